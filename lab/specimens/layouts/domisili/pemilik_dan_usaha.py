"""Certificate of domicile: the office speaks in one line, owner and firm in rows, term in dates.

At times the camat signs beside the lurah, at times the term is not told.
"""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT KETERANGAN DOMISILI USAHA",
    "SURAT KETERANGAN DOMISILI PERUSAHAAN",
    "KETERANGAN DOMISILI USAHA",
    "SURAT KETERANGAN DOMISILI",
)
_TUTUP = (
    "Demikian surat keterangan ini kami buat untuk dapat dipergunakan seperlunya.",
    "Demikian keterangan domisili ini dibuat dengan sebenarnya atas permintaan yang bersangkutan.",
    "Surat keterangan ini dibuat sebagai kelengkapan pengurusan izin usaha.",
)


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, person = facts.domisili, facts.pemohon.person
    dated, camat, born, staff, split, home = (
        chance(rng, p) for p in (0.7, 0.35, 0.6, 0.5, 0.5, 0.35)
    )
    until = letter.tanggal + dt.timedelta(days=rng.choice((181, 364, 365)))
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, person)
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    upper = people.official(rng, "Camat", letter.tanggal, "umum")
    figures = chance(rng, 0.35)
    start, end = (
        tanggal_angka(each) if figures else tanggal_panjang(each)
        for each in (letter.tanggal, until)
    )
    term = rng.choice(
        (
            f"Surat keterangan ini berlaku sampai dengan tanggal {end}.",
            f"Keterangan ini berlaku sejak tanggal {start} s/d {end}.",
            f"Berlaku sampai tanggal {end}, setelah itu wajib diperbaharui.",
        )
    )
    birth = f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"
    owner = [
        [rng.choice(("Nama", "Nama Pemilik", "Nama Penanggung Jawab")), name],
        *([["Tempat/Tgl. Lahir", birth]] if born else []),
        [rng.choice(("NIK", "No. KTP")), person.nik],
        [rng.choice(("Jabatan", "Jabatan dalam Perusahaan")), facts.pemohon.jabatan],
        *([["Alamat Rumah", printing.alamat(rng, person.alamat)]] if home else []),
    ]
    business = [
        [rng.choice(("Nama Perusahaan", "Nama Usaha", "Nama Badan Usaha")), firm],
        [rng.choice(("Jenis Usaha", "Bidang Usaha", "Kegiatan Usaha")),
         rng.choice(("Usaha Kecil Obat Tradisional", "Pembuatan Jamu", "Industri Jamu"))],
        [rng.choice(("Alamat Usaha", "Alamat Perusahaan", "Lokasi Usaha")), address],
        *([["Jumlah Karyawan", f"{rng.randint(3, 15)} orang"]] if staff else []),
    ]  # fmt: skip
    where = f"{rank} {place.kelurahan} Kecamatan {place.kecamatan} {place.kabupaten}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Sans", "Carlito")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "folio": chance(rng, 0.5),
        "kop": [
            [permits.pemda(place), 13, True],
            [f"KECAMATAN {place.kecamatan.upper()}", 13, True],
            [f"{'KANTOR KEPALA DESA' if place.desa else 'KELURAHAN'} {place.kelurahan.upper()}",
             14, True],
            [permits.seat(rng, place), 9, False],
        ],
        "garis": rng.choice(("tebal-tipis", "tebal", "ganda")),
        "judul": rng.choice(_JUDUL),
        "nomor": rng.choice(("Nomor : ", "No. : ", "NOMOR : ")) + letter.nomor,
        "buka": rng.choice(
            (
                f"Yang bertanda tangan di bawah ini {head} {place.kelurahan} Kecamatan "
                f"{place.kecamatan} {place.kabupaten}, menerangkan bahwa :",
                f"{head} {place.kelurahan} dengan ini menerangkan dengan sebenarnya bahwa :",
            )
        ),
        "orang": owner,
        "usaha": business,
        "sambung": rng.choice(
            (
                "Adalah benar pemilik/penanggung jawab usaha :",
                "Benar yang bersangkutan mempunyai usaha sebagai berikut :",
            )
        )
        if split
        else "",
        "isi": [
            rng.choice(
                (
                    f"Perusahaan tersebut benar berdomisili di wilayah {where}.",
                    f"Usaha tersebut benar-benar ada dan berkedudukan di {where}.",
                )
            ),
            *([term] if dated else []),
            rng.choice(_TUTUP),
        ],
        "lebar": rng.choice((46, 52)),
        "inden": rng.choice((0, 8)),
        "camat": [
            ["Mengetahui,", f"CAMAT {place.kecamatan.upper()},"],
            upper.nama,
            [f"NIP. {nip_spasi(upper.nip)}"],
        ]
        if camat
        else [],
        "atas": [
            f"{place.kelurahan}, {tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3))}",
            f"{head.upper()} {place.kelurahan.upper()},",
        ],
        "nama": boss.nama,
        "bawah": [] if place.desa else [f"NIP. {nip_spasi(boss.nip)}"],
        "cap": f"{rank} {place.kelurahan}".upper(),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
