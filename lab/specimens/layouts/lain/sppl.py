"""Unrelated: the statement on managing the environment (SPPL), beside the other statements."""

from lab.specimens import ink, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the statement of the applicant."""
    rng, facts = case.rng, case.facts
    head = facts.pemohon
    name = printing.orang(rng, head.person)
    tariff, duty = printing.materai(rng, facts.pernyataan)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Caladea")),
        "ukuran": 11,
        "jarak": rng.choice((6, 7.5)),
        "judul": "SURAT PERNYATAAN",
        "sub": "KESANGGUPAN PENGELOLAAN DAN PEMANTAUAN LINGKUNGAN HIDUP (SPPL)",
        "pembuka": "Yang bertanda tangan di bawah ini :",
        "baris": [
            ["Nama", name],
            ["Jabatan", head.jabatan],
            ["NIK", head.person.nik],
            ["Nama Perusahaan", printing.badan(rng, facts.company)],
            ["Alamat Perusahaan", printing.alamat(rng, facts.company.produksi)],
        ],
        "lebar": 42,
        "titik": ":",
        "isi": "Dengan ini menyatakan *sanggup mengelola dan memantau dampak lingkungan* dari "
        "kegiatan usaha, menjaga kesehatan, kebersihan dan keindahan lingkungan, serta bersedia "
        "ditindak sesuai peraturan perundang-undangan apabila lalai.",
        "penutup": "Pernyataan ini berlaku sejak ditandatangani sampai berakhirnya kegiatan usaha.",
        "tanggal": f"{facts.permohonan.tempat}, "
        f"{tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.2))}",
        "yang": "Yang menyatakan,",
        "nama": name,
        "tarif": tariff,
        "elektronik": duty == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    return Printed(data, {}, variant="sppl", template="pernyataan.typ")
