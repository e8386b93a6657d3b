"""KTP-el, schematic: labels in their usual order, the photo at the right, marked SPECIMEN."""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    province, region = "KALIMANTAN TIMUR", home.kabupaten.upper()
    street = home.jalan.upper().replace("JALAN ", "JL. ").replace("JLN. ", "JL. ")
    rt_rw = home.rt_rw if chance(rng, 0.5) else f"{home.rt}/{home.rw or '000'}"
    name = person.nama if chance(rng, 0.8) else truth_values.nama(person.nama_lengkap)
    until = tanggal_angka(person.ktp_berlaku) if person.ktp_berlaku else "SEUMUR HIDUP"
    gap = rng.choice(("/", "/", "/", " / "))
    data = {
        "provinsi": f"PROVINSI {province}",
        "kabupaten": region,
        "nik": person.nik,
        "nama": name,
        "lahir": f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}",
        "kelamin": person.jenis_kelamin,
        "label_gol": rng.choice(("Gol. Darah", "Gol Darah", "Gol. Darah :")).rstrip(" :"),
        "gol": person.gol_darah,
        "alamat": street,
        "rt_rw": rt_rw.replace("/", gap),
        "kelurahan": home.kelurahan.upper(),
        "kecamatan": home.kecamatan.upper(),
        "agama": person.agama,
        "status": person.status_kawin,
        "pekerjaan": person.pekerjaan,
        "berlaku": until,
        "tempat_terbit": region,
        "tanggal_terbit": tanggal_angka(person.ktp_terbit),
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito")),
        "latar": rng.choice(("#d9e6f2", "#e8eef5", "#ffffff", "#dfe9ee")),
        "foto": rng.choice(("#b03a3a", "#3a5ab0")),
        "ttd": ink.signature(rng),
        "label_kelamin": rng.choice(("Jenis Kelamin", "Jenis Kelamin", "Jenis kelamin")),
    }
    fields = {
        "nik": person.nik,
        "nama": truth_values.nama(name),
        "tempat_lahir": person.tempat_lahir,
        "tanggal_lahir": person.tanggal_lahir.isoformat(),
        "jenis_kelamin": person.jenis_kelamin,
        "alamat": truth_values.baris(street),
        "rt_rw": rt_rw,
        "kel_desa": home.kelurahan.upper(),
        "kecamatan": home.kecamatan.upper(),
        "kabupaten_kota": region,
        "provinsi": province,
        "berlaku_hingga": truth_values.berlaku(person.ktp_berlaku),
    }
    return Printed(data, fields, variant="ktp_el", card=True)
