"""STRTTK as a framed sheet on its side: photo at the left, numbered entries, dates in a box."""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.6) else kapital(person.nama)
    place = kapital(person.tempat_lahir) if chance(rng, 0.6) else person.tempat_lahir
    show_sex, apart = chance(rng, 0.7), chance(rng, 0.5)
    born = tanggal_panjang(person.tanggal_lahir, nol=True)
    if chance(rng, 0.35):
        born = tanggal_angka(person.tanggal_lahir, "/")
    number = pj.nomor_strttk
    if chance(rng, 0.25):
        number = number.replace("/", " / ")
    issued = tanggal_panjang(pj.strttk_terbit, lama=chance(rng, 0.15))
    until = tanggal_panjang(pj.strttk_berlaku) if pj.strttk_berlaku else "Seumur Hidup"
    if chance(rng, 0.3):
        issued = tanggal_angka(pj.strttk_terbit)
        until = tanggal_angka(pj.strttk_berlaku) if pj.strttk_berlaku else until
    agency = "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR"
    birth = (
        [["Tempat lahir", place], ["Tanggal lahir", born]]
        if apart
        else [["Dilahirkan di / tanggal", f"{place} / {born}"]]
    )
    rows = [
        [rng.choice(("Nama pemegang", "Nama tenaga kesehatan", "N a m a")), name],
        *birth,
        *([["Kelamin", person.jenis_kelamin.capitalize()]] if show_sex else []),
        ["Jenis tenaga", "Tenaga Teknis Kefarmasian"],
        [rng.choice(("Lulus dari", "Asal perguruan")), f"{pj.perguruan} ({pj.pendidikan})"],
        ["Ijazah", f"No. {pj.nomor_ijazah}, {tanggal_panjang(pj.lulus)}"],
    ]
    dates = [
        [rng.choice(("Diterbitkan tanggal", "Tanggal penerbitan")), issued],
        [rng.choice(("Habis berlaku tanggal", "Masa berlaku sampai", "Berlaku hingga")), until],
    ]
    data = {
        "huruf": rng.choice(("C059", "URW Bookman", "DejaVu Serif", "Nimbus Sans")),
        "kop": ["REPUBLIK INDONESIA", agency] if chance(rng, 0.4) else [agency],
        "alamat": "Jl. Contoh Raya Nomor 19, Samarinda 75123",
        "judul": rng.choice(
            (
                "Surat Tanda Registrasi Tenaga Teknis Kefarmasian",
                "SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN",
            )
        ),
        "nomor": number,
        "label_nomor": rng.choice(("Nomor Registrasi", "STRTTK No.", "Nomor")),
        "nomor_atas": chance(rng, 0.4),
        "pembuka": "Diberikan kepada tenaga kesehatan yang identitasnya tercantum di bawah ini, "
        "yang telah memenuhi persyaratan pendaftaran menurut Peraturan Menteri Kesehatan "
        "Nomor 889/Menkes/Per/V/2011.",
        "baris": rows,
        "tanggal": dates,
        "dalam_kotak": chance(rng, 0.6),
        "jabatan": boss.jabatan,
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {boss.nip}"] if chance(rng, 0.5) else [f"NIP {boss.nip}"],
        "ttd": ink.signature(rng),
        "modul": ink.modules(rng),
        "elektronik": chance(rng, 0.35),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#2e6b4f", "#6b4a1f", "#444444")),
    }
    fields = {
        "nomor": truth_values.nomor(number),
        "nama": truth_values.nama(name),
        "tempat_lahir": place.upper(),
        "tanggal_lahir": person.tanggal_lahir.isoformat(),
        "jenis_kelamin": person.jenis_kelamin if show_sex else None,
        "penerbit": agency,
        "tanggal_terbit": pj.strttk_terbit.isoformat(),
        "berlaku_sampai": truth_values.berlaku(pj.strttk_berlaku),
    }
    return Printed(data, fields)
