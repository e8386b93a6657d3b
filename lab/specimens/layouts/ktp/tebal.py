"""KTP-el with heavy values, wide label column, blood group on a line of its own, photo higher."""

from lab.specimens import ink, truth_fields, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    street = home.jalan.upper().replace("JALAN ", "JL ").replace("JLN. ", "JL ")
    if chance(rng, 0.5):
        street = street.replace("JL. ", "JL ").replace("GG. ", "GG ").replace("NO. ", "NO ")
    rt_rw = home.rt_rw if chance(rng, 0.6) else f"{home.rt}/{home.rw or '000'}"
    name = person.nama if chance(rng, 0.85) else truth_values.nama(person.nama_lengkap)
    slash = rng.choice(("/", " / ", " /"))
    data = {
        "provinsi": "PROVINSI KALIMANTAN TIMUR",
        "kabupaten": home.kabupaten.upper(),
        "nik": person.nik,
        "nama": name,
        "lahir": f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}",
        "kelamin": person.jenis_kelamin,
        "gol": person.gol_darah,
        "gol_baris": chance(rng, 0.4),
        "alamat": street,
        "rt_rw": rt_rw.replace("/", slash),
        "kelurahan": home.kelurahan.upper(),
        "kecamatan": home.kecamatan.upper(),
        "agama": person.agama,
        "status": person.status_kawin,
        "pekerjaan": person.pekerjaan,
        "berlaku": tanggal_angka(person.ktp_berlaku) if person.ktp_berlaku else "SEUMUR HIDUP",
        "tempat_terbit": home.kabupaten.upper(),
        "tanggal_terbit": tanggal_angka(person.ktp_terbit),
        "huruf": rng.choice(("Carlito", "Nimbus Sans", "Liberation Sans")),
        "latar": rng.choice(("#dbe7f0", "#f2f4f6", "#ffffff")),
        "foto": rng.choice(("#c03030", "#3050b0", "#777777")),
        "label": rng.choice(("biasa", "kapital")),
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.ktp(person, nama=name, alamat=street, rt_rw=rt_rw)
    return Printed(data, fields, variant="ktp_el", card=True)
