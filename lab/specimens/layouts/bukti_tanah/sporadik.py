"""Statement of possession told in the first person, borders written round a drawn parcel."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    nip_spasi,
    ribuan,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_ASAL = (
    "pembukaan hutan/lahan oleh orang tua saya",
    "jual beli di bawah tangan dengan pemilik terdahulu",
    "warisan dari orang tua saya",
    "hibah dari keluarga",
)
_GUNA = (
    "tempat tinggal dan tempat usaha",
    "tempat usaha pembuatan jamu",
    "pekarangan dan bangunan produksi",
)
_TITIK = ("Utara", "Timur", "Selatan", "Barat")


def draw(case: Case) -> Printed:
    """Draw the statement of the applicant, who holds the land."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    worded, at_foot, measured, short = (chance(rng, p) for p in (0.4, 0.45, 0.5, 0.5))
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=3200), asked - dt.timedelta(days=75))
    seen = day + dt.timedelta(days=rng.randint(2, 12))
    person = facts.pemohon.person
    holder, address = printing.orang(rng, person), printing.alamat(rng, site)
    home = printing.alamat(rng, person.alamat)
    width, length = rng.randint(7, 35), rng.randint(10, 55)
    area = width * length
    rank, head = ("Desa", "Kepala Desa") if site.desa else ("Kelurahan", "Lurah")
    number = rng.choice(
        (
            f"593.{rng.randint(2, 8)}/{rng.randint(1, 500):03d}/{site.kelurahan[:3].upper()}/"
            f"{day.year}",
            f"{rng.randint(1, 300)}/SPORADIK/{rank[:3].upper()}/{day.year}",
            f"593/{rng.randint(1, 90):02d}/{day.month:02d}/{day.year}",
        )
    )
    lurah = people.official(rng, head, day, "umum")
    chief = people.person(rng, "64.72", day).nama.title()
    near = [
        rng.choice(
            (
                "Jalan",
                "Parit",
                f"{people.person(rng, '64.72', day).nama.title()}",
                f"Tanah {people.person(rng, '64.72', day).nama.title()}",
            )
        )
        for _ in _TITIK
    ]
    sides = [length, width, length, width]
    since = day.year - rng.randint(2, 18)
    written = f"{hari_acak(rng, day)} tanggal {tanggal_kata(day)} ({tanggal_angka(day)})"
    opening = rng.choice(
        (
            f"Pada hari ini {written}, saya yang bertanda tangan di bawah ini",
            "Saya yang bertanda tangan di bawah ini",
        )
    )
    extent = f"± {ribuan(area)} m²" if measured else f"{ribuan(area)} M2"
    extent += f" ({terbilang(area)} meter persegi)" if worded else ""
    proof = rng.sample(
        [
            f"tanah tersebut saya peroleh dari {rng.choice(_ASAL)} sejak tahun {since} dan sampai "
            "saat ini saya kuasai secara terus-menerus",
            "di atas tanah tersebut tidak ada keberatan dari pihak mana pun dan tidak sedang "
            "menjadi jaminan hutang",
            "tanah tersebut bukan merupakan aset Pemerintah dan tidak berada di dalam kawasan "
            "hutan",
            "tanah tersebut belum dilekati sesuatu hak atas tanah",
        ],
        rng.randint(2, 4),
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "C059", "Carlito", "P052")),
        "judul": rng.choice(
            (
                "SURAT PERNYATAAN PENGUASAAN FISIK BIDANG TANAH (SPORADIK)",
                "SURAT PERNYATAAN MENGUASAI / MEMILIKI TANAH",
                "SURAT PERNYATAAN PENGUASAAN FISIK ATAS TANAH",
            )
        ),
        "nomor": "" if at_foot else number,
        "sebut": rng.choice(("Nomor", "Nomor Reg.", "No")),
        "isi": f"{opening}, *{holder}*, lahir di {person.tempat_lahir.title()} pada tanggal "
        f"{tanggal_panjang(person.tanggal_lahir)}, pekerjaan {person.pekerjaan.lower()}, "
        f"bertempat tinggal di {home}, NIK {person.nik}, dengan ini menyatakan dengan itikad baik "
        f"bahwa saya menguasai sebidang tanah yang terletak di {address}, seluas {extent}, yang "
        f"dipergunakan untuk {rng.choice(_GUNA)}, dengan ukuran dan batas sebagaimana gambar "
        "berikut ini.",
        "batas": [
            [side, f"{side.upper()[0]}" if short else side, who, f"{size} m"]
            for side, who, size in zip(_TITIK, near, sides, strict=True)
        ],
        "nyata": [f"Bahwa {text}." for text in proof],
        "penutup": "Pernyataan ini saya buat dengan penuh tanggung jawab, dan apabila di kemudian "
        "hari ternyata tidak benar saya bersedia diangkat sumpah serta dituntut menurut hukum "
        "tanpa melibatkan pihak lain.",
        "tempat": f"{site.kelurahan}, {tanggal_panjang(day, lama=chance(rng, 0.4))}",
        "nama": holder,
        "saksi": [s.nama.title() for s in facts.akta.saksi],
        "rt": [f"Ketua RT. {site.rt}", chief],
        "tahu": [
            "Mengetahui / Membenarkan",
            *(
                [f"Reg. {rank} Nomor : {number}", f"Tanggal : {tanggal_angka(seen)}"]
                if at_foot
                else []
            ),
            f"{head} {site.kelurahan}",
        ],
        "nama_tahu": lurah.nama,
        "nip": "" if site.desa else f"NIP. {nip_spasi(lurah.nip)}",
        "cap": f"{rank} {site.kelurahan}".upper(),
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(5)],
        "putar": ink.lean(rng),
        "bernomor": chance(rng, 0.5),
    }
    fields = land.fields(
        "skt", nomor=number, pemegang=holder, alamat=address, luas=area, sampai=None
    )
    return Printed(data, fields, variant="skt")
