"""Certificate of land of a village head: told in points, borders in four lines, neighbours sign."""

import datetime as dt

from lab.specimens import ink, land, people, permits, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    kapital,
    nip_spasi,
    ribuan,
    tanggal_angka,
    tanggal_panjang,
    terbilang,
)

_ASAL = ("membuka hutan/belukar", "pembelian", "warisan", "pemberian orang tua")
_GUNA = ("perumahan dan usaha", "pekarangan", "bangunan tempat usaha", "kebun dan bangunan")


def draw(case: Case) -> Printed:
    """Draw the certificate; the applicant holds the land."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=5200), asked - dt.timedelta(days=120))
    person = facts.pemohon.person
    holder, address = printing.orang(rng, person), printing.alamat(rng, site)
    sides = (rng.randint(9, 28), rng.randint(12, 55))
    area = sides[0] * sides[1]
    rank, head = ("Desa", "Kepala Desa") if site.desa else ("Kelurahan", "Lurah")
    code = "DS" if site.desa else "KEL"
    number = rng.choice(
        (
            f"590/{rng.randint(10, 700)}/{code}-{site.kelurahan[:2].upper()}/{day.year}",
            f"{rng.randint(10, 400):03d}/SKT/{code}/{day.month:02d}/{day.year}",
        )
    )
    lurah = people.official(rng, head, day, "umum")
    camat = people.official(rng, "Camat", day, "umum") if chance(rng, 0.5) else None
    code64 = people.code_of(site.kabupaten)
    near = [kapital(people.person(rng, code64, day).nama) for _ in range(4)]
    road = rng.randint(0, 3)
    borders = [rng.choice(("Jalan umum", "Jalan", "Gang")) if i == road else f"Tanah {n}"
               for i, n in enumerate(near)]  # fmt: skip
    dim = f"panjang {sides[1]} meter dan lebar {sides[0]} meter, " if chance(rng, 0.5) else ""
    spoken = f" ({terbilang(area)} meter persegi)" if chance(rng, 0.5) else ""
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "Liberation Sans", "Carlito")),
        "ukuran": 11 if chance(rng, 0.5) else 11.5,
        "kop": [
            [permits.pemda(site), 13, False],
            [f"KECAMATAN {site.kecamatan.upper()}", 13, True],
            [f"{'PEMERINTAH DESA' if site.desa else 'KELURAHAN'} {site.kelurahan.upper()}", 15,
             True],
            [permits.seat(rng, site), 8.5, False],
        ],
        "judul": rng.choice(("SURAT KETERANGAN TANAH", "SURAT KETERANGAN KEPEMILIKAN TANAH",
                             "SURAT KETERANGAN PENGUASAAN TANAH")),
        "nomor": f"Nomor : {number}",
        "buka": rng.choice((
            f"{head} {site.kelurahan} Kecamatan {site.kecamatan} {site.kabupaten} menerangkan "
            "dengan sesungguhnya :",
            f"Yang bertanda tangan di bawah ini {head} {site.kelurahan}, dengan ini menerangkan "
            "bahwa :",
        )),
        "butir": [
            rng.choice((
                f"Sebidang tanah yang terletak di {address}, {dim}luas {ribuan(area)} m²{spoken}, "
                f"adalah benar kepunyaan *{holder}*.",
                f"*{holder}* benar memiliki sebidang tanah di {address} dengan ukuran {dim}luas "
                f"{ribuan(area)} M2{spoken}.",
            )),
            f"Tanah tersebut diperoleh dari {rng.choice(_ASAL)} pada tahun "
            f"{day.year - rng.randint(1, 18)} dan dipergunakan untuk {rng.choice(_GUNA)}.",
            *(["Di atas tanah tersebut tidak terdapat sengketa dan belum bersertipikat."]
              if chance(rng, 0.7) else []),
            "Batas-batas tanah tersebut ialah :",
        ],
        "pemilik": [
            ["Nomor KTP", person.nik],
            ["Pekerjaan", person.pekerjaan.title()],
            ["Tempat tinggal", printing.alamat(rng, person.alamat)],
        ] if chance(rng, 0.6) else [],
        "batas": [[f"Sebelah {s}", b] for s, b in
                  zip(("Utara", "Selatan", "Timur", "Barat"), borders, strict=True)],
        "tetangga": [n for i, n in enumerate(near) if i != road][: rng.choice((2, 3))]
        if chance(rng, 0.6) else [],
        "tutup": "Demikian surat keterangan ini diberikan kepada yang bersangkutan untuk "
        "dipergunakan seperlunya.",
        "camat": [
            f"Mengetahui : No. {rng.randint(20, 900)}/PEM/{day.year}",
            f"tanggal {tanggal_angka(day + dt.timedelta(days=rng.randint(2, 15)))}",
            f"CAMAT {site.kecamatan.upper()}",
        ] if camat else [],
        "nama_camat": camat.nama if camat else "",
        "nip_camat": f"NIP. {nip_spasi(camat.nip)}" if camat else "",
        "atas": ["", f"{site.kelurahan}, {tanggal_panjang(day, lama=chance(rng, 0.3))}",
                 f"{head.upper()} {site.kelurahan.upper()}"],
        "nama": lurah.nama,
        "bawah": [] if site.desa else [f"NIP. {nip_spasi(lurah.nip)}"],
        "cap": f"{rank} {site.kelurahan}".upper(),
        "ttd": [ink.signature(rng) for _ in range(5)],
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = land.fields(
        "skt", nomor=number, pemegang=holder, alamat=address, luas=area, sampai=None
    )
    return Printed(data, fields, variant="skt")
