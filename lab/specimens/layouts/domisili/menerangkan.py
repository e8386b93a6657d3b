"""Certificate of domicile in the order of a letter of duty: grounds, who is meant, what for."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ROMAWI, nip_spasi, tanggal_angka, tanggal_panjang

_ELECTRONIC = dt.date(2020, 1, 1)
_UNTUK = (
    "Kelengkapan persyaratan pengurusan izin usaha obat tradisional.",
    "Mengurus perizinan pada DPMPTSP Provinsi Kalimantan Timur.",
    "Melengkapi berkas permohonan izin Usaha Kecil Obat Tradisional (UKOT).",
)
_BIDANG = ("Pengolahan jamu/obat tradisional", "Industri rumah tangga jamu", "Obat tradisional")


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, person = facts.domisili, facts.pemohon.person
    dated, from_to, by_code, ruled, capital, inspected = (
        chance(rng, p) for p in (0.75, 0.5, 0.5, 0.4, 0.5, 0.5)
    )
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365)))
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, person)
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    asked = letter.tanggal - dt.timedelta(days=rng.randint(1, 8))
    seen = letter.tanggal - dt.timedelta(days=rng.randint(0, 1))
    electronic = by_code and letter.tanggal >= _ELECTRONIC
    shown = tanggal_angka if chance(rng, 0.3) else tanggal_panjang
    labels = [
        [rng.choice(("Nama Badan Usaha", "Nama Perusahaan", "Nama Lembaga/Badan")), firm],
        [rng.choice(("Pimpinan", "Nama Pimpinan", "Nama Direktur/Pemilik")), name],
        ["Nomor Induk Kependudukan", person.nik],
        [rng.choice(("Bergerak di bidang", "Bidang Kegiatan")), rng.choice(_BIDANG)],
        [rng.choice(("Kedudukan", "Alamat Kedudukan", "Alamat Domisili")), address],
        ["Nomor Telepon", facts.company.telepon],
    ]
    lapse = rng.choice(
        (
            [["Terhitung mulai", shown(letter.tanggal)], ["Sampai dengan", shown(until)]],
            [["Berlaku dari", shown(letter.tanggal)], ["s/d", shown(until)]],
        )
    )
    single = [[rng.choice(("Berlaku hingga", "Masa berlaku s.d.")), shown(until)]]
    grounds = [
        f"Surat Pengantar Ketua RT. {place.rt} Nomor {rng.randint(1, 150):03d}/RT.{int(place.rt)}/"
        f"{ROMAWI[asked.month - 1]}/{asked.year} tanggal {tanggal_angka(asked)};",
        *(
            [f"Hasil peninjauan petugas {rank.lower()} pada tanggal {tanggal_angka(seen)};"]
            if inspected
            else []
        ),
        "Permohonan yang bersangkutan.",
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Roman", "URW Bookman")),
        "kop": [
            [permits.pemda(place), 12.5, False],
            [f"KECAMATAN {place.kecamatan.upper()}", 12.5, False],
            [f"{rank} {place.kelurahan}".upper(), 15, True],
            [permits.seat(rng, place), 8.5, False],
        ],
        "judul": rng.choice(
            (
                "SURAT KETERANGAN",
                "SURAT KETERANGAN DOMISILI LEMBAGA/BADAN USAHA",
                "SURAT KETERANGAN DOMISILI PERUSAHAAN",
            )
        ),
        "nomor": letter.nomor,
        "dasar": grounds,
        "kata": "M E N E R A N G K A N" if capital else "MENERANGKAN :",
        "bahwa": f"badan usaha yang tersebut berikut ini benar-benar berkedudukan di "
        f"{rank} {place.kelurahan}, Kecamatan {place.kecamatan}, {place.kabupaten} :",
        "baris": labels,
        "untuk": [
            rng.choice(_UNTUK),
            "Surat keterangan ini bukan izin tempat usaha dan gugur dengan sendirinya apabila "
            "yang bersangkutan pindah alamat.",
        ],
        "masa": (lapse if from_to else single) if dated else [],
        "bergaris": ruled,
        "atas": [
            f"Ditetapkan di {place.kelurahan}",
            f"pada tanggal {tanggal_panjang(letter.tanggal, nol=chance(rng, 0.3))}",
            f"{head.upper()},",
        ],
        "nama": boss.nama,
        "bawah": [] if place.desa else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "elektronik": electronic,
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "cap": f"{rank} {place.kelurahan}".upper(),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
