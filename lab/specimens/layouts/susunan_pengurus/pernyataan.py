"""Officers in numbered sentences, name first, and every one of them signs in a table below."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Officer
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_panjang


def _sentence(officer: Officer, name: str, style: int, home: str) -> str:
    """How one officer is introduced."""
    person, office = officer.person, officer.jabatan
    if style == 0:
        return (
            f"*{name}*, pemegang KTP nomor {person.nik}, bertempat tinggal di {home}, sebagai "
            f"*{office}*;"
        )
    if style == 1:
        born = tanggal_panjang(person.tanggal_lahir)
        return (
            f"{person.sebutan} *{name}* selaku *{office}*, lahir di "
            f"{person.tempat_lahir.title()} pada tanggal {born};"
        )
    return f"*{name}* ({office})"


def draw(case: Case) -> Printed:
    """Draw the statement of the company's officers."""
    rng, facts = case.rng, case.facts
    dated, deed_named, all_sign = chance(rng, 0.85), chance(rng, 0.4), chance(rng, 0.65)
    style = rng.choice((0, 0, 1, 1, 2))
    firm, deed = printing.badan(rng, facts.company), facts.akta
    upper = chance(rng, 0.7)
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    body = "Koperasi" if facts.company.bentuk == "KOPERASI" else "Perusahaan"
    coop = body == "Koperasi"
    place = printing.alamat(rng, facts.company.kantor)
    by_deed = f" sesuai Akta Nomor {deed.nomor} tanggal {tanggal_panjang(deed.tanggal)}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "P052", "Liberation Sans", "Nimbus Mono PS")),
        "judul": rng.choice(
            (
                "SURAT KETERANGAN SUSUNAN PENGURUS",
                "SURAT PERNYATAAN SUSUNAN " + ("PENGURUS DAN PENGAWAS" if coop else
                                               "DIREKSI DAN KOMISARIS"),
                "PERNYATAAN SUSUNAN KEPENGURUSAN",
            )
        ),
        "pembuka": f"Kami yang bertanda tangan di bawah ini, {'pengurus' if coop else 'pimpinan'} "
        f"*{firm}* yang beralamat di {place}, menyatakan bahwa kepengurusan {body.lower()} kami"
        f"{by_deed if deed_named else ''} terdiri dari :",
        "isi": [
            _sentence(o, name, style, printing.alamat(rng, o.person.alamat))
            for o, name in zip(facts.officers, names, strict=True)
        ],
        "huruf_butir": rng.choice(("1.", "a.", "1)")),
        "penutup": rng.choice(
            (
                "Pernyataan ini kami buat dengan sadar dan penuh tanggung jawab.",
                "Demikian pernyataan ini kami buat sebagai kelengkapan permohonan izin industri "
                "kecil obat tradisional.",
            )
        ),
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "semua": [[o.jabatan, name, ink.signature(rng)]
                  for o, name in zip(facts.officers, names, strict=True)] if all_sign else [],
        "jabatan": f"{facts.pemohon.jabatan},",
        "nama": names[0],
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan if dated else None
    )
    return Printed(data, fields)
