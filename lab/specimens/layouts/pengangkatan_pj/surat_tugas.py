"""Appointment in one long sentence and numbered duties, the technician's acceptance below it."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_TUGAS = (
    "mengawasi penerimaan dan pemeriksaan bahan baku;",
    "menjamin mutu produk sebelum diedarkan;",
    "menyusun dan menyimpan catatan pengolahan dan pengemasan;",
    "mengawasi kebersihan ruang, alat dan karyawan;",
    "membuat laporan produksi secara berkala kepada pimpinan;",
    "mendampingi petugas pada waktu pemeriksaan sarana;",
    "menerapkan Cara Pembuatan Obat Tradisional yang Baik (CPOTB);",
)


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    numbered, accepted, place_first = chance(rng, 0.75), chance(rng, 0.45), chance(rng, 0.5)
    firm, pj = printing.badan(rng, facts.company), facts.pj
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role = facts.pemohon.jabatan
    call = rng.choice(("Saudari" if pj.person.perempuan else "Saudara", "Sdr/i."))
    licence = rng.choice(
        (
            f"pemegang STRTTK Nomor {pj.nomor_strttk}, ",
            f"dengan Surat Tanda Registrasi Tenaga Teknis Kefarmasian Nomor {pj.nomor_strttk}, ",
        )
    )
    school = f"lulusan {pj.pendidikan} {pj.perguruan}, "
    lead = rng.choice(
        (
            f"Saya yang bertanda tangan di bawah ini, *{chief}*, {role} {firm}, beralamat di "
            f"{printing.alamat(rng, facts.company.kantor)}, dengan ini",
            f"Dengan ini *{chief}* dalam kedudukannya selaku {role} {firm} yang berkedudukan di "
            f"{printing.alamat(rng, facts.company.kantor)}",
        )
    )
    act = rng.choice(("mengangkat", "menugaskan", "mengangkat dan menugaskan"))
    start = rng.choice(("terhitung sejak tanggal surat ini", "untuk waktu yang tidak ditentukan"))
    date = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3))
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Liberation Sans", "URW Bookman", "Carlito")),
        "firma": firm,
        "usaha": rng.choice(
            ("Produsen Jamu dan Obat Tradisional", "Usaha Kecil Obat Tradisional", "Jamu & Herbal")
        ),
        "kaki": f"{printing.alamat(rng, facts.company.produksi)} | Telp. {facts.company.telepon} "
        f"| {facts.company.surel}",
        "judul": rng.choice(
            (
                "SURAT TUGAS",
                "SURAT PENGANGKATAN",
                "SURAT PENGANGKATAN TENAGA TEKNIS KEFARMASIAN SEBAGAI PENANGGUNG JAWAB",
                "SURAT PENETAPAN PENANGGUNG JAWAB TEKNIS",
            )
        ),
        "nomor": f"{rng.choice(('No. ', 'Nomor : ', 'No. Surat : '))}{letter.nomor}",
        "kalimat": f"{lead} {act} {call} *{name}*, {school}{licence if numbered else ''}"
        f"bertempat tinggal di {printing.alamat(rng, pj.person.alamat)}, sebagai *Penanggung Jawab "
        f"Teknis* pada {rng.choice(('perusahaan tersebut', 'sarana produksi kami'))}, {start}.",
        "antara": rng.choice(
            ("Dalam kedudukan tersebut yang bersangkutan bertugas :", "Dengan uraian tugas :")
        ),
        "tugas": rng.sample(_TUGAS, rng.randint(3, 6)),
        "penutup": rng.choice(
            (
                "Surat ini dibuat untuk dilaksanakan sebagaimana mestinya.",
                "Kepada yang bersangkutan diberikan hak sesuai peraturan perusahaan.",
            )
        ),
        "atas": [f"{letter.tempat}, {date}", f"{role},"] if place_first
        else [f"Dibuat di {letter.tempat},", f"tanggal {tanggal_angka(letter.tanggal)}", firm],
        "nama": chief,
        "bawah": [] if place_first else [role],
        "terima": rng.choice(("Menerima tugas,", "Menyetujui,", "Yang diangkat,"))
        if accepted else "",
        "nama_pj": name,
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": [firm.upper(), letter.tempat.upper()],
        "putar": ink.lean(rng, 7.0),
        "warna": rng.choice(("#1d5c2f", "#6b3d12", "#222222", "#123f6d")),
    }  # fmt: skip
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    if not numbered:
        fields = {**fields, "nomor_strttk": None}
    return Printed(data, fields, variant="surat_pengangkatan_pj")
