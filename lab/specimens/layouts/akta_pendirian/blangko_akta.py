"""Printed blank of a notary, typed into: what was filled in stands on dots within the sentences.

Each founder has a frame with captions under the lines; offices and names stand on lines of their
own near the end, the caption below. Some articles are printed, in full or by their titles.
"""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)

_FORM = {
    "PT": "Perseroan Terbatas",
    "CV": "Perseroan Komanditer",
    "KOPERASI": "Koperasi",
    "UD": "Usaha Dagang",
}


def draw(case: Case) -> Printed:
    """Draw the filled blank; what stands between bars is typed in."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    seat, town, notary = company.kantor.kabupaten, deed.notaris_kota, deed.notaris.nama_lengkap
    text = deeds.deed_text(facts, firm, seat)
    lama, name_first, titles_only, both, headed = (
        chance(rng, p) for p in (0.3, 0.5, 0.4, 0.6, 0.5)
    )
    words = tanggal_kata(day, lama=lama)
    weekday = hari_acak(rng, day)
    date = f"|{words}| ( |{tanggal_angka(day)}| )" if both else f"|{words}|"
    opening = rng.choice(
        (
            f"Pada hari ini, |{weekday}|, tanggal {date}, pukul |{deed.jam}| Waktu Indonesia "
            f"Tengah, menghadap kepada saya, |{notary}|, Notaris di |{town}|, dengan dihadiri "
            "saksi-saksi yang akan disebut pada bagian akhir akta ini :",
            f"Yang bertanda tangan di bawah ini, |{notary}|, Notaris yang berkedudukan di |{town}|"
            f", menerangkan bahwa pada hari |{weekday}| tanggal {date} jam |{deed.jam}| telah "
            "menghadap :",
        )
    )
    purpose = rng.choice(
        (
            f"Para penghadap menerangkan dengan akta ini mendirikan suatu |{_FORM[company.bentuk]}|"
            f" dengan nama |{firm}|, berkedudukan di |{seat}|, dengan ketentuan sebagai berikut :",
            f"Dengan akta ini didirikan |{_FORM[company.bentuk]}| yang diberi nama |{firm}| dan "
            f"bertempat kedudukan di |{seat}|, dengan anggaran dasar sebagai berikut :",
        )
    )
    founders = [
        [
            f"{o.person.sebutan} {o.person.nama_lengkap}",
            f"{kapital(o.person.tempat_lahir)}, {tanggal_panjang(o.person.tanggal_lahir)}",
            o.person.nik,
            kapital(o.person.pekerjaan),
            deeds.home(o.person.alamat),
        ]
        for o in facts.officers
    ]
    offices = [
        [o.jabatan, o.person.nama_lengkap, f"{ribuan(count)} / {rupiah(value)}"]
        for o, (_, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
    ]
    office_caption = rng.choice(("jabatan", "kedudukan", "diangkat selaku"))
    name_caption = rng.choice(("nama", "nama pemangku jabatan", "nama lengkap"))
    captions = [office_caption, name_caption, "bagian dalam modal"]
    if name_first:
        offices = [[name, office, share] for office, name, share in offices]
        captions = [name_caption, office_caption, captions[2]]
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "Nimbus Roman")),
        "mesin": rng.choice(("Nimbus Mono PS", "Liberation Mono", "DejaVu Sans Mono")),
        "kop": [notary, f"NOTARIS DI {town.upper()}", f"SK. {deed.notaris_sk}"] if headed else [],
        "jenis": f"AKTA PENDIRIAN {_FORM[company.bentuk]}".upper(),
        "label_nomor": rng.choice(("Nomor", "NOMOR", "No.")),
        "nomor": rng.choice((f"{deed.nomor}", f"{deed.nomor:02d}", f"{deed.nomor}.-")),
        "pembukaan": opening,
        "takarir": [
            rng.choice(("nama", "nama penghadap", "nama dan sebutan")),
            rng.choice(("tempat, tanggal lahir", "lahir di / tanggal")),
            rng.choice(("NIK", "nomor KTP")),
            "pekerjaan",
            rng.choice(("alamat", "tempat tinggal")),
        ],
        "penghadap": founders,
        "maksud": purpose,
        "pasal": [
            [p.nomor, p.judul, [] if titles_only and p.nomor > 2 else
             [each.replace("*", "") for each in p.ayat]]
            for p in deeds.shortened(text, rng, 1, 3)
        ],
        "kata_angkat": rng.choice(
            (
                "Untuk pertama kali ditetapkan :",
                "Susunan untuk pertama kalinya adalah sebagai berikut :",
            )
        ),
        "angkat": offices,
        "takarir_angkat": captions,
        "saksi": [f"{s.sebutan} {s.nama}" for s in deed.saksi],
        "kota": town,
        "notaris": notary,
        "tutup": rng.choice(
            (
                "Segera setelah akta ini saya bacakan, maka ditandatangani oleh para penghadap, "
                "para saksi dan saya, Notaris.",
                "Akta ini dibacakan oleh saya, Notaris, dan sesudahnya ditandatangani bersama.",
            )
        ),
        "salinan": rng.choice(("Salinan yang sama bunyinya.", "Dikeluarkan sebagai salinan.")),
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
