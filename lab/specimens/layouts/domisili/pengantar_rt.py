"""Certificate of domicile on the word of the RT: firm by itself, rows, the holder signs as well."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ROMAWI, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, person = facts.domisili, facts.pemohon.person
    months, dated = rng.choice((6, 12)), chance(rng, 0.75)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, person, besar=chance(rng, 0.7))
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    until = letter.tanggal + dt.timedelta(days=182 if months == 6 else 365)
    asked = letter.tanggal - dt.timedelta(days=rng.randint(1, 6))
    span = "6 (enam) bulan" if months == 6 else "1 (satu) tahun"
    valid = rng.choice(
        (
            f"Keterangan ini berlaku {span} terhitung sejak dikeluarkan, yaitu sampai tanggal "
            f"{tanggal_panjang(until)}, dan dapat diperpanjang.",
            f"Masa berlaku surat keterangan ini sampai {tanggal_panjang(until, nol=True)}.",
        )
    )
    ends = "Demikian untuk diketahui dan dipergunakan seperlunya."
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Caladea", "DejaVu Sans")),
        "kop": [
            [permits.pemda(place), 13, True],
            [f"KECAMATAN {place.kecamatan.upper()}", 12, True],
            [f"KANTOR {head.upper() if place.desa else 'LURAH'} {place.kelurahan.upper()}", 14,
             True],
            [permits.seat(rng, place), 8.5, False],
        ],
        "judul": rng.choice(
            ("KETERANGAN DOMISILI USAHA", "SURAT KETERANGAN DOMISILI", "SURAT DOMISILI USAHA")
        ),
        "nomor": letter.nomor,
        "label_nomor": rng.choice(("Nomor", "No", "Reg. Nomor")),
        "pembuka": f"Memperhatikan pengantar Ketua RT {place.rt} {rank} {place.kelurahan} Nomor "
        f"{rng.randint(1, 60):02d}/RT-{int(place.rt)}/{ROMAWI[asked.month - 1]}/{asked.year} "
        f"tanggal {tanggal_angka(asked)}, {head} {place.kelurahan} menerangkan bahwa:",
        "firma": firm,
        "sebut_firma": rng.choice(("Usaha", "Perusahaan")),
        "baris": [
            [rng.choice(("Pimpinan", "Nama Pimpinan", "Pengelola")), name],
            ["Nomor KTP", person.nik],
            ["Jenis Kegiatan", rng.choice(("Produksi jamu", "Pembuatan obat tradisional"))],
            [rng.choice(("Bertempat di", "Tempat Usaha", "Letak Tempat Usaha")), address],
            ["Status Bangunan", rng.choice(("Milik sendiri", "Sewa", "Pinjam pakai"))],
        ],
        "benar": f"benar berdomisili dan melakukan kegiatan di wilayah {rank} "
        f"{place.kelurahan}, dan sampai saat ini tidak ada keberatan dari warga sekitarnya.",
        "isi": [valid, ends] if dated else [ends],
        "atas": [
            f"{place.kelurahan}, {tanggal_panjang(letter.tanggal)}",
            f"{head} {place.kelurahan}",
        ],
        "nama": boss.nama,
        "bawah": [] if place.desa else [f"{boss.pangkat}", f"NIP {nip_spasi(boss.nip)}"],
        "pemegang": name,
        "berpemegang": chance(rng, 0.7),
        "ttd": [ink.signature(rng), ink.signature(rng)],
        "cap": f"{rank.upper()} {place.kelurahan.upper()}",
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
