"""Deed of sale before a camat as PPAT for the time being: parties in rows, land and borders."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    nip_spasi,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)


def _party(rng: Rng, person: Person, name: str, *, caption: str) -> list[list[str]]:
    born = f"{person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}"
    return [
        [caption, name],
        ["Tempat/tanggal lahir", born],
        ["Pekerjaan", person.pekerjaan.title()],
        *([["Nomor KTP/NIK", person.nik]] if chance(rng, 0.7) else []),
        ["Alamat", printing.alamat(rng, person.alamat)],
    ]


def draw(case: Case) -> Printed:
    """Draw the deed; the buyer is the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=3200), asked - dt.timedelta(days=90))
    lot, seller, buyer = land.parcel(rng, facts), land.owner(rng, facts, day), facts.pemohon.person
    camat = people.official(rng, "Camat", day, "umum")
    holder, address = printing.orang(rng, buyer, besar=True), printing.alamat(rng, site)
    number = rng.choice(
        (f"{rng.randint(1, 300)}/{day.year}", f"594.4/{rng.randint(1, 300):03d}/PPATS/{day.year}")
    )
    price, lama = rng.randint(40, 600) * 1_000_000, chance(rng, 0.4)
    caption = rng.choice(("Nama", "Nama lengkap"))
    titled = chance(rng, 0.6)
    measured = min(lot.terbit, day - dt.timedelta(days=60))
    title = (
        f"tanah Hak Milik Nomor {lot.nomor} menurut sertipikat yang diterbitkan pada tanggal "
        f"{tanggal_angka(measured)}"
        if titled
        else "tanah yang belum bersertipikat, yang dikuasai penjual berdasarkan surat keterangan "
        f"tanah tahun {measured.year}"
    )
    neighbours = [people.person(rng, "64.72", day).nama.title() for _ in range(3)]
    sides = ["Sebelah Utara", "Sebelah Timur", "Sebelah Selatan", "Sebelah Barat"]
    rng.shuffle(borders := [*(f"tanah {n}" for n in neighbours), site.jalan.split(" No.")[0]])
    village = "Desa" if site.desa else "Kelurahan"
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Serif", "Liberation Mono", "Caladea")),
        "camat": f"CAMAT {site.kecamatan.upper()}",
        "wilayah": site.kabupaten.upper(),
        "sk": chance(rng, 0.5),
        "judul": rng.choice(("AKTA JUAL BELI", "AKTA JUAL - BELI")),
        "nomor": f"{rng.choice(('Nomor :', 'No. :', 'NOMOR'))} {number}",
        "buka": f"Pada hari ini {hari_acak(rng, day)} tanggal {tanggal_angka(day)} "
        f"({tanggal_kata(day, lama=lama)}) menghadap kepada saya, {camat.nama}, Camat "
        f"{site.kecamatan} selaku Pejabat Pembuat Akta Tanah Sementara (PPATS) untuk wilayah "
        f"Kecamatan {site.kecamatan}, dengan dihadiri saksi-saksi yang dikenal :",
        "penjual": _party(rng, seller, seller.nama, caption=caption),
        "sebut_penjual": "selaku PENJUAL, untuk selanjutnya disebut PIHAK PERTAMA",
        "pembeli": _party(rng, buyer, holder, caption=caption),
        "sebut_pembeli": "selaku PEMBELI, untuk selanjutnya disebut PIHAK KEDUA",
        "jual": "Pihak Pertama telah menjual dan menyerahkan kepada Pihak Kedua, yang telah "
        f"membeli dan menerima penyerahan itu, {title}, dengan keterangan :",
        "obyek": [
            [rng.choice(("Letak tanah", "Terletak di")), address],
            ["Luas", f"{lot.luas} m² ({terbilang(lot.luas)} meter persegi)"],
            *([[s, b] for s, b in zip(sides, borders, strict=True)] if chance(rng, 0.6) else []),
        ],
        "harga": f"Jual beli dilakukan dengan harga {rupiah(price)} ({terbilang(price)} rupiah) "
        "yang telah dibayar lunas pada saat akta ini ditandatangani.",
        "janji": [
            "Tanah tersebut bebas dari sengketa, sitaan dan tanggungan apa pun.",
            "Sejak hari ini segala hak dan kewajiban atas tanah beralih kepada Pihak Kedua.",
            "Pajak dan biaya akta menjadi tanggungan "
            f"{rng.choice(('Pihak Kedua', 'kedua belah pihak'))}.",
        ],
        "tutup": "Akta ini dibacakan kepada para pihak dan saksi, lalu ditandatangani bersama.",
        "nama": [seller.nama, holder, camat.nama],
        "nip": f"NIP. {nip_spasi(camat.nip)}",
        "saksi": [[facts.akta.saksi[0].nama, f"Sekretaris {village} {site.kelurahan}"],
                  [facts.akta.saksi[1].nama, f"Ketua RT. {site.rt}"]],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(5)],
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = land.fields(
        "ajb", nomor=number, pemegang=holder, alamat=address, luas=lot.luas, sampai=None
    )
    return Printed(data, fields, variant="ajb")
