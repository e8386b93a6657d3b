"""Technician's statement: particulars, the firm in rows of its own, what is promised by letters.

The number of the registration stands in a row, or in the sentence that follows the rows.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT PERNYATAAN PENANGGUNG JAWAB TEKNIS",
    "PERNYATAAN BERSEDIA BEKERJA PENUH",
    "SURAT PERNYATAAN",
    "SURAT PERNYATAAN BEKERJA PENUH WAKTU",
)
_JANJI = (
    "bersedia bekerja penuh sebagai penanggung jawab teknis selama perusahaan berproduksi",
    "hadir di tempat produksi pada setiap hari dan jam kerja",
    "tidak merangkap sebagai penanggung jawab pada sarana kefarmasian lain",
    "melaksanakan tugas sesuai dengan ketentuan perundang-undangan di bidang obat tradisional",
    "melapor kepada Dinas Kesehatan bila mengundurkan diri",
)
_TUTUP = (
    "Pernyataan ini saya buat dengan sesungguhnya dan apabila tidak benar saya bersedia dituntut "
    "sesuai hukum yang berlaku.",
    "Demikian pernyataan ini saya buat tanpa ada paksaan dari pihak mana pun.",
    "Demikian agar dapat digunakan sebagai kelengkapan permohonan izin.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts = case.rng, case.facts
    pj, person, day = facts.pj, facts.pj.person, facts.pernyataan
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    site = printing.alamat(rng, facts.company.produksi)
    tariff, truth = printing.materai(rng, day)
    born, known, listed, split, apart = (chance(rng, p) for p in (0.6, 0.4, 0.65, 0.6, 0.5))
    figures = tanggal_angka(person.tanggal_lahir)
    rows = [
        [rng.choice(("Nama", "Nama Lengkap")), name],
        *([["Tempat, tgl. lahir", f"{kapital(person.tempat_lahir)}, {figures}"]] if born else []),
        *([["No. KTP", person.nik]] if known else []),
        ["Pendidikan", pj.pendidikan],
        *([[rng.choice(("No. STRTTK", "Nomor STRTTK", "STRTTK No.")), pj.nomor_strttk]]
          if listed else []),
        [rng.choice(("Alamat rumah", "Alamat", "Tempat tinggal")),
         printing.alamat(rng, person.alamat)],
    ]  # fmt: skip
    role = rng.choice(("tenaga teknis kefarmasian", "penanggung jawab teknis"))
    holder = "" if listed else f", pemegang STRTTK nomor {pj.nomor_strttk},"
    link = f"Dalam hal ini selaku {role}{holder} pada"
    told = f"{link} {firm}, {site}, menyatakan bahwa saya :"
    place = [
        [rng.choice(("Nama perusahaan", "Perusahaan", "Nama usaha")), firm],
        [rng.choice(("Alamat perusahaan", "Alamat usaha", "Alamat produksi")), site],
    ]
    promises = [_JANJI[0], *rng.sample(_JANJI[1:], rng.randint(1, 3))]
    date = tanggal_panjang(day, lama=chance(rng, 0.25), nol=chance(rng, 0.3))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Sans", "Nimbus Mono PS")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "folio": chance(rng, 0.3),
        "judul": rng.choice(_JUDUL),
        "garis": chance(rng, 0.6),
        "pembuka": rng.choice(
            ("Saya yang bertanda tangan di bawah ini,", "Yang bertandatangan dibawah ini :")
        ),
        "baris": rows,
        "lebar": rng.choice((40, 45, 50)),
        "inden": rng.choice((0, 8)),
        "sambung": f"{link} :" if split else told,
        "tempat": place if split else [],
        "bahwa": rng.choice(("Dengan ini menyatakan bahwa saya :", "menyatakan bahwa saya"))
        if split
        else "",
        "janji": [f"{each};" for each in promises[:-1]] + [f"{promises[-1]}."],
        "angka": rng.choice(("a.", "1.", "1)")),
        "tutup": rng.choice(_TUTUP),
        "atas": [
            f"{facts.permohonan.tempat}, {date}",
            rng.choice(("Saya yang menyatakan,", "Yang menyatakan,", "Hormat saya,")),
        ],
        "kiri": apart,
        "nama": name,
        "bawah": [f"STRTTK {pj.nomor_strttk}"] if listed and chance(rng, 0.2) else [],
        "tarif": tariff,
        "elektronik": truth == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": truth,
    }
    return Printed(data, fields)
