"""Unrelated, left out: who attended a meeting, near to a list of workers."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import hari, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the list with its empty column for signatures."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    names = [people.person(rng, "64.72", day).nama for _ in range(rng.randint(8, 24))]
    data = kit.sheet(
        rng,
        kit.title(rng.choice(("DAFTAR HADIR", "ABSENSI PESERTA", "DAFTAR HADIR PELATIHAN"))),
        kit.rows(
            ("Hari/Tanggal", f"{hari(day)}, {tanggal_panjang(day)}"),
            ("Acara", rng.choice(("Rapat koordinasi", "Penyuluhan keamanan obat tradisional"))),
            ("Tempat", "Ruang rapat"),
        ),
        kit.table(
            ["No", "Nama", "Jabatan/Instansi", "Tanda Tangan"],
            [[str(i), n, rng.choice(("Karyawan", "UMKM", "Staf", "-")), f"{i}."]
             for i, n in enumerate(names, 1)],
            [12, 0, 46, 40],
        ),
    )  # fmt: skip
    return Printed(data, {}, variant="daftar_hadir", template=kit.TEMPLATE)
