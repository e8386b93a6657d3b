"""Old notary's typed deed: each founder's office stands where he is introduced, and nowhere else.

Number and firm share the first lines; the last article only points back to the parties.
"""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Facts, Officer
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_BENTUK = {
    "PT": "perseroan terbatas",
    "CV": "perseroan komanditer",
    "KOPERASI": "koperasi",
    "UD": "usaha dagang",
}


def _hadir(rng: Rng, officer: Officer, style: int) -> list[str]:
    """Return a founder's name, what is said of him, and his office in the firm."""
    p = officer.person
    born = f"{kapital(p.tempat_lahir)}, {tanggal_panjang(p.tanggal_lahir)}"
    about = rng.choice(
        (
            f"lahir di {born}, {p.pekerjaan.lower()}, tinggal di {deeds.home(p.alamat)}, KTP "
            f"nomor {p.nik}",
            f"{p.pekerjaan.lower()}, diam di {deeds.home(p.alamat)}, kelahiran {born}, menurut "
            f"KTP nomor {p.nik}",
        )
    )
    office = (
        f"dalam badan usaha ini memangku jabatan {officer.jabatan}",
        f"yang oleh para pihak ditunjuk sebagai {officer.jabatan}",
        f"Jabatan : {officer.jabatan}",
    )[style]
    return [f"{p.sebutan} *{p.nama_lengkap}*", about, office]


def _bagian(facts: Facts) -> list[str]:
    return [
        f"oleh {name} sejumlah {rupiah(value)} ({terbilang(value)} rupiah);"
        for name, _, value in deeds.shares(facts)
        if value
    ]


def draw(case: Case) -> Printed:
    """Draw the copy on folio paper."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    notary, town, seat = deed.notaris.nama_lengkap, deed.notaris_kota, company.kantor.kabupaten
    lama, digits, stroke, boxed, quoted = (chance(rng, p) for p in (0.5, 0.5, 0.5, 0.4, 0.5))
    style = rng.randrange(3)
    words = tanggal_kata(day, lama=lama)
    written = f"{words} ({tanggal_angka(day)})" if digits else words
    alone = len(facts.officers) == 1
    them = "penghadap" if alone else "para penghadap"
    what, shown = _BENTUK[company.bentuk], f'"{firm}"' if quoted else firm
    text = deeds.deed_text(facts, firm, seat)
    kept = deeds.shortened(text, rng, 2, 5)
    articles = [[p.nomor, p.judul, list(p.ayat)] for p in kept]
    articles[0][2] = [
        rng.choice(
            (
                f"Badan usaha ini ialah suatu {what} bernama *{shown}*, tempat kedudukannya di "
                f"*{seat}*.",
                f"Dengan nama *{shown}* berdirilah suatu {what}, yang bertempat kedudukan di "
                f"*{seat}*.",
            )
        )
    ]
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Mono", "C059", "URW Bookman")),
        "ukuran": rng.choice((10, 10.5)),
        "spasi": rng.choice((6.5, 8)),
        "garis": stroke,
        "kotak": boxed,
        "nomor": f"{rng.choice(('No.', 'Nomor', 'NO :', 'Nomor :'))} {deed.nomor}"
        + rng.choice(("", ".-", ",-")),
        "judul": rng.choice(
            (
                [f"PENDIRIAN {what.upper()}", firm],
                [f"AKTE PENDIRIAN {firm}"],
                [what.upper(), f'"{firm}"'],
            )
        ),
        "di_kiri": chance(rng, 0.5),
        "buka": rng.choice(
            (
                f"Pada hari ini, {hari_acak(rng, day)}, tertanggal {written}, pukul {deed.jam}, "
                f"telah menghadap di kantor saya, *{notary}*, Notaris di {town}, dengan dihadiri "
                "saksi-saksi yang saya kenal dan akan saya sebut pada akhir akte ini :",
                f"Saya, *{notary}*, Notaris di {town}, pada {hari_acak(rng, day)} tanggal "
                f"{written} jam {deed.jam}, di hadapan saksi-saksi yang disebut kemudian, telah "
                "menerima kedatangan :",
            )
        ),
        "hadir": [_hadir(rng, officer, style) for officer in facts.officers],
        "baris_jabatan": style == 2,
        "niat": rng.choice(
            (
                f"Maka {them} menerangkan dengan ini mendirikan {what} dengan anggaran dasar "
                "seperti berikut :",
                f"Kemudian {them} menyatakan telah sepakat mendirikan suatu {what} di bawah "
                "peraturan-peraturan yang berikut :",
            )
        ),
        "pasal": articles,
        "gaya": rng.choice(("Pasal 1.", "- Pasal 1 -", "PASAL 1")),
        "setor": "Dari modal tersebut telah disetorkan dengan uang tunai :",
        "bagian": _bagian(facts),
        "tunjuk": rng.choice(
            (
                f"Untuk pertama kali, menyimpang dari yang ditentukan di atas, {them} memangku "
                "jabatan sebagaimana disebutkan di belakang nama masing-masing pada permulaan akte "
                "ini.",
                "Pengurus yang pertama ialah mereka yang pada kepala akte ini disebut dengan "
                "jabatannya, dan pengangkatan itu mereka terima dengan baik.",
            )
        ),
        "tutup": rng.choice(
            (
                "Maka akte ini dibuat sebagai minuta, dibacakan dan ditandatangani di {town}, "
                "dengan dihadiri oleh {saksi}, keduanya pegawai kantor Notaris, sebagai saksi.",
                "Dilangsungkan di {town}, pada hari dan tanggal seperti tersebut di atas, dengan "
                "saksi-saksi {saksi}, yang setelah pembacaan turut membubuhkan tanda tangan.",
            )
        ).format(town=town, saksi=" dan ".join(s.nama for s in deed.saksi)),
        "salinan": rng.choice(
            ("Untuk salinan yang sama bunyinya,", "Diberikan sebagai turunan,", "Untuk turunan :")
        ),
        "notaris": notary,
        "tempat": f"Notaris di {town}",
        "kepala": [notary.upper(), f"NOTARIS DI {town.upper()}", deed.notaris_sk]
        if chance(rng, 0.45)
        else [],
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.akta(facts, badan=firm, notaris=notary)
    return Printed(data, fields)
