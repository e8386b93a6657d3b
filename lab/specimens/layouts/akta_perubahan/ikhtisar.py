"""Deed of change under the notary's letterhead: a list of particulars first, decisions by name."""

from lab.specimens import changes, deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)

_KE = ("PERTAMA", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA")
_ORGAN = {
    "PT": ("Direksi", "Dewan Komisaris"),
    "CV": ("Persero aktif", "Persero komanditer"),
    "KOPERASI": ("Pengurus", "Pengawas"),
    "UD": ("Pemilik", ""),
}


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first, day = facts.company, facts.akta, facts.perubahan.tanggal
    firm = printing.badan(rng, company, besar=True)
    text = changes.change_text(rng, facts, firm)
    notary = deed.notaris.nama_lengkap
    head = facts.pemohon
    words = tanggal_kata(day, lama=chance(rng, 0.2))
    date = rng.choice((f"{words} ({tanggal_angka(day)})", f"{tanggal_panjang(day)} ({words})"))
    leading, watching = _ORGAN[company.bentuk]
    groups = [
        [title, [[o.person.nama_lengkap, o.jabatan] for o in facts.officers if o.pengawas is which]]
        for title, which in ((leading, False), (watching, True))
        if any(o.pengawas is which for o in facts.officers)
    ]
    fields = truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed)
    # The organs stand one after the other, those who lead first.
    fields["pengurus"] = [
        {"nama": entry["nama"], "jabatan": entry["jabatan"]}
        for which in (False, True)
        for entry, officer in zip(_officers(fields["pengurus"]), facts.officers, strict=True)
        if officer.pengawas is which
    ]
    data = {
        "huruf": rng.choice(("URW Bookman", "Liberation Sans", "Nimbus Roman", "Caladea")),
        "ukuran": rng.choice((10.5, 11)),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "kota": deed.notaris_kota,
        "ikhtisar": [
            [rng.choice(("Nomor akta", "Nomor")), f"{deed.nomor:02d}"],
            [rng.choice(("Tanggal akta", "Tanggal")), tanggal_panjang(day, nol=chance(rng, 0.4))],
            [rng.choice(("Perihal akta", "Tentang")), kapital(text.jenis)],
            [rng.choice(("Atas nama", "Badan usaha")), firm],
        ],
        "kotak": chance(rng, 0.5),
        "pembukaan": f"Pada hari {hari_acak(rng, day)}, tanggal {date}, pukul {deed.jam} Waktu "
        f"Indonesia bagian Tengah, hadir di hadapan saya, *{notary}*, Notaris di "
        f"{deed.notaris_kota}, bersama saksi-saksi yang akan disebut :",
        "penghadap": deeds.persona(head.person),
        "selaku": rng.choice(
            (
                f"dalam hal ini selaku {head.jabatan} bertindak untuk {firm}, berkedudukan di "
                f"{company.kantor.kabupaten}.",
                f"yang hadir sebagai {head.jabatan} {firm} yang berkedudukan di "
                f"{company.kantor.kabupaten}, berdasarkan kuasa rapat.",
            )
        ),
        "asal": f"Badan usaha tersebut didirikan dengan akta Nomor {first.nomor} tanggal "
        f"{tanggal_panjang(first.tanggal)} di hadapan {first.notaris.nama_lengkap}, Notaris di "
        f"{first.notaris_kota}. Penghadap memberitahukan bahwa rapat telah memutuskan :",
        "keputusan": [[_KE[at], words] for at, words in enumerate(text.keputusan)],
        "kata_susunan": rng.choice(
            (
                "Sejak akta ini ditandatangani, susunan pengurus adalah :",
                "Adapun yang memangku jabatan setelah keputusan tersebut ialah :",
            )
        ),
        "organ": groups,
        "saksi": [s.nama_lengkap for s in deed.saksi],
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, fields)


def _officers(value: object) -> list[dict[str, str]]:
    """Return the officers of the truth, typed.

    Raises:
        TypeError: the truth has no list of officers.
    """
    if not isinstance(value, list):
        raise TypeError(value)
    return value
