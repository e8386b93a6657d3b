"""Certificate of domicile of a kelurahan: the person asks, the business follows, an RT's letter."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT KETERANGAN DOMISILI USAHA",
    "SURAT KETERANGAN DOMISILI PERUSAHAAN",
    "SURAT KETERANGAN DOMISILI",
)
_BIDANG = ("Industri Obat Tradisional", "Produksi jamu", "Usaha Kecil Obat Tradisional")
_STATUS = ("Milik sendiri", "Sewa", "Rumah tinggal dan tempat usaha", "Ruko")


def _rows(case: Case, name: str, firm: str, address: str) -> tuple[list[list[str]], ...]:
    """Return the rows of the person and those of the business."""
    rng, person = case.rng, case.facts.pemohon.person
    born = f"{person.tempat_lahir.title()}, {tanggal_angka(person.tanggal_lahir)}"
    who = [
        [rng.choice(("Nama", "N a m a", "Nama Lengkap")), name],
        [rng.choice(("NIK", "No. KTP / NIK")), person.nik],
        *([["Tempat/Tgl. Lahir", born]] if chance(rng, 0.6) else []),
        *([["Pekerjaan", person.pekerjaan.title()]] if chance(rng, 0.5) else []),
        *([["Jabatan", case.facts.pemohon.jabatan]] if chance(rng, 0.6) else []),
        [rng.choice(("Alamat Rumah", "Alamat KTP")), printing.alamat(rng, person.alamat)],
    ]
    what = [
        [rng.choice(("Nama Usaha", "Nama Perusahaan", "Nama Badan Usaha")), firm],
        [rng.choice(("Jenis Usaha", "Bidang Usaha")), rng.choice(_BIDANG)],
        [rng.choice(("Alamat Usaha", "Lokasi Usaha", "Alamat Perusahaan")), address],
        *([["Status Bangunan", rng.choice(_STATUS)]] if chance(rng, 0.5) else []),
        *([["Jumlah Karyawan", f"{rng.randint(3, 19)} orang"]] if chance(rng, 0.4) else []),
    ]
    return who, what


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter = facts.domisili
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, facts.pemohon.person)
    who, what = _rows(case, name, firm, address)
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    until = letter.tanggal + dt.timedelta(days=rng.choice((90, 181, 365)))
    dated, by_rt = chance(rng, 0.65), chance(rng, 0.6)
    asked = letter.tanggal - dt.timedelta(days=rng.randint(1, 5))
    rt = (
        f"Surat keterangan ini diberikan berdasarkan pengantar Ketua RT {place.rt} Nomor "
        f"{rng.randint(1, 60):02d}/RT.{place.rt}/{asked.year} tanggal {tanggal_panjang(asked)}."
    )
    ends = rng.choice(
        (
            "Surat keterangan ini berlaku sampai dengan tanggal *{}*.",
            "Masa berlaku surat keterangan ini sampai dengan {}.",
            "Berlaku s/d tanggal {} dan dapat diperpanjang.",
        )
    ).format(tanggal_acak(rng, until))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": [
            [permits.pemda(place), 13, False],
            [f"KECAMATAN {place.kecamatan.upper()}", 14, True],
            [f"{rank} {place.kelurahan}".upper(), 16, True],
            [permits.seat(rng, place), 9, False],
        ],
        "judul": rng.choice(_JUDUL),
        "nomor": f"{rng.choice(('Nomor :', 'Nomor:', 'No. :'))} {letter.nomor}",
        "buka": rng.choice(
            (
                f"Yang bertanda tangan di bawah ini {head} {place.kelurahan}, Kecamatan "
                f"{place.kecamatan}, {place.kabupaten}, menerangkan bahwa :",
                f"{head} {place.kelurahan} Kecamatan {place.kecamatan} {place.kabupaten} dengan "
                "ini menerangkan bahwa :",
            )
        ),
        "orang": who,
        "sela": rng.choice(
            (
                f"adalah benar warga yang membuka usaha di wilayah {rank} {place.kelurahan} :",
                "Orang tersebut di atas benar mempunyai usaha yang berdomisili di wilayah kami "
                "dengan keterangan sebagai berikut :",
                "Benar yang bersangkutan memiliki usaha :",
            )
        ),
        "usaha": what,
        "isi": [
            *([rt] if by_rt else []),
            *([ends] if dated else []),
            rng.choice(
                (
                    "Demikian surat keterangan ini dibuat dengan sebenarnya untuk dapat "
                    "dipergunakan sebagaimana mestinya.",
                    "Demikian surat keterangan ini kami buat dengan sebenar-benarnya, kepada "
                    "yang berkepentingan harap maklum.",
                )
            ),
        ],
        "atas": [
            f"{place.kelurahan}, {tanggal_panjang(letter.tanggal, nol=chance(rng, 0.4))}",
            rng.choice((f"{head} {place.kelurahan},", f"{head.upper()} {place.kelurahan.upper()}")),
        ],
        "nama": boss.nama,
        "bawah": [] if place.desa else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "minta": name if chance(rng, 0.45) else "",
        "ttd": [ink.signature(rng) for _ in range(2)],
        "cap": f"{rank} {place.kelurahan}".upper(),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
