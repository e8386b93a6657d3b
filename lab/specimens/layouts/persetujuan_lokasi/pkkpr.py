"""PKKPR, which replaced location permits: numbered data, a table of corners, electronic sign."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, ribuan, tanggal_panjang

_PKKPR = dt.date(2021, 2, 2)  # PP 21/2021; before it the same sheet was a permit to use the space


def draw(case: Case) -> Printed:
    """Draw the consent with its table of corners."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, site)
    agency = permits.office(rng, letter.tanggal)
    boss = people.official(rng, "Kepala Dinas", letter.tanggal, "umum")
    east, south = 116.8 + rng.random(), -1.2 + rng.random()
    corners = [
        [f"{i}", f"{east + rng.uniform(0, 4e-4):.6f}", f"{south + rng.uniform(0, 4e-4):.6f}"]
        for i in range(1, rng.randint(5, 9))
    ]
    whole = chance(rng, 0.5)
    modern = letter.tanggal >= _PKKPR
    title = "IZIN PEMANFAATAN RUANG UNTUK KEGIATAN USAHA"
    if modern:
        title = f"{'PERSETUJUAN' if whole else 'KONFIRMASI'} KESESUAIAN KEGIATAN PEMANFAATAN "
        title += "RUANG UNTUK KEGIATAN BERUSAHA"
    law = "Peraturan Pemerintah Nomor 21 Tahun 2021 tentang Penyelenggaraan Penataan Ruang"
    if not modern:
        law = "Undang-Undang Nomor 26 Tahun 2007 tentang Penataan Ruang"
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans")),
        "pemda": permits.pemda(site),
        "instansi": agency,
        "judul": title,
        "nomor": letter.nomor,
        "pembuka": f"Berdasarkan {law}, diterbitkan persetujuan kesesuaian kegiatan pemanfaatan "
        "ruang kepada :",
        "baris": [
            ["Nama Pelaku Usaha", firm],
            ["NPWP", npwp_titik(company.npwp15)],
            *([["Nomor Induk Berusaha (NIB)", company.nib]] if facts.era_nib else []),
            ["Kode dan judul KBLI", "21022 - Industri Produk Obat Tradisional untuk Manusia"],
            ["Alamat lokasi usaha", address],
            ["Luas tanah yang disetujui", f"{ribuan(rng.randint(60, 1500))} M2"],
            ["Jenis peruntukan pemanfaatan ruang", "Kawasan perdagangan dan jasa"],
            ["Koefisien Dasar Bangunan (KDB)", f"{rng.choice((50, 60, 70))}%"],
        ],
        "sudut": corners,
        "atas": [
            f"Diterbitkan di {letter.tempat}",
            f"Tanggal : {tanggal_panjang(letter.tanggal)}",
            "Kepala Dinas,",
        ],
        "nama": boss.nama,
        "modul": ink.modules(rng, 27),
    }
    variant = ("pkkpr" if whole else "kkpr") if modern else "izin_pemanfaatan_ruang"
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant=variant)
