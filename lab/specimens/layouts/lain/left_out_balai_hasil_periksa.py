"""Unrelated, left out: the food and drug office's letter about an inspection, no recommendation."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    boss = people.official(rng, "Kepala Balai Besar", day, "dinkes_pns")
    data = kit.sheet(
        rng,
        kit.head(
            ("BADAN PENGAWAS OBAT DAN MAKANAN", 13, True),
            ("BALAI BESAR POM DI SAMARINDA", 13, True),
            ("Jl. Letjen Suprapto No. 3 Samarinda", 9, False),
            logo="perisai",
        ),
        kit.right(f"Samarinda, {tanggal_panjang(day)}"),
        kit.rows(
            (
                "Nomor",
                f"PW.01.05.{rng.randint(100, 199)}.{day:%m.%y}.{rng.randint(100, 3000)}",
            ),
            ("Lampiran", "1 (satu) berkas"),
            (
                "Hal",
                rng.choice(
                    (
                        "Tindak Lanjut Hasil Pemeriksaan Sarana",
                        "Peringatan",
                        "Hasil Sampling dan Pengujian Produk",
                        "Permintaan CAPA",
                    )
                ),
            ),
            lebar=24,
        ),
        kit.prose(
            f"Yth. Pimpinan {facts.company.nama} di Tempat",
            "Sehubungan dengan pemeriksaan petugas kami terhadap sarana produksi obat "
            f"tradisional Saudara pada tanggal {tanggal_panjang(day)}, dengan ini "
            "disampaikan hal-hal sebagai berikut :",
        ),
        kit.points(
            "Ditemukan catatan pengolahan bets yang tidak lengkap.",
            "Kebersihan ruang pengemasan perlu ditingkatkan.",
            "Saudara diminta menyampaikan tindakan perbaikan paling lambat 20 hari kerja.",
        ),
        kit.prose("Demikian untuk menjadi perhatian dan dilaksanakan sebagaimana mestinya."),
        kit.signed(
            rng,
            ["Kepala Balai Besar POM di Samarinda,"],
            boss.nama,
            (f"NIP. {boss.nip}",),
            cap="BADAN POM",
        ),
    )
    return Printed(data, {}, variant="balai_hasil_periksa", template=kit.TEMPLATE)
