"""Extract of the firm's decision: grounds left out by "dst.", who is appointed under column heads.

Some extracts name a second person with another task; some are certified by the firm's clerk, the
head's own signature being typed.
"""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_TENTANG = (
    "PENUNJUKAN PENANGGUNG JAWAB TEKNIS PRODUKSI",
    "PENETAPAN PERSONALIA PRODUKSI OBAT TRADISIONAL",
    "PENGANGKATAN KARYAWAN SEBAGAI PENANGGUNG JAWAB TEKNIS",
)
_KEDUA = (
    "Kepada yang bersangkutan diberikan penghasilan dan hak lain sesuai peraturan perusahaan.",
    "Dalam melaksanakan tugasnya bertanggung jawab langsung kepada pimpinan perusahaan.",
    "Segala biaya akibat keputusan ini dibebankan pada anggaran perusahaan.",
)


def draw(case: Case) -> Printed:
    """Draw the extract."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    pj, role, day = facts.pj, facts.pemohon.jabatan, facts.pengangkatan.tanggal
    second, certified, born_shown, schooled, started, words = (
        chance(rng, share) for share in (0.3, 0.4, 0.6, 0.7, 0.5, 0.5)
    )
    word = rng.choice(("Petikan", "Petikan", "Kutipan"))
    about, clause = rng.choice(_TENTANG), rng.choice(_KEDUA)
    signature, lean = ink.signature(rng), ink.lean(rng)
    clerk = people.person(
        stream(rng.getrandbits(64), "orang"), "64.72", day, titles="umum", ages=(24, 50)
    )
    other = people.person(
        stream(rng.getrandbits(64), "orang"), "64.72", day, titles="umum", ages=(24, 50)
    )
    firm, capitals = printing.badan(rng, facts.company), chance(rng, 0.5)
    name = printing.orang(rng, pj.person, besar=capitals)
    chief = printing.orang(rng, facts.pemohon.person, besar=capitals)
    lama = chance(rng, 0.25)
    dated = rng.choice((tanggal_panjang(day, lama=lama), tanggal_panjang(day, lama=lama, nol=True)))
    born = f"{kapital(pj.person.tempat_lahir)}, {tanggal_angka(pj.person.tanggal_lahir)}"
    other_born = f"{kapital(other.tempat_lahir)}, {tanggal_angka(other.tanggal_lahir)}"
    task = rng.choice(("Penanggung Jawab Teknis", "Penanggung Jawab Teknis (TTK)"))
    heads = [
        "No.",
        rng.choice(("Nama", "Nama dan gelar")),
        *(["Tempat, tgl. lahir"] if born_shown else []),
        *(["Pendidikan"] if schooled else []),
        rng.choice(("STRTTK", "Nomor STRTTK", "No. registrasi (STRTTK)")),
        rng.choice(("Tugas", "Diangkat sebagai", "Jabatan")),
    ]
    row = [
        "1.",
        name,
        *([born] if born_shown else []),
        *([pj.pendidikan] if schooled else []),
        pj.nomor_strttk,
        task,
    ]
    extra = [
        "2.",
        printing.orang(rng, other, besar=capitals, gelar=False),
        *([other_born] if born_shown else []),
        *(["SMA"] if schooled else []),
        "-",
        "Kepala Bagian Pengemasan",
    ]
    numbers = ("KESATU", "KEDUA", "KETIGA") if words else ("PERTAMA", "KEDUA", "KETIGA")
    begin = (
        f"Keputusan ini berlaku terhitung mulai tanggal {dated}."
        if started
        else "Keputusan ini berlaku sejak tanggal ditetapkan."
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "C059", "Liberation Mono")),
        "kop": [
            [firm, 15, True],
            [
                printing.alamat(stream(rng.getrandbits(64), "alamat"), facts.company.kantor),
                8.5,
                False,
            ],
        ],
        "kepala": word.upper(),
        "judul": f"{rng.choice(('KEPUTUSAN', 'SURAT KEPUTUSAN'))} {role.upper()} {firm.upper()}",
        "nomor": rng.choice(("NOMOR : ", "Nomor: ", "No. ")) + letter.nomor,
        "tentang": about,
        "dasar": [
            [label, "dst."]
            for label in (
                ("Menimbang", "Mengingat", "Memperhatikan")
                if chance(rng, 0.5)
                else ("Menimbang", "Mengingat")
            )
        ],
        "diktum": [
            [
                numbers[0],
                "Mengangkat yang namanya tersebut dalam lajur 2 daftar berikut dengan tugas "
                "sebagaimana dalam lajur terakhir.",
            ],
            [numbers[1], clause],
            [numbers[2], begin],
        ],
        "lajur": heads,
        "baris": [row, *([extra] if second else [])],
        "salinan": rng.choice(
            (
                f"{word} keputusan ini diberikan kepada yang bersangkutan untuk dilaksanakan.",
                f"{word} disampaikan kepada yang bersangkutan dan Dinas Kesehatan setempat.",
            )
        ),
        "atas": [
            rng.choice((f"Ditetapkan di {letter.tempat}", f"Ditetapkan di : {letter.tempat}")),
            rng.choice((f"pada tanggal {dated}", f"pada tanggal : {dated}")),
            f"{role},",
        ],
        "nama": chief,
        "sah": [
            rng.choice((f"Untuk {word.lower()} yang sah,", "Sesuai dengan aslinya,")),
            f"Tata Usaha, {tanggal_angka(day)}" if started else "Tata Usaha,",
            printing.orang(rng, clerk, besar=False),
        ]
        if certified
        else [],
        "ttd": signature,
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": lean,
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_keputusan")
