"""Certificate of domicile in short paragraphs with headings in the margin, its number in a box."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_DASAR = (
    "Surat pengantar Ketua RT. {rt} dan surat pernyataan tidak keberatan dari tetangga sekitar.",
    "Permohonan yang bersangkutan dan peninjauan oleh Seksi Pemerintahan.",
)


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, person = facts.domisili, facts.pemohon.person
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, person)
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365, 730)))
    dated, digits, lama, in_box = (chance(rng, p) for p in (0.65, 0.3, 0.2, 0.6))
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    day, last = tanggal_panjang(letter.tanggal, lama=lama), tanggal_panjang(until, lama=lama)
    if digits:
        day, last = tanggal_angka(letter.tanggal), tanggal_angka(until)
    named = rng.choice(
        (
            f"*{name}*, {facts.pemohon.jabatan.lower()}, NIK {person.nik}",
            f"*{name}* ({facts.pemohon.jabatan}), tempat tinggal "
            f"{printing.alamat(rng, person.alamat)}",
        )
    )
    valid = rng.choice(
        (
            [rng.choice(("Masa berlaku", "Berlaku")), f"Sampai dengan tanggal {last}."],
            [rng.choice(("Batas waktu", "Masa laku")), f"Sejak diterbitkan hingga {last}, dan "
             "sesudahnya dapat diperpanjang."],
        )
    )  # fmt: skip
    parts = [
        ["Dasar", rng.choice(_DASAR).format(rt=place.rt)],
        [rng.choice(("Diberikan kepada", "Nama pemohon", "Yang diterangkan")), named],
        [rng.choice(("Perusahaan", "Nama usaha", "Badan usaha")), f"*{firm}*"],
        [rng.choice(("Tempat usaha", "Letak", "Domisili")), address],
        ["Kegiatan", "Pembuatan obat tradisional skala kecil"],
        *([valid] if dated else []),
        [
            "Keterangan",
            rng.choice(
                (
                    f"Usaha tersebut benar berada di wilayah {rank} {place.kelurahan} dan surat "
                    "ini dipakai untuk mengurus izin usaha.",
                    "Surat ini bukan izin usaha dan dinyatakan tidak berlaku apabila tempat usaha "
                    "pindah.",
                )
            ),
        ],
    ]
    if chance(rng, 0.4):
        parts[1], parts[2] = parts[2], parts[1]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "P052", "Liberation Sans")),
        "kop": [
            permits.pemda(place),
            f"KECAMATAN {place.kecamatan.upper()}",
            f"{rank.upper()} {place.kelurahan.upper()}",
        ],
        "alamat": permits.seat(rng, place),
        "judul": rng.choice(
            ("SURAT KETERANGAN DOMISILI USAHA", "KETERANGAN DOMISILI", "SURAT DOMISILI PERUSAHAAN")
        ),
        "nomor": [rng.choice(("Nomor", "No. Register", "No.")), letter.nomor],
        "hari": [rng.choice(("Tanggal", "Tgl.")), day],
        "hari_kotak": in_box,
        "pembuka": rng.choice(
            (
                f"Kami, {head} {place.kelurahan}, menerangkan :",
                f"{head} {place.kelurahan} Kecamatan {place.kecamatan} menerangkan dengan "
                "sebenarnya sebagai berikut.",
            )
        ),
        "bagian": parts,
        "kapital": chance(rng, 0.3),
        "garis": chance(rng, 0.5),
        "atas": [f"{head.upper()} {place.kelurahan.upper()},"]
        if in_box
        else [f"{place.kelurahan}, {day}", f"{head} {place.kelurahan},"],
        "nama": boss.nama,
        "bawah": [] if place.desa else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": f"{rank} {place.kelurahan}".upper(),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
