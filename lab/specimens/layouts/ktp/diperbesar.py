"""KTP-el copied larger than it is onto a sheet of its own, a note above it, both sides."""

from lab.specimens import ink, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import kapital, tanggal_angka

_LINE = 27  # letters between the colon and the photo


def _folded(text: str) -> list[str]:
    """Return a value on as many lines as it takes beside the photo."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < _LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _street(rng: Rng, person: Person) -> str:
    """Return the street as the registry of another town typed it."""
    long, glued, bare = chance(rng, 0.3), chance(rng, 0.3), chance(rng, 0.3)
    street = person.alamat.jalan.upper().replace("JLN. ", "JL. ").replace("JALAN ", "JL. ")
    if long:
        return street.replace("JL. ", "JALAN ").replace("GG. ", "GANG ")
    if glued:
        return street.replace("JL. ", "JL.").replace("GG. ", "GG.").replace("NO. ", "NO.")
    return street.replace(". ", " ") if bare else street


def draw(case: Case) -> Printed:
    """Draw the sheet with the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    zeros, spaced, noted, backed, high, bloody = (
        chance(rng, p) for p in (0.6, 0.35, 0.55, 0.5, 0.4, 0.85)
    )
    street = _street(rng, person)
    rt_rw = f"{home.rt}/{home.rw or '000'}" if zeros else home.rt_rw
    until = tanggal_angka(person.ktp_berlaku) if person.ktp_berlaku else "SEUMUR HIDUP"
    sex_label = rng.choice(("Jenis Kelamin", "Jenis kelamin"))
    village = rng.choice(("Kel/Desa", "Kel/Desa", "Kel / Desa"))
    marital = person.status_kawin
    rows = [
        ["Nama", _folded(person.nama), 0],
        [
            rng.choice(("Tempat/Tgl Lahir", "Tempat/ Tgl Lahir")),
            [f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"],
            0,
        ],
        [sex_label, [person.jenis_kelamin], 0],
        ["Alamat", _folded(street), 0],
        ["RT/RW", [rt_rw.replace("/", " / ") if spaced else rt_rw], 1],
        [village, [home.kelurahan.upper()], 1],
        ["Kecamatan", [home.kecamatan.upper()], 1],
        ["Agama", [person.agama], 0],
        ["Status Perkawinan", [marital], 0],
        ["Pekerjaan", [person.pekerjaan], 0],
        ["Kewarganegaraan", ["WNI"], 0],
        ["Berlaku Hingga", [until], 0],
    ]
    blood = rng.choice(("Gol. Darah", "Gol.Darah", "Gol Darah"))
    data = {
        "kepala": ["PROVINSI KALIMANTAN TIMUR", home.kabupaten.upper()],
        "nik": person.nik,
        "baris": rows,
        "darah": f"{blood} : {person.gol_darah}" if bloody else "",
        "terbit": [home.kabupaten.upper(), tanggal_angka(person.ktp_terbit)],
        "catatan": rng.choice(("KTP {}", "Fotokopi KTP {}", "FC. KTP {}", "{}")).format(
            kapital(case.jabatan)
        )
        if noted
        else "",
        "skala": rng.choice((1.25, 1.5, 1.75)),
        "atas": rng.choice((18, 30, 55)) if high else 40,
        "balik": backed,
        "putar": round(rng.gauss(0, 0.7), 2),
        "label": rng.choice(("Nimbus Sans", "Liberation Sans", "Carlito")),
        "isi": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans")),
        "angka": rng.choice(("OCRA", "OCRA", "Liberation Mono")),
        "latar": rng.choice(("#f4f4f4", "#e3e3e3", "#d6e4ee")),
        "foto": rng.choice(("#8a8a8a", "#6f6f6f", "#a33a3a")),
        "tepi": chance(rng, 0.5),
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.ktp(person, nama=person.nama, alamat=street, rt_rw=rt_rw)
    return Printed(data, fields, variant="ktp_el")
