"""Company letter that explains the business in numbered sentences, who signs at the foot."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Address
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang

_HAL = (
    "Pengajuan izin UKOT",
    "Pengajuan Izin Usaha Kecil Obat Tradisional",
    "Izin pembuatan obat tradisional skala kecil (UKOT)",
)
_AKHIR = (
    "Besar harapan kami izin tersebut dapat segera diterbitkan. Terima kasih atas bantuan Bapak.",
    "Kelengkapan persyaratan kami sertakan dalam map. Kami siap menerima kunjungan petugas untuk "
    "melihat langsung tempat usaha.",
)


def _alamat(rng: Rng, place: Address) -> str:
    """Return the address as this letter's writers give it."""
    village = ("Desa" if place.desa else "Kelurahan") + f" {place.kelurahan}"
    rt = f"RT {int(place.rt)}" + (f" RW {int(place.rw)}" if place.rw else "")
    if chance(rng, 0.5):
        return f"{place.jalan}, {rt}, {village}, Kecamatan {place.kecamatan}, {place.kabupaten}"
    return f"{place.jalan} {rt} {village} - {place.kota} {place.kode_pos}"


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name = printing.orang(rng, person)
    firm = printing.badan(rng, company)
    office = _alamat(rng, company.kantor)
    site = office if company.produksi == company.kantor else _alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person, besar=chance(rng, 0.4))
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    listed = chance(rng, 0.45)
    number = facts.permohonan.nomor if chance(rng, 0.75) else ""
    if number and chance(rng, 0.25):
        number = number.replace("/", " / ")
    tax = npwp_titik(company.npwp15) if chance(rng, 0.7) else company.npwp15
    show_tax, show_role = chance(rng, 0.85), chance(rng, 0.9)
    day = facts.permohonan.tanggal
    printed_day = rng.choice(
        (tanggal_panjang(day, nol=True), tanggal_panjang(day).upper(), tanggal_angka(day))
    )
    taxed = f" (NPWP {tax})" if show_tax else ""
    points = [
        rng.choice(
            (
                f"Badan usaha kami bernama *{firm}*{taxed}, kantornya terletak di {office};",
                f"Usaha dijalankan oleh *{firm}*{taxed} yang berkantor pusat di {office};",
            )
        ),
        rng.choice(
            (
                f"Pembuatan obat tradisional dilaksanakan di {site};",
                f"Pabriknya terletak di {site};",
            )
        ),
        rng.choice(
            (
                f"Tanggung jawab teknis dipegang oleh {technician}, lulusan {pj.perguruan}, "
                f"pemegang STRTTK {pj.nomor_strttk};",
                f"Tenaga teknis kefarmasian yang bertanggung jawab ialah {technician} (STRTTK "
                f"nomor {pj.nomor_strttk});",
            )
        ),
        "Sediaan yang hendak kami buat ialah" + (":" if listed else f" {printing.daftar(forms)}."),
    ]
    data = {
        "huruf": rng.choice(("URW Bookman", "DejaVu Sans", "C059", "Nimbus Sans")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": chance(rng, 0.55),
        "firma": firm,
        "kaki": f"{company.kantor.jalan}, {company.kantor.kota}  |  {company.telepon}  |  "
        f"{company.surel}",
        "nomor": number,
        "label_nomor": rng.choice(("Nomor surat", "No. Surat", "Nomor")),
        "hal": rng.choice(_HAL),
        "tanggal": printed_day,
        "kota": facts.permohonan.tempat,
        "tanggal_bawah": chance(rng, 0.4),
        "tujuan": rng.choice(
            (
                ["Gubernur Kalimantan Timur", "melalui Kepala DPMPTSP", "di Samarinda"],
                ["Yth. Kepala DPMPTSP", "Provinsi Kalimantan Timur", "Jalan Basuki Rahmat"],
            )
        ),
        "pembuka": rng.choice(
            (
                "Melalui surat ini kami memohon diberikan Izin Usaha Kecil Obat Tradisional. "
                "Sebagai bahan penilaian, kami uraikan keadaan usaha kami:",
                "Kami bermaksud memproduksi obat tradisional dan karena itu memohon izin usahanya. "
                "Penjelasan ringkas mengenai usaha kami ialah:",
            )
        ),
        "butir": points,
        "angka": rng.choice(("1.", "(a)", "-")),
        "sediaan": forms if listed else [],
        "akhir": rng.choice(_AKHIR),
        "peran": rng.choice(("Atas nama perusahaan,", "Kami yang memohon,")),
        "nama": name,
        "jabatan": facts.pemohon.jabatan if show_role else "",
        "nik": f"{rng.choice(('NIK', 'No. KTP', 'NIK.'))} {person.nik}",
        "telepon": f"HP {person.telepon}" if chance(rng, 0.5) else "",
        "kiri": chance(rng, 0.6),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=number or None,
        nik=person.nik,
        jabatan=facts.pemohon.jabatan if show_role else None,
        npwp=company.npwp15 if show_tax else None,
    )
    return Printed(data, fields)
