"""Statement in vows (Satu, Dua, Tiga), closed by a list at the left and the signature beside it."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak

_POKOK = (
    "Tidak pernah terlibat dalam pelanggaran peraturan perundang-undangan di bidang farmasi, baik "
    "sebagai pelaku maupun sebagai orang yang turut membantu.",
    "Sampai saat ditandatanganinya surat ini tidak pernah melanggar ataupun terlibat pelanggaran "
    "ketentuan perundang-undangan bidang farmasi.",
    "Belum pernah dikenai sanksi, diperiksa, maupun dihukum karena terlibat pelanggaran peraturan "
    "di bidang farmasi.",
)
_LAIN = (
    "Tidak akan memproduksi obat tradisional yang mengandung bahan kimia obat.",
    "Akan menaati semua peraturan tentang obat tradisional yang berlaku di wilayah Indonesia.",
    "Bersedia diperiksa sewaktu-waktu oleh petugas yang berwenang.",
    "Sanggup menanggung segala akibat hukum bila isi surat ini tidak sesuai kenyataan.",
)
_TATA = (
    (("Kesatu", "Kedua", "Ketiga", "Keempat"), "kata"),
    (("Satu", "Dua", "Tiga", "Empat"), "kata"),
    (("Pertama", "Kedua", "Ketiga", "Keempat"), "kata"),
    (("I.", "II.", "III.", "IV."), "romawi"),
)


def draw(case: Case) -> Printed:
    """Draw the vows of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, officed, headed, again, ruled, signed = (
        chance(rng, p) for p in (0.8, 0.9, 0.5, 0.5, 0.4, 0.5)
    )
    words, way = rng.choice(_TATA)
    vows = [rng.choice(_POKOK), *rng.sample(_LAIN, rng.randint(1, 3))]
    close = [
        [rng.choice(("Dibuat di", "Ditandatangani di")), facts.permohonan.tempat],
        [rng.choice(("Pada tanggal", "Tanggal")), tanggal_acak(rng, facts.pernyataan)],
        [rng.choice(("Oleh", "Nama", "Dinyatakan oleh")), name],
        *([[rng.choice(("NIK", "Nomor KTP", "KTP No.")), person.nik]] if identified else []),
        *([[rng.choice(("Jabatan", "Selaku")), case.jabatan]] if officed else []),
        [rng.choice(("Pada", "Perusahaan", "Nama usaha")), firm],
    ]
    data = {
        "huruf": rng.choice(
            ("Liberation Serif", "C059", "Carlito", "URW Bookman", "Liberation Mono")
        ),
        "ukuran": rng.choice((11, 11.5, 12)),
        # On the firm's own paper its name stands at the head, as it does in the list.
        "kop": [firm, printing.alamat(rng, facts.company.kantor)] if headed else [],
        "judul": rng.choice(
            ("SURAT PERNYATAAN", "PERNYATAAN DAN KESANGGUPAN", "IKRAR PEMOHON IZIN")
        ),
        "pembuka": rng.choice(
            (
                "Dengan penuh kesadaran dan tanggung jawab, untuk keperluan izin Usaha Kecil Obat "
                "Tradisional, saya menyatakan:",
                "Guna melengkapi permohonan izin usaha obat tradisional, saya yang menandatangani "
                "surat ini menyatakan bahwa saya:",
            )
        ),
        "kata": list(words),
        "cara": way,
        "butir": vows,
        "penutup": rng.choice(
            (
                "Surat ini dibuat dalam keadaan sadar untuk dipakai seperlunya.",
                "Demikian untuk diketahui oleh pihak yang berkepentingan.",
                "Isi surat ini saya baca kembali sebelum ditandatangani.",
            )
        ),
        "akhir": close,
        "bergaris": ruled,
        "tanda": rng.choice(("Tanda tangan,", "Yang menyatakan,", "Meterai / tanda tangan")),
        "nama": (f"({name})" if again else name) if signed else "",
        "lebar": rng.choice((33, 36)),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper() if officed else None,
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
