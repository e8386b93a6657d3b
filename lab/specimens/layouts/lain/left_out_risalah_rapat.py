"""Unrelated, left out: minutes of a meeting of shareholders, no deed."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import hari_acak, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    data = kit.sheet(
        rng,
        kit.head(
            (facts.company.nama, 14, True), (facts.company.kantor.jalan, 9, False), garis="tebal"
        ),
        kit.title(
            rng.choice(
                ("BERITA ACARA RAPAT", "NOTULEN RAPAT UMUM PEMEGANG SAHAM TAHUNAN", "RISALAH RAPAT")
            )
        ),
        kit.prose(
            f"Pada hari ini, {hari_acak(rng, day)}, tanggal {tanggal_panjang(day)}, "
            "bertempat di kantor "
            f"{facts.company.nama}, telah diadakan rapat yang dihadiri oleh :"
        ),
        kit.points(*(f"{each.person.nama}, {each.jabatan}" for each in facts.officers)),
        kit.prose("Rapat dipimpin oleh Direktur dan memutuskan hal-hal sebagai berikut :"),
        kit.points(
            f"Menerima laporan keuangan tahun buku {day.year - 1}.",
            "Menyetujui pembelian satu unit kendaraan operasional.",
            "Menetapkan penggunaan laba untuk penambahan modal kerja.",
        ),
        kit.prose("Demikian berita acara ini dibuat dengan sebenarnya."),
        kit.two_signed(
            rng, ("Pimpinan rapat,", case.person.nama), ("Notulis,", facts.officers[-1].person.nama)
        ),
    )
    return Printed(data, {}, variant="risalah_rapat", template=kit.TEMPLATE)
