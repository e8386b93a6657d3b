"""Short decision of the ministry: ground in one sentence, what is decided in three points.

Other words than the long decree has; of a partnership it is the notice of its entry instead.
"""

import datetime as dt

from lab.specimens import ink, people, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_TENTANG = {
    "PT": ("PENGESAHAN BADAN HUKUM PERSEROAN", "PENGESAHAN PENDIRIAN PERSEROAN TERBATAS"),
    "CV": ("PENDAFTARAN PERSEKUTUAN KOMANDITER", "PENCATATAN PERSEKUTUAN KOMANDITER (CV)"),
    "KOPERASI": ("PENGESAHAN BADAN HUKUM KOPERASI", "PENGESAHAN PENDIRIAN KOPERASI"),
}
_DASAR = {
    "PT": "Undang-Undang Nomor 40 Tahun 2007 tentang Perseroan Terbatas",
    "CV": "Peraturan Menteri Hukum dan HAM Nomor 17 Tahun 2018",
    "KOPERASI": "Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian",
}
_PUTUS = {
    "PT": "Memberikan pengesahan badan hukum kepada",
    "CV": "Menerima dan mencatat pendaftaran",
    "KOPERASI": "Memberikan pengesahan badan hukum kepada",
}


def draw(case: Case) -> Printed:
    """Draw the decision on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    form = company.bentuk
    name = company.nama
    if form != "KOPERASI" and chance(rng, 0.5):
        name = name.replace(f"{form} ", f"{form}. ", 1)
    alone = decree.tanggal >= _SPLIT
    ministry = "MENTERI HUKUM" if alone else "MENTERI HUKUM DAN HAK ASASI MANUSIA"
    notary, town = deed.notaris.nama_lengkap, deed.notaris_kota
    day = tanggal_panjang(decree.tanggal, nol=chance(rng, 0.5))
    of_deed = f"Akta Nomor {deed.nomor:02d} tanggal {tanggal_panjang(deed.tanggal)}"
    boss = people.official(rng, "Direktur Jenderal", decree.tanggal, "umum")
    subject = rng.choice(_TENTANG[form])
    firm = f"*{name}*"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Sans", "P052")),
        "ukuran": rng.choice((11, 11.5)),
        "lambang": chance(rng, 0.75),
        "kepala": [f"KEPUTUSAN {ministry} REPUBLIK INDONESIA"]
        if chance(rng, 0.6)
        else [f"{ministry} REPUBLIK INDONESIA", "KEPUTUSAN"],
        "nomor": rng.choice(("NOMOR : ", "NOMOR ", "Nomor : ")) + decree.nomor,
        "tentang": [subject, name],
        "rahmat": f"{ministry} REPUBLIK INDONESIA," if chance(rng, 0.5) else "",
        "timbang": rng.choice(
            (
                f"bahwa permohonan yang diajukan oleh Notaris {notary} di {town} untuk {firm} "
                f"berdasarkan {of_deed} telah memenuhi persyaratan yang ditentukan;",
                f"bahwa {firm} yang didirikan dengan {of_deed}, dibuat di hadapan {notary}, "
                f"Notaris di {town}, telah memenuhi syarat menurut ketentuan yang berlaku;",
            )
        ),
        "ingat": f"{_DASAR[form]};",
        "putus": [
            f"{_PUTUS[form]} {firm}, berkedudukan di {company.kantor.kabupaten}, sesuai dengan "
            f"{of_deed} yang dibuat oleh {notary}, Notaris di {town}.",
            *(
                ["Mencantumkan nama tersebut dalam daftar yang diselenggarakan oleh Direktorat "
                 "Jenderal Administrasi Hukum Umum."]
                if chance(rng, 0.5)
                else []
            ),
            "Keputusan ini berlaku terhitung sejak tanggal ditetapkan, dengan ketentuan akan "
            "diadakan perbaikan bila terdapat kekeliruan.",
        ],
        "urut": rng.choice(("KE", "PER")),
        "atas": [
            "Ditetapkan di Jakarta",
            rng.choice((f"pada tanggal {day}", f"Pada tanggal : {day}")),
            f"a.n. {ministry}" if chance(rng, 0.7) else f"{ministry},",
            "DIREKTUR JENDERAL ADMINISTRASI HUKUM UMUM,",
        ],
        "nama": boss.nama,
        "bawah": [f"NIP. {nip_spasi(boss.nip)}"] if chance(rng, 0.7) else [],
        "kode": decree.tanggal.year >= 2014 and chance(rng, 0.6),
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "tembusan": [f"Sdr. {notary}, Notaris di {town}", f"Pimpinan {name}"]
        if chance(rng, 0.4)
        else [],
    }  # fmt: skip
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=form.lower())
