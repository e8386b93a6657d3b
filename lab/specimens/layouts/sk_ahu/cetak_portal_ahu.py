"""Printout of the ministry's portal: the firm as a heading, small pairs, a table of transactions.

Number and day of the decree stand in one row of the table, on some in a tinted strip as well.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import BULAN_PENDEK, ribuan, tanggal_angka, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_WORDS = {
    "PT": ("Perseroan Terbatas", "Pengesahan Pendirian", "SK Pengesahan"),
    "CV": ("Persekutuan Komanditer", "Pendaftaran Pendirian", "SK Terdaftar"),
    "KOPERASI": ("Koperasi", "Pengesahan Akta Pendirian", "SK Pengesahan"),
}


def draw(case: Case) -> Printed:
    """Draw the printout on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    form, step, paper = _WORDS[company.bentuk]
    dotted, strip, upper, people, swapped, lined = (
        chance(rng, p) for p in (0.3, 0.55, 0.6, 0.6, 0.4, 0.5)
    )
    name = company.nama
    if company.bentuk != "KOPERASI" and dotted:
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    day = decree.tanggal
    printed_day = rng.choice(
        (
            tanggal_panjang(day, nol=True),
            tanggal_angka(day),
            tanggal_angka(day, "/"),
            f"{day.day:02d} {BULAN_PENDEK[day.month - 1]} {day.year}",
        )
    )
    made = tanggal_angka(deed.tanggal)
    printed_on = tanggal_angka(facts.permohonan.tanggal, "/")
    number = decree.nomor.upper() if upper else decree.nomor
    ministry = "Hukum" if day >= _SPLIT else "Hukum dan HAM"
    voucher = f"{rng.randint(10**9, 9 * 10**9)}"
    order = f"{rng.randint(4 * 10**15, 5 * 10**15)}"
    rows = [
        ["1", rng.choice(("Pemesanan Nama", "Pesan Nama")), f"{order}", made, "Selesai"],
        ["2", f"{step} {company.bentuk.title() if len(company.bentuk) > 2 else company.bentuk}",
         number, printed_day, rng.choice(("Diterbitkan", "Berlaku"))],
    ]  # fmt: skip
    if swapped:
        rows = [["1", *rows[1][1:]], ["2", *rows[0][1:]]]
    pairs = [
        ["Bentuk badan", form],
        ["Kedudukan", company.kantor.kabupaten],
        ["Alamat", f"{company.kantor.jalan}, {company.kantor.kelurahan}"],
        ["Akta notaris", f"No. {deed.nomor}, {made}"],
        ["Notaris", f"{deed.notaris.nama_lengkap} ({deed.notaris_kota})"],
        ["Modal dasar" if company.bentuk == "PT" else "Modal", f"Rp {ribuan(deed.modal_dasar)}"],
        ["Jangka waktu", "Tidak terbatas"],
        ["Voucher", voucher],
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans", "Nimbus Sans")),
        "warna": rng.choice(("#17416f", "#7a1f1f", "#2d2d2d", "#0f5c52")),
        "peramban": [
            printed_on,
            rng.choice(("Ditjen AHU Online", "AHU Online | Data Badan", "SABH - Profil")),
        ],
        "situs": [f"Kementerian {ministry} Republik Indonesia",
                  "Direktorat Jenderal Administrasi Hukum Umum"],
        "menu": rng.sample(("Beranda", "Badan Hukum", "Badan Usaha", "Pencarian", "Unduh"), 4),
        "judul": rng.choice(("Profil Badan", "Rincian Data", "Hasil Pencarian", "Data Terakhir")),
        "nama": name,
        "pita": [f"{paper} {number}", printed_day] if strip else [],
        "pasangan": pairs,
        "kepala": [
            "No.",
            rng.choice(("Transaksi", "Jenis Layanan", "Uraian")),
            rng.choice(("Nomor", "No. SK / Registrasi", "Nomor Surat")),
            rng.choice(("Tanggal", "Tgl.", "Tgl. Terbit")),
            "Status",
        ],
        "judul_tabel": rng.choice(("Riwayat", "Riwayat Transaksi", "Produk Hukum")),
        "tabel": rows,
        "pengurus": [[o.person.nama, o.jabatan.upper()] for o in facts.officers] if people else [],
        "garis": lined,
        "modul": ink.modules(rng),
        "kaki": rng.choice(
            (
                "Cetakan ini sah tanpa tanda tangan. Keabsahan diperiksa dengan memindai kode.",
                "Data sesuai dengan pangkalan data pada saat dicetak.",
            )
        ),
    }  # fmt: skip
    fields = {
        "nomor": truth_values.nomor(number),
        "tanggal": day.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
