"""Unrelated, left out: a curriculum vitae."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import kapital, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    who = case.person
    data = kit.sheet(
        rng,
        kit.title(
            rng.choice(("DAFTAR RIWAYAT HIDUP", "CURRICULUM VITAE", "RIWAYAT HIDUP")), ukuran=15
        ),
        kit.prose("*I. DATA PRIBADI*"),
        kit.rows(
            ("Nama Lengkap", kapital(who.nama)),
            (
                "Tempat, Tanggal Lahir",
                f"{kapital(who.tempat_lahir)}, {tanggal_panjang(who.tanggal_lahir)}",
            ),
            ("Jenis Kelamin", kapital(who.jenis_kelamin)),
            ("Agama", kapital(who.agama)),
            ("Status", kapital(who.status_kawin)),
            ("Alamat", f"{who.alamat.jalan}, {who.alamat.kota}"),
            ("No. HP", who.telepon),
        ),
        kit.prose("*II. PENDIDIKAN FORMAL*"),
        kit.points(
            "SD Negeri 014, lulus 1996", "SMP Negeri 5, lulus 1999", "SMK Farmasi, lulus 2002"
        ),
        kit.prose("*III. PENGALAMAN KERJA*"),
        kit.points(
            f"Apotek Sumber Waras, {day.year - 9} s/d {day.year - 4}, asisten apoteker",
            f"{facts.company.inti}, {day.year - 4} s/d sekarang",
        ),
        kit.prose("Demikian daftar riwayat hidup ini saya buat dengan sebenarnya."),
        kit.signed(
            rng, [f"{who.alamat.kota}, {tanggal_panjang(day)}", "Hormat saya,"], kapital(who.nama)
        ),
    )
    return Printed(data, {}, variant="riwayat_hidup", template=kit.TEMPLATE)
