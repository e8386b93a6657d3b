"""Certificate of domicile in one long sentence, seen by the camat, with a number beneath a rule."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter = facts.domisili
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, facts.pemohon.person)
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365)))
    dated = chance(rng, 0.7)
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    camat = people.official(rng, "Camat", letter.tanggal, "umum")
    period = (
        f"Keterangan ini dipakai sampai tanggal {tanggal_panjang(until)} dan sesudahnya harus "
        "diperbaharui."
        if dated
        else "Keterangan ini dibuat untuk melengkapi syarat perizinan."
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "P052", "Nimbus Mono PS")),
        "kop": [
            [permits.pemda(place), 13, True],
            [f"KECAMATAN {place.kecamatan.upper()}", 13, True],
            [f"{'KANTOR KEPALA DESA' if place.desa else 'KELURAHAN'} {place.kelurahan.upper()}",
             15, True],
            [f"Alamat : {permits.seat(rng, place)}", 8.5, False],
        ],
        "judul": rng.choice(("SURAT KETERANGAN TEMPAT USAHA", "KETERANGAN DOMISILI PERUSAHAAN")),
        "nomor": letter.nomor,
        "isi": [
            f"Yang bertanda tangan di bawah ini {head} {place.kelurahan} Kecamatan "
            f"{place.kecamatan} {place.kabupaten}, menerangkan dengan sebenarnya bahwa "
            f"*{name}* selaku {facts.pemohon.jabatan} adalah benar memiliki usaha dengan nama "
            f"*{firm}* yang bergerak di bidang pembuatan obat tradisional dan berkedudukan di "
            f"*{address}*, dalam wilayah {rank} {place.kelurahan}.",
            period,
            "Demikian agar yang berkepentingan maklum adanya.",
        ],
        "atas": [f"{place.kelurahan}, {tanggal_panjang(letter.tanggal)}",
                 f"{head} {place.kelurahan}"],
        "nama": boss.nama,
        "bawah": [] if place.desa else [f"NIP. {nip_spasi(boss.nip)}"],
        "camat": ["Mengetahui :", f"CAMAT {place.kecamatan.upper()}"],
        "nama_camat": camat.nama,
        "nip_camat": f"NIP. {nip_spasi(camat.nip)}",
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": [f"{rank} {place.kelurahan}".upper(), f"KECAMATAN {place.kecamatan}".upper()],
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
