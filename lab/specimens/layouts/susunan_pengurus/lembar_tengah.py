"""Officers one beneath the other in the middle of the sheet: office, name, small print of each."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.facts import Officer
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import kapital, tanggal_acak, tanggal_panjang

_TITLES = {
    "PT": ("SUSUNAN DIREKSI DAN DEWAN KOMISARIS", "DAFTAR DIREKSI DAN KOMISARIS"),
    "CV": ("SUSUNAN PERSERO PENGURUS DAN PERSERO KOMANDITER", "SUSUNAN PENGURUS PERSEROAN"),
    "KOPERASI": ("SUSUNAN PENGURUS KOPERASI", "NAMA-NAMA PENGURUS KOPERASI"),
    "UD": ("PENGELOLA USAHA", "SUSUNAN PENGELOLA USAHA"),
}


def _detail(rng: Rng, officer: Officer, small: str) -> str:
    """Return the small print under an officer's name."""
    person = officer.person
    if small == "nik":
        return f"NIK {person.nik}"
    if small == "lahir":
        born = tanggal_panjang(person.tanggal_lahir)
        return f"lahir di {kapital(person.tempat_lahir)}, {born}"
    return printing.alamat(rng, person.alamat)


def draw(case: Case) -> Printed:
    """Draw the list of the company's officers."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company)
    upper = chance(rng, 0.6)
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    small = rng.choice(("nik", "lahir", "alamat"))
    # Those who watch stand first on some companies' sheets.
    order = list(range(len(names)))
    if chance(rng, 0.4):
        order.sort(key=lambda at: not facts.officers[at].pengawas)
    deed = facts.akta
    dated = chance(rng, 0.85)
    data = {
        "huruf": rng.choice(("Caladea", "Liberation Sans", "P052", "URW Gothic")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(_TITLES[company.bentuk]),
        "firma": firm,
        "dasar": f"(sesuai Akta No. {deed.nomor} tanggal {tanggal_panjang(deed.tanggal)})"
        if chance(rng, 0.5)
        else "",
        "orang": [
            [facts.officers[at].jabatan, names[at], _detail(rng, facts.officers[at], small)]
            for at in order
        ],
        "jabatan_besar": chance(rng, 0.5),
        "bawah_nama": chance(rng, 0.4),
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated
        else "",
        "tutup": rng.choice(
            (
                "Susunan tersebut masih berlaku pada saat permohonan diajukan.",
                "Dibuat sebagai kelengkapan permohonan izin usaha kecil obat tradisional.",
            )
        ),
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
