"""Unrelated: the cover of the folder in which a dossier is handed in."""

from lab.specimens import printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the cover."""
    rng, facts = case.rng, case.facts
    data = {
        "huruf": rng.choice(("Liberation Sans", "URW Gothic", "Liberation Serif", "DejaVu Sans")),
        "atas": rng.choice(("BERKAS PERMOHONAN", "DOKUMEN PERMOHONAN", "BERKAS LENGKAP")),
        "judul": rng.choice(
            (
                "IZIN USAHA KECIL OBAT TRADISIONAL (UKOT)",
                "IZIN INDUSTRI KECIL OBAT TRADISIONAL",
                "REKOMENDASI DAN IZIN UKOT",
            )
        ),
        "firma": printing.badan(rng, facts.company, besar=True),
        "alamat": printing.alamat(rng, facts.company.kantor),
        "telepon": facts.company.telepon,
        "tahun": str(facts.permohonan.tanggal.year)
        if chance(rng, 0.6)
        else tanggal_panjang(facts.permohonan.tanggal),
        "kepada": chance(rng, 0.5),
        "bingkai": rng.choice((0.0, 1.2, 3.0)),
        "warna": rng.choice(("#ffffff", "#f6e9a8", "#dcebd8", "#f3d3cf")),
        "ukuran": rng.choice((22, 28, 34)),
    }
    return Printed(data, {}, variant="sampul")
