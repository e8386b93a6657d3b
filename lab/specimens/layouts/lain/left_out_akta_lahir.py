"""Unrelated, left out: an excerpt of a birth certificate."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_kata, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    code = people.code_of(facts.company.kantor.kabupaten)

    child, boss = case.person, people.official(rng, "Kepala Dinas", facts.received, "umum")
    father, mother = (
        people.person(rng, code, facts.akta.tanggal),
        people.person(rng, code, facts.akta.tanggal),
    )
    data = kit.sheet(
        rng,
        kit.head(
            ("PENCATATAN SIPIL", 13, True),
            ("WARGA NEGARA INDONESIA", 11, False),
            logo="bundar",
            garis="ganda",
        ),
        kit.title(
            "KUTIPAN AKTA KELAHIRAN",
            f"No. 6472-LT-{rng.randint(10**6, 10**7)}-{rng.randint(1000, 9999)}",
            ukuran=15,
        ),
        kit.prose(
            "Berdasarkan Akta Kelahiran menurut stbld, bahwa di "
            f"{child.tempat_lahir} pada tanggal {tanggal_kata(child.tanggal_lahir)} telah lahir :",
            f"*{child.nama}*",
            f"anak ke {rng.choice(('SATU', 'DUA', 'TIGA'))} dari ayah {father.nama} dan ibu "
            f"{mother.nama}.",
            f"Kutipan ini dikeluarkan di {child.alamat.kota} pada tanggal "
            f"{tanggal_panjang(facts.akta.tanggal)}.",
        ),
        kit.signed(
            rng,
            ["KEPALA DINAS KEPENDUDUKAN", "DAN PENCATATAN SIPIL"],
            boss.nama,
            (f"NIP. {boss.nip}",),
            cap="PENCATATAN SIPIL",
        ),
        bingkai=True,
        ukuran=12,
        tepi=26,
    )
    return Printed(data, {}, variant="akta_lahir", template=kit.TEMPLATE)
