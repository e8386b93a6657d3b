"""Unrelated: the civil registry's letter that a KTP-el was recorded but not printed (2016-2018)."""

from lab.specimens import ink, people, permits, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.person``."""
    rng, facts, who = case.rng, case.facts, case.person
    home = who.alamat
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    boss = people.official(rng, "Kepala Dinas", day, "umum")
    data = {
        "huruf": rng.choice(("Liberation Sans", "Liberation Serif", "Carlito")),
        "kop": [
            [permits.pemda(home), 13, False],
            ["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", 14, True],
            [permits.seat(rng, home), 8.5, False],
        ],
        "nomor": letter_number(rng, day, "Disdukcapil", "471.13"),
        "baris": [
            ["NIK", who.nik],
            ["Nama", printing.orang(rng, who, besar=True, gelar=False)],
            ["Tempat/Tgl Lahir", f"{who.tempat_lahir}, {tanggal_angka(who.tanggal_lahir)}"],
            ["Jenis Kelamin", who.jenis_kelamin],
            ["Alamat", home.jalan.upper()],
            ["RT/RW", home.rt_rw],
            ["Kel/Desa", home.kelurahan.upper()],
            ["Kecamatan", home.kecamatan.upper()],
            ["Agama", who.agama],
            ["Status Perkawinan", who.status_kawin],
            ["Pekerjaan", who.pekerjaan],
        ],
        "atas": [f"{home.kota}, {tanggal_panjang(day)}", "Kepala Dinas,"],
        "nama": boss.nama,
        "bawah": [f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "modul": ink.modules(rng),
    }
    return Printed(data, {}, variant="suket_perekaman")
