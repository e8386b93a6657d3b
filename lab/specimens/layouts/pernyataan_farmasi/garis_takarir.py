"""Statement filled in on ruled lines, the caption of each below its line in small letters."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari, tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT PERNYATAAN",
    "PERNYATAAN",
    "SURAT PERNYATAAN DI ATAS METERAI",
    "SURAT PERNYATAAN BEBAS PELANGGARAN",
)
_PEMBUKA = (
    "Bahwa saya,",
    "Saya, yang menandatangani surat ini :",
    "Yang bertanda tangan di bawah ini",
)
_ISI = (
    "menyatakan dengan penuh tanggung jawab bahwa saya tidak pernah terlibat, "
    "langsung ataupun tidak langsung, pelanggaran perundang-undangan di bidang farmasi.",
    "menyatakan dengan sesungguhnya tidak pernah terlibat dalam pelanggaran peraturan perundang-"
    "undangan di bidang farmasi.",
    "dengan ini menerangkan bahwa sampai saat ini saya tidak pernah turut serta dalam perbuatan "
    "yang melanggar ketentuan perundang-undangan bidang farmasi.",
)
_AKHIR = (
    "Surat ini dipergunakan sebagai kelengkapan permohonan izin usaha obat tradisional.",
    "Segala akibat hukum dari pernyataan yang tidak benar menjadi tanggung jawab saya.",
    "Demikian dinyatakan untuk diketahui oleh pihak yang berkepentingan.",
)


def draw(case: Case) -> Printed:
    """Draw the filled statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    day, identified, born_asked = facts.pernyataan, chance(rng, 0.8), chance(rng, 0.6)
    long = tanggal_panjang(day, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    digits = tanggal_angka(day, rng.choice(("-", "/")))
    in_digits, with_weekday = chance(rng, 0.3), chance(rng, 0.3)
    born = f"{person.tempat_lahir.title()}, {tanggal_angka(person.tanggal_lahir)}"
    written = digits if in_digits else long
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "Nimbus Sans", "Liberation Sans")),
        "isi_tangan": rng.choice(("Carlito", "Nimbus Mono PS", "Caladea", "Liberation Mono")),
        "pena": rng.choice(("#101010", "#1b2d86")),
        "ukuran": rng.choice((11, 11.5)),
        "garis": rng.choice(("penuh", "titik")),
        "kurung": chance(rng, 0.6),
        "rata": rng.choice(("tengah", "kiri")),
        "judul": rng.choice(_JUDUL),
        "pembuka": rng.choice(_PEMBUKA),
        "nama": name,
        "nik": person.nik if identified else "",
        "lahir": born,
        "tanya_lahir": born_asked,
        "alamat": printing.alamat(rng, person.alamat),
        "jabatan": case.jabatan,
        "nama_badan": firm,
        "alamat_badan": printing.alamat(rng, facts.company.kantor),
        "takarir": {
            "nama": rng.choice(("nama lengkap", "nama dan gelar", "nama terang")),
            "nik": rng.choice(("nomor KTP", "NIK", "nomor induk kependudukan")),
            "lahir": rng.choice(("tempat dan tanggal lahir", "lahir di, tanggal")),
            "alamat": rng.choice(("alamat lengkap", "tempat tinggal sekarang")),
            "jabatan": rng.choice(("jabatan", "selaku", "kedudukan dalam badan usaha")),
            "badan": rng.choice(("nama perusahaan", "badan usaha", "nama usaha")),
            "alamat_badan": rng.choice(("alamat perusahaan", "tempat kedudukan usaha")),
            "tempat": rng.choice(("tempat", "kota")),
            "tanggal": rng.choice(("tanggal", "tanggal, bulan, tahun")),
            "ttd": rng.choice(("tanda tangan dan nama terang", "nama jelas")),
        },
        "isi": rng.choice(_ISI),
        "akhir": rng.choice(_AKHIR),
        "tempat": facts.permohonan.tempat,
        "tanggal": f"{hari(day)}, {written}" if with_weekday else written,
        "peran": rng.choice(("Yang menyatakan,", "Pembuat pernyataan,", "Saya tersebut di atas,")),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
