"""Statement given through a web questionnaire: whole questions, the answer below each.

The statement itself is a choice that is ticked. Stamp and signature were put on the printed sheet.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_SIAPA = (
    "Siapa nama lengkap Anda (dengan gelar)?",
    "Tuliskan nama Anda sesuai identitas",
    "Nama lengkap pembuat pernyataan",
)
_NIK = ("Berapa nomor NIK pada KTP Anda?", "Nomor Induk Kependudukan (16 angka)", "NIK")
_JABATAN = (
    "Apa jabatan Anda di perusahaan?",
    "Kedudukan Anda dalam badan usaha",
    "Anda mengisi sebagai (jabatan)",
)
_BADAN = (
    "Perusahaan mana yang Anda wakili?",
    "Nama perusahaan/badan usaha pemohon izin",
    "Usaha yang dimohonkan izinnya",
)
_TERLIBAT = (
    "Apakah Anda pernah terlibat, langsung atau tidak langsung, dalam pelanggaran peraturan "
    "perundang-undangan di bidang farmasi?",
    "Keterlibatan dalam pelanggaran perundang-undangan di bidang farmasi",
    "Pilih pernyataan yang sesuai mengenai pelanggaran peraturan perundang-undangan di bidang "
    "farmasi:",
)
_PILIHAN = (
    ("Ya, pernah", "Tidak, saya tidak pernah terlibat"),
    ("Pernah terlibat", "Tidak pernah terlibat"),
)
_SETUJU = (
    "Saya menyatakan jawaban di atas benar dan bersedia dituntut apabila ternyata tidak benar.",
    "Dengan mengirim formulir ini saya bertanggung jawab penuh atas kebenaran isinya.",
)


def draw(case: Case) -> Printed:
    """Draw the printed answers of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, officed, lodged, named, numbered, firm_first = (
        chance(rng, p) for p in (0.9, 0.9, 0.5, 0.6, 0.7, 0.35)
    )
    day = facts.pernyataan
    sent = rng.choice((tanggal_angka(day, "/"), tanggal_panjang(day), tanggal_angka(day)))
    clock = f"{rng.randint(7, 22):02d}.{rng.randint(0, 59):02d}"
    home = printing.alamat(rng, person.alamat)
    about = [
        {"tanya": rng.choice(_SIAPA), "jawab": name},
        *([{"tanya": rng.choice(_NIK), "jawab": person.nik}] if identified else []),
        *([{"tanya": "Di mana Anda bertempat tinggal?", "jawab": home}] if lodged else []),
    ]
    work = [
        {"tanya": rng.choice(_BADAN), "jawab": firm},
        *([{"tanya": rng.choice(_JABATAN), "jawab": case.jabatan}] if officed else []),
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "DejaVu Sans", "URW Gothic")),
        "warna": rng.choice(("#5b3a8c", "#1f6f5c", "#1c4f8a", "#8a3b1c", "#3c3c3c")),
        "gaya": rng.choice(("kartu", "garis", "polos")),
        "judul": rng.choice(
            (
                "Pernyataan Pemohon Izin Usaha Obat Tradisional",
                "Formulir Pernyataan Daring",
                "Surat Pernyataan (isian daring)",
            )
        ),
        "keterangan": "Diisi oleh pemohon, direksi dan komisaris atau pengurus, seorang satu kali. "
        "Cetak jawaban, bubuhi meterai dan tanda tangan.",
        "kirim": f"{rng.choice(('Dikirim', 'Waktu pengiriman', 'Stempel waktu'))}: {sent} {clock}",
        "urut": f"Tanggapan ke-{rng.randint(2, 190)}",
        # A web form takes no empty answer.
        "butir": [*work, *about] if firm_first else [*about, *work],
        "bernomor": numbered,
        "terlibat": rng.choice(_TERLIBAT),
        "pilihan": list(rng.choice(_PILIHAN)),
        "setuju": rng.choice(_SETUJU),
        "tanda": rng.choice(("Tanda tangan", "Tanda tangan pengisi", "Paraf dan meterai")),
        "nama": name if named else "",
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "kaki": "Formulir ini tidak dibuat oleh penyedia layanan formulir. SPECIMEN",
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper() if officed else None,
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
