"""Technician's statement countersigned by the head of the firm: two signatures, two tables."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person, head = pj.person, facts.pemohon
    name = printing.orang(rng, person)
    firm = printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    born = f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Sans", "P052")),
        "ukuran": rng.choice((11, 11.5)),
        "judul": rng.choice(
            (
                "SURAT PERNYATAAN BEKERJA PENUH",
                "SURAT KESEDIAAN SEBAGAI PENANGGUNG JAWAB",
                "SURAT PERNYATAAN",
            )
        ),
        "pembuka": rng.choice(
            ("Yang bertandatangan dibawah ini :", "Saya yang bertanda tangan di bawah ini,")
        ),
        "baris": [
            [rng.choice(("Nama Lengkap", "Nama TTK", "Nama")), name],
            [rng.choice(("Tempat, Tgl Lahir", "T.T.L.")), born],
            [rng.choice(("No. Registrasi (STRTTK)", "STRTTK No.", "Nomor/Tgl STRTTK")),
             pj.nomor_strttk],
            ["Alamat Rumah", printing.alamat(rng, person.alamat)],
        ],
        "antara": rng.choice(
            (
                "menyatakan bersedia bekerja secara penuh sebagai penanggung jawab teknis pada :",
                "dengan ini menyatakan sanggup bekerja penuh waktu selaku tenaga teknis "
                "kefarmasian di :",
            )
        ),
        "baris2": [
            [rng.choice(("Nama Usaha", "Nama Sarana", "Nama UKOT", "Sarana")), firm],
            ["Alamat Sarana", printing.alamat(rng, facts.company.produksi)],
            [rng.choice(("Nama Pimpinan", "Pimpinan/Pemilik")), printing.orang(rng, head.person)],
        ],
        "penutup": "Apabila pernyataan ini tidak benar, saya bersedia dituntut sesuai hukum.",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}",
        "tahu": ["Mengetahui,", f"{head.jabatan} {firm}"],
        "kepala": printing.orang(rng, head.person),
        "yang": rng.choice(("Yang membuat pernyataan,", "Yang menyatakan,")),
        "nama": name,
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "sejajar": chance(rng, 0.5),
    }  # fmt: skip
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
