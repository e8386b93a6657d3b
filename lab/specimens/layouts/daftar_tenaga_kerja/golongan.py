"""Workers in one ruled table by kind of work, numbered through, with the sum as its last row."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, terbilang

_PRODUKSI = frozenset(
    {"Produksi", "Pengemasan", "Pengawasan Mutu", "Gudang Bahan Baku", "Gudang Produk Jadi"}
)


def draw(case: Case) -> Printed:
    """Draw the table."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    staff = workshop.workers(rng, facts, rng.randint(4, 24))
    dated, sexed, lettered, above = (chance(rng, p) for p in (0.85, 0.6, 0.6, 0.5))
    kinds = [
        (rng.choice(("TENAGA TEKNIS KEFARMASIAN", "TENAGA TEKNIS")), staff[:1]),
        (rng.choice(("TENAGA PRODUKSI", "TENAGA PRODUKSI DAN GUDANG")),
         [w for w in staff[1:] if w[4] in _PRODUKSI]),
        (rng.choice(("TENAGA PENDUKUNG", "TENAGA UMUM")),
         [w for w in staff[1:] if w[4] not in _PRODUKSI]),
    ]  # fmt: skip
    sections: list[tuple[str, list[list[str]]]] = []
    number = 0
    for head, members in kinds:
        rows = []
        for name, sex, school, post, where in members:
            number += 1
            rows.append([f"{number}", name, *([sex] if sexed else []), school, post, where])
        if rows:
            mark = f"{'ABC'[len(sections)]}. " if lettered else ""
            sections.append((f"{mark}{head}", rows))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "Carlito", "P052")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            (
                "DAFTAR TENAGA KERJA",
                "DATA TENAGA KERJA DAN TEMPAT PENUGASAN",
                "DAFTAR KARYAWAN DAN PENEMPATANNYA",
            )
        ),
        "keterangan": [
            [rng.choice(("Nama usaha", "Nama perusahaan")), firm],
            ["Alamat produksi", printing.alamat(rng, facts.company.produksi)],
        ] if above else [],
        "firma": "" if above else firm,
        "kepala": ["No.", rng.choice(("Nama", "Nama Tenaga Kerja")), *(["L/P"] if sexed else []),
                   rng.choice(("Pendidikan", "Pend. Terakhir")), rng.choice(("Jabatan", "Tugas")),
                   rng.choice(("Tempat Penugasan", "Penempatan", "Bagian"))],
        "kelamin": sexed,
        "bagian": sections,
        "jumlah": f"Jumlah tenaga kerja : {number} ({terbilang(number)}) orang"
        if chance(rng, 0.65) else "",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "jabatan": rng.choice((facts.pemohon.jabatan, f"{facts.pemohon.jabatan} {firm}")) + ",",
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=number,
        field="jumlah_orang",
    )
    return Printed(data, fields)
