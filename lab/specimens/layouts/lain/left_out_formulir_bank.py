"""Unrelated, left out: a bank's form for opening an account."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    who = case.person
    data = kit.sheet(
        rng,
        kit.head(("BANK SPECIMEN NUSANTARA", 15, True), garis="tebal"),
        kit.title(
            rng.choice(
                (
                    "FORMULIR PEMBUKAAN REKENING",
                    "APLIKASI PEMBUKAAN REKENING PERORANGAN",
                    "FORMULIR DATA NASABAH",
                )
            )
        ),
        kit.prose("*DATA NASABAH* (diisi dengan huruf cetak)"),
        kit.rows(
            ("Nama sesuai KTP", who.nama),
            ("NIK / No. KTP", who.nik),
            ("Tempat/Tgl Lahir", f"{who.tempat_lahir}, {tanggal_angka(who.tanggal_lahir)}"),
            ("Jenis Kelamin", who.jenis_kelamin),
            ("Agama", who.agama),
            ("Status Perkawinan", who.status_kawin),
            ("Alamat", who.alamat.jalan.upper()),
            ("RT/RW", who.alamat.rt_rw),
            ("Kel/Desa", who.alamat.kelurahan.upper()),
            ("Kecamatan", who.alamat.kecamatan.upper()),
            ("Kewarganegaraan", "WNI"),
            ("NPWP", npwp_titik(who.npwp15)),
            ("Pekerjaan", who.pekerjaan),
            ("Sumber dana", rng.choice(("Hasil usaha", "Gaji", "Warisan"))),
            ("Setoran awal", f"Rp {rng.randint(1, 50)}00.000"),
        ),
        kit.prose("Saya menyatakan data di atas benar dan tunduk pada ketentuan bank."),
        kit.two_signed(
            rng,
            ("Petugas bank,", "(..............)"),
            (f"{who.alamat.kota}, {tanggal_panjang(day)}", who.nama),
        ),
    )
    return Printed(data, {}, variant="formulir_bank", template=kit.TEMPLATE)
