"""Appointment of a small firm: who signs in rows, who is appointed in rows, what for beneath."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_kata, tanggal_panjang

_JUDUL = (
    "SURAT PENGANGKATAN",
    "SURAT PENGANGKATAN PENANGGUNG JAWAB",
    "SURAT PENUNJUKAN PENANGGUNG JAWAB",
    "SURAT PENGANGKATAN TENAGA TEKNIS KEFARMASIAN",
)


def draw(case: Case) -> Printed:
    """Draw the appointment."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm, pj, boss = printing.badan(rng, facts.company), facts.pj, facts.pemohon
    upper = chance(rng, 0.5)
    name = printing.orang(rng, pj.person, besar=upper)
    chief = printing.orang(rng, boss.person, besar=upper)
    office, site = printing.dua_alamat(rng, facts.company)
    day = letter.tanggal
    date = tanggal_panjang(day, nol=chance(rng, 0.3))
    start = f"{date} ({tanggal_kata(day)})" if chance(rng, 0.25) else date
    born = f"{pj.person.tempat_lahir.title()}, {tanggal_angka(pj.person.tanggal_lahir)}"
    aim = rng.choice((
        f"sebagai *Penanggung Jawab Teknis* pada usaha kecil obat tradisional (UKOT) yang kami "
        f"dirikan di {site}, sejak tanggal {start}.",
        f"menjadi *Tenaga Teknis Kefarmasian Penanggung Jawab* untuk seluruh kegiatan produksi "
        f"obat tradisional kami, mulai tanggal {start}.",
    ))  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "kop": [[firm.upper(), rng.choice((16, 18)), True], [office, 9, False],
                *([[f"Telp. {facts.company.telepon}  Email : {facts.company.surel}", 9, False]]
                  if chance(rng, 0.6) else [])],
        "logo": rng.choice(("daun", "bundar", "")),
        "garis": rng.choice(("tebal-tipis", "tipis", "ganda")),
        "judul": rng.choice(_JUDUL),
        "bergaris": chance(rng, 0.6),
        "nomor": f"{rng.choice(('Nomor :', 'No. :', 'Nomor'))} {letter.nomor}",
        "pembuka": rng.choice(("Yang bertanda tangan di bawah ini :",
                               "Saya yang bertandatangan dibawah ini :")),
        "bos": [[rng.choice(("Nama", "N a m a")), chief], ["Jabatan", f"{boss.jabatan} {firm}"],
                *([["Alamat", office]] if chance(rng, 0.5) else [])],
        "kata": rng.choice(("Dengan ini mengangkat :", "dengan ini menunjuk dan mengangkat :",
                            "Mengangkat Saudara/i :")),
        "pj": [[rng.choice(("Nama", "Nama lengkap")), name],
               *([[rng.choice(("Tempat/Tgl. Lahir", "Tempat, tanggal lahir")), born]]
                 if chance(rng, 0.6) else []),
               *([["Pendidikan", f"{pj.pendidikan}"]] if chance(rng, 0.7) else []),
               [rng.choice(("No. STRTTK", "Nomor STRTTK", "STRTTK Nomor")), pj.nomor_strttk],
               *([["Alamat", printing.alamat(rng, pj.person.alamat)]]
                 if chance(rng, 0.6) else [])],
        "isi": [
            aim,
            *(["Yang bersangkutan berkewajiban menjamin mutu, keamanan dan kebersihan produk serta "
               "menyelenggarakan pencatatan produksi."] if chance(rng, 0.6) else []),
            rng.choice((
                "Surat pengangkatan ini kami buat agar dapat digunakan untuk keperluan perizinan.",
                "Demikianlah surat ini kami buat dengan sebenar-benarnya.",
            )),
        ],
        "tanggal": f"{letter.tempat}, {date}",
        "menerima": name if chance(rng, 0.5) else "",
        "jabatan": boss.jabatan,
        "firma": firm,
        "nama": chief,
        "ttd": [ink.signature(rng), ink.signature(rng)],
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_pengangkatan_pj")
