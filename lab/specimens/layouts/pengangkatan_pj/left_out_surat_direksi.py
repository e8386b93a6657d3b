"""Letter of appointment on company paper: the head in a sentence, the technician in rows."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_TUGAS = (
    "Bertanggung jawab atas mutu, keamanan dan khasiat produk yang dibuat",
    "Mengawasi jalannya pembuatan mulai bahan baku sampai produk jadi",
    "Menjalankan ketentuan CPOTB di lingkungan perusahaan",
    "Membuat catatan dan laporan produksi secara berkala",
)
_AKHIR = (
    "Surat ini berlaku sejak tanggal dikeluarkan. Apabila di kemudian hari ada "
    "kekeliruan akan dibetulkan seperlunya.",
    "Demikian surat ini diberikan kepada yang bersangkutan agar dijalankan dengan sebaik-baiknya.",
    "Kepada yang bersangkutan diberikan hak dan kewajiban sesuai peraturan perusahaan.",
)


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    company, pj, boss = facts.company, facts.pj, facts.pemohon
    firm, name = printing.badan(rng, company), printing.orang(rng, pj.person)
    chief = printing.orang(rng, boss.person)
    born = f"{pj.person.tempat_lahir.title()}, {tanggal_panjang(pj.person.tanggal_lahir)}"
    day = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.25), nol=chance(rng, 0.3))
    noun = rng.choice(("PENGANGKATAN", "PENUNJUKAN"))
    verb = "mengangkat" if noun == "PENGANGKATAN" else "menunjuk"
    duties = rng.sample(_TUGAS, rng.randint(2, 3)) if chance(rng, 0.5) else []
    inside = chance(rng, 0.5)
    who = f"{chief}, {boss.jabatan} {firm}" if inside else f"{boss.jabatan} {firm}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Sans", "P052")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            [firm.upper(), 16, True],
            [printing.alamat(rng, company.kantor), 9, False],
            [f"Telp. {company.telepon}", 9, False],
        ],
        "logo": rng.choice(("daun", "bundar", "huruf")),
        "berlogo": chance(rng, 0.6),
        "inisial": company.inti[0],
        "judul": f"SURAT {noun}",
        "sub": rng.choice(("PENANGGUNG JAWAB TEKNIS", "PENANGGUNG JAWAB PRODUKSI")),
        "nomor": rng.choice(("Nomor : ", "No. ", "Nomor: ")) + letter.nomor,
        "buka": f"{rng.choice(('Dengan ini', 'Bersama surat ini', 'Yang bertanda tangan ini,'))} "
        f"{who}, {verb} :",
        "baris": [
            [rng.choice(("Nama", "Nama lengkap")), name],
            *([[rng.choice(("Tempat, tgl. lahir", "Tempat/tanggal lahir")), born]]
              if chance(rng, 0.5) else []),
            [rng.choice(("Pendidikan", "Pendidikan terakhir")), pj.pendidikan],
            [rng.choice(("No. STRTTK", "Nomor STRTTK", "STRTTK Nomor")), pj.nomor_strttk],
            *([["Alamat", printing.alamat(rng, pj.person.alamat)]] if chance(rng, 0.5) else []),
        ],
        "isi": rng.choice(
            (
                "sebagai Penanggung Jawab Teknis pada usaha obat tradisional kami, terhitung mulai "
                "tanggal surat ini",
                "menjadi Penanggung Jawab Teknis yang bekerja penuh pada perusahaan kami",
            )
        ) + (", dengan tugas :" if duties else "."),
        "tugas": duties,
        "akhir": rng.choice(_AKHIR),
        "tempat": [["Dikeluarkan di", letter.tempat], ["Pada tanggal", day]]
        if chance(rng, 0.5) else [],
        "tanggal": f"{letter.tempat}, {day}",
        "jabatan": boss.jabatan,
        "bawah": chance(rng, 0.5),
        "nama": chief,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    variant = "surat_pengangkatan_pj" if noun == "PENGANGKATAN" else "surat_penunjukan"
    return Printed(data, fields, variant=variant)
