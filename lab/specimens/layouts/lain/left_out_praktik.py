"""Unrelated, left out: the licence to practise of a technician, near to a registration."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it for the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    day = people.day_between(rng, pj.strttk_terbit, case.facts.received)
    boss = people.official(rng, "Kepala", day, "dinkes_pns")
    town = pj.person.alamat.kabupaten
    until = pj.strttk_berlaku or day.replace(year=day.year + 5, day=1)
    data = kit.sheet(
        rng,
        kit.head(
            (f"PEMERINTAH {town.upper()}", 13, False),
            ("DINAS KESEHATAN", 15, True),
            logo="perisai",
        ),
        kit.title(
            rng.choice(
                ("SURAT IZIN PRAKTIK TENAGA TEKNIS KEFARMASIAN", "SURAT IZIN KERJA (SIKTTK)")
            ),
            letter_number(rng, day, "SIPTTK", "446"),
        ),
        kit.prose("Berdasarkan ketentuan yang berlaku diberikan izin praktik kepada :"),
        kit.rows(
            ("Nama", pj.person.nama_lengkap),
            ("Nomor STRTTK", pj.nomor_strttk),
            ("Alamat", pj.person.alamat.jalan),
            ("Tempat Praktik", rng.choice(("Apotek Sehat Bersama", "Puskesmas", "Klinik Medika"))),
            ("Berlaku sampai", tanggal_panjang(until)),
        ),
        kit.signed(
            rng,
            [f"{pj.person.alamat.kota}, {tanggal_panjang(day)}", "Kepala Dinas Kesehatan,"],
            boss.nama,
            (f"NIP. {nip_spasi(boss.nip)}",),
            cap="DINAS KESEHATAN",
        ),
        bingkai=chance(rng, 0.4),
    )
    return Printed(data, {}, variant="surat_izin_praktik", template=kit.TEMPLATE)
