"""Certificate of domicile on half a folio laid across: three columns, the office at the left.

Firm, holder and place stand in the middle, hardly with a word; number and days in cells at right.
"""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the slip for the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter = facts.domisili
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, facts.pemohon.person)
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365)))
    dated, digits, lama, short, below, kinds, tall = (
        chance(rng, p) for p in (0.7, 0.4, 0.2, 0.6, 0.4, 0.6, 0.5)
    )
    mark = rng.choice(("-", "/"))

    def shown(day: dt.date) -> str:
        return tanggal_angka(day, mark) if digits else tanggal_panjang(day, lama=lama)

    head = "Kepala Desa" if place.desa else "Lurah"
    rank = "Desa" if place.desa else "Kelurahan"
    boss = people.official(rng, head, letter.tanggal, "umum")
    role = facts.pemohon.jabatan
    holder = rng.choice((f"{role} : {name}", f"Pimpinan : {name}", f"Penanggung jawab : {name}"))
    says = rng.choice(
        (
            "benar berdomisili di wilayah kami pada alamat tersebut dan menjalankan kegiatan "
            "usaha kecil obat tradisional.",
            f"berkedudukan dan berusaha di {rank} {place.kelurahan} tanpa keberatan dari "
            "para tetangganya.",
        )
    )
    cells = [
        {"kata": rng.choice(("Nomor", "No. Register", "Nomor surat")), "isi": letter.nomor},
        {
            "kata": rng.choice(("Tanggal", "Dikeluarkan tanggal", "Tgl. terbit")),
            "isi": shown(letter.tanggal),
        },
        *(
            [
                {
                    "kata": rng.choice(("Berlaku s/d", "Berlaku sampai dengan", "Habis berlaku")),
                    "isi": shown(until),
                }
            ]
            if dated
            else []
        ),
    ]
    status = rng.choice(("Milik sendiri", "Sewa", "Pinjam pakai"))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "P052")),
        "warna": rng.choice(("#222222", "#1d4d2b", "#243f7a", "#6a2a1a")),
        "kop": [
            permits.pemda(place),
            f"KECAMATAN {place.kecamatan.upper()}",
            f"{rank.upper()} {place.kelurahan.upper()}",
        ],
        "alamat_kop": permits.seat(rng, place),
        "judul": rng.choice(
            (
                "SURAT KETERANGAN DOMISILI PERUSAHAAN",
                "KETERANGAN DOMISILI USAHA",
                "SURAT KETERANGAN DOMISILI USAHA",
            )
        ),
        "pembuka": rng.choice(("Diterangkan bahwa :", "Dengan ini diterangkan,", "")),
        "firma": firm,
        "pemegang": holder if short else f"a.n. {name}, {role}",
        "alamat": address,
        "isi": says,
        "status": ["Milik sendiri", "Sewa", "Pinjam pakai"] if kinds else [],
        "dipilih": status,
        "petak": cells,
        "bawah_takarir": below,
        "peran": f"{head.upper()} {place.kelurahan.upper()}" if tall else f"{head},",
        "nama": boss.nama,
        "bawah": [] if place.desa else [f"NIP. {nip_spasi(boss.nip)}"],
        "cap": f"{rank} {place.kelurahan}".upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
