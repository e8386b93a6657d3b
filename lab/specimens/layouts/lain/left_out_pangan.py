"""Unrelated, left out: the certificate of home-made food (P-IRT), near to the health letters."""

from lab.specimens import people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import nip_spasi, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it for the same firm."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    data = kit.sheet(
        rng,
        kit.head(
            (f"PEMERINTAH {facts.company.produksi.kabupaten.upper()}", 12, False),
            (letter.kantor.upper(), 14, True),
            logo="bundar",
        ),
        kit.title("SERTIFIKAT PRODUKSI PANGAN INDUSTRI RUMAH TANGGA",
                  f"P-IRT No. {rng.randint(10**14, 10**15 - 1)}"),
        kit.rows(
            ("Nama Perusahaan", printing.badan(rng, facts.company)),
            ("Nama Pemilik", facts.pemohon.person.nama_lengkap),
            ("Alamat", printing.alamat(rng, facts.company.produksi)),
            ("Jenis Pangan", rng.choice(("Minuman serbuk jahe", "Sirup", "Keripik"))),
            ("Kemasan", rng.choice(("Plastik", "Botol", "Aluminium foil"))),
        ),
        kit.prose("yang telah memenuhi persyaratan pemberian sertifikat dan berlaku lima tahun."),
        kit.signed(
            rng,
            [f"{letter.surat.tempat}, {tanggal_panjang(day)}", "Kepala Dinas Kesehatan,"],
            letter.pejabat.nama,
            (f"NIP. {nip_spasi(letter.pejabat.nip)}",),
            cap="DINAS KESEHATAN",
        ),
        bingkai=True,
    )  # fmt: skip
    return Printed(data, {}, variant="pirt", template=kit.TEMPLATE)
