"""Unrelated, left out: a member's or worker's card, of the size of an identity card."""

from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, who = case.rng, case.person
    heads = rng.choice(
        (
            ("KARTU TANDA ANGGOTA", "KOPERASI SERBA USAHA SPECIMEN"),
            ("KARTU BPJS KETENAGAKERJAAN", "BADAN PENYELENGGARA JAMINAN SOSIAL"),
            ("KARTU ANGGOTA BIASA", "KAMAR DAGANG DAN INDUSTRI"),
            ("KARTU TANDA PENGENAL", case.facts.company.nama),
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "URW Gothic")),
        "judul": list(heads) if chance(rng, 0.5) else list(reversed(heads)),
        "nomor": f"{rng.randint(10, 99)}.{rng.randint(1000, 9999)}.{rng.randint(10000, 99999)}",
        "baris": [
            ["Nama", who.nama],
            ["Tgl Lahir", tanggal_angka(who.tanggal_lahir)],
            *([["NIK", who.nik]] if chance(rng, 0.5) else [["Jabatan", case.jabatan]]),
            ["Alamat", who.alamat.jalan.upper()],
        ],
        "latar": rng.choice(("#e6eef8", "#ffffff", "#f8f1e2")),
    }
    return Printed(data, {}, variant="kartu_anggota", card=True)
