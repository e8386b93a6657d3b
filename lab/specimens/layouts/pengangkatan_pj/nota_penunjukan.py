"""Appointment by a memorandum: a grid of captioned cells over the sheet, the rest in sentences.

The registration number stands in the sentence; at the foot a row of cells for initials.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_TUGAS = (
    "mengawasi pengadaan bahan, proses pembuatan, dan pengujian mutu obat tradisional",
    "memastikan penerapan CPOTB pada seluruh tahap produksi",
    "menandatangani catatan pengolahan dan pengemasan setiap bets",
    "melaporkan hasil pengawasan kepada pimpinan setiap bulan",
    "mewakili perusahaan dalam hal teknis kefarmasian di hadapan petugas",
)


def draw(case: Case) -> Printed:
    """Draw the memorandum to the technician."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm, pj = printing.badan(rng, facts.company), facts.pj
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role = facts.pemohon.jabatan
    digits, named_above, bulleted, initials, below, left = (
        chance(rng, p) for p in (0.3, 0.6, 0.5, 0.6, 0.3, 0.4)
    )
    long = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    short = tanggal_angka(letter.tanggal, rng.choice(("-", "/")))
    title = rng.choice(("Saudara", "Sdr.", "Sdr./Sdri."))
    says = rng.choice(
        (
            f"Terhitung mulai tanggal nota ini, {title} {name}, pemegang STRTTK nomor "
            f"{pj.nomor_strttk}, diangkat sebagai *Penanggung Jawab Teknis* pada {firm}.",
            f"Dengan ini pimpinan {firm} mengangkat {title} {name} (STRTTK {pj.nomor_strttk}) "
            "selaku *Penanggung Jawab Teknis* usaha obat tradisional.",
            f"Sehubungan dengan kebutuhan tenaga teknis kefarmasian, {firm} menunjuk dan "
            f"mengangkat {title} {name} dengan Surat Tanda Registrasi Tenaga Teknis Kefarmasian "
            f"Nomor {pj.nomor_strttk} menjadi *Penanggung Jawab Teknis*.",
        )
    )
    duties = rng.sample(_TUGAS, rng.randint(2, 4))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "URW Gothic")),
        "firma": firm,
        "alamat": printing.alamat(rng, facts.company.kantor),
        "jenis": rng.choice(("NOTA DINAS", "NOTA PENGANGKATAN", "MEMORANDUM", "MEMO PIMPINAN")),
        # The grid: caption and what stands in the cell, over the whole width or half of it.
        "petak": [
            {"kata": rng.choice(("Kepada", "Ditujukan kepada")), "isi": name, "lebar": 1},
            {
                "kata": rng.choice(("Dari", "Pengirim")),
                "isi": f"{role} - {chief}" if named_above else role,
                "lebar": 1,
            },
            {"kata": rng.choice(("Nomor", "No. Nota", "Nomor surat")), "isi": letter.nomor,
             "lebar": 1},
            {"kata": rng.choice(("Tanggal", "Tgl.")), "isi": short if digits else long, "lebar": 1},
            {
                "kata": rng.choice(("Hal", "Perihal", "Pokok")),
                "isi": rng.choice(
                    ("Pengangkatan Penanggung Jawab Teknis", "Pengangkatan PJ Teknis UKOT")
                ),
                "lebar": 2,
            },
        ],
        "bawah": below,
        "isi": says,
        "antara": rng.choice(
            ("Tugas yang dibebankan :", "Dalam jabatan tersebut yang bersangkutan wajib :")
        ),
        "tugas": duties,
        "berangka": bulleted,
        "tutup": rng.choice(
            (
                "Harap dilaksanakan dengan penuh tanggung jawab.",
                "Nota ini berlaku sebagai surat pengangkatan dan agar disimpan dalam berkas "
                "kepegawaian.",
            )
        ),
        "peran": f"{role}," if left else f"{firm}\n{role},",
        "nama": chief,
        "kiri": left,
        "paraf": ["Diterima", "Dicatat", "Diarsip"] if initials else [],
        "ttd": ink.signature(rng),
        "paraf_ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_pengangkatan_pj")
