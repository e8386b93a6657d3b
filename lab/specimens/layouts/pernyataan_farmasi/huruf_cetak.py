"""Form in block letters: one letter or digit a box, the statement itself among ticked choices."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka

_JUDUL = (
    ["SURAT PERNYATAAN", "TIDAK PERNAH TERLIBAT PELANGGARAN DI BIDANG FARMASI"],
    ["FORMULIR SURAT PERNYATAAN", "Kelengkapan permohonan izin usaha obat tradisional"],
    ["LEMBAR PERNYATAAN", "PEMOHON / DIREKSI / PENGURUS DAN KOMISARIS / BADAN PENGAWAS"],
)
_PETUNJUK = (
    "Isilah dengan huruf cetak, satu huruf untuk setiap kotak.",
    "Diisi dengan HURUF KAPITAL dan tinta hitam. Beri tanda silang pada pilihan yang sesuai.",
    "Petunjuk: tulis dengan huruf balok; kosongkan satu kotak di antara dua kata.",
)
_TANYA = (
    "Pelanggaran peraturan perundang-undangan di bidang farmasi, langsung maupun tidak langsung :",
    "Keterlibatan saya dalam pelanggaran perundang-undangan di bidang farmasi :",
)
_PILIHAN = (
    ["Tidak pernah terlibat", "Pernah terlibat (lampirkan keterangan)"],
    ["TIDAK PERNAH", "PERNAH, yaitu ......................"],
)
_AKHIR = (
    "Pernyataan ini dibuat dengan sebenarnya. Saya bersedia dituntut menurut hukum bila isinya "
    "tidak benar.",
    "Dengan menandatangani formulir ini saya menyatakan bahwa keterangan di atas benar dan dapat "
    "dipertanggungjawabkan.",
)
_BOXES = 29  # to the row


def _rows(text: str, least: int) -> list[list[str]]:
    """Return the characters row by row, a word whole where the row has room for it."""
    rows, row = [], ""
    for word in text.upper().split():
        longer = f"{row} {word}".strip()
        if len(longer) > _BOXES and row:
            rows.append(row)
            longer = word
        row = longer
    rows.append(row)
    rows += [""] * (least - len(rows))
    return [list(f"{each[:_BOXES]:<{_BOXES}}") for each in rows]


def _home(rng: Rng, case: Case) -> str:
    home = case.person.alamat
    number = printing.rt(rng, home)
    return f"{home.jalan} {number} {home.kelurahan} {home.kecamatan}"


def draw(case: Case) -> Printed:
    """Draw the filled form of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name = printing.orang(rng, person, besar=True, gelar=chance(rng, 0.6))
    firm = printing.badan(rng, facts.company, besar=True)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    day, lettered = facts.pernyataan, chance(rng, 0.6)
    born_asked, home_asked, identified = chance(rng, 0.6), chance(rng, 0.7), chance(rng, 0.85)
    home = _home(rng, case)
    numbers = rng.choice(("1.", "A.", ""))
    kinds = {
        "nama": rng.choice(("Nama lengkap", "NAMA (sesuai KTP)", "Nama pembuat pernyataan")),
        "nik": rng.choice(("Nomor Induk Kependudukan", "NIK / No. KTP", "No. KTP")),
        "lahir": rng.choice(("Tanggal lahir", "Tgl - bln - thn lahir")),
        "alamat": rng.choice(("Alamat rumah", "Tempat tinggal")),
        "jabatan": rng.choice(("Jabatan", "Jabatan pada badan usaha", "Kedudukan")),
        "badan": rng.choice(("Nama perusahaan", "Nama badan usaha", "Perusahaan / usaha")),
        "tanggal": rng.choice(("Tanggal pernyataan", "Tanggal diisi", "Dibuat tanggal")),
    }
    born = list(tanggal_angka(person.tanggal_lahir, ""))
    number: list[object] = [kinds["nik"], "angka", list(person.nik) if identified else [""] * 16]
    birth: list[object] = [kinds["lahir"], "tanggal", born]
    lives: list[object] = [kinds["alamat"], "baris", _rows(home, 2)]
    entries = [
        [kinds["nama"], "baris", _rows(name, 1)],
        number,
        *([birth] if born_asked else []),
        *([lives] if home_asked else []),
        [kinds["jabatan"], "baris", _rows(case.jabatan, 1)],
        [kinds["badan"], "baris", _rows(firm, 2)],
    ]
    town = facts.permohonan.tempat
    printed_day = tanggal_angka(day, rng.choice("-/"))
    dated = [kinds["tanggal"], "tanggal", list(tanggal_angka(day, ""))]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "Liberation Serif")),
        "isi_tangan": rng.choice(("Nimbus Mono PS", "Liberation Mono", "DejaVu Sans Mono")),
        "pena": rng.choice(("#101010", "#1a2a80", "#1a2a80")),
        "raster": rng.choice(("hitam", "abu", "abu")),
        "judul": rng.choice(_JUDUL),
        "kode": f"{rng.choice(('Form', 'Model'))} {rng.choice(('P', 'UKOT', 'F'))}."
        f"{rng.randint(2, 9)}",
        "petunjuk": rng.choice(_PETUNJUK),
        "angka": numbers,
        "isian": [*entries, dated] if lettered else entries,
        "tanya": rng.choice(_TANYA),
        "pilihan": rng.choice(_PILIHAN),
        "akhir": rng.choice(_AKHIR),
        "tempat": town if lettered else "",
        "tanggal": "" if lettered else f"{town}, {printed_day}",
        "peran": rng.choice(("Yang membuat pernyataan", "Tanda tangan,", "Yang menyatakan,")),
        "nama": f"({name})" if chance(rng, 0.5) else name,
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
