"""Letter of the tax office in answer to an enquiry: no table, all data in address and sentences.

Name and address stand in the address alone, or once more in the text; the number in the subject.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between, official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_BUKA = (
    "Sehubungan dengan surat Saudara yang kami terima tanggal {tanya} mengenai hal tersebut pada "
    "pokok surat, dengan ini kami sampaikan hal-hal sebagai berikut.",
    "Menjawab permintaan Saudara tanggal {tanya}, bersama ini kami beritahukan sebagai berikut.",
    "Memenuhi permohonan Saudara yang diterima pada tanggal {tanya}, dapat kami jelaskan sebagai "
    "berikut.",
)
_DATA = (
    "Berdasarkan penelitian pada basis data perpajakan, Nomor Pokok Wajib Pajak {nomor} benar "
    "tercatat atas nama {nama}{nik} dan terdaftar di {kpp} sejak tanggal {hari}.",
    "Menurut tata usaha kami, {nama}{nik} telah terdaftar sebagai Wajib Pajak pada {kpp} terhitung "
    "mulai {hari} dengan NPWP {nomor}.",
    "Dapat diyakini bahwa {nama}{nik} adalah Wajib Pajak {kpp}, NPWP {nomor}, yang didaftarkan "
    "pada tanggal {hari}.",
)
_STATUS = (
    "Sampai dengan tanggal surat ini status Wajib Pajak tersebut adalah aktif.",
    "Wajib Pajak dimaksud sampai saat ini berstatus Normal (aktif) dan tidak dalam proses "
    "penghapusan.",
)
_GUNA = (
    "Surat ini diberikan untuk keperluan pengurusan perizinan dan tidak membebaskan Saudara dari "
    "kewajiban perpajakan.",
    "Apabila terdapat perubahan data, Saudara wajib melaporkannya kepada kami.",
)
_TUTUP = (
    "Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.",
    "Demikian kami sampaikan untuk dipergunakan seperlunya.",
)


def draw(case: Case) -> Printed:
    """Draw the answer to the company, or to the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, told, subject, listed, upper, code = (
        chance(rng, p) for p in (0.6, 0.5, 0.6, 0.5, 0.5, 0.6, 0.5)
    )
    day, apart = company.npwp_terdaftar, stream(rng.getrandbits(40), "surat")
    last = facts.permohonan.tanggal
    asked = day_between(apart, max(day, last - dt.timedelta(days=160)), last)
    sent = day_between(apart, asked, last)
    chief = official(apart, "Kepala Kantor", sent, "umum")
    number, printed = taxpayer_number(
        facts,
        person,
        on=sent,
        sixteen=sixteen,
        grouped=grouped,
    )
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT. {home.rt}" + (f" RW. {home.rw}" if home.rw else "")
    rank = "Desa" if home.desa else "Kel."
    lines = [
        f"{home.jalan} {house}",
        f"{rank} {home.kelurahan}, Kec. {home.kecamatan}",
        f"{home.kabupaten} {home.kode_pos}" if code else home.kabupaten,
    ]
    if upper:
        lines = [line.upper() for line in lines]
    registered = rng.choice(
        (tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day))
    )
    what = rng.choice(
        ("Konfirmasi Nomor Pokok Wajib Pajak", "Penegasan NPWP", "Keterangan mengenai NPWP")
    )
    values = {
        "nomor": f"*{printed}*" if subject else printed,
        "nama": name,
        "nik": f" (NIK {person.nik})" if with_nik else "",
        "kpp": company.kpp,
        "hari": registered,
        "tanya": tanggal_panjang(asked),
    }
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Roman", "Carlito", "Liberation Serif")),
        "ukuran": rng.choice((11, 11.5)),
        "instansi": [
            ["KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 12, True],
            ["DIREKTORAT JENDERAL PAJAK", 11, True],
            ["KANTOR WILAYAH DJP KALIMANTAN TIMUR DAN UTARA", 10, False],
            [company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK"), 11, True],
            [f"Jalan Contoh No. {rng.randint(1, 90)}; Telepon (0541) 200200; "
             "Layanan informasi dan pengaduan 1500000", 7.5, False],
        ],
        "kepala": [
            ["Nomor", f"S-{rng.randint(100, 9999)}/WPJ.14/KP.{rng.randint(1, 12):02d}/{sent.year}"],
            [rng.choice(("Sifat", "Klasifikasi")), "Biasa"],
            ["Hal", f"{what} {printed}" if subject else what],
        ],
        "tanggal": tanggal_panjang(sent, nol=chance(rng, 0.4)),
        "kepada": rng.choice(("Yth.", "Kepada Yth.")),
        "pimpinan": rng.choice(("Pimpinan ", "Direksi ", "")) if own else rng.choice(("Sdr. ", "")),
        "nama": name,
        "alamat": lines,
        "isi": [
            rng.choice(_BUKA).format(**values),
            rng.choice(_DATA).format(**values),
            rng.choice(_STATUS),
            rng.choice(_GUNA),
            rng.choice(_TUTUP),
        ],
        "bernomor": listed,
        "atas": rng.choice((["Kepala Kantor,"], ["a.n. Kepala Kantor", "Kepala Seksi Pelayanan,"])),
        "pejabat": chief.nama,
        "nip": "NIP " + (nip_spasi(chief.nip) if chance(rng, 0.4) else chief.nip),
        "ttd": ink.signature(rng),
        "modul": ink.modules(rng),
        "elektronik": chance(rng, 0.5) and sent.year >= 2019,
        "putar": ink.lean(rng),
        "tembusan": chance(rng, 0.4),
    }  # fmt: skip
    fields = {
        "npwp": number,
        "nama": truth_values.baris(name),
        "nik": person.nik if with_nik else None,
        "alamat": truth_values.baris(" ".join(lines)),
        "kpp": truth_values.baris(company.kpp),
        "tanggal_terdaftar": day.isoformat(),
    }
    return Printed(data, fields, variant="skt")
