"""Statement as an annex of questions ticked yes or no; the person in one row across the sheet."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nama_bulan

_TANYA = (
    "Apakah Saudara pernah terlibat, baik langsung maupun tidak langsung, dalam pelanggaran "
    "peraturan perundang-undangan di bidang farmasi?",
    "Pernahkah Saudara terlibat pelanggaran perundang-undangan di bidang farmasi?",
)
_TANYA_LAIN = (
    ("Apakah Saudara sedang menjalani pemeriksaan karena perkara sediaan farmasi?", False),
    ("Apakah sarana Saudara pernah ditutup atau dicabut izinnya oleh petugas farmasi?", False),
    ("Apakah Saudara bersedia dikenai sanksi apabila jawaban ini tidak benar?", True),
    ("Apakah jawaban ini Saudara berikan tanpa paksaan dari pihak mana pun?", True),
)  # fmt: skip
_SIMPUL = (
    "Berdasarkan jawaban di atas saya menyatakan tidak pernah terlibat pelanggaran peraturan "
    "perundang-undangan di bidang farmasi.",
    "Dengan demikian yang bersangkutan menyatakan bebas dari pelanggaran di bidang farmasi, dan "
    "bertanggung jawab atas kebenaran pernyataan ini.",
)


def draw(case: Case) -> Printed:
    """Draw the answers of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, table_last, in_boxes, lama, order = (
        chance(rng, p) for p in (0.85, 0.3, 0.6, 0.2, 0.4)
    )
    day = facts.pernyataan
    month = rng.choice((f"{day.month:02d}", nama_bulan(day.month, lama=lama)))
    nik = ((rng.choice(("NIK", "Nomor KTP", "No. KTP / NIK")), person.nik, 42),)
    firm_role = [
        (rng.choice(("Jabatan", "Jabatan dalam perusahaan")), case.jabatan, 30),
        (rng.choice(("Nama perusahaan", "Badan usaha", "Perusahaan")), firm, 44),
    ]
    columns = [
        (rng.choice(("Nama", "Nama lengkap")), name, 0),
        *(nik if identified else ()),
        *(firm_role[::-1] if order else firm_role),
    ]
    asked = [(rng.choice(_TANYA), False), *rng.sample(_TANYA_LAIN, rng.randint(2, 4))]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Liberation Serif", "Carlito", "P052")),
        "lampiran": [
            rng.choice(("LAMPIRAN VII", "Lampiran 7", "LAMPIRAN G")),
            rng.choice(("SURAT PERMOHONAN IZIN UKOT", "Permohonan Izin Usaha Obat Tradisional")),
            f"{rng.choice(('NOMOR', 'Nomor', 'No.'))} {facts.permohonan.nomor}",
        ],
        "judul": rng.choice(
            (
                "SURAT PERNYATAAN",
                "DAFTAR PERTANYAAN DAN PERNYATAAN",
                "PERNYATAAN KETERLIBATAN DALAM PELANGGARAN DI BIDANG FARMASI",
            )
        ),
        # Each a column: what it is called, what stands in it, its width in mm (0: what is left).
        "lajur": [{"kata": word, "isi": text, "lebar": width} for word, text, width in columns],
        "angka": chance(rng, 0.6),
        "pengisi": rng.choice(("Yang mengisi :", "Pembuat pernyataan :", "Saya yang mengisi :")),
        "akhir": table_last,
        "tanya": [{"soal": text, "ya": yes} for text, yes in asked],
        "tanda": rng.choice(("X", "V", "silang")),
        "simpul": rng.choice(_SIMPUL),
        "kotak_tanggal": in_boxes,
        "dibuat": rng.choice(("Dibuat di", "Diisi di", "Tempat")),
        "tempat": facts.permohonan.tempat,
        "pada": rng.choice(("Tanggal", "Pada tanggal")),
        "bagian": [f"{day.day:02d}", month, str(day.year)],
        "peran": rng.choice(("Yang menyatakan,", "Pengisi,", "Tanda tangan di atas meterai,")),
        "nama": name,
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
