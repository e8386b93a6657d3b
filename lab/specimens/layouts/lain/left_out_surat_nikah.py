"""Unrelated, left out: an excerpt of a marriage certificate."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    code = people.code_of(facts.company.kantor.kabupaten)

    day = people.day_between(
        rng, facts.akta.tanggal.replace(year=facts.akta.tanggal.year - 8), facts.akta.tanggal
    )
    groom, bride = (
        people.person(rng, code, day, ages=(20, 35)),
        people.person(rng, code, day, ages=(20, 33)),
    )
    data = kit.sheet(
        rng,
        kit.head(
            ("KEMENTERIAN AGAMA REPUBLIK INDONESIA", 12, True),
            ("KANTOR URUSAN AGAMA", 11, False),
            logo="bundar",
            garis="tipis",
        ),
        kit.title(
            rng.choice(("KUTIPAN AKTA NIKAH", "DUPLIKAT KUTIPAN AKTA NIKAH")),
            f"Nomor : {rng.randint(10, 900):03d}/{rng.randint(1, 60)}/X/{day.year}",
        ),
        kit.prose(
            f"Pada hari ini, tanggal {tanggal_panjang(day)}, telah dilangsungkan akad nikah "
            "seorang laki-laki :"
        ),
        kit.rows(
            ("Nama lengkap", groom.nama),
            (
                "Tempat dan tanggal lahir",
                f"{groom.tempat_lahir}, {tanggal_panjang(groom.tanggal_lahir)}",
            ),
            ("Warganegara", "Indonesia"),
            ("Pekerjaan", groom.pekerjaan),
            ("Tempat tinggal", groom.alamat.jalan),
        ),
        kit.prose("dengan seorang perempuan :"),
        kit.rows(
            ("Nama lengkap", bride.nama),
            (
                "Tempat dan tanggal lahir",
                f"{bride.tempat_lahir}, {tanggal_panjang(bride.tanggal_lahir)}",
            ),
            ("Pekerjaan", bride.pekerjaan),
            ("Mas kawin", rng.choice(("Seperangkat alat salat", "Emas 5 gram", "Uang tunai"))),
        ),
        kit.signed(
            rng,
            ["Pegawai Pencatat Nikah,"],
            people.official(rng, "PPN", day, "umum").nama,
            cap="KANTOR URUSAN AGAMA",
        ),
        kertas=rng.choice(("a5", "a4")),
    )
    return Printed(data, {}, variant="surat_nikah", template=kit.TEMPLATE)
