"""Statement of possession of land ("segel"): borders, witnesses, registered by lurah and camat."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang, terbilang


def draw(case: Case) -> Printed:
    """Draw the statement of the applicant, who holds the land."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=3500), asked - dt.timedelta(days=60))
    person = facts.pemohon.person
    holder, address = printing.orang(rng, person), printing.alamat(rng, site)
    area = rng.randint(100, 2500)
    rank, head = ("Desa", "Kepala Desa") if site.desa else ("Kelurahan", "Lurah")
    number = f"593.{rng.randint(1, 9)}/{rng.randint(1, 900):03d}/{rank[:3].upper()}/{day.year}"
    lurah = people.official(rng, head, day, "umum")
    camat = people.official(rng, "Camat", day, "umum")
    sides = ["Utara", "Timur", "Selatan", "Barat"]
    near = [rng.choice(("Jalan", people.person(rng, "64.72", day).nama.title())) for _ in sides]
    data = {
        "huruf": rng.choice(("Liberation Mono", "Liberation Serif", "Nimbus Mono PS", "Carlito")),
        "judul": rng.choice(
            (
                "SURAT PERNYATAAN PENGUASAAN FISIK BIDANG TANAH",
                "SURAT PERNYATAAN PENGUASAAN TANAH",
                "SURAT KETERANGAN TANAH",
            )
        ),
        "nomor": number,
        "baris": [
            ["Nama", holder],
            ["Tempat/Tgl. Lahir", f"{person.tempat_lahir.title()}, "
             f"{tanggal_angka(person.tanggal_lahir)}"],
            ["Pekerjaan", person.pekerjaan.title()],
            ["NIK", person.nik],
            ["Alamat", printing.alamat(rng, person.alamat)],
        ],
        "isi": f"Dengan ini menyatakan dengan sesungguhnya bahwa saya menguasai sebidang tanah "
        f"seluas {area} M2 ({terbilang(area)} meter persegi) yang terletak di {address}, dengan "
        "batas-batas sebagai berikut :",
        "batas": [
            [s, f"{rng.randint(8, 60)} meter, berbatasan dengan {n}"]
            for s, n in zip(sides, near, strict=True)
        ],
        "jamin": [
            f"Tanah tersebut saya kuasai sejak tahun {day.year - rng.randint(1, 15)} secara terus "
            "menerus dan tidak dalam sengketa;",
            "Tanah tersebut tidak dijadikan jaminan suatu utang;",
            "Apabila pernyataan ini tidak benar saya bersedia dituntut sesuai hukum.",
        ],
        "tempat": f"{site.kelurahan}, {tanggal_panjang(day, lama=chance(rng, 0.4))}",
        "nama": holder,
        "saksi": [
            [f"Ketua RT. {site.rt}", facts.akta.saksi[0].nama],
            ["Saksi batas", facts.akta.saksi[1].nama],
        ],
        "tahu": [
            [f"Diketahui, {head} {site.kelurahan}", lurah.nama,
             "" if site.desa else f"NIP. {nip_spasi(lurah.nip)}"],
            [f"Dikuatkan, Camat {site.kecamatan}", camat.nama, f"NIP. {nip_spasi(camat.nip)}"],
        ],
        "cap": [f"{rank.upper()} {site.kelurahan.upper()}", f"KECAMATAN {site.kecamatan.upper()}"],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(5)],
        "putar": ink.lean(rng),
        "denah": chance(rng, 0.6),
    }  # fmt: skip
    fields = land.fields(
        "skt", nomor=number, pemegang=holder, alamat=address, luas=area, sampai=None
    )
    return Printed(data, fields, variant="skt")
