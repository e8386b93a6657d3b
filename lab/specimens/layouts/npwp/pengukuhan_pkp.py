"""Confirmation as a taxable entrepreneur: the facts under their captions, the days in a strip.

Each value stands on a line of its own below a numbered caption; day of registration, day of
confirmation and kind of taxpayer share a strip of cells at the foot.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between, official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_DASAR = (
    "Sesuai dengan ketentuan Undang-Undang Pajak Pertambahan Nilai dan atas laporan usaha yang "
    "diterima, dengan ini dikukuhkan sebagai Pengusaha Kena Pajak :",
    "Setelah meneliti permohonan pengukuhan serta meninjau tempat usaha, Kepala Kantor mengukuhkan "
    "pengusaha berikut ini sebagai Pengusaha Kena Pajak :",
    "Telah dikukuhkan menjadi Pengusaha Kena Pajak (PKP) :",
)
_WAJIB = (
    "Pengusaha yang dikukuhkan wajib memungut, menyetor dan melaporkan PPN yang terutang.",
    "Faktur pajak wajib dibuat untuk setiap penyerahan barang kena pajak.",
    "Apabila pindah alamat atau menghentikan usaha, harap segera memberitahukan kepada kami.",
    "Surat pengukuhan ini agar ditempatkan di tempat usaha dan mudah dilihat.",
)


def draw(case: Case) -> Printed:
    """Draw the confirmation of the company, or of the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, told, upper, framed, post, old = (
        chance(rng, p) for p in (0.5, 0.5, 0.5, 0.6, 0.4, 0.4, 0.2)
    )
    apart = stream(rng.getrandbits(40), "surat")
    day, last = company.npwp_terdaftar, facts.permohonan.tanggal
    sent = day_between(apart, min(day + dt.timedelta(days=20), last), last)
    chief = official(apart, "Kepala Kantor", sent, "umum")
    number, printed = taxpayer_number(facts, person, on=sent, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    lines = [
        f"{home.jalan} {house}",
        f"{home.kelurahan}, {home.kecamatan}",
        f"{home.kabupaten} {home.kode_pos}" if post else home.kabupaten,
    ]
    if upper:
        lines = [line.upper() for line in lines]

    def write(one: dt.date) -> str:
        return tanggal_angka(one) if framed and not old else tanggal_panjang(one, lama=old)

    items = [
        [rng.choice(("Nama Pengusaha", "Nama", "Nama Wajib Pajak")), [name]],
        [rng.choice(("Nomor Pokok Wajib Pajak", "NPWP", "N P W P")), [printed]],
        *([["Nomor Induk Kependudukan", [person.nik]]] if with_nik else []),
        [rng.choice(("Alamat", "Alamat Tempat Usaha", "Tempat Kedudukan")), lines],
        [rng.choice(("Klasifikasi Usaha", "Kegiatan Usaha")), ["Industri Obat Tradisional"]],
        [rng.choice(("Kantor Pelayanan Pajak", "Terdaftar pada", "KPP")), [company.kpp.upper()]],
    ]
    if chance(rng, 0.4):
        items[0], items[1] = items[1], items[0]
    strip = [
        [rng.choice(("Terdaftar sejak", "Tanggal terdaftar NPWP", "NPWP terdaftar")), write(day)],
        [rng.choice(("Dikukuhkan sejak", "Tanggal pengukuhan PKP")), write(sent)],
        ["Status", rng.choice(("Pusat", "Tunggal")) if own else "Orang Pribadi"],
    ]
    if chance(rng, 0.4):
        strip = [strip[2], *strip[:2]]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito", "Caladea")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            ["KEMENTERIAN KEUANGAN RI", 10.5, False],
            ["DIREKTORAT JENDERAL PAJAK", 10.5, False],
            ["KANTOR WILAYAH DJP KALIMANTAN TIMUR DAN UTARA", 10.5, True],
        ],
        "tengah": chance(rng, 0.5),
        "bingkai": framed,
        "judul": rng.choice(
            ("SURAT PENGUKUHAN\nPENGUSAHA KENA PAJAK", "PENGUKUHAN PENGUSAHA KENA PAJAK")
        ),
        "nomor": f"S-{rng.randint(20, 900)}PKP/WPJ.14/KP.{rng.randint(1, 12):02d}03/{sent.year}",
        "dasar": rng.choice(_DASAR),
        "butir": items,
        "urut": rng.choice(("1.", "a.", "1)")),
        "tebal": chance(rng, 0.6),
        "pita": strip,
        "wajib": rng.sample(_WAJIB, rng.randint(1, 3)),
        "atas": [f"{company.kantor.kota}, {tanggal_panjang(sent)}", "Kepala Kantor,"],
        "pejabat": chief.nama,
        "nip": "NIP. " + (nip_spasi(chief.nip) if chance(rng, 0.5) else chief.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = {
        "npwp": number,
        "nama": truth_values.badan(name) if own else truth_values.nama(name),
        "nik": person.nik if with_nik else None,
        "alamat": truth_values.baris(" ".join(lines)),
        "kpp": truth_values.baris(company.kpp),
        "tanggal_terdaftar": day.isoformat(),
    }
    return Printed(data, fields, variant="skt")
