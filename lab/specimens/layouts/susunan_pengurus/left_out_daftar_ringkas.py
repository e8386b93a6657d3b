"""Officers in a small ruled table: number, name, office and what else; the firm in the heading."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the list of the company's officers."""
    rng, facts = case.rng, case.facts
    company, deed = facts.company, facts.akta
    firm = printing.badan(rng, company)
    upper, dated = chance(rng, 0.5), chance(rng, 0.85)
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    extra = rng.choice(("NIK", "Alamat", "Keterangan", ""))
    rows = []
    for i, (o, name) in enumerate(zip(facts.officers, names, strict=True), 1):
        cell = {"NIK": o.person.nik, "Alamat": printing.alamat(rng, o.person.alamat)}
        rows.append([f"{i}.", name, o.jabatan, *([cell.get(extra, "")] if extra else [])])
    coop = company.bentuk == "KOPERASI"
    board = "PENGURUS DAN PENGAWAS" if coop else "PENGURUS"
    titles = [f"SUSUNAN {board}", f"DAFTAR {board} PERUSAHAAN", f"SUSUNAN {board} BADAN USAHA"]
    if company.bentuk == "PT":
        titles.append("SUSUNAN DIREKSI DAN KOMISARIS")
    if coop:
        titles[1] = "DAFTAR PENGURUS DAN PENGAWAS KOPERASI"
    based = (
        f"sesuai akta Nomor {deed.nomor} tanggal {tanggal_panjang(deed.tanggal)}"
        if chance(rng, 0.4)
        else ""
    )
    opening = rng.choice(
        (
            "Berikut ini kami sampaikan susunan pengurus",
            "Adapun susunan kepengurusan perusahaan kami",
            "Yang duduk dalam kepengurusan",
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(titles),
        "firma": firm,
        "buka": " ".join(part for part in (opening, based) if part) + " :"
        if chance(rng, 0.6) else "",
        "kepala": [
            rng.choice(("No.", "No")), rng.choice(("Nama", "Nama Lengkap", "N a m a")),
            rng.choice(("Jabatan", "Kedudukan", "Jabatan")), *([extra] if extra else []),
        ],
        "baris": rows,
        "lebar": 62 if extra in {"NIK", "Alamat"} else 40,
        "abu": chance(rng, 0.4),
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "atas": rng.choice(("Hormat kami,", "Pimpinan,", firm)),
        "jabatan": facts.pemohon.jabatan,
        "nama": names[0],
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.7) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan if dated else None
    )
    return Printed(data, fields)
