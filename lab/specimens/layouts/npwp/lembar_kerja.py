"""Registration sheet kept as a spreadsheet and printed: merged cells, two pairs of data in a row.

The address has a row over the whole width; the tax office signs or stamps below the grid.
"""

import datetime as dt

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between, official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import tanggal_angka, tanggal_panjang

_PAJAK = (
    ("PPh Pasal 21", "Bulanan", "tgl. 20"),
    ("PPh Pasal 23", "Bulanan", "tgl. 20"),
    ("PPh Pasal 25/29", "Bulanan/Tahunan", "akhir bulan ke-4"),
    ("PPh Final UMKM", "Bulanan", "tgl. 15"),
)
_CATATAN = (
    "Lembar ini diberikan setelah berkas pendaftaran dinyatakan lengkap.",
    "Cantumkan nomor di atas pada setiap surat yang ditujukan kepada kami.",
    "Pindah alamat agar dilaporkan ke loket pelayanan.",
)


def draw(case: Case) -> Printed:
    """Draw the sheet of the company, or of the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, told, upper, colon, taxed, lettered, apart_number, wide = (
        chance(rng, p) for p in (0.6, 0.4, 0.7, 0.6, 0.3, 0.7, 0.35, 0.4, 0.4)
    )
    apart = stream(rng.getrandbits(40), "cetak")
    day, last = company.npwp_terdaftar, facts.permohonan.tanggal
    shown = day_between(apart, max(day, last - dt.timedelta(days=300)), last)
    number, printed = taxpayer_number(facts, person, on=shown, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT.{home.rt}" + (f" RW.{home.rw}" if home.rw else "")
    rank = "Desa" if home.desa else "Kel."
    street = f"{home.jalan} {house} {rank} {home.kelurahan} Kec. {home.kecamatan} {home.kabupaten}"
    street = street.upper() if upper else street
    clerk = official(apart, "Petugas Pendaftaran", shown, "umum")
    registered = rng.choice(
        (tanggal_panjang(day), tanggal_angka(day), tanggal_angka(day, "/"), tanggal_panjang(day))
    )
    number_row = [rng.choice(("NPWP", "No. Pokok WP", "Nomor Pokok Wajib Pajak")), printed]
    pairs = [
        *([] if apart_number else [number_row]),
        [rng.choice(("Terdaftar", "Tgl. Terdaftar", "Terdaftar tanggal")), registered],
        [rng.choice(("Kantor", "KPP", "Kantor Pajak")), company.kpp],
        *([["NIK", person.nik]] if with_nik else []),
        ["Jenis WP", "Badan" if own else "Orang Pribadi"],
        ["Lapangan usaha", "Industri obat tradisional"],
        [rng.choice(("Status", "Kode status")), rng.choice(("Pusat", "Tunggal", "000 - Pusat"))],
    ]
    if chance(rng, 0.5):
        pairs.append(["Telepon", company.telepon if own else person.telepon])
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "DejaVu Sans", "Caladea")),
        "kepala": [
            "DIREKTORAT JENDERAL PAJAK",
            rng.choice(
                (
                    "KETERANGAN TERDAFTAR WAJIB PAJAK",
                    "LEMBAR DATA WAJIB PAJAK TERDAFTAR",
                    "SURAT KETERANGAN TERDAFTAR",
                )
            ),
        ],
        "nomor": number_row if apart_number else [],
        "lebar": [
            [rng.choice(("Nama", "Nama WP", "Wajib Pajak")), name],
            [rng.choice(("Alamat", "Alamat terdaftar", "Tempat kedudukan"))
             if own else rng.choice(("Alamat", "Alamat terdaftar", "Tempat tinggal")), street],
        ],
        "pasangan": pairs,
        "nama_dulu": chance(rng, 0.6),
        "titik": " :" if colon else "",
        "pajak": [list(each) for each in apart.sample(_PAJAK, 3)] if taxed else [],
        "huruf_kolom": lettered,
        "warna": rng.choice(("#dce6f1", "#fff2cc", "#e2efda", "#ededed", "#ffffff")),
        "garis": rng.choice((0.4, 0.7, 1.0)),
        "rentang": wide,
        "catatan": rng.choice(_CATATAN),
        "petugas": rng.choice(("Petugas Pendaftaran,", "Kasi Pelayanan,", "Petugas loket,")),
        "pejabat": [clerk.nama, f"NIP {clerk.nip}"],
        "dicetak": f"{company.kantor.kota}, {tanggal_panjang(shown)}",
        "berkas": rng.choice(("Sheet1", "Data_WP.xls", "Rekap Pendaftaran - Hal. 1")),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if with_nik else None,
        alamat=street,
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="skt")
