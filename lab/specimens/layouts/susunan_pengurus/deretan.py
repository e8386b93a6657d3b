"""Officers as lines ``office : name`` without rules, the introduction naming deed and firm."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the list of the company's officers."""
    rng, facts = case.rng, case.facts
    firm, deed = printing.badan(rng, facts.company), facts.akta
    upper = chance(rng, 0.6)
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    dated = chance(rng, 0.85)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Mono", "C059", "Carlito")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            (
                "SUSUNAN DIREKSI DAN KOMISARIS",
                "SUSUNAN PENGURUS DAN BADAN PENGAWAS",
                "SUSUNAN PENGURUS PERUSAHAAN",
            )
        ),
        "pembuka": f"Berdasarkan Akta Nomor {deed.nomor} tanggal "
        f"{tanggal_panjang(deed.tanggal)} yang dibuat di hadapan "
        f"{printing.orang(rng, deed.notaris)}, Notaris di {deed.notaris_kota}, susunan pengurus "
        f"{firm} adalah sebagai berikut :",
        "baris": [[o.jabatan, name] for o, name in zip(facts.officers, names, strict=True)],
        "bernomor": chance(rng, 0.5),
        "penutup": "Demikian susunan pengurus ini kami buat dengan sebenarnya.",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated
        else "",
        "jabatan": f"{facts.pemohon.jabatan} {firm}",
        "nama": names[0],
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan if dated else None
    )
    return Printed(data, fields)
