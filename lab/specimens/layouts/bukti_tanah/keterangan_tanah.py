"""Certificate of possession by a village: letterhead, holder, borders in a table, two officials."""

import datetime as dt

from lab.specimens import ink, land, people, permits, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_angka, tanggal_panjang

_ASAL = (
    "membuka lahan sendiri", "warisan orang tua", "jual beli di bawah tangan", "hibah keluarga",
)  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the certificate; the applicant holds the land."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    by_sides, prose, born = chance(rng, 0.6), chance(rng, 0.4), chance(rng, 0.6)
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=4200), asked - dt.timedelta(days=90))
    person = facts.pemohon.person
    holder, address = printing.orang(rng, person), printing.alamat(rng, site)
    width, length = rng.randint(8, 30), rng.randint(10, 60)
    area = width * length
    rank, head = ("Desa", "Kepala Desa") if site.desa else ("Kelurahan", "Lurah")
    village = f"{head} {site.kelurahan}"
    number = rng.choice(
        (
            f"{rng.randint(1, 600):03d}/SKPT/{site.kelurahan[:3].upper()}/{day.year}",
            f"593.21/{rng.randint(1, 400)}/{'DS' if site.desa else 'KEL'}/{day.year}",
        )
    )
    register = f"593/{rng.randint(10, 900)}/{site.kecamatan[:3].upper()}/{day.year}"
    seen = day + dt.timedelta(days=rng.randint(3, 20))
    lurah = people.official(rng, head, day, "umum")
    camat = people.official(rng, "Camat", day, "umum")
    near = [
        rng.choice((f"Tanah {people.person(rng, '64.72', day).nama.title()}", "Jalan", "Parit"))
        for _ in range(4)
    ]
    extent = f"{ribuan(area)} M²"
    if by_sides:
        extent = f"{width} m x {length} m = {ribuan(area)} m²"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "Caladea", "Liberation Sans")),
        "kop": [
            [permits.pemda(site), 13, True],
            [f"KECAMATAN {site.kecamatan.upper()}", 13, True],
            [f"KANTOR {head.upper()} {site.kelurahan.upper()}", 14, True],
        ],
        "judul": rng.choice(
            (
                "SURAT KETERANGAN PENGUASAAN ATAS TANAH",
                "SURAT KETERANGAN HAK MILIK ATAS TANAH ADAT",
                "SURAT KETERANGAN PEMILIKAN TANAH",
                "SURAT KETERANGAN TANAH (SKT)",
            )
        ),
        "nomor": number,
        "pembuka": f"Yang bertanda tangan di bawah ini {village} Kecamatan {site.kecamatan} "
        f"{site.kabupaten}, dengan ini menerangkan bahwa :",
        "orang": [
            [rng.choice(("Nama", "Nama Lengkap")), holder],
            *([["Umur", f"{day.year - person.tanggal_lahir.year} tahun"]] if born else []),
            ["Pekerjaan", person.pekerjaan.title()],
            ["Tempat Tinggal", printing.alamat(rng, person.alamat)],
        ],
        "punya": "adalah benar menguasai sebidang tanah yang diperoleh dari "
        f"{rng.choice(_ASAL)} sejak tahun {day.year - rng.randint(2, 20)}"
        + (f", seluas {extent}, terletak di {address}, dengan batas-batas :" if prose
           else ", yaitu :"),
        "tanah": [] if prose else [
            [rng.choice(("Letak Tanah", "Terletak di", "Lokasi Tanah")), address],
            [rng.choice(("Luas", "Luas Tanah", "Ukuran / Luas")), extent],
            ["Penggunaan", rng.choice(("Rumah dan tempat usaha", "Pekarangan", "Bangunan usaha"))],
        ],
        "batas": [
            [side, f"{length if i % 2 else width} m", n]
            for i, (side, n) in enumerate(
                zip(("Utara", "Timur", "Selatan", "Barat"), near, strict=True)
            )
        ],
        "jamin": rng.sample(
            [
                "Tanah tersebut tidak dalam sengketa dengan pihak mana pun.",
                "Tanah tersebut belum pernah diterbitkan sertipikat.",
                "Tanah tersebut bukan aset pemerintah dan di luar kawasan hutan.",
            ],
            rng.randint(1, 3),
        ),
        "tahu": [f"Register Nomor : {register}", f"Tanggal : {tanggal_angka(seen)}",
                 f"Mengetahui, Camat {site.kecamatan}"],
        "nama_camat": camat.nama,
        "nip_camat": f"NIP. {nip_spasi(camat.nip)}",
        "atas": ["", f"{site.kelurahan}, {tanggal_panjang(day, lama=chance(rng, 0.4))}", village],
        "nama": lurah.nama,
        "bawah": [] if site.desa else [f"NIP. {nip_spasi(lurah.nip)}"],
        "cap": [f"KECAMATAN {site.kecamatan.upper()}", f"{rank} {site.kelurahan}".upper()],
        "ttd": [ink.signature(rng) for _ in range(2)],
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = land.fields(
        "skt", nomor=number, pemegang=holder, alamat=address, luas=area, sampai=None
    )
    return Printed(data, fields, variant="skt")
