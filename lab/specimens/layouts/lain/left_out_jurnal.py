"""Unrelated, left out: a page of an article."""

from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit


def draw(case: Case) -> Printed:
    """Draw it."""
    rng = case.rng
    plant = rng.choice(("Curcuma xanthorrhiza", "Zingiber officinale", "Eurycoma longifolia"))
    data = kit.sheet(
        rng,
        kit.head(
            (
                f"Jurnal Farmasi Specimen, Vol. {rng.randint(2, 20)} No. {rng.randint(1, 4)}",
                9,
                False,
            ),
            garis="tipis",
        ),
        kit.title(
            f"Aktivitas Antioksidan Ekstrak {plant} dari Kalimantan Timur",
            "Program Studi Farmasi, Universitas Specimen",
            ukuran=15,
        ),
        kit.prose(
            "*Abstrak.* Penelitian ini bertujuan mengetahui aktivitas antioksidan ekstrak "
            f"etanol {plant} dengan metode DPPH. Nilai IC50 yang diperoleh adalah "
            f"{rng.randint(30, 180)} ppm.",
            "*Kata kunci* : antioksidan, DPPH, obat tradisional, ekstrak.",
        ),
        kit.columns(
            "*PENDAHULUAN.* Obat tradisional telah digunakan masyarakat Indonesia secara "
            "turun-temurun. Bahan tumbuhan mengandung senyawa fenol yang berperan sebagai "
            "penangkap radikal bebas.",
            "*METODE.* Simplisia kering diserbukkan, dimaserasi dengan etanol 70 persen "
            "selama tiga hari, disaring, dan diuapkan sampai diperoleh ekstrak kental.",
            "*HASIL DAN PEMBAHASAN.* Rendemen ekstrak berada pada rentang yang dilaporkan "
            "peneliti lain. Semakin tinggi konsentrasi semakin besar persen peredaman yang "
            "teramati.",
            "*KESIMPULAN.* Ekstrak memiliki aktivitas antioksidan yang tergolong kuat dan "
            "berpotensi dikembangkan.",
            "*DAFTAR PUSTAKA.* Departemen Kesehatan RI, 2008. Farmakope Herbal Indonesia. Jakarta.",
        ),
        ukuran=10,
    )
    return Printed(data, {}, variant="jurnal", template=kit.TEMPLATE)
