"""KTP-el from another printer: light letters, colons close to the labels, photo lower at right."""

from lab.specimens import ink, truth_fields, truth_values
from lab.specimens.facts import Address
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka


def _street(rng: Rng, home: Address) -> str:
    street = home.jalan.upper()
    form = rng.choice(("JL ", "JL. ", "JALAN ", "JL."))
    for head in ("JALAN ", "JLN. ", "JL. "):
        if street.startswith(head):
            street = form + street.removeprefix(head)
            break
    return street.replace("NO. ", "NO.") if chance(rng, 0.4) else street


def _fold(text: str, width: int) -> list[str]:
    """Return the text in lines of at most ``width`` letters where words allow."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    street = _street(rng, home)
    width = rng.choice((21, 22, 23))
    name = person.nama if chance(rng, 0.7) else truth_values.nama(person.nama_lengkap)
    rt_rw = f"{home.rt}/{home.rw or '000'}"
    until = "SEUMUR HIDUP"
    if person.ktp_berlaku:
        until = tanggal_angka(person.ktp_berlaku)
    born = f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"
    rows = [
        ["Nama", _fold(name, width), 0],
        [rng.choice(("Tempat/Tgl Lahir", "Tempat/Tgl. Lahir")), [born], 0],
        [rng.choice(("Jenis kelamin", "Jenis Kelamin")), [person.jenis_kelamin], 0],
        ["Alamat", _fold(street, width), 0],
        ["RT/RW", [rt_rw], 1],
        [rng.choice(("Kel/Desa", "Kel/Desa", "Kel./Desa")), [home.kelurahan.upper()], 1],
        ["Kecamatan", [home.kecamatan.upper()], 1],
        ["Agama", [person.agama], 0],
        [rng.choice(("Status Perkawinan", "Status perkawinan")), [person.status_kawin], 0],
        ["Pekerjaan", _fold(person.pekerjaan, width), 0],
        ["Kewarganegaraan", ["WNI"], 0],
        [rng.choice(("Berlaku Hingga", "Berlaku hingga")), [until], 0],
    ]
    grey = chance(rng, 0.4)
    data = {
        "kepala": ["PROVINSI KALIMANTAN TIMUR", home.kabupaten.upper()],
        "nik": person.nik,
        "baris": rows,
        "darah": f"{rng.choice(('Gol. Darah', 'Gol.Darah'))} : {person.gol_darah}",
        "terbit": [
            home.kabupaten.upper() if chance(rng, 0.5) else home.kota.upper(),
            tanggal_angka(person.ktp_terbit),
        ],
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans")),
        "angka": rng.choice(("OCRA", "Liberation Mono", "OCRA")),
        "kolom": rng.choice((19.6, 20.3, 21)),
        "isi_tebal": chance(rng, 0.3),
        "tinta": rng.choice((0, 20, 40)),
        "latar": "#f6f6f6" if grey else rng.choice(("#cfe2ec", "#d6e6ee", "#e2ebea")),
        "foto": "#8c8c8c" if grey else rng.choice(("#b0302f", "#2b55a5")),
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.ktp(person, nama=name, alamat=street, rt_rw=rt_rw)
    return Printed(data, fields, variant="ktp_el", card=True)
