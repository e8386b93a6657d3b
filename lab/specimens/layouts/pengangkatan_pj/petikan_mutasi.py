"""Excerpt of a decree that moved staff: one number of its annex, before and after side by side.

The head who decided signs by "ttd."; whoever certifies the excerpt writes under it.
"""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import tanggal_angka, tanggal_panjang

_LAMA = (
    "Staf Bagian Produksi",
    "Pelaksana Pengawasan Mutu",
    "Calon karyawan",
    "Karyawan bagian pengemasan",
)
_BARU = ("Penanggung Jawab Teknis", "Penanggung Jawab Teknis UKOT")
_JUDUL = (
    "PENGANGKATAN PENANGGUNG JAWAB TEKNIS",
    "PENGANGKATAN DAN PENEMPATAN PENANGGUNG JAWAB TEKNIS",
    "PENGANGKATAN TENAGA TEKNIS KEFARMASIAN SEBAGAI PENANGGUNG JAWAB TEKNIS",
)


def draw(case: Case) -> Printed:
    """Draw the excerpt for the technician."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm, pj = printing.badan(rng, facts.company), facts.pj
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role = facts.pemohon.jabatan
    lama, dotted, numbered, framed, stacked, caps = (
        chance(rng, p) for p in (0.2, 0.4, 0.6, 0.5, 0.4, 0.5)
    )
    apart = stream(rng.getrandbits(40), "petikan")
    clerk = people.official(apart, "Sekretaris", letter.tanggal, "umum").nama
    date = tanggal_panjang(letter.tanggal, lama=lama, nol=chance(rng, 0.3))
    born = f"{pj.person.tempat_lahir.title()}, {tanggal_angka(pj.person.tanggal_lahir)}"
    same = rng.choice(("tetap", "-", "sama"))
    details = [
        [rng.choice(("Nama", "Nama Karyawan", "Nama lengkap")), name],
        [rng.choice(("Tempat / tanggal lahir", "Lahir")), born],
        ["Pendidikan", f"{pj.pendidikan}, {pj.perguruan}"],
        [rng.choice(("Nomor STRTTK", "No. STRTTK", "S.T.R.T.T.K.")), pj.nomor_strttk],
    ]
    what = rng.choice(("KEPUTUSAN", "SURAT KEPUTUSAN"))
    data = {
        "huruf": rng.choice(("Liberation Serif", "P052", "Carlito", "Liberation Sans")),
        "ukuran": rng.choice((11, 11.5)),
        "petikan": rng.choice(("P E T I K A N", "PETIKAN", "KUTIPAN", "TURUNAN")),
        "judul": [
            f"{what} {role.upper()}",
            firm.upper() if caps else firm,
            f"{rng.choice(('NOMOR', 'NOMOR :', 'No.'))} {letter.nomor}",
            "TENTANG",
            rng.choice(_JUDUL),
        ],
        "kepala": f"{role.upper()} {firm.upper()},",
        "dasar": [
            ["Menimbang", rng.choice(("dst.", "dan sebagainya;"))],
            ["Mengingat", rng.choice(("dst.", "dan sebagainya;"))],
            *([["Memperhatikan", "dst."]] if chance(rng, 0.4) else []),
        ],
        "putus": rng.choice(("MEMUTUSKAN :", "M E M U T U S K A N", "MEMUTUSKAN")),
        "bunyi": rng.choice(
            (
                "Mengangkat karyawan yang tersebut di bawah ini dalam jabatan barunya "
                "sebagaimana tercantum pada lajur sebelah kanan.",
                "Terhitung mulai tanggal ditetapkan mengangkat dan menempatkan karyawan di bawah "
                "ini dari jabatan lama ke dalam jabatan baru.",
            )
        ),
        "urut": f"Nomor urut {rng.randint(2, 9)}" if numbered else "",
        "rinci": details,
        "bertumpuk": stacked,
        "sandingan": [
            [rng.choice(("Jabatan", "Tugas / jabatan")), rng.choice(_LAMA), rng.choice(_BARU)],
            ["Unit kerja", rng.choice(("Produksi", "Umum")), "Produksi dan Mutu"],
            *([["Tempat tugas", facts.company.produksi.kota, same]] if chance(rng, 0.5) else []),
        ],
        "lajur": rng.choice((["LAMA", "BARU"], ["Semula", "Menjadi"], ["SEBELUM", "SESUDAH"])),
        "penutup": rng.choice(
            (
                "PETIKAN Keputusan ini disampaikan kepada yang bersangkutan untuk diketahui dan "
                "dipergunakan sebagaimana mestinya.",
                "Petikan ini diberikan kepada yang berkepentingan untuk dilaksanakan.",
            )
        ),
        "tetap": rng.choice(
            (
                [f"Ditetapkan di {letter.tempat}", f"pada tanggal {date}"],
                [f"Ditetapkan di : {letter.tempat}", f"Pada tanggal : {date}"],
            )
        ),
        "peran": f"{role.upper()}," if caps else f"{role},",
        "ttd_kata": rng.choice(("ttd.", "t.t.d.", "(ttd)", "dto.")),
        "nama": chief,
        "sesuai": rng.choice(
            ("Untuk petikan yang sah", "Petikan sesuai dengan aslinya", "Sesuai dengan aslinya")
        ),
        "penyalin": rng.choice(
            ("Sekretaris Perusahaan,", "Kepala Tata Usaha,", "Bagian Umum dan Personalia,")
        ),
        "nama_penyalin": clerk,
        "bingkai": framed,
        "titik": dotted,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_keputusan")
