"""KTP-el with the photo set low beside the rows, tight colons, sub-rows set in by a little."""

from lab.specimens import ink, truth_fields, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, person, home = case.rng, case.person, case.person.alamat
    street = home.jalan.upper().replace("JALAN ", "JL. ").replace("JLN. ", "JL. ")
    if chance(rng, 0.35):
        street = street.replace("JL. ", "JL.").replace("GG. ", "GG.").replace("NO. ", "NO.")
    rt_rw = home.rt_rw if chance(rng, 0.4) else f"{home.rt}/{home.rw or '000'}"
    name = person.nama if chance(rng, 0.75) else truth_values.nama(person.nama_lengkap)
    region, town = home.kabupaten.upper(), home.kota.upper()
    blood = person.gol_darah
    data = {
        "provinsi": "PROVINSI KALIMANTAN TIMUR",
        "kabupaten": region,
        "nik": person.nik,
        "baris": [
            ["Nama", name],
            [rng.choice(("Tempat/Tgl Lahir", "Tempat/Tgl. Lahir")),
             f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"],
            [rng.choice(("Jenis Kelamin", "Jenis kelamin")), person.jenis_kelamin],
            ["Alamat", street],
            ["  RT/RW", rt_rw.replace("/", rng.choice(("/", " / ")))],
            [rng.choice(("  Kel/Desa", "  Kel/Desa", "  Kel./Desa")), home.kelurahan.upper()],
            ["  Kecamatan", home.kecamatan.upper()],
            ["Agama", person.agama],
            ["Status Perkawinan", person.status_kawin],
            ["Pekerjaan", person.pekerjaan],
            ["Kewarganegaraan", "WNI"],
            [rng.choice(("Berlaku Hingga", "Berlaku hingga")),
             tanggal_angka(person.ktp_berlaku) if person.ktp_berlaku else "SEUMUR HIDUP"],
        ],
        "gol": f"{rng.choice(('Gol. Darah', 'Gol.Darah', 'Gol Darah'))} : {blood}",
        "masuk": rng.choice((1.5, 3, 4.5)),
        "rapat": chance(rng, 0.5),
        "nilai_tebal": chance(rng, 0.3),
        "terbit": [region if chance(rng, 0.6) else town, tanggal_angka(person.ktp_terbit)],
        "huruf": rng.choice(("Nimbus Sans", "Liberation Sans", "Carlito", "DejaVu Sans")),
        "latar": rng.choice(("#cfe0ec", "#e6eef4", "#f4f6f8", "#ffffff")),
        "foto": rng.choice(("#a83434", "#33549c", "#8a8a8a")),
        "judul_rata": chance(rng, 0.3),
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = truth_fields.ktp(person, nama=name, alamat=street, rt_rw=rt_rw)
    return Printed(data, fields, variant="ktp_el", card=True)
