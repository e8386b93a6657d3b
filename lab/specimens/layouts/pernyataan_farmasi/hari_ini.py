"""Statement that opens with day and place, the person in a ruled table, the firm's seal beside."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_angka, tanggal_panjang

_JUDUL = (
    "PERNYATAAN TIDAK PERNAH MELANGGAR PERATURAN DI BIDANG FARMASI",
    "SURAT PERNYATAAN PENGURUS BADAN USAHA",
    "SURAT PERNYATAAN",
    "PERNYATAAN PRIBADI",
)
_ISI = (
    "Bahwa saya *tidak pernah terlibat*, secara langsung ataupun tidak langsung, dalam suatu "
    "pelanggaran peraturan perundang-undangan di bidang farmasi.",
    "Saya *belum pernah terlibat* dalam pelanggaran perundang-undangan bidang kefarmasian, dan "
    "tidak sedang diperiksa karena perkara semacam itu.",
    "Sepanjang hidup saya *tidak pernah* dinyatakan bersalah ataupun terlibat pelanggaran aturan "
    "di bidang obat, bahan obat, obat tradisional dan kosmetika.",
)
_AKIBAT = (
    "Jika di belakang hari isi surat ini ternyata keliru, saya menanggung segala akibat hukumnya, "
    "termasuk pembatalan izin.",
    "Surat ini saya buat sukarela sebagai kelengkapan permohonan izin Usaha Kecil Obat "
    "Tradisional.",
    "Saya bersedia diperiksa dan dituntut menurut hukum apabila memberi keterangan palsu.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    show_nik, day = chance(rng, 0.75), facts.pernyataan
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.2))
    if chance(rng, 0.3):
        printed_day = f"{tanggal_angka(day)}"
    opening = f"Pada hari ini, {hari_acak(rng, day)} tanggal {printed_day}, bertempat di "
    opening += f"{facts.permohonan.tempat}, " + rng.choice(
        ("saya yang tersebut di bawah ini :", "saya, pemilik identitas berikut :")
    )
    born = f"{person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}"
    in_table = chance(rng, 0.6)  # the office stands in the table, else with the signature
    rows = [
        [rng.choice(("Nama lengkap", "Nama (sesuai KTP)", "Nama")), name],
        *([[rng.choice(("NIK", "Nomor KTP", "No. Identitas (KTP)")), person.nik]]
          if show_nik else []),
        *([["Lahir", born]] if chance(rng, 0.6) else []),
        [rng.choice(("Tempat tinggal", "Alamat sesuai KTP")), printing.alamat(rng, person.alamat)],
        *([[rng.choice(("Kedudukan", "Jabatan", "Jabatan dalam badan usaha")), case.jabatan]]
          if in_table else []),
        [rng.choice(("Badan usaha yang diwakili", "Perusahaan/usaha", "Badan usaha")), firm],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("URW Gothic", "Liberation Sans", "Nimbus Roman", "Caladea")),
        "ukuran": rng.choice((10.5, 11)),
        "judul": rng.choice(_JUDUL),
        "garis_judul": chance(rng, 0.5),
        "pembuka": opening,
        "baris": rows,
        "garis": rng.choice(("penuh", "datar")),
        "sambung": rng.choice(
            ("menyatakan hal berikut :", "dengan sesungguhnya menyatakan sebagai berikut :")
        ),
        "isi": rng.choice(_ISI),
        "akibat": rng.choice(_AKIBAT),
        "peran": rng.choice(("Yang membuat pernyataan,", "Yang menyatakan", "Penanda tangan,")),
        "nama": name,
        "bawah": [] if in_table else [case.jabatan],
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if show_nik else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
