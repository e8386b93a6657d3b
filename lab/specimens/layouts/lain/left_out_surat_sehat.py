"""Unrelated: a clinic's certificate that somebody is in good health."""

from lab.specimens import ink, people
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw a health certificate of a worker, nothing that the application asks for."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.permohonan.tanggal)
    code = people.code_of(facts.company.kantor.kabupaten)
    patient, doctor = people.person(rng, code, day), people.person(rng, code, day)
    years = day.year - patient.tanggal_lahir.year
    data = {
        "huruf": rng.choice(("Carlito", "DejaVu Sans", "Liberation Serif", "URW Gothic")),
        "klinik": rng.choice(
            ("KLINIK PRATAMA SEHAT BERSAMA", "PRAKTIK DOKTER UMUM", "BALAI PENGOBATAN KASIH IBU")
        ),
        "alamat": f"{doctor.alamat.jalan}, {facts.permohonan.tempat}",
        "judul": rng.choice(("SURAT KETERANGAN SEHAT", "SURAT KETERANGAN DOKTER")),
        "nomor": f"{rng.randint(1, 900):03d}/SKS/{day.year}",
        "baris": [
            ["Nama", kapital(patient.nama)],
            ["Umur", f"{years} tahun"],
            ["Pekerjaan", kapital(patient.pekerjaan)],
            ["Tinggi badan", f"{rng.randint(148, 178)} cm"],
            ["Berat badan", f"{rng.randint(44, 86)} kg"],
            ["Tekanan darah", f"{rng.randint(10, 13)}0/{rng.randint(7, 9)}0 mmHg"],
            ["Buta warna", rng.choice(("Tidak", "Negatif", "-"))],
        ],
        "hasil": "Pada pemeriksaan badan saat ini yang bersangkutan dalam keadaan *SEHAT*.",
        "guna": rng.choice(
            ("Keperluan: melamar pekerjaan.", "Digunakan untuk: syarat mengikuti pelatihan.")
        ),
        "tempat": f"{facts.permohonan.tempat}, {tanggal_panjang(day)}",
        "dokter": f"dr. {kapital(doctor.nama)}",
        "sip": f"SIP {rng.randint(100, 999)}/DU/{day.year}",
        "kecil": chance(rng, 0.5),
        "ttd": ink.signature(rng),
    }
    return Printed(data, {}, variant="surat_sehat")
