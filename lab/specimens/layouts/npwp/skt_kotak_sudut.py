"""Certificate of registration on a coded form: captions in the corners of boxes, taxes ticked.

Printed by the tax office's machine; the number in large type in a box of its own.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PAJAK = ("PPh Pasal 21", "PPh Pasal 23/26", "PPh Pasal 25", "PPh Pasal 4 ayat (2)", "PPN")


def draw(case: Case) -> Printed:
    """Draw the certificate of the company, or of the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, told, upper, below, coded, kpp_box, digits = (
        chance(rng, p) for p in (0.6, 0.5, 0.6, 0.7, 0.3, 0.6, 0.5, 0.4)
    )
    day, apart = company.npwp_terdaftar, stream(rng.getrandbits(40), "surat")
    printed_on = day + dt.timedelta(days=apart.randint(0, 3))
    chief = official(apart, "Kepala Kantor", day, "umum")
    number, printed = taxpayer_number(facts, person, on=day, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    rank = "Desa" if home.desa else "Kel."
    lines = [
        f"{home.jalan} {house}",
        f"{rank} {home.kelurahan} Kec. {home.kecamatan}",
        f"{home.kabupaten} {home.kode_pos}",
    ]
    if upper:
        lines = [line.upper() for line in lines]
    registered = tanggal_angka(day, rng.choice(("-", "/"))) if digits else tanggal_panjang(day)
    taken = rng.choice((registered, tanggal_panjang(day, nol=True)))
    ticked = [chance(rng, p) for p in (0.8, 0.5, 0.9, 0.4, 0.4)]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito", "Liberation Serif")),
        "mesin": rng.choice(("Liberation Mono", "Nimbus Mono PS", "Liberation Sans", "Carlito")),
        "formulir": rng.choice(("KP.PDIP 4.2-00", "KP.PDIP 4.2-01", "Lampiran I.4 PER-20")),
        "instansi": [
            "DEPARTEMEN KEUANGAN R.I." if day.year < 2010 else "KEMENTERIAN KEUANGAN R.I.",
            "DIREKTORAT JENDERAL PAJAK",
            company.kpp.upper(),
        ],
        "judul": rng.choice(
            ("SURAT KETERANGAN TERDAFTAR", "KETERANGAN TERDAFTAR SEBAGAI WAJIB PAJAK")
        ),
        "nomor": f"{rng.choice(('NOMOR :', 'No.'))} "
        f"PEM-{rng.randint(100, 9999):05d}/WPJ.14/KP.{rng.randint(1, 12):02d}03/{day.year}",
        "pembuka": rng.choice(
            (
                "Berdasarkan Undang-undang Ketentuan Umum dan Tata Cara Perpajakan diterangkan "
                "bahwa Wajib Pajak berikut telah terdaftar pada tata usaha kami.",
                "Sesuai Pasal 2 Undang-Undang KUP, dengan ini diterangkan bahwa telah terdaftar :",
            )
        ),
        "npwp": {"kata": rng.choice(("NPWP", "Nomor Pokok Wajib Pajak")), "isi": printed},
        "nama": {"kata": rng.choice(("Nama", "Nama Wajib Pajak")), "isi": name},
        "nik": {"kata": rng.choice(("NIK", "Nomor KTP")), "isi": person.nik} if with_nik else None,
        "alamat": {
            "kata": rng.choice(("Alamat", "Alamat Wajib Pajak", "Tempat Kedudukan")),
            "isi": "\n".join(lines),
        },
        "terdaftar": {
            "kata": rng.choice(("Terdaftar sejak", "Tanggal terdaftar", "Terdaftar tanggal")),
            "isi": taken,
        },
        "kpp": {"kata": "KPP", "isi": company.kpp} if kpp_box else None,
        "klu": {
            "kata": rng.choice(("KLU", "Klasifikasi Lapangan Usaha")),
            "isi": rng.choice(("21022", "21022 - Industri Produk Obat Tradisional")),
        },
        "kategori": {
            "kata": rng.choice(("Kategori", "Jenis Wajib Pajak")),
            "isi": "Badan" if own else "Orang Pribadi",
        },
        "sandi": coded,
        "bawah": below,
        "kewajiban": rng.choice(("KEWAJIBAN PAJAK", "Kewajiban perpajakan")),
        "pajak": [{"kata": word, "isi": yes} for word, yes in zip(_PAJAK, ticked, strict=True)],
        "tanda": rng.choice(("X", "V", "■")),
        "atas": [f"{facts.permohonan.tempat}, {tanggal_panjang(printed_on)}",
                 *rng.choice((["Kepala Kantor,"],
                              ["a.n. Kepala Kantor", "Kepala Seksi Pelayanan,"]))],
        "pejabat": chief.nama,
        "nip": "NIP " + (nip_spasi(chief.nip) if chance(rng, 0.4) else chief.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
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
