"""Certificate of registration in few lines: ground, name before number, office in the sentence.

What follows the rows says where and since when; taxes are named in a line, if at all.
"""

import datetime as dt

from lab.specimens import ink, people, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_RENAMED = dt.date(2010, 1, 1)  # Departemen became Kementerian
_DASAR = (
    "Sesuai dengan Pasal 2 Undang-Undang tentang Ketentuan Umum dan Tata Cara Perpajakan, dengan "
    "ini dinyatakan bahwa :",
    "Memenuhi permohonan pendaftaran yang telah kami terima, bersama ini diterangkan bahwa Wajib "
    "Pajak :",
    "Kepala kantor kami menerangkan bahwa Wajib Pajak di bawah ini :",
)
_PAJAK = {
    True: ("PPh Pasal 21", "PPh Pasal 23", "PPh Pasal 25", "PPh Pasal 29", "PPN"),
    False: ("PPh Pasal 25", "PPh Pasal 29", "PPh Final PP 23"),
}


def draw(case: Case) -> Printed:
    """Draw the certificate on the company's number, or the owner's."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own, day = facts.company, facts.npwp_badan, facts.company.npwp_terdaftar
    sixteen, grouped, told, inside, trade, loud = (
        chance(rng, p) for p in (0.5, 0.5, 0.5, 0.5, 0.6, 0.6)
    )
    printed_again = chance(rng, 0.35) and facts.npwp_baru
    on = facts.permohonan.tanggal if printed_again else day
    number, printed = taxpayer_number(facts, person, on=on, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    home = company.kantor if own else person.alamat
    rw = f" RW {home.rw}" if home.rw else ""
    address = f"{home.jalan} RT {home.rt}{rw}, {home.kelurahan}, {home.kecamatan}, {home.kabupaten}"
    address = address.upper() if loud else address
    with_nik = not own and number != person.nik and told
    since = rng.choice((tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day)))
    rows = [
        [rng.choice(("Nama", "Nama Wajib Pajak", "Nama Lengkap")), name],
        [rng.choice(("NPWP", "Nomor Pokok Wajib Pajak")), f"*{printed}*"],
        *([["NIK", person.nik]] if with_nik else []),
        [rng.choice(("Alamat", "Alamat Wajib Pajak", "Alamat Terdaftar")), address],
        *([[rng.choice(("Klasifikasi Usaha", "KLU", "Jenis Usaha")),
            rng.choice(("21022 Industri Obat Tradisional", "Industri obat tradisional"))]]
          if trade else []),
        *([] if inside else [[rng.choice(("Terdaftar Sejak", "Tanggal Terdaftar")), since],
                             [rng.choice(("Tempat Terdaftar", "KPP")), company.kpp]]),
    ]  # fmt: skip
    sentence = rng.choice(
        (
            f"telah terdaftar dalam administrasi {company.kpp} terhitung sejak tanggal {since}.",
            f"telah terdaftar sebagai Wajib Pajak di {company.kpp} sejak tanggal {since}.",
        )
        if inside
        else (
            "telah terdaftar dalam administrasi perpajakan kami.",
            "adalah Wajib Pajak yang telah terdaftar pada kantor kami.",
        )
    )
    head = "KEMENTERIAN" if day >= _RENAMED or printed_again else "DEPARTEMEN"
    chief = people.official(rng, "Kepala Seksi Pelayanan", on, "umum")
    signs = rng.choice((["a.n. KEPALA KANTOR", "KEPALA SEKSI PELAYANAN,"], ["KEPALA KANTOR,"]))
    taxes = sorted(rng.sample(_PAJAK[own], 3), key=_PAJAK[own].index)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Liberation Serif", "Nimbus Sans", "Carlito")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            [f"{head} KEUANGAN REPUBLIK INDONESIA", 11.5, True],
            ["DIREKTORAT JENDERAL PAJAK", 11.5, True],
            [company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK"), 12, True],
            [f"Jalan Contoh No. {rng.randint(1, 90)} Telepon (0541) {rng.randint(200, 799)}100",
             8.5, False],
        ],
        "garis": rng.choice(("tebal", "tebal-tipis", "tipis")),
        "lambang": chance(rng, 0.7),
        "nomor": f"S-{rng.randint(100, 29999)}KT/WPJ.14/KP.{rng.randint(1, 12):02d}03/{on.year}",
        "tanggal_atas": chance(rng, 0.3),
        "dasar": rng.choice(_DASAR),
        "baris": rows,
        "lebar": rng.choice((48, 54)),
        "angka": chance(rng, 0.4),
        "isi": sentence,
        "pajak": f"Kewajiban perpajakan : {', '.join(taxes)}." if chance(rng, 0.5) else "",
        "catatan": rng.choice(
            (
                "",
                "Surat keterangan ini agar disimpan dengan baik.",
                "Bila terjadi perubahan data agar dilaporkan ke kantor kami.",
            )
        ),
        "tanggal": f"{company.kantor.kota}, {tanggal_panjang(on)}",
        "atas": signs,
        "nama": chief.nama,
        "bawah": [f"NIP {nip_spasi(chief.nip) if chance(rng, 0.5) else chief.nip}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if with_nik else None,
        alamat=address,
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="skt")
