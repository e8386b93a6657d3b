"""Officers in a wide ruled table on a sheet on its side: office first, then name, number, share."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the table of the company's officers."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    names = [printing.orang(rng, o.person, besar=True) for o in facts.officers]
    rows = [
        [
            f"{i}.",
            o.jabatan,
            name,
            o.person.nik,
            f"{o.person.tempat_lahir.title()}, {tanggal_angka(o.person.tanggal_lahir)}",
            printing.alamat(rng, o.person.alamat),
            f"{o.saham / 10:.0f}%",
        ]
        for i, (o, name) in enumerate(zip(facts.officers, names, strict=True), 1)
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Caladea")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(("DAFTAR DIREKSI DAN KOMISARIS", "DAFTAR SUSUNAN PENGURUS")),
        "firma": f"{rng.choice(('NAMA PERUSAHAAN', 'PERUSAHAAN', 'NAMA BADAN USAHA'))} : {firm}",
        "kepala": [
            "No", "Jabatan", "Nama", "NIK", "Tempat/Tgl Lahir", "Alamat", "Saham/ Modal",
        ],
        "baris": rows,
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
        "jabatan": facts.pemohon.jabatan + ",",
        "nama": names[0],
        "ttd": ink.signature(rng),
        "abu": chance(rng, 0.5),
    }  # fmt: skip
    return Printed(
        data, truth_fields.susunan(facts, badan=firm, names=names, tanggal=facts.pernyataan)
    )
