"""Appointment whose verbs stand at the edge (mengangkat, sebagai, pada); what they govern beside.

The registration is one of the lines; number and day stand under the title or close the list.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_TUGAS = (
    "menjaga mutu bahan dan hasil jadi, mengisi catatan bets, serta melapor tiap bulan",
    "memimpin pekerjaan teknis pembuatan obat tradisional dari bahan sampai pengemasan",
    "mendampingi petugas pada setiap pemeriksaan dan memperbaiki kekurangan yang ditemukan",
)
_DASAR = (
    "kebutuhan tenaga teknis kefarmasian pada tempat produksi",
    "peraturan tentang izin industri dan usaha obat tradisional",
    "hasil wawancara dan kelengkapan berkas calon",
)


def draw(case: Case) -> Printed:
    """Draw the appointment."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm, pj = printing.badan(rng, facts.company), facts.pj
    upper = chance(rng, 0.5)
    name = printing.orang(rng, pj.person, besar=upper)
    chief = printing.orang(rng, facts.pemohon.person, besar=upper)
    role = facts.pemohon.jabatan
    dated_low, grounded, tasked, paid, ruled, colon, capital, agreed, left = (
        chance(rng, p) for p in (0.6, 0.6, 0.8, 0.4, 0.4, 0.5, 0.4, 0.4, 0.3)
    )
    lama = chance(rng, 0.2)
    day = tanggal_panjang(letter.tanggal, lama=lama)
    lines = [
        *([[rng.choice(("Mengingat", "Memperhatikan")), rng.choice(_DASAR)]] if grounded else []),
        [rng.choice(("Mengangkat", "Menunjuk", "Menetapkan")), f"*{name}*"],
        [
            rng.choice(("Yang memiliki", "Pemegang", "Terdaftar dengan")),
            f"STRTTK Nomor {pj.nomor_strttk}",
        ],
        ["Sebagai", rng.choice(("Penanggung Jawab Teknis", "*Penanggung Jawab Teknis*"))],
        [rng.choice(("Pada", "Di lingkungan")), firm],
        [
            rng.choice(("Berlaku", "Terhitung")),
            rng.choice(("sejak tanggal surat ini", "mulai surat ini ditandatangani")),
        ],
        *([[rng.choice(("Dengan tugas", "Untuk")), rng.choice(_TUGAS)]] if tasked else []),
        *([["Diberi", "penghasilan menurut perjanjian kerja"]] if paid else []),
    ]
    if capital:
        lines = [[word.upper(), text] for word, text in lines]
    data = {
        "huruf": rng.choice(
            ("Liberation Serif", "Carlito", "P052", "Liberation Sans", "Liberation Mono")
        ),
        "kop": [firm, printing.alamat(rng, facts.company.kantor), facts.company.telepon],
        "logo": chance(rng, 0.5),
        "judul": rng.choice(("SURAT PENGANGKATAN", "PENGANGKATAN PENANGGUNG JAWAB TEKNIS")),
        "nomor": rng.choice(("Nomor : ", "No. ", "Nomor ")) + letter.nomor,
        "hari": "" if dated_low else f"Tanggal {day}",
        "subjek": rng.choice(
            (f"{role} perusahaan tersebut di atas dengan ini", f"Saya, {role}, dengan ini")
        ),
        "baris": lines,
        "titik": ":" if colon else "",
        "bergaris": ruled,
        "lebar": rng.choice((36, 42)),
        "tutup": rng.choice(
            (
                "Kepada yang bersangkutan diminta melaksanakan tugas ini sebaik-baiknya.",
                "Surat ini disampaikan kepada yang bersangkutan dan instansi yang memerlukan.",
            )
        ),
        "atas": [f"{letter.tempat}, {day}", f"{role},"] if dated_low else [f"{role},"],
        "nama": chief,
        "setuju": [rng.choice(("Menerima pengangkatan ini,", "Saya bersedia,")), name]
        if agreed
        else [],
        "kiri": left and not agreed,
        "ttd": ink.signature(rng),
        "ttd_pj": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_pengangkatan_pj")
