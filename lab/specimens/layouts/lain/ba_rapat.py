"""Unrelated: minutes of a company's own meeting, beside the report of the office's visit."""

from lab.specimens import people, plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_kata, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the minutes or the handing over of keys of the place."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    firm = printing.badan(rng, facts.company)
    keys = chance(rng, 0.5)
    what = (
        "telah dilaksanakan serah terima kunci bangunan tempat usaha dalam keadaan baik."
        if keys
        else f"telah diadakan rapat pengurus {firm} yang membahas rencana pemasaran produk."
    )
    data = plain.page(
        rng,
        judul="BERITA ACARA SERAH TERIMA" if keys else "BERITA ACARA RAPAT",
        kop=plain.company_head(rng, facts, firm),
        pembuka=[
            f"Pada hari ini {hari_acak(rng, day)} tanggal {tanggal_kata(day)} bertempat di "
            f"{facts.permohonan.tempat} {what}"
        ],
        isi=["Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya."],
        atas=[f"{facts.permohonan.tempat}, {tanggal_panjang(day)}", "Yang membuat,"],
        nama=facts.pemohon.person.nama_lengkap,
    )
    return Printed(data, {}, variant="berita_acara_lain", template=plain.TEMPLATE)
