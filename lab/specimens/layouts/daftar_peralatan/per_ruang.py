"""Equipment by room: room in a tall cell, then tool, material, pieces and unit apart."""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_acak

_RUANG = (
    ("Ruang Sortasi dan Pencucian", ("cuci", "Bak", "Baskom", "Ember", "Tampah", "Saringan")),
    ("Ruang Pengeringan", ("Oven", "Rak", "Kipas", "Termometer", "Higrometer")),
    ("Ruang Pengemasan", ("kemas", "seal", "pengisi", "Filling", "Corong")),
    ("Gudang", ("Palet", "Lemari", "Wadah", "Timbangan duduk")),
    ("Sarana Penunjang", ("Genset", "Kompresor", "pemadam", "Tempat sampah", "P3K")),
)
_PRODUKSI = "Ruang Produksi"
_BAHAN: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("Mesin", "Oven", "mill", "Kompor", "Genset", "machine", "Panci", "Pisau", "stainless"),
     ("Stainless steel", "Stainless", "Besi", "Logam")),
    (("Palet", "Lemari", "Rak", "Talenan", "Tampah"), ("Kayu", "Aluminium", "Bambu")),
    (("Gelas", "Pipet", "pengaduk", "Lumpang"), ("Kaca", "Porselen")),
)  # fmt: skip


def _room(tool: str) -> str:
    """Where a tool stands."""
    return next((room for room, marks in _RUANG if any(m in tool for m in marks)), _PRODUKSI)


def _material(rng: Rng, tool: str) -> str:
    """What a tool is made of."""
    found = (of for marks, of in _BAHAN if any(m in tool for m in marks))
    return rng.choice([*next(found, ("Plastik", "Plastik tebal")), "-"])


def _row(rng: Rng, number: int, tool: str) -> list[str]:
    pieces, unit = workshop.amount(rng).split(" ")
    return [f"{number}", tool, _material(rng, tool), pieces, unit]


def draw(case: Case) -> Printed:
    """Draw the table; the rooms are no rows of their own."""
    rng, facts = case.rng, case.facts
    dated, named_below = chance(rng, 0.85), chance(rng, 0.5)
    firm = printing.badan(rng, facts.company)
    names = workshop.tools(rng, rng.randint(9, 40))
    rooms = [_RUANG[0][0], _RUANG[1][0], _PRODUKSI, *(room for room, _ in _RUANG[2:])]
    sections, at = [], 1
    for room in rooms:
        there = [name for name in names if _room(name) == room]
        if there:
            rows = [_row(rng, i, name) for i, name in enumerate(there, at)]
            sections.append([room, rows])
            at += len(there)
    place = printing.alamat(rng, facts.company.produksi)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Roman", "Carlito", "Caladea")),
        "judul": rng.choice(
            (
                "DATA PERALATAN PRODUKSI",
                "DAFTAR SARANA DAN PERALATAN",
                "DAFTAR PERALATAN DAN MESIN YANG DIGUNAKAN DALAM PRODUKSI",
                "PERALATAN PRODUKSI DAN PENEMPATANNYA",
            )
        ),
        "lampiran": rng.choice(("", "", "Lampiran Surat Permohonan Izin", "Lampiran 3")),
        "firma": firm,
        "tempat": place,
        "di_bawah": named_below,
        "kepala": [rng.choice(("Ruang", "Lokasi", "Penempatan")), "No.",
                   rng.choice(("Jenis Peralatan", "Peralatan / Mesin", "Uraian")), "Bahan",
                   rng.choice(("Jml", "Banyaknya")), "Sat."],
        "bagian": sections,
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "jabatan": rng.choice((f"{facts.pemohon.jabatan},", f"{facts.pemohon.jabatan} {firm}",
                               "Yang membuat daftar,")),
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "cap": [firm.upper(), facts.permohonan.tempat.upper()] if chance(rng, 0.6) else [],
        "putar": ink.lean(rng, 6.0),
        "tebal": chance(rng, 0.4),
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(names),
        field="jumlah_baris",
    )
    return Printed(data, fields)
