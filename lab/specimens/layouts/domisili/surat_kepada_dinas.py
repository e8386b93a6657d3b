"""Domicile told in a letter of the village or district office to the office that asked for it.

No certificate: number and subject as on any letter, the firm in the text, the day in a corner.
"""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_panjang

_HAL = ("Domisili Perusahaan", "Keterangan tempat kedudukan usaha", "Domisili usaha")
_KEADAAN = (
    "Letaknya di tepi jalan kampung dan tidak pernah ada keluhan dari warga.",
    "Papan nama usaha terpasang dan kegiatan usahanya kami ketahui.",
    "Hal itu telah dibenarkan oleh Ketua RT setempat.",
)


def draw(case: Case) -> Printed:
    """Draw the letter on the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, who = facts.domisili, facts.pemohon
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, who.person)
    dated, points, lama, at_right = (chance(rng, p) for p in (0.6, 0.45, 0.35, 0.6))
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    until = letter.tanggal + dt.timedelta(days=rng.choice((183, 365)))
    end = tanggal_acak(rng, until)
    day = tanggal_acak(rng, letter.tanggal)
    asked = letter.tanggal - dt.timedelta(days=rng.randint(1, 6))
    role = who.jabatan.lower()
    told = [
        rng.choice(
            (
                f"Bahwa *{firm}* benar ada dan berkedudukan di {address}.",
                f"Perusahaan bernama *{firm}* sungguh bertempat di {address}.",
            )
        ),
        rng.choice(
            (
                f"Perusahaan tersebut dipimpin oleh Sdr. *{name}* sebagai {role}.",
                f"Yang bertanggung jawab di dalamnya ialah *{name}*, {role}.",
            )
        ),
        *([rng.choice(_KEADAAN)] if chance(rng, 0.6) else []),
        *([rng.choice((f"Keterangan ini kami berikan untuk waktu sampai dengan {end}.",
                       f"Keterangan ini tidak berlaku lagi sesudah tanggal {end}."))]
          if dated else []),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Serif", "Liberation Mono", "Carlito")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            permits.pemda(place),
            f"KECAMATAN {place.kecamatan.upper()}",
            f"{'PEMERINTAH DESA' if place.desa else 'KANTOR LURAH'} {place.kelurahan.upper()}",
        ],
        "alamat": permits.seat(rng, place),
        "kop_kiri": chance(rng, 0.4),
        "tanggal": f"{letter.tempat}, {day}",
        "di_atas": at_right,
        "kepala": [
            [rng.choice(("Nomor", "No.")), letter.nomor],
            ["Lampiran", rng.choice(("-", "--", "1 (satu) lembar peta"))],
            [rng.choice(("Perihal", "Hal")), rng.choice(_HAL)],
        ],
        "tujuan": rng.choice(
            (
                ["Kepada Yth.", "Kepala DPMPTSP Prov. Kalimantan Timur", "di -", "Samarinda"],
                ["Kepada", "Yth. Kepala Dinas Kesehatan Provinsi", "di -", "Samarinda"],
                ["Yth. Kepala Kantor Perizinan", "di tempat"],
            )
        ),
        "buka": rng.choice(
            (
                f"Atas permintaan yang berkepentingan tanggal {tanggal_panjang(asked, lama=lama)}, "
                "bersama ini kami kabarkan :",
                "Guna melengkapi syarat izin obat tradisional yang sedang diurus warga kami, "
                "kami beritahukan hal berikut.",
            )
        ),
        "isi": told,
        "berbutir": points,
        "tutup": rng.choice(
            (
                "Demikian agar Bapak maklum adanya.",
                "Demikian kami beritahukan untuk bahan seperlunya, terima kasih.",
            )
        ),
        "atas": [
            *([] if at_right else [f"{letter.tempat}, {day}"]),
            rng.choice((f"{head} {place.kelurahan},", f"{head},")),
        ],
        "nama": boss.nama,
        "bawah": [] if place.desa else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "tembusan": rng.choice(([], ["Camat setempat", "Arsip"], ["Yang bersangkutan"])),
        "ttd": ink.signature(rng),
        "cap": f"{rank} {place.kelurahan}".upper(),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
