"""KTP-el in a denser print: values that run on to a second line, place of issue without rank."""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    street = home.jalan.upper()
    if chance(rng, 0.55):
        street = street.replace("JALAN ", "JL ").replace("JLN. ", "JL ").replace(". ", " ")
    if chance(rng, 0.3):
        street = street.replace(" NO ", " NO.").replace(" NO. ", " NO.")
    rt_rw = f"{home.rt}/{home.rw or '000'}" if chance(rng, 0.7) else home.rt_rw
    titled = chance(rng, 0.35)
    name = person.nama_lengkap.upper() if titled else person.nama
    until = "SEUMUR HIDUP"
    if person.ktp_berlaku:
        until = tanggal_angka(person.ktp_berlaku)
    blood = f"{rng.choice(('Gol. Darah', 'Gol Darah'))} : {person.gol_darah}"
    data = {
        "provinsi": "PROVINSI KALIMANTAN TIMUR",
        "kabupaten": home.kabupaten.upper(),
        "nik": person.nik,
        "baris": [
            ["Nama", name],
            ["Tempat/Tgl Lahir", f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"],
            ["Jenis kelamin", person.jenis_kelamin],
            ["Alamat", street],
            ["RT/RW", rt_rw],
            ["Kel/Desa", home.kelurahan.upper()],
            ["Kecamatan", home.kecamatan.upper()],
            ["Agama", person.agama],
            ["Status Perkawinan", person.status_kawin],
            ["Pekerjaan", person.pekerjaan],
            ["Kewarganegaraan", "WNI"],
            ["Berlaku Hingga", until],
        ],
        "darah": blood if chance(rng, 0.85) else "",
        "terbit": [home.kota.upper(), tanggal_angka(person.ktp_terbit)],
        "huruf": rng.choice(("DejaVu Sans", "Liberation Sans", "Carlito")),
        "tebal": chance(rng, 0.4),
        "kiri": chance(rng, 0.3),
        "latar": rng.choice(("#cfe3ee", "#e3ecf0", "#fdfdfd", "#d5e4dd")),
        "foto": rng.choice(("#a8343a", "#2f55a4", "#8d8d8d")),
        "ttd": ink.signature(rng),
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
        "kabupaten_kota": home.kabupaten.upper(),
        "provinsi": "KALIMANTAN TIMUR",
        "berlaku_hingga": truth_values.berlaku(person.ktp_berlaku),
    }
    return Printed(data, fields, variant="ktp_el", card=True)
