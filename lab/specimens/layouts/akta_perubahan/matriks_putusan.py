"""Deed of change as one long table: captions at the left, the officers stacked in a single cell."""

from lab.specimens import changes, deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_angka, tanggal_kata, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first, day = facts.company, facts.akta, facts.perubahan.tanggal
    firm = printing.badan(rng, company, besar=True)
    text = changes.change_text(rng, facts, firm)
    notary, head, seat = deed.notaris.nama_lengkap, facts.pemohon, company.kantor.kabupaten
    words = tanggal_kata(day, lama=chance(rng, 0.2))
    long, digits = tanggal_panjang(day, nol=chance(rng, 0.3)), tanggal_angka(day)
    weekday = hari_acak(rng, day)
    date = rng.choice(
        (
            f"{weekday}, {long}",
            f"{weekday}, tanggal {digits} ({words})",
            f"{weekday}, tanggal {words}",
        )
    )
    titled, name_first = chance(rng, 0.6), chance(rng, 0.5)
    linked = rng.choice((" : ", " - ", ", "))
    officers = []
    for o in facts.officers:
        name = f"{f'{o.person.sebutan} ' if titled else ''}{o.person.nama_lengkap}"
        pair = (f"*{name}*", o.jabatan) if name_first else (o.jabatan, f"*{name}*")
        officers.append(linked.join(pair))
    decree = (
        f" Pengesahan : {facts.sk_ahu.nomor}, {tanggal_panjang(facts.sk_ahu.tanggal)}."
        if facts.sk_ahu
        else ""
    )
    hour = rng.choice(("Pukul", "Jam"))
    number_in_table, split_firm = chance(rng, 0.5), chance(rng, 0.5)
    number = rng.choice((f"{deed.nomor:02d}", str(deed.nomor), f"{deed.nomor:02d}.-"))
    label = rng.choice(("Nomor", "Nomor akta", "No."))
    where = rng.choice(("Tempat kedudukan", "Berkedudukan di", "Kedudukan"))
    firm_cell = [firm] if split_firm else [f"{firm}, berkedudukan di {seat}"]
    how = rng.choice(("Rapat", "Dasar keputusan"))
    alone = len(facts.officers) == 1  # a sole trader, who meets nobody
    authority = "" if alone else " dan penerima kuasa rapat"
    agreed = (
        "Keputusan ini diambil oleh penghadap sendiri sebagai pemilik tunggal."
        if alone
        else "Dihadiri oleh seluruh yang berhak; keputusan diambil dengan suara bulat."
    )
    rows = [
        *([[label, [number]]] if number_in_table else []),
        [
            rng.choice(("Hari dan tanggal", "Waktu", "Dibuat pada")),
            [date, f"{hour} {deed.jam} WITA"],
        ],
        [
            rng.choice(("Pejabat", "Di hadapan", "Notaris")),
            [f"{notary}, Notaris di {deed.notaris_kota}"],
        ],
        [rng.choice(("Badan usaha", "Mengenai", "Nama badan")), firm_cell],
        *([[where, [seat]]] if split_firm else []),
        [
            rng.choice(("Penghadap", "Yang menghadap")),
            [
                deeds.persona(head.person),
                f"dalam hal ini selaku {head.jabatan}{authority}.",
            ],
        ],
        [
            rng.choice(("Akta terdahulu", "Dasar")),
            [
                f"Akta pendirian Nomor {first.nomor} tanggal {tanggal_panjang(first.tanggal)}, "
                f"{first.notaris.nama_lengkap}, Notaris di {first.notaris_kota}.{decree}"
            ],
        ],
        [
            "Cara memutuskan" if alone else how,
            [agreed],
        ],
        [rng.choice(("Keputusan", "Isi keputusan", "Yang diputuskan")), list(text.keputusan)],
        [rng.choice(("Susunan pengurus", "Pengurus", "Yang menjabat")), officers],
        [
            rng.choice(("Saksi", "Saksi-saksi")),
            [f"{s.sebutan} {s.nama}, pegawai kantor notaris" for s in deed.saksi],
        ],
        [
            rng.choice(("Penutup", "Pengesahan")),
            [
                "Akta ini telah dibacakan dan ditandatangani oleh penghadap, saksi-saksi dan saya, "
                "Notaris, tanpa perubahan.",
            ],
        ],
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Caladea", "Nimbus Roman")),
        "ukuran": rng.choice((10, 10.5, 11)),
        "garis": rng.choice(("penuh", "datar", "tegak")),
        "abjad": rng.choice(("", "A.", "1.", "I.")),
        "lebar": rng.choice((36, 40, 44)),
        "latar": chance(rng, 0.4),
        "jenis": text.jenis,
        "salinan": rng.choice(("Salinan akta", "SALINAN", "Salinan resmi")),
        "firma": firm,
        "nomor": "" if number_in_table else f"{label} : {number}",
        "baris": rows,
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "kota": deed.notaris_kota,
        "tanggal": long,
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
