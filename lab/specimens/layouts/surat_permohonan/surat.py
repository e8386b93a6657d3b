"""Application letter on company paper: date, addressee, applicant's table, request, signature."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang

_PERIHAL = (
    "Permohonan Izin Usaha Kecil Obat Tradisional (UKOT)",
    "Permohonan Izin Industri Kecil Obat Tradisional",
    "Permohonan Izin Usaha Kecil Obat Tradisional",
)
_LAMPIRAN = ("1 (satu) berkas", "1 (satu) bendel", "1 berkas", "-")
_TUJUAN = (
    (
        "Kepada Yth.",
        "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
        "Provinsi Kalimantan Timur",
        "di -",
        "       Samarinda",
    ),
    (
        "Kepada",
        "Yth. Bapak Gubernur Kalimantan Timur",
        "Cq. Kepala DPMPTSP Provinsi Kalimantan Timur",
        "di",
        "     Samarinda",
    ),
    ("Kepada Yth :", "Kepala DPMPTSP Provinsi Kalimantan Timur", "di tempat"),
)
_PENUTUP = (
    "Demikian permohonan ini kami sampaikan, atas perhatian dan perkenan Bapak/Ibu kami ucapkan "
    "terima kasih.",
    "Demikian surat permohonan ini kami buat dengan sebenarnya untuk dapat diproses lebih lanjut.",
    "Sebagai bahan pertimbangan bersama ini kami lampirkan persyaratan sebagaimana dimaksud dalam "
    "ketentuan yang berlaku. Demikian permohonan ini, atas perhatiannya diucapkan terima kasih.",
)
_BERKAS = (
    "Fotokopi akta pendirian",
    "Fotokopi KTP pemohon dan pengurus",
    "Surat pernyataan",
    "Fotokopi bukti penguasaan tanah dan bangunan",
    "Fotokopi NPWP",
    "Fotokopi surat keterangan domisili",
    "Fotokopi STRTTK penanggung jawab",
    "Daftar peralatan dan mesin",
    "Diagram alur proses produksi",
    "Daftar tenaga kerja",
    "Rekomendasi Kepala Balai Besar POM",
    "Rekomendasi Kepala Dinas Kesehatan",
)


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person = facts.company, facts.pemohon.person
    name = printing.orang(rng, person)
    firm = printing.badan(rng, company)
    head_office = printing.alamat(rng, company.kantor)
    site = (
        head_office
        if company.produksi == company.kantor
        else printing.alamat(rng, company.produksi)
    )
    technician = printing.orang(rng, facts.pj.person)
    dosage = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    show_npwp, numbered = chance(rng, 0.85), chance(rng, 0.9)
    rows = [
        ["Nama" if chance(rng, 0.6) else "Nama Pemohon", name],
        [rng.choice(("NIK", "No. KTP", "Nomor KTP / NIK")), person.nik],
        ["Jabatan", facts.pemohon.jabatan],
        [rng.choice(("Nama Perusahaan", "Nama Badan Usaha", "Perusahaan")), firm],
        [rng.choice(("Alamat Kantor", "Alamat Perusahaan")), head_office],
        [rng.choice(("Alamat Tempat Produksi", "Alamat Produksi", "Lokasi Produksi")), site],
    ]
    if show_npwp:
        rows.append(["NPWP", npwp_titik(company.npwp15)])
    if chance(rng, 0.5):
        rows.append([rng.choice(("No. Telp/HP", "Telepon")), person.telepon])
    subject_rows = [
        [rng.choice(("Penanggung Jawab Teknis", "Nama Penanggung Jawab")), technician],
        [rng.choice(("No. STRTTK", "Nomor STRTTK")), facts.pj.nomor_strttk],
        ["Bentuk Sediaan", printing.daftar(dosage)],
    ]
    list_forms = chance(rng, 0.3)
    if list_forms:
        subject_rows.pop()
    perihal = rng.choice(_PERIHAL)
    lama = chance(rng, 0.25)
    date_line = f"{facts.permohonan.tempat}, {tanggal_panjang(facts.permohonan.tanggal, lama=lama)}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Sans", "Carlito")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": chance(rng, 0.7) and company.bentuk != "UD",
        "firma": firm.upper(),
        "alamat_kop": printing.alamat(rng, company.kantor),
        "kontak": f"Telp. {company.telepon}  Email : {company.surel}",
        "logo": rng.choice(("daun", "bundar", "huruf")),
        "inisial": company.inti[0],
        "garis": rng.choice(("tebal-tipis", "ganda", "tipis")),
        "tanggal": date_line,
        "tanggal_atas": chance(rng, 0.65),
        "kepala": ([["Nomor", facts.permohonan.nomor]] if numbered else [])
        + [["Lampiran", rng.choice(_LAMPIRAN)], [rng.choice(("Perihal", "Hal")), f"*{perihal}*"]],
        "tujuan": rng.choice(_TUJUAN),
        "salam": rng.choice(("Dengan hormat,", "Dengan hormat,", "")),
        "pembuka": rng.choice(
            ("Yang bertanda tangan di bawah ini :", "Yang bertanda tangan dibawah ini, kami :")
        ),
        "baris": rows,
        "titik": rng.choice((":", ":", " :")),
        "lebar": rng.choice((44, 48, 52)),
        "isi": f"Dengan ini mengajukan permohonan untuk memperoleh "
        f"{perihal.removeprefix('Permohonan ')}"
        f" dengan {rng.choice(('keterangan', 'data'))} sebagai berikut :",
        "baris2": subject_rows,
        "sediaan": dosage if list_forms else [],
        "berkas": rng.sample(_BERKAS, 8) if chance(rng, 0.45) else [],
        "penutup": rng.choice(_PENUTUP),
        "hormat": rng.choice(("Hormat kami,", "Pemohon,", "Hormat Saya,")),
        "nama_ttd": name,
        "jabatan": facts.pemohon.jabatan,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if company.bentuk != "UD" or chance(rng, 0.5) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
        "meterai": printing.materai(rng, facts.permohonan.tanggal)[0] if chance(rng, 0.5) else "",
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=head_office,
        produksi=site,
        pj=technician,
        nomor=facts.permohonan.nomor if numbered else None,
        nik=person.nik,
        jabatan=facts.pemohon.jabatan,
        npwp=company.npwp15 if show_npwp else None,
    )
    return Printed(data, fields)
