"""KTP-el with rows at the places measured on a real card: labels and values of two presses."""

from lab.specimens import ink, truth_fields, truth_values
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka

_WIDTH = 26  # letters that fit between the colon and the photo


def _broken(text: str) -> list[str]:
    """Return the text in lines that fit beside the photo, a house number with its word."""
    lines, rest = [], text.replace("NO. ", "NO.\u00a0").replace("NO ", "NO\u00a0")
    while len(rest) > _WIDTH:
        cut = rest.rfind(" ", 0, _WIDTH + 1)
        lines.append(rest[:cut])
        rest = rest[cut + 1 :]
    return [line.replace("\u00a0", " ") for line in (*lines, rest)]


def _street(rng: Rng, person: Person) -> str:
    street = person.alamat.jalan.upper()
    spelling = rng.choice(("JL. ", "JL ", "JALAN "))
    street = street.replace("JALAN ", "JL. ").replace("JLN. ", "JL. ").replace("JL. ", spelling)
    return street.replace("NO. ", "NO ") if chance(rng, 0.4) else street


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    street = _street(rng, person)
    name = truth_values.nama(person.nama_lengkap) if chance(rng, 0.25) else person.nama
    rt_rw = f"{home.rt}/{home.rw or '000'}" if chance(rng, 0.65) else home.rt_rw
    until = tanggal_angka(person.ktp_berlaku) if person.ktp_berlaku else "SEUMUR HIDUP"
    birth = f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"
    entries = [
        ("Nama", _broken(name), 0),
        (rng.choice(("Tempat/Tgl Lahir", "Tempat/Tgl.Lahir")), [birth], 0),
        (rng.choice(("Jenis Kelamin", "Jenis kelamin")), [person.jenis_kelamin], 0),
        ("Alamat", _broken(street), 0),
        ("RT/RW", [rt_rw.replace("/", rng.choice(("/", "/", " / ")))], 1),
        (rng.choice(("Kel/Desa", "Kel/Desa", "Kel./Desa")), [home.kelurahan.upper()], 1),
        ("Kecamatan", [home.kecamatan.upper()], 1),
        ("Agama", [person.agama], 0),
        ("Status Perkawinan", [person.status_kawin], 0),
        ("Pekerjaan", [person.pekerjaan], 0),
        ("Kewarganegaraan", ["WNI"], 0),
        ("Berlaku Hingga", [until], 0),
    ]
    data = {
        "kepala": ["PROVINSI KALIMANTAN TIMUR", home.kabupaten.upper()],
        "nik": person.nik,
        "baris": [
            [label if at == 0 else "", line, inset]
            for label, lines, inset in entries
            for at, line in enumerate(lines)
        ],
        "darah": f"{rng.choice(('Gol. Darah', 'Gol Darah'))} : {person.gol_darah}",
        "terbit": [home.kabupaten.upper(), tanggal_angka(person.ktp_terbit)],
        "label": rng.choice(("Nimbus Sans", "Carlito", "Liberation Sans")),
        "isi": rng.choice(("Nimbus Sans", "Liberation Sans", "Carlito")),
        "angka": rng.choice(("OCRA", "OCRA", "DejaVu Sans Mono")),
        # What is written on the blank afterwards does not hit its place exactly.
        "geser": [round(rng.uniform(-0.3, 0.6), 2), round(rng.uniform(-0.25, 0.25), 2)],
        "kepala_tebal": chance(rng, 0.6),
        "tinta": rng.choice((0, 25, 55)),
        "latar": rng.choice(("#c9dfee", "#dceaf1", "#eef3f5", "#d9dfe8")),
        "foto": rng.choice(("#b23236", "#2d57a8", "#7d7d7d")),
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.ktp(person, nama=name, alamat=street, rt_rw=rt_rw)
    return Printed(data, fields, variant="ktp_el", card=True)
