"""Unrelated: the land office's map of a parcel with its NIB, no company's number, no right."""

from lab.specimens import ink, land, people
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the map of the place of production."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    lot = land.parcel(rng, facts, newest=True)
    boss = people.official(rng, "Kepala Seksi", lot.terbit, "umum")
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif")),
        "kantor": land.land_office(site),
        "judul": rng.choice(("PETA BIDANG TANAH", "GAMBAR UKUR BIDANG TANAH")),
        "baris": [
            ["Nomor Peta Bidang", f"{rng.randint(1, 999)}/{lot.terbit.year}"],
            ["NIB", lot.bidang],
            *land.place_rows(site)[2:],
            ["Luas", f"{lot.luas} m2"],
            ["Pemohon", facts.pemohon.person.nama],
        ],
        "miring": round(rng.uniform(-14, 14), 1),
        "tanda": lot.bidang[-5:],
        "atas": [f"{land.seat(site)}, {tanggal_panjang(lot.terbit)}", "Kepala Seksi Pengukuran"],
        "nama": boss.nama,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, {}, variant="peta_bidang")
