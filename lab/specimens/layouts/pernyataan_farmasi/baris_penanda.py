"""Statement under a coloured band: numbered text first, who states it in one wide row at the foot.

Captions stand in grey cells above the values; stamp and signature have a cell of the same table.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak

_BUTIR = (
    "Tidak pernah terlibat pelanggaran peraturan perundang-undangan di bidang farmasi, baik "
    "secara langsung maupun tidak langsung.",
    "Tidak terlibat dan tidak pernah dihukum karena pelanggaran perundang-undangan di bidang "
    "farmasi.",
)
_LAGI = (
    "Semua dokumen yang diserahkan dalam permohonan izin adalah benar dan sah.",
    "Bersedia dikenai sanksi sesuai ketentuan apabila pernyataan ini terbukti tidak benar.",
    "Akan menaati peraturan mengenai pembuatan dan peredaran obat tradisional.",
    "Pernyataan dibuat dalam keadaan sadar dan tanpa tekanan pihak mana pun.",
)


def draw(case: Case) -> Printed:
    """Draw the sheet of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, officed, wide, upper, phoned, placed = (
        chance(rng, p) for p in (0.85, 0.9, 0.4, 0.3, 0.4, 0.6)
    )
    day = tanggal_acak(rng, facts.pernyataan)
    dated = f"{facts.permohonan.tempat}, {day}" if placed else day
    captions = {
        "nama": rng.choice(("Nama", "Nama Lengkap", "Penanda Tangan")),
        "nik": rng.choice(("NIK", "No. KTP", "Nomor Identitas")),
        "jabatan": rng.choice(("Jabatan", "Posisi", "Selaku")),
        "badan": rng.choice(("Perusahaan", "Badan Usaha", "Instansi/Perusahaan")),
        "hari": rng.choice(("Tempat, Tanggal", "Tempat/Tgl.")) if placed else "Tanggal",
        "tanda": rng.choice(("Meterai & Tanda Tangan", "Tanda Tangan")),
    }
    cells = [
        [captions["nama"], name],
        *([[captions["nik"], person.nik]] if identified else []),
        *([[captions["jabatan"], case.jabatan]] if officed else []),
        [captions["badan"], firm],
        *([["No. Telepon", person.telepon]] if phoned and not wide else []),
        [captions["hari"], dated],
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "URW Gothic", "Caladea")),
        "warna": rng.choice(("#0f6b57", "#23407a", "#8c2f39", "#b3541e", "#2f2f2f")),
        "lebar": wide,
        "judul": rng.choice(("Surat Pernyataan", "Pernyataan", "Pernyataan Integritas")),
        "sub": rng.choice(
            (
                "Bebas pelanggaran di bidang farmasi",
                "Permohonan Izin Usaha Kecil Obat Tradisional (UKOT)",
                "Kelengkapan permohonan izin obat tradisional",
            )
        ),
        "pembuka": rng.choice(
            (
                "Yang identitas dan tanda tangannya tercantum pada bagian bawah halaman ini "
                "menyatakan dengan sebenarnya:",
                "Melalui lembar ini, penanda tangan menyatakan bahwa yang bersangkutan:",
            )
        ),
        "butir": [rng.choice(_BUTIR), *rng.sample(_LAGI, rng.randint(1, 3))],
        "kapital": upper,
        "sel": cells,
        "tanda": captions["tanda"],
        "kolom": rng.choice((2, 3)),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "kode": f"Form PR-{rng.randint(1, 12):02d} / rev. {rng.randint(0, 4)}",
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
