"""Officers side by side, a column to each person, as an annex to the firm's application."""

from typing import Any

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_acak, tanggal_angka, tanggal_panjang

_TITLES = {
    "PT": ("DATA DIREKSI DAN DEWAN KOMISARIS", "IDENTITAS PENGURUS PERSEROAN"),
    "CV": ("DATA PARA PERSERO", "IDENTITAS PENGURUS PERSEROAN"),
    "KOPERASI": ("DATA PENGURUS DAN PENGAWAS", "IDENTITAS PENGURUS KOPERASI"),
    "UD": ("DATA PEMILIK USAHA", "IDENTITAS PIMPINAN USAHA"),
}
_FIRM = {"PT": "perseroan", "CV": "perseroan", "KOPERASI": "koperasi", "UD": "usaha"}


def draw(case: Case) -> Printed:
    """Draw the annex."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    upper, dated, annexed, watched, lived, shared, long, first = (
        chance(rng, p) for p in (0.6, 0.85, 0.7, 0.35, 0.6, 0.4, 0.4, 0.4)
    )
    title = rng.choice(_TITLES[company.bentuk])
    firm = printing.badan(rng, company)
    order = list(range(len(facts.officers)))
    if watched:
        order.sort(key=lambda at: not facts.officers[at].pengawas)
    chosen = [facts.officers[at] for at in order]
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    office_word = rng.choice(("Jabatan", "Kedudukan", "Sebagai"))
    name_word = rng.choice(("Nama", "Nama Lengkap", "Nama sesuai KTP"))
    office_row = [office_word, *(o.jabatan for o in chosen)]
    name_row = [name_word, *(names[at] for at in order)]
    born = tanggal_panjang if long else tanggal_angka
    number_word = rng.choice(("NIK", "Nomor KTP", "No. KTP"))
    birth_word = rng.choice(("Tempat, tgl. lahir", "Lahir"))
    home_word, share_word = rng.choice(("Alamat", "Tempat tinggal")), "Bagian modal"
    about = rng.choice(
        (
            f"Orang-orang yang mengurus dan mengawasi {_FIRM[company.bentuk]} kami, {firm}, pada "
            "saat ini ialah:",
            f"Nama {_FIRM[company.bentuk]} : {firm}",
            f"{firm}",
        )
    )
    closing = rng.choice(
        (
            "Data di atas sesuai dengan akta terakhir dan kartu identitas yang bersangkutan.",
            "Daftar ini merupakan bagian yang tidak terpisahkan dari surat permohonan.",
            "",
        )
    )
    rows = [
        *([office_row, name_row] if first else [name_row, office_row]),
        [number_word, *(o.person.nik for o in chosen)],
        [
            birth_word,
            *(f"{kapital(o.person.tempat_lahir)}, {born(o.person.tanggal_lahir)}" for o in chosen),
        ],
    ]
    numbered = " Nomor " + facts.permohonan.nomor if facts.permohonan.nomor else ""
    annex = [
        "Lampiran Surat Permohonan" + numbered,
        f"tanggal {tanggal_panjang(facts.permohonan.tanggal)}",
    ]
    data: dict[str, Any] = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Roman", "Caladea")),
        "lampiran": annex if annexed else [],
        "judul": title,
        "tentang": about,
        "kepala": rng.choice(("romawi", "tanpa", "angka")),
        "penutup": closing,
        "abu": chance(rng, 0.5),
        "atas": [
            f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}" if dated else "",
            rng.choice((firm, "Hormat kami,", "Pimpinan,")),
        ],
        "nama": names[0],
        "jabatan": facts.pemohon.jabatan,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }
    # Last, as an address takes more draws or fewer.
    homes = [home_word, *(printing.alamat(rng, o.person.alamat) for o in chosen)]
    parts = [share_word, *(f"{o.saham / 10:.0f} %" for o in chosen)]
    data["baris"] = [*rows, *([homes] * lived), *([parts] * shared)]
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan if dated else None, order=order
    )
    return Printed(data, fields)
