"""Certificate of domicile: who signs is named first, then points about the one who asked."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT KETERANGAN DOMISILI BADAN USAHA",
    "SURAT KETERANGAN",
    "SURAT KETERANGAN TEMPAT KEDUDUKAN USAHA",
    "SURAT KETERANGAN BERDOMISILI",
)


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, person = facts.domisili, facts.pemohon.person
    dated, at_foot, native = chance(rng, 0.7), chance(rng, 0.4), chance(rng, 0.7)
    days = rng.choice((182, 365))
    until = letter.tanggal + dt.timedelta(days=days)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, person)
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    quoted = f'"{firm}"' if chance(rng, 0.4) else firm
    before = letter.tanggal - dt.timedelta(days=rng.randint(1, 9))
    intro = (
        f"{rng.randint(3, 240):03d}/RT-{place.rt}/{rank[:3].upper()}/{before.year}"
        f" tanggal {tanggal_angka(before)}"
    )
    end = tanggal_panjang(until) if chance(rng, 0.6) else tanggal_angka(until)
    period = rng.choice(
        (
            f"Surat keterangan ini berlaku hingga {end} dan dapat diperpanjang.",
            f"Masa berlaku surat keterangan ini sampai tanggal {end}.",
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Nimbus Mono PS")),
        "kop": [
            [permits.pemda(place), 13, True],
            [f"KECAMATAN {place.kecamatan.upper()}", 13, True],
            [f"{'PEMERINTAH DESA' if place.desa else 'KELURAHAN'} {place.kelurahan.upper()}",
             16, True],
            [permits.seat(rng, place), 9, False],
        ],
        "judul": rng.choice(_JUDUL),
        "nomor": letter.nomor,
        "pejabat": [
            ["Nama", boss.nama],
            *([] if place.desa else [["NIP", nip_spasi(boss.nip)]]),
            ["Jabatan", f"{head} {place.kelurahan} Kecamatan {place.kecamatan}"],
        ],
        "terang": rng.choice(("Menerangkan bahwa :", "dengan ini menerangkan bahwa :")),
        "orang": [
            ["Nama", name],
            *([["Tempat/Tanggal Lahir", f"{person.tempat_lahir.title()}, "
                f"{tanggal_panjang(person.tanggal_lahir)}"]] if native else []),
            ["Pekerjaan", person.pekerjaan.title()],
            ["Kebangsaan", "Indonesia"],
            ["No. KTP", person.nik],
        ],
        "isi": [
            f"Orang tersebut adalah {facts.pemohon.jabatan} dari {quoted} yang bergerak di bidang "
            f"{rng.choice(('pembuatan jamu dan obat tradisional', 'usaha obat tradisional'))} dan "
            f"{rng.choice(('berdomisili di', 'berkedudukan di', 'bertempat di'))} {address}.",
            f"Surat keterangan ini diberikan berdasarkan surat pengantar Ketua RT {place.rt} Nomor "
            f"{intro}, untuk keperluan "
            f"{rng.choice(('pengurusan izin usaha', 'kelengkapan berkas perizinan'))}.",
            *([period] if dated and not at_foot else []),
            "Demikian surat keterangan ini diberikan kepada yang bersangkutan untuk dapat "
            "dipergunakan seperlunya.",
        ],
        "bernomor": chance(rng, 0.5),
        "kaki": f"Berlaku s.d. {end}" if dated and at_foot else "",
        "pemegang": rng.choice(("Tanda tangan pemegang,", "Yang bersangkutan,")),
        "nama_pemegang": name,
        "atas": [
            f"Dikeluarkan di : {place.kelurahan}",
            f"Pada tanggal : {tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3))}",
            f"{head.upper()} {place.kelurahan.upper()},",
        ],
        "nama": boss.nama,
        "bawah": [] if place.desa else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": f"{rank} {place.kelurahan}".upper(),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
