"""Printed form of the office, two pages: lettered sections, ruled cells, boxes for dosage forms."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, npwp_titik, tanggal_angka, tanggal_panjang
from lab.specimens.world import SEDIAAN

_SYARAT = (
    "Fotokopi akta pendirian badan usaha perorangan yang sah",
    "Susunan Direksi/Pengurus dan Komisaris/Badan Pengawas",
    "Fotokopi KTP/identitas pemohon, Direksi dan Komisaris",
    "Pernyataan tidak pernah terlibat pelanggaran di bidang farmasi",
    "Fotokopi bukti penguasaan tanah dan bangunan",
    "Fotokopi NPWP",
    "Surat keterangan domisili",
    "Persetujuan lokasi dari pemerintah daerah",
    "Surat pernyataan kesediaan bekerja penanggung jawab",
    "Surat pengangkatan penanggung jawab",
    "Fotokopi STRTTK",
    "Daftar peralatan dan mesin",
    "Diagram alur proses produksi",
    "Daftar jumlah tenaga kerja dan penempatannya",
    "Rekomendasi Kepala Balai setempat",
    "Rekomendasi Kepala Dinas Kesehatan Kabupaten/Kota",
)
_LABEL = {
    "dodol": "Dodol/Jenang",
    **{word: kapital(word.replace("_", " ").upper()) for word, _ in SEDIAAN if word != "dodol"},
}


def _boxes(asked: tuple[str, ...]) -> list[list[str | bool]]:
    """The boxes of the form, and those that the applicant added by hand."""
    printed = [word for word, _ in SEDIAAN]
    added = [word for word in asked if word not in printed]
    return [[_LABEL.get(w, kapital(w.upper())), w in asked] for w in (*printed, *added)]


def draw(case: Case) -> Printed:
    """Draw the filled form."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name, firm = printing.orang(rng, person, besar=True), printing.badan(rng, company, besar=True)
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person, besar=True)
    boxes = chance(rng, 0.55)
    day = facts.permohonan.tanggal
    dosage = printing.daftar([printing.sediaan(rng, w) for w in facts.bentuk_sediaan])
    born = tanggal_angka(person.tanggal_lahir)
    sections = [
        [
            rng.choice(("DATA PEMOHON", "IDENTITAS PEMOHON")),
            [
                [rng.choice(("Nama Lengkap", "Nama Pemohon")), name],
                [rng.choice(("Nomor Induk Kependudukan (NIK)", "No. KTP/NIK")), person.nik],
                ["Tempat, tanggal lahir", f"{person.tempat_lahir}, {born}"],
                ["Alamat rumah", printing.alamat(rng, person.alamat)],
                ["Jabatan dalam perusahaan", facts.pemohon.jabatan],
                ["Telepon / HP", person.telepon],
            ],
        ],
        [
            rng.choice(("DATA PERUSAHAAN", "DATA BADAN USAHA")),
            [
                ["Nama Perusahaan", firm],
                ["Alamat Kantor", office],
                [rng.choice(("Alamat Pabrik/Produksi", "Lokasi Tempat Produksi")), site],
                ["NPWP", npwp_titik(company.npwp15)],
                ["Email", company.surel],
            ],
        ],
        [
            "PENANGGUNG JAWAB TEKNIS",
            [
                ["Nama", technician],
                ["Pendidikan", pj.pendidikan],
                [rng.choice(("Nomor STRTTK", "No. STRTTK/STRA")), pj.nomor_strttk],
            ],
        ],
    ]
    if not boxes:
        sections.append(["PRODUK", [["Bentuk sediaan yang dibuat", dosage]]])
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "Liberation Serif")),
        "isi_tangan": rng.choice(("Liberation Sans", "Nimbus Mono PS", "Caladea")),
        "judul": rng.choice(
            (
                "FORMULIR PERMOHONAN IZIN USAHA KECIL OBAT TRADISIONAL (UKOT)",
                "FORMULIR PERMOHONAN IZIN INDUSTRI KECIL OBAT TRADISIONAL",
                "FORMULIR PERMOHONAN IZIN UKOT",
            )
        ),
        "kode": "Form. U.1" if chance(rng, 0.5) else "",
        "kepada": "Kepada Yth. Kepala DPMPTSP Provinsi Kalimantan Timur di Samarinda",
        "pembuka": "Yang bertanda tangan di bawah ini mengajukan permohonan izin dengan data "
        "sebagai berikut :",
        "bagian": sections,
        "kotak": _boxes(facts.bentuk_sediaan) if boxes else [],
        "tanda": rng.choice(("V", "X")),
        "huruf_bagian": rng.choice(("A.", "I.", "1.")),
        "syarat": list(_SYARAT),
        "pernyataan": "Dengan ini saya menyatakan bahwa data yang diisikan adalah benar dan "
        "bersedia menerima sanksi apabila di kemudian hari terbukti tidak benar.",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(day, lama=chance(rng, 0.2))}",
        "nama": name,
        "ttd": ink.signature(rng),
        "cap": firm if chance(rng, 0.6) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
        "meterai": printing.materai(rng, day)[0],
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=None,
        nik=person.nik,
        jabatan=facts.pemohon.jabatan,
        npwp=company.npwp15,
    )
    return Printed(data, fields, variant="formulir")
