"""Unrelated: the yearly assessment of the land tax (SPPT PBB), beside the land papers."""

from lab.specimens import people, permits
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the slip for the place of production."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    land, house = rng.randint(80, 1500), rng.randint(36, 300)
    price, worth = rng.randint(2, 30) * 50_000, rng.randint(6, 20) * 100_000
    total = land * price + house * worth
    data = {
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "DejaVu Sans Mono")),
        "pemda": permits.pemda(site),
        "tahun": str(day.year),
        "nop": f"64.{people.code_of(site.kabupaten)[3:]}.{rng.randint(10, 99):03d}."
        f"{rng.randint(1, 20):03d}.{rng.randint(1, 99):03d}-{rng.randint(1, 9999):04d}.0",
        "kiri": [site.jalan.upper(), f"RT: {site.rt} RW: {site.rw or '000'}",
                 site.kelurahan.upper(), site.kabupaten.upper()],
        "kanan": [facts.pemohon.person.nama, facts.pemohon.person.alamat.jalan.upper(),
                  facts.pemohon.person.alamat.kelurahan.upper(),
                  facts.pemohon.person.alamat.kabupaten.upper()],
        "baris": [
            ["BUMI", str(land), ribuan(price), ribuan(land * price)],
            ["BANGUNAN", str(house), ribuan(worth), ribuan(house * worth)],
        ],
        "total": ribuan(total),
        "pajak": ribuan(max(total - 10_000_000, 0) // 1000),
        "tempo": tanggal_panjang(day.replace(month=9, day=30)).upper(),
        "lunas": chance(rng, 0.5),
    }  # fmt: skip
    return Printed(data, {}, variant="sppt_pbb")
