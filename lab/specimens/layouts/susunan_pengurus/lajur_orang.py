"""Officers in a table turned on its head: a column for each person, captions at the left."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_acak, tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the table of the company's officers."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company)
    upper, first, numbered = chance(rng, 0.6), chance(rng, 0.4), chance(rng, 0.4)
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    homes = [printing.alamat(rng, o.person.alamat) for o in facts.officers]
    # Those who watch stand in the first columns on some companies' sheets.
    order = list(range(len(names)))
    watch_first = chance(rng, 0.35)
    if watch_first:
        order.sort(key=lambda at: not facts.officers[at].pengawas)
    seat = facts.permohonan.tempat
    head = rng.choice(("Uraian", "Keterangan", "Data", ""))
    dated, born, shares, phones = (chance(rng, p) for p in (0.85, 0.6, 0.4, 0.4))
    words = {
        "nama": rng.choice(("Nama", "Nama lengkap", "N a m a")),
        "jabatan": rng.choice(("Jabatan", "Kedudukan", "Selaku")),
        "nik": rng.choice(("NIK", "No. KTP", "Nomor identitas")),
        "alamat": rng.choice(("Alamat", "Tempat tinggal")),
    }
    people = []
    for at in order:
        officer = facts.officers[at]
        person = officer.person
        day = tanggal_angka(person.tanggal_lahir)
        birth = f"{kapital(person.tempat_lahir)}, {day}"
        pair = [[words["nama"], names[at]], [words["jabatan"], officer.jabatan]]
        people.append(
            [
                *(pair if first else pair[::-1]),
                [words["nik"], person.nik],
                *([["Tempat/tgl. lahir", birth]] if born else []),
                [words["alamat"], homes[at]],
                *([["Telepon", person.telepon]] if phones else []),
                *([["Saham/modal", f"{officer.saham / 10:.0f} %"]] if shares else []),
            ]
        )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Caladea", "Nimbus Roman")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            ("SUSUNAN PENGURUS PERUSAHAAN", "DATA DIREKSI DAN KOMISARIS", "SUSUNAN PENGURUS")
            if company.bentuk == "PT"
            else ("SUSUNAN PENGURUS", "DATA PENGURUS", "DATA PENGURUS BADAN USAHA")
        ),
        "firma": firm,
        "kata_firma": rng.choice(("", "Nama badan usaha : ", "Perusahaan : ")),
        "kepala": head,
        "bernomor": numbered,
        "foto": chance(rng, 0.35),
        "orang": people,
        "abu": chance(rng, 0.5),
        "tebal": chance(rng, 0.5),
        "tanggal": f"{seat}, {tanggal_acak(rng, facts.pernyataan)}" if dated else "",
        "jabatan": facts.pemohon.jabatan,
        "nama": names[0],
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan if dated else None, order=order
    )
    return Printed(data, fields)
