"""KTP-el as older prints show it: narrow letters, tight colons, an address of two lines."""

from lab.specimens import ink, truth_fields, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def _two_lines(street: str, limit: int) -> list[str]:
    """Return the street in at most two lines, cut at a space."""
    if len(street) <= limit:
        return [street]
    cut = street.rfind(" ", 0, limit)
    return [street[:cut], street[cut + 1 :]]


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    street = home.jalan.upper()
    if chance(rng, 0.35):
        street = street.replace("JL. ", "JL.").replace("GG. ", "GG.").replace("NO. ", "NO.")
    lines = _two_lines(street, rng.choice((18, 24, 30)))
    rt_rw = home.rt if chance(rng, 0.5) and not home.rw else f"{home.rt}/{home.rw or '000'}"
    name = person.nama if chance(rng, 0.75) else truth_values.nama(person.nama_lengkap)
    point = rng.choice((", ", ",", ". "))
    data = {
        "provinsi": "PROVINSI KALIMANTAN TIMUR",
        "kabupaten": home.kabupaten.upper(),
        "nik": person.nik,
        "huruf_nik": rng.choice(("OCRA", "Liberation Mono", "DejaVu Sans Mono")),
        "baris": [
            ["Nama", [name]],
            [
                rng.choice(("Tempat/Tgl Lahir", "Tempat/Tgl. Lahir", "Tempat / Tgl Lahir")),
                [f"{person.tempat_lahir}{point}{tanggal_angka(person.tanggal_lahir)}"],
            ],
            ["Jenis kelamin", [person.jenis_kelamin]],
            ["Alamat", lines],
            ["   RT/RW", [rt_rw]],
            [
                rng.choice(("   Kel/Desa", "   Kel./Desa", "   Kelurahan/Desa")),
                [home.kelurahan.upper()],
            ],
            ["   Kecamatan", [home.kecamatan.upper()]],
            ["Agama", [person.agama]],
            [rng.choice(("Status Perkawinan", "Status")), [person.status_kawin]],
            ["Pekerjaan", [person.pekerjaan]],
            [rng.choice(("Kewarganegaraan", "Kewarga Negaraan")), ["WNI"]],
            [
                rng.choice(("Berlaku Hingga", "Berlaku hingga")),
                [tanggal_angka(person.ktp_berlaku) if person.ktp_berlaku else "SEUMUR HIDUP"],
            ],
        ],
        "gol": f"Gol. Darah:{person.gol_darah}",
        "titik": rng.choice((":", ": ")),
        "tempat_terbit": home.kabupaten.upper().removeprefix("KABUPATEN "),
        "tanggal_terbit": tanggal_angka(person.ktp_terbit),
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "DejaVu Sans")),
        "sempit": rng.choice((78, 84, 90)),
        "latar": rng.choice(("#cfe0ee", "#e4ecf2", "#ffffff")),
        "foto": rng.choice(("#a83232", "#2f5aa8", "#888888")),
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.ktp(person, nama=name, alamat=" ".join(lines), rt_rw=rt_rw)
    return Printed(data, fields, variant="ktp_el", card=True)
