"""Unrelated, left out: a power of attorney to collect the papers of a car."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    code = people.code_of(facts.company.kantor.kabupaten)

    owner, agent = case.person, people.person(rng, code, day)
    data = kit.sheet(
        rng,
        kit.title(rng.choice(("SURAT KUASA", "SURAT KUASA PENGAMBILAN BPKB"))),
        kit.prose("Yang bertanda tangan di bawah ini :"),
        kit.rows(
            ("Nama", owner.nama), ("No. KTP", owner.nik), ("Alamat", owner.alamat.jalan), lebar=34
        ),
        kit.prose("Dengan ini memberikan kuasa kepada :"),
        kit.rows(
            ("Nama", agent.nama), ("No. KTP", agent.nik), ("Alamat", agent.alamat.jalan), lebar=34
        ),
        kit.prose(
            f"Untuk mengambil BPKB kendaraan nomor polisi KT {rng.randint(1000, 9999)} "
            f"{rng.choice('ABCD')}{rng.choice('EFGH')} pada perusahaan pembiayaan. Demikian "
            "surat kuasa "
            "ini dibuat untuk dipergunakan sebagaimana mestinya."
        ),
        kit.right(f"{owner.alamat.kota}, {tanggal_panjang(day)}"),
        kit.two_signed(rng, ("Penerima kuasa,", agent.nama), ("Pemberi kuasa,", owner.nama)),
    )
    return Printed(data, {}, variant="kuasa_kendaraan", template=kit.TEMPLATE)
