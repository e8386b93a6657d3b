"""Printout of the taxpayer's profile from the tax portal: a menu at the left, panels of pairs.

Captions stand small above their values, two in a row; the browser adds its lines above and below.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import tanggal_angka, tanggal_panjang

_MENU = ("Beranda", "Profil Saya", "Surat Pemberitahuan", "Pembayaran", "Layanan", "Keluar")


def draw(case: Case) -> Printed:
    """Draw the profile of the company, or of the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, told, with_unit, banner, english, code, split, dated = (
        chance(rng, p) for p in (0.8, 0.7, 0.5, 0.6, 0.3, 0.5, 0.5, 0.8)
    )
    apart = stream(rng.getrandbits(40), "cetak")
    day, last = company.npwp_terdaftar, facts.permohonan.tanggal
    shown = day_between(apart, max(day, last - dt.timedelta(days=60)), last)
    clock = f"{apart.randint(8, 21):02d}.{apart.randint(0, 59):02d}"
    number, printed = taxpayer_number(facts, person, on=shown, sixteen=sixteen)
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT {home.rt}" + (f" / RW {home.rw}" if home.rw else "")
    street = f"{home.jalan}, {house}".upper()
    place = f"{home.kelurahan}, {home.kecamatan}, {home.kabupaten}".upper()
    if code:
        place += f" {home.kode_pos}"
    lines = [street, place] if split else [f"{street}, {place}"]
    registered = rng.choice(
        (tanggal_panjang(day), tanggal_angka(day, "/"), tanggal_angka(day), day.isoformat())
    )
    surname = rng.choice(("Nama Wajib Pajak", "Nama", "Nama Lengkap"))
    number_word = rng.choice(("NPWP", "Nomor Pokok Wajib Pajak", "Nomor Identitas Perpajakan"))
    unit = [["NITKU", f"{number}000000"]] if len(number) == 16 and own and with_unit else []
    identity = [
        *([] if banner else [[number_word, printed], [surname, name]]),
        *([["NIK", person.nik]] if with_nik else []),
        ["Jenis Wajib Pajak", "Badan" if own else "Orang Pribadi"],
        ["Status", rng.choice(("Aktif", "AKTIF", "Normal"))],
        ["Klasifikasi Lapangan Usaha", "21022 Industri Produk Obat Tradisional"],
        *unit,
    ]
    tax = [
        [
            rng.choice(("KPP Terdaftar", "Kantor Pelayanan Pajak", "Unit Kerja")),
            company.kpp.upper(),
        ],
        *([[rng.choice(("Tanggal Terdaftar", "Tanggal Registrasi")), registered]] if dated else []),
        ["Status PKP", "Bukan PKP"],
        ["Metode Pembukuan", "Pencatatan"],
    ]
    contact = [
        [rng.choice(("Alamat Utama", "Alamat", "Alamat sesuai SKT")), *lines],
        ["Telepon", company.telepon if own else person.telepon],
        ["Email", company.surel],
    ]
    panels = [
        [rng.choice(("Informasi Umum", "Data Utama", "Identitas")), identity],
        [rng.choice(("Data Registrasi", "Informasi Perpajakan")), tax],
    ]
    data = {
        "huruf": rng.choice(("Carlito", "DejaVu Sans", "Liberation Sans", "URW Gothic")),
        "warna": rng.choice(("#12316b", "#0b5c6b", "#444444")),
        "portal": rng.choice(
            ("Portal Layanan Wajib Pajak", "Layanan Pajak Daring", "e-Registration")
        ),
        "menu": list(_MENU[: rng.choice((4, 5, 6))]),
        "judul": "Taxpayer Profile / Profil Wajib Pajak" if english else "Profil Wajib Pajak",
        "spanduk": [printed, name] if banner else [],
        "kata": [number_word, surname],
        "panel": panels,
        "alamat": [rng.choice(("Alamat dan Kontak", "Kontak")), contact],
        "terbalik": chance(rng, 0.4),
        "atas": [f"{tanggal_angka(shown, '/')}, {clock}", "Profil Wajib Pajak"],
        "bawah": ["https://pajak.contoh/profil", "1/1"],
        "modul": ink.modules(rng, 21),
        "qr": chance(rng, 0.4),
        "sudut": rng.choice((0, 4)),
    }
    fields = {
        "npwp": number,
        "nama": truth_values.baris(name),
        "nik": person.nik if with_nik else None,
        "alamat": truth_values.baris(" ".join(lines)),
        "kpp": truth_values.baris(company.kpp),
        "tanggal_terdaftar": day.isoformat() if dated else None,
    }
    return Printed(data, fields, variant="e_npwp")
