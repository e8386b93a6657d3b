"""Deed of change told as minutes: agenda, talk, decisions in letters, officers in a sentence."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_kata, tanggal_panjang

_JUDUL = {
    "PT": "BERITA ACARA RAPAT PERSEROAN TERBATAS",
    "CV": "PERUBAHAN AKTA PERSEKUTUAN KOMANDITER",
    "KOPERASI": "BERITA ACARA RAPAT ANGGOTA LUAR BIASA KOPERASI",
    "UD": "PERUBAHAN AKTA USAHA DAGANG",
}


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first = facts.company, facts.akta
    firm = printing.badan(rng, company, besar=True)
    notary = deed.notaris.nama_lengkap
    seat = company.kantor.kabupaten
    lama = chance(rng, 0.3)
    officers = "; ".join(
        f"{o.person.sebutan} *{o.person.nama_lengkap}* selaku *{o.jabatan}*" for o in facts.officers
    )
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Serif", "P052")),
        "notaris": notary,
        "kota": deed.notaris_kota,
        "judul": _JUDUL[company.bentuk],
        "firma": firm,
        "nomor": f"{deed.nomor:02d}",
        "isi": [
            f"Hari ini, {hari_acak(rng, deed.tanggal)}, tanggal "
            f"{tanggal_kata(deed.tanggal, lama=lama)}, mulai jam {deed.jam} Waktu Indonesia "
            f"Tengah, saya, *{notary}*, Notaris berkedudukan di {deed.notaris_kota}, atas "
            f"permintaan pengurus {firm} berkedudukan di {seat}, membuat akta mengenai apa yang "
            "dibicarakan dan diputuskan dalam rapat, yang dihadiri oleh :",
            *[deeds.persona(o.person) for o in facts.officers],
            f"Pimpinan rapat memberitahukan bahwa anggaran dasar dimuat dalam akta Nomor "
            f"{first.nomor} tanggal {tanggal_panjang(first.tanggal)} yang dibuat di hadapan "
            f"{first.notaris.nama_lengkap}, Notaris di {first.notaris_kota}, dan bahwa acara "
            "rapat ini ialah penambahan kegiatan usaha di bidang obat tradisional.",
            "Setelah dimusyawarahkan, rapat dengan suara bulat memutuskan :",
            "a. menambah kegiatan usaha dengan industri obat tradisional;",
            f"b. menetapkan para pengurus untuk masa yang akan datang, yaitu {officers}.",
            "Karena tidak ada lagi yang dibicarakan, rapat ditutup. Akta ini dibuat dalam bentuk "
            "minuta, dibacakan dan ditandatangani oleh para penghadap, saksi dan saya, Notaris.",
            f"Saksi: {deed.saksi[0].nama} dan {deed.saksi[1].nama}, keduanya pegawai kantor "
            "notaris.",
        ],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
