"""Unrelated, left out: a neighbourhood head's letter of introduction."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    code = people.code_of(facts.company.kantor.kabupaten)

    who, chair = case.person, people.person(rng, code, day)
    data = kit.sheet(
        rng,
        kit.head(
            (f"RUKUN TETANGGA {who.alamat.rt}", 13, True),
            (
                f"KELURAHAN {who.alamat.kelurahan.upper()} KECAMATAN "
                f"{who.alamat.kecamatan.upper()}",
                10.5,
                False,
            ),
        ),
        kit.title(
            rng.choice(("SURAT PENGANTAR", "SURAT KETERANGAN PENGANTAR")),
            f"Nomor : {rng.randint(1, 80):02d}/RT.{who.alamat.rt}/{day.year}",
        ),
        kit.prose("Yang bertanda tangan di bawah ini Ketua RT menerangkan bahwa :"),
        kit.rows(
            ("Nama", who.nama),
            ("Tempat/Tgl. Lahir", f"{who.tempat_lahir}, {tanggal_angka(who.tanggal_lahir)}"),
            ("Jenis Kelamin", who.jenis_kelamin),
            ("Agama", who.agama),
            ("Pekerjaan", who.pekerjaan),
            ("No. KTP", who.nik),
            ("Alamat", f"{who.alamat.jalan} RT {who.alamat.rt}"),
            ("Keperluan", rng.choice(("Mengurus KTP", "Mengurus Kartu Keluarga", "Surat pindah"))),
        ),
        kit.prose("Demikian surat pengantar ini dibuat untuk dipergunakan seperlunya."),
        kit.signed(
            rng,
            [f"{who.alamat.kota}, {tanggal_panjang(day)}", f"Ketua RT {who.alamat.rt}"],
            chair.nama,
            cap="RUKUN TETANGGA",
        ),
    )
    return Printed(data, {}, variant="pengantar_rt", template=kit.TEMPLATE)
