"""Certificate of domicile (SKDU) with rows in two blocks: the one responsible, then the firm."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, person = facts.domisili, facts.pemohon.person
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, person)
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365)))
    dated = chance(rng, 0.75)
    rank, head = ("DESA", "Kepala Desa") if place.desa else ("KELURAHAN", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    validity = (
        f"Berlaku dari tanggal {tanggal_angka(letter.tanggal)} s/d {tanggal_angka(until)}."
        if chance(rng, 0.5)
        else f"Surat keterangan ini berlaku sampai dengan tanggal {tanggal_panjang(until)}."
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Caladea", "Nimbus Roman")),
        "kop": [
            [permits.pemda(place), 13, True],
            [f"KECAMATAN {place.kecamatan.upper()}", 13, True],
            [f"{rank} {place.kelurahan.upper()}", 14, True],
            [permits.seat(rng, place), 8.5, False],
        ],
        "judul": rng.choice(
            (
                "SURAT KETERANGAN DOMISILI PERUSAHAAN",
                "SURAT KETERANGAN DOMISILI USAHA",
                "SURAT KETERANGAN DOMISILI USAHA (SKDU)",
            )
        ),
        "nomor": letter.nomor,
        "pembuka": f"{head} {place.kelurahan} Kecamatan {place.kecamatan} {place.kabupaten} "
        "dengan ini menerangkan :",
        "orang": [
            [rng.choice(("Nama", "Nama Penanggung Jawab", "Nama Pemilik")), name],
            ["Tempat/Tgl Lahir", f"{person.tempat_lahir.title()}, "
             f"{tanggal_angka(person.tanggal_lahir)}"],
            ["NIK", person.nik],
            ["Alamat Rumah", printing.alamat(rng, person.alamat)],
        ],
        "usaha": [
            [rng.choice(("Nama Perusahaan", "Nama Usaha", "Nama Badan Usaha")), firm],
            ["Jenis Usaha", "Usaha Kecil Obat Tradisional"],
            [rng.choice(("Alamat Usaha", "Lokasi Usaha", "Alamat Perusahaan")), address],
            ["Jumlah Karyawan", f"{rng.randint(3, 14)} orang"],
        ],
        "antara": "Bahwa yang bersangkutan benar mempunyai usaha di wilayah kami, yaitu :",
        "isi": [
            *([validity] if dated else []),
            rng.choice(
                (
                    "Demikian surat keterangan ini dibuat untuk dapat dipergunakan sebagaimana "
                    "mestinya.",
                    "Surat keterangan ini bukan merupakan izin usaha.",
                )
            ),
        ],
        "atas": [f"{place.kelurahan}, {tanggal_acak(rng, letter.tanggal)}",
                 rng.choice((f"{head} {place.kelurahan},", f"{head.upper()},"))],
        "nama": boss.nama,
        "bawah": [] if place.desa else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": f"{rank} {place.kelurahan.upper()}",
        "putar": ink.lean(rng),
        "huruf_nomor": rng.choice(("a.", "1.", "")),
    }  # fmt: skip
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
