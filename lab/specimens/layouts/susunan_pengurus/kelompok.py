"""Officers in two Roman groups, each person with rows of labels, on company paper."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the list of the company's officers."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    upper = chance(rng, 0.5)
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    blocks: list[list[object]] = []
    coop = facts.company.bentuk == "KOPERASI"
    heads = ("PENGURUS", "PENGAWAS") if coop else ("DIREKSI", "KOMISARIS")
    for watching, head in zip((False, True), heads, strict=True):
        rows = [
            [
                ["Nama", name],
                ["Jabatan", o.jabatan],
                ["Tempat/Tanggal Lahir", f"{o.person.tempat_lahir.title()}, "
                 f"{tanggal_angka(o.person.tanggal_lahir)}"],
                ["Alamat", printing.alamat(rng, o.person.alamat)],
            ]
            for name, o in zip(names, facts.officers, strict=True)
            if o.pengawas is watching
        ]  # fmt: skip
        if rows:
            blocks.append([head, rows])
    order = sorted(range(len(names)), key=lambda i: facts.officers[i].pengawas)
    dated = chance(rng, 0.9)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "Nimbus Sans")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(("DATA PENGURUS PERUSAHAAN", "STRUKTUR KEPENGURUSAN")),
        "firma": firm,
        "kelompok": blocks,
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated
        else "",
        "jabatan": facts.pemohon.jabatan,
        "nama": names[0],
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan if dated else None, order=order
    )
    return Printed(data, fields)
