"""Consent to the place as answer of a planning office: four lettered parts, map at the side."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_panjang

_ELECTRONIC = dt.date(2020, 1, 1)
_OFFICES = (
    "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
    "DINAS PENATAAN RUANG DAN PERMUKIMAN",
    "DINAS PEKERJAAN UMUM, PENATAAN RUANG DAN PERUMAHAN RAKYAT",
)


def draw(case: Case) -> Printed:
    """Draw the paper."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    agency = rng.choice((*_OFFICES, "")) or permits.office(rng, letter.tanggal)
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    boss = people.official(rng, "Kepala", letter.tanggal, "umum")
    south = f"{rng.randint(0, 1)}° {rng.randint(1, 59)}' {rng.randint(1, 59)}\" LS"
    east = f"{rng.randint(116, 117)}° {rng.randint(1, 59)}' {rng.randint(1, 59)}\" BT"
    zone = rng.choice(("Kawasan perdagangan dan jasa", "Kawasan permukiman", "Kawasan campuran"))
    asked = people.day_between(
        rng, letter.tanggal - dt.timedelta(days=30), letter.tanggal - dt.timedelta(days=3)
    )
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Serif", "Liberation Sans", "P052")),
        "kop": [
            [permits.pemda(site), 13, False],
            [agency, 13 if len(agency) < 45 else 11, True],
            [permits.seat(rng, site), 8.5, False],
        ],
        "judul": rng.choice(
            (
                "PERSETUJUAN LOKASI USAHA",
                "INFORMASI DAN PERSETUJUAN TATA RUANG",
                "SURAT PERSETUJUAN LETAK USAHA",
            )
        ),
        "nomor": [rng.choice(("Nomor", "NOMOR")), letter.nomor],
        "pembuka": f"Menjawab permohonan yang diterima tanggal {tanggal_panjang(asked)}, dengan "
        "ini disampaikan hal-hal sebagai berikut.",
        "bagian": [
            [
                "Pemohon",
                [
                    [rng.choice(("Badan usaha", "Nama usaha", "Atas nama perusahaan")), firm],
                    ["Diwakili oleh", printing.orang(rng, facts.pemohon.person)],
                    [rng.choice(("Maksud", "Untuk keperluan")), "Usaha kecil obat tradisional"],
                ],
            ],
            [
                "Tempat yang dimohon",
                [
                    [rng.choice(("Letak", "Alamat tempat usaha", "Terletak di")), address],
                    ["Luas bidang", f"{ribuan(rng.randint(60, 1500))} m²"],
                    ["Titik koordinat", f"{south}; {east}"],
                ],
            ],
            [
                "Hasil pemeriksaan",
                [
                    ["Pola ruang", zone],
                    ["Kegiatan industri kecil", "Diperbolehkan dengan syarat"],
                    ["Kesimpulan", "Lokasi *dapat disetujui*"],
                ],
            ],
        ],
        "ketentuan": [
            "mematuhi garis sempadan bangunan dan koefisien dasar bangunan;",
            "mengelola limbah sehingga tidak mengganggu lingkungan sekitarnya;",
            "persetujuan gugur apabila tempat digunakan untuk kegiatan lain.",
        ],
        "atas": [
            f"{letter.tempat}, {tanggal_panjang(letter.tanggal, lama=chance(rng, 0.2))}",
            rng.choice(("Kepala,", "KEPALA")),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "elektronik": letter.tanggal >= _ELECTRONIC and chance(rng, 0.5),
        "modul": ink.modules(rng),
        "peta": chance(rng, 0.5),
        "ttd": ink.signature(rng),
        "cap": permits.pemda(site),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant="keterangan_rencana_kota")
