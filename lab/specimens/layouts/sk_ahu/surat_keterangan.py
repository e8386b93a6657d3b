"""Letter of the Directorate General: registered company, addressed to the notary."""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)
# Form of company: title, law, what is registered.
_WORDS = {
    "CV": (
        "Surat Keterangan Terdaftar Persekutuan Komanditer",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 17 Tahun 2018 tentang Pendaftaran "
        "Persekutuan Komanditer, Persekutuan Firma dan Persekutuan Perdata",
        "telah terdaftar dalam Sistem Administrasi Badan Usaha",
    ),
    "PT": (
        "Pengesahan Pendirian Badan Hukum Perseroan Terbatas",
        "Undang-Undang Nomor 40 Tahun 2007 tentang Perseroan Terbatas",
        "telah disahkan sebagai badan hukum dan dicatat dalam Sistem Administrasi Badan Hukum",
    ),
    "KOPERASI": (
        "Pengesahan Akta Pendirian Koperasi",
        "Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian dan Peraturan Menteri Hukum dan "
        "Hak Asasi Manusia Nomor 14 Tahun 2019",
        "telah disahkan akta pendiriannya dan dicatat dalam Sistem Administrasi Badan Hukum",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the letter on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    title, law, registered = _WORDS[company.bentuk]
    name = company.nama
    if company.bentuk != "KOPERASI" and chance(rng, 0.5):
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    ministry = "KEMENTERIAN HUKUM" if decree.tanggal >= _SPLIT else "KEMENTERIAN HUKUM DAN HAM"
    made = tanggal_panjang(deed.tanggal, nol=True)
    day = tanggal_panjang(decree.tanggal, nol=chance(rng, 0.5))
    roles = [[o.person.nama, o.jabatan.upper()] for o in facts.officers]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Caladea", "Nimbus Sans")),
        "kop": [
            [f"{ministry} REPUBLIK INDONESIA", 12, True],
            ["DIREKTORAT JENDERAL ADMINISTRASI HUKUM UMUM", 11.5, True],
            ["Jalan Contoh Said Kav. 6-7 Jakarta Selatan, Telepon (021) 5200000", 8.5, False],
        ],
        "surat": chance(rng, 0.6),
        "judul": title.upper(),
        "nomor": decree.nomor,
        "perihal": f"{title} {name}",
        "tanggal": day,
        "notaris": deed.notaris.nama_lengkap,
        "alamat_notaris": kapital(deed.notaris_kota.upper()),
        "isi": [
            f"Sesuai dengan data dalam format pendaftaran yang disimpan di dalam sistem, "
            f"berdasarkan Akta Nomor {deed.nomor:02d}, tanggal {made} yang dibuat oleh Notaris "
            f"{deed.notaris.nama_lengkap}, berkedudukan di {deed.notaris_kota}, serta {law}, "
            f"dengan ini diterangkan bahwa *{name}*, berkedudukan di "
            f"{company.kantor.kabupaten}, {registered}.",
            "Keterangan ini diterbitkan berdasarkan data yang diisi oleh Notaris. Apabila di "
            "kemudian hari terdapat kekeliruan akan diperbaiki sebagaimana mestinya.",
        ],
        "pengurus": roles if chance(rng, 0.6) else [],
        "atas": ["a.n. Direktur Jenderal Administrasi Hukum Umum", "Direktur Perdata,"],
        "pejabat": rng.choice(("SURYO HADIKUSUMO, S.H., M.H.", "Dra. RATIH PURBASARI, M.H.")),
        "dicetak": f"Dicetak pada tanggal {day}. Dokumen ini sah dan dapat diperiksa melalui kode.",
        "modul": ink.modules(rng),
    }
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
