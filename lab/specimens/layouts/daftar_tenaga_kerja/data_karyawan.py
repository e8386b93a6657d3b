"""Staff list of a firm's office: ruled table, the sum under it or within a sentence before it.

Columns come and go from firm to firm; the place of work is always among them.
"""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang, terbilang

_JUDUL = (
    "DATA KARYAWAN",
    "DAFTAR KARYAWAN DAN PENEMPATANNYA",
    "JUMLAH TENAGA KERJA DAN PENEMPATAN",
    "DAFTAR TENAGA KERJA PERUSAHAAN",
    "DAFTAR NAMA TENAGA KERJA",
)


def draw(case: Case) -> Printed:
    """Draw the list of workers."""
    rng, facts = case.rng, case.facts
    firm, day = printing.badan(rng, facts.company), facts.pernyataan
    count = rng.randint(3, 14)
    sex, school, status, summed, worded, above, addressed = (
        chance(rng, p) for p in (0.5, 0.85, 0.3, 0.5, 0.45, 0.35, 0.6)
    )
    total = f"{count} ({terbilang(count)}) orang" if worded else f"{count} orang"
    columns: list[tuple[str, int]] = [
        (rng.choice(("No", "No.", "NO")), 10),
        (rng.choice(("Nama", "Nama Karyawan", "Nama Lengkap")), 0),
        *([("L/P", 11)] if sex else []),
        *([(rng.choice(("Pendidikan", "Pendidikan Terakhir", "Ijazah")), 29)] if school else []),
        (rng.choice(("Jabatan", "Pekerjaan", "Tugas")), 33),
        (rng.choice(("Bagian", "Penempatan", "Ditempatkan di", "Tempat Tugas")), 33),
        *([("Ket.", 18)] if status else []),
    ]
    rows = [
        [
            f"{i}",
            name,
            *([kind] if sex else []),
            *([level] if school else []),
            job,
            place,
            *([rng.choice(("Tetap", "Kontrak", ""))] if status else []),
        ]
        for i, (name, kind, level, job, place) in enumerate(workshop.workers(rng, facts, count), 1)
    ]
    date = tanggal_panjang(day, lama=chance(rng, 0.25)) if chance(rng, 0.8) else tanggal_angka(day)
    boss = facts.pemohon
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Liberation Serif", "Caladea")),
        "ukuran": rng.choice((9.5, 10, 10.5)),
        "kop": [
            [firm.upper(), 14, True],
            [printing.alamat(rng, facts.company.kantor), 9, False],
            *([[f"Telp. {facts.company.telepon}", 9, False]] if chance(rng, 0.5) else []),
        ]
        if chance(rng, 0.65)
        else [],
        "rata": rng.choice(("kiri", "tengah")),
        "garis": rng.choice(("tipis", "tebal-tipis", "ganda")),
        "judul": [rng.choice(_JUDUL), *([firm.upper()] if chance(rng, 0.5) else [])],
        "keterangan": [
            [rng.choice(("Nama Perusahaan", "Perusahaan", "Nama Usaha")), firm],
            *([["Alamat", printing.alamat(rng, facts.company.produksi)]] if addressed else []),
            *([["Jumlah Tenaga Kerja", total]] if above else []),
        ],
        "kepala": [head for head, _ in columns],
        "kolom": [width for _, width in columns],
        "baris": rows,
        "latar": chance(rng, 0.4),
        "jumlah": rng.choice(("Jumlah", "Jumlah Karyawan", "Total")) if summed else "",
        "angka": total,
        "tutup": rng.choice(
            (
                "",
                "Demikian daftar ini dibuat dengan sebenarnya.",
                "Daftar ini dibuat untuk melengkapi permohonan izin UKOT.",
            )
        ),
        "atas": [
            f"{facts.permohonan.tempat}, {date}",
            over := rng.choice((f"{boss.jabatan},", f"{firm},", "Mengetahui,")),
        ],
        "nama": printing.orang(rng, boss.person),
        "bawah": [boss.jabatan] if chance(rng, 0.5) else [],
        "cap": firm.upper() if chance(rng, 0.7) else "",
        "cap_tengah": facts.company.singkatan,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    if over == f"{boss.jabatan},":
        data["bawah"] = []
    fields = truth_fields.daftar(badan=firm, tanggal=day, jumlah=count, field="jumlah_orang")
    return Printed(data, fields)
