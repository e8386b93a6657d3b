"""KTP-el as a copier leaves it: pale ground, small labels, larger values, a folded address."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka

_LINE = 24  # letters of a value beside the photo


def _lines(text: str) -> list[str]:
    """Return the words on lines that fit beside the photo."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) <= _LINE:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def _street(rng: Rng, jalan: str) -> str:
    street = jalan.upper().replace("JALAN ", "JL. ").replace("JLN. ", "JL. ")
    if chance(rng, 0.4):
        street = street.replace("NO. ", "NO.").replace("JL. ", "JL.").replace("GG. ", "GG.")
    return street


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    street = _street(rng, home.jalan)
    bare = chance(rng, 0.4)
    rt_rw = home.rt_rw if home.rw or bare else f"{home.rt}/000"
    colour = chance(rng, 0.35)
    issued = home.kabupaten.upper()
    if chance(rng, 0.4):
        issued = home.kota.upper()
    sex_label, blood_label = rng.choice((("Jenis Kelamin", "Gol. Darah"), ("Jenis kelamin",
                                         "Gol Darah")))  # fmt: skip
    rows = [
        ["Nama", _lines(person.nama), 0],
        ["Tempat/Tgl Lahir", [f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"], 0],
        [sex_label, [person.jenis_kelamin], 0],
        ["Alamat", _lines(street), 0],
        ["RT/RW", [rt_rw.replace("/", rng.choice((" / ", "/")))], 1],
        ["Kel/Desa", [home.kelurahan.upper()], 1],
        ["Kecamatan", [home.kecamatan.upper()], 1],
        ["Agama", [person.agama], 0],
        ["Status Perkawinan", [person.status_kawin], 0],
        ["Pekerjaan", [person.pekerjaan], 0],
        ["Kewarganegaraan", ["WNI"], 0],
        [
            rng.choice(("Berlaku Hingga", "Berlaku hingga")),
            [tanggal_angka(person.ktp_berlaku) if person.ktp_berlaku else "SEUMUR HIDUP"],
            0,
        ],
    ]
    data = {
        "kepala": ["PROVINSI KALIMANTAN TIMUR", home.kabupaten.upper()],
        "nik": person.nik,
        "baris": rows,
        "darah": [blood_label, person.gol_darah],
        "terbit": [issued, tanggal_angka(person.ktp_terbit)],
        "label": rng.choice(("Liberation Sans", "Nimbus Sans")),
        "isi": rng.choice(("Liberation Sans", "Nimbus Sans", "DejaVu Sans")),
        "mesin": rng.choice(("OCRA", "OCRA", "Liberation Mono")),
        "latar": rng.choice(("#cfe3ee", "#d9e8f2")) if colour else "#fbfbfb",
        "foto": rng.choice(("#b83a35", "#3358a8")) if colour else "#9a9a9a",
        "tinta": 0 if colour else rng.choice((15, 45)),
        "tepi": chance(rng, 0.6),
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.ktp(person, nama=person.nama, alamat=street, rt_rw=rt_rw)
    return Printed(data, fields, variant="ktp_el", card=True)
