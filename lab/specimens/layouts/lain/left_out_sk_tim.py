"""Unrelated, left out: a decree of a head of office about a committee."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    boss = people.official(rng, "Kepala Dinas", day, "dinkes_pns")
    region = facts.company.kantor.kabupaten.upper()
    data = kit.sheet(
        rng,
        kit.head(
            (f"PEMERINTAH {region}", 13, False),
            (rng.choice(("DINAS KESEHATAN", "DINAS PERDAGANGAN", "KECAMATAN KOTA")), 15, True),
            logo="perisai",
        ),
        kit.title("KEPUTUSAN KEPALA DINAS", f"NOMOR : 188.4/{rng.randint(10, 900)}/{day.year}"),
        kit.title("TENTANG PEMBENTUKAN TIM PELAKSANA KEGIATAN", ukuran=12),
        kit.rows(
            ("Menimbang", "bahwa untuk kelancaran kegiatan perlu dibentuk tim pelaksana;"),
            ("Mengingat", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"),
            lebar=30,
        ),
        kit.title("MEMUTUSKAN :", ukuran=12),
        kit.rows(
            ("Menetapkan", ""),
            ("KESATU", f"Membentuk Tim Pelaksana Kegiatan Tahun Anggaran {day.year}."),
            ("KEDUA", "Segala biaya dibebankan pada APBD."),
            ("KETIGA", "Keputusan ini berlaku sejak tanggal ditetapkan."),
            lebar=30,
        ),
        kit.signed(
            rng,
            ["Ditetapkan di Samarinda", f"pada tanggal {tanggal_panjang(day)}", "KEPALA DINAS,"],
            boss.nama,
            (boss.pangkat, f"NIP. {boss.nip}"),
            cap=f"PEMERINTAH {region}",
        ),
    )
    return Printed(data, {}, variant="sk_tim", template=kit.TEMPLATE)
