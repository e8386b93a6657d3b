"""Unrelated, left out: an insurance policy."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    data = kit.sheet(
        rng,
        kit.head(
            ("PT ASURANSI SPECIMEN", 15, True),
            ("Terdaftar dan diawasi oleh OJK", 8.5, False),
            logo="daun",
        ),
        kit.title(
            rng.choice(
                (
                    "IKHTISAR POLIS ASURANSI KEBAKARAN",
                    "POLIS ASURANSI KEBAKARAN INDONESIA",
                    "SERTIFIKAT ASURANSI",
                )
            ),
            f"No. Polis : {rng.randint(10**9, 10**10 - 1)}",
        ),
        kit.rows(
            ("Tertanggung", facts.company.nama),
            ("Alamat pertanggungan", facts.company.produksi.jalan),
            ("Okupasi", "Industri rumah tangga"),
            ("Jangka waktu", f"{tanggal_panjang(day)}, 12 bulan"),
            ("Harga pertanggungan", f"Rp {ribuan(rng.randint(100, 900) * 1_000_000)}"),
            ("Suku premi", f"0,{rng.randint(50, 300)} %"),
            ("Risiko sendiri", "10 % dari klaim"),
        ),
        kit.prose(
            "Menyimpang dari hal-hal yang bertentangan yang tercantum dalam polis, dengan "
            "ini dinyatakan bahwa klausula terlampir menjadi bagian yang tidak terpisahkan."
        ),
        kit.signed(rng, ["Balikpapan,", "Penanggung,"], "Kepala Cabang", cap="ASURANSI SPECIMEN"),
    )
    return Printed(data, {}, variant="polis", template=kit.TEMPLATE)
