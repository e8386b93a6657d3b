"""Certificate of registration with the taxpayer in a ruled table and the duties in another."""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between, official
from lab.specimens.rng import Rng, chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_BUKA = (
    "Kepala Kantor menerangkan bahwa Wajib Pajak dengan data sebagai berikut:",
    "Dengan ini diterangkan bahwa Wajib Pajak:",
    "Sesuai dengan Pasal 2 Undang-Undang Nomor 6 Tahun 1983 tentang Ketentuan Umum dan Tata Cara "
    "Perpajakan beserta perubahannya, diterangkan bahwa:",
)
_PAJAK = (
    ["PPh Pasal 4 ayat (2)", "Bulanan"],
    ["PPh Pasal 21", "Bulanan"],
    ["PPh Pasal 23", "Bulanan"],
    ["PPh Pasal 25", "Bulanan"],
    ["PPh Pasal 29", "Tahunan"],
)


def _day(rng: Rng, day: dt.date) -> str:
    return rng.choice((tanggal_panjang(day, nol=True), tanggal_panjang(day), tanggal_angka(day)))


def draw(case: Case) -> Printed:
    """Draw the certificate on the company's number, or the owner's."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    day = company.npwp_terdaftar
    apart, sent = stream(rng.getrandbits(40), "kepala"), day
    if chance(rng, 0.5):  # issued anew
        last = facts.permohonan.tanggal
        sent = day_between(apart, max(day, last - dt.timedelta(days=500)), last)
    sixteen, grouped = chance(rng, 0.6), chance(rng, 0.5)
    number, printed = taxpayer_number(facts, person, on=sent, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    home = company.kantor if own else person.alamat
    with_nik = not own and number != person.nik and chance(rng, 0.6)
    house = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    rank = "DESA" if home.desa else "KEL."
    address = (
        f"{home.jalan} {house}, {rank} {home.kelurahan}, KEC. {home.kecamatan}, "
        f"{home.kabupaten}, KALIMANTAN TIMUR{' ' + home.kode_pos if chance(rng, 0.6) else ''}"
    ).upper()
    office = company.kpp.upper() if chance(rng, 0.5) else company.kpp
    since = _day(rng, day)
    chief = official(apart, "Kepala Kantor", sent, "umum")
    rows = [
        [rng.choice(("Nama", "Nama Wajib Pajak", "Nama/Badan")), name],
        [rng.choice(("NPWP", "Nomor Pokok Wajib Pajak")), f"*{printed}*"],
        *([["NIK", person.nik]] if with_nik else []),
        [rng.choice(("Alamat", "Alamat sesuai tempat kedudukan", "Alamat Lengkap")), address],
        *([["Bentuk Badan", "Badan" if own else "Orang Pribadi"]] if chance(rng, 0.4) else []),
        ["KLU", "21022 - INDUSTRI PRODUK OBAT TRADISIONAL"],
        [rng.choice(("Kantor Pelayanan Pajak", "KPP", "Unit Kerja")), office],
        [rng.choice(("Terdaftar Sejak", "Tanggal Terdaftar", "Terhitung Mulai Tanggal")), since],
    ]
    if chance(rng, 0.5):
        rows[0], rows[1] = rows[1], rows[0]
    seat = company.kantor.kota
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "Nimbus Sans")),
        "ukuran": rng.choice((10, 10.5, 11)),
        "kop": [
            ["KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 11.5, True],
            ["DIREKTORAT JENDERAL PAJAK", 11.5, True],
            ["KANTOR WILAYAH DJP KALIMANTAN TIMUR DAN UTARA", 10, True],
        ],
        "kontak": f"Telepon (0541) {rng.randint(200_000, 799_999)}; Laman www.contoh.go.id",
        "judul": "SURAT KETERANGAN TERDAFTAR",
        "nomor": f"S-{rng.randint(100, 9999):05d}/SKT-WP/{rng.randint(1, 9):02d}/{sent.year}",
        "label_nomor": rng.choice(("Nomor", "NOMOR:", "Nomor :")),
        "pembuka": rng.choice(_BUKA),
        "baris": rows,
        "bergaris": chance(rng, 0.6),
        "lebar": rng.choice((46, 54, 60)),
        "lanjut": rng.choice(
            (
                "telah terdaftar dalam administrasi Direktorat Jenderal Pajak dengan kewajiban "
                "perpajakan sebagai berikut:",
                "tercatat sebagai Wajib Pajak terdaftar dan berkewajiban melaporkan pajak di "
                "bawah ini:",
            )
        ),
        "pajak": [[str(i), *p] for i, p in enumerate(rng.sample(_PAJAK, rng.randint(2, 4)), 1)],
        "catatan": "Perubahan data agar segera dilaporkan ke kantor tempat Wajib Pajak terdaftar."
        if chance(rng, 0.4)
        else "",
        "atas": [f"{seat}, {tanggal_panjang(sent)}", "Kepala Kantor"]
        if chance(rng, 0.6)
        else [f"{seat}, {tanggal_panjang(sent)}", "a.n. Kepala Kantor", "Kepala Seksi Pelayanan"],
        "pejabat": chief.nama,
        "nip": f"NIP {nip_spasi(chief.nip) if chance(rng, 0.5) else chief.nip}",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = {
        "npwp": number,
        "nama": truth_values.badan(name) if own else truth_values.nama(name),
        "nik": person.nik if with_nik else None,
        "alamat": truth_values.baris(address),
        "kpp": truth_values.baris(office),
        "tanggal_terdaftar": day.isoformat(),
    }
    return Printed(data, fields, variant="skt")
