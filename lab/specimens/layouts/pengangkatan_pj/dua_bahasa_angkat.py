"""Letter of appointment in two columns: Indonesian at the left, English in italics at the right."""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_TITLES = {
    "Direktur": "Director",
    "Direktur Utama": "President Director",
    "Wakil Direktur": "Vice Director",
    "Pemilik": "Owner",
    "Ketua": "Chairperson",
    "Pimpinan": "Head",
}
_TUGAS = (
    (
        "mengawasi seluruh tahap pembuatan obat tradisional menurut CPOTB;",
        "supervise every stage of the manufacture of traditional medicine under good practice;",
    ),
    (
        "memeriksa dan meluluskan bahan baku serta produk jadi;",
        "examine and release raw materials and finished products;",
    ),
    (
        "menyimpan catatan produksi dan melaporkannya kepada pimpinan;",
        "keep the production records and report them to the management;",
    ),
    (
        "mewakili perusahaan dalam pemeriksaan teknis oleh instansi berwenang.",
        "represent the company in technical inspections by the authorities.",
    ),
)
_JUDUL = (
    ("SURAT PENGANGKATAN", "LETTER OF APPOINTMENT"),
    ("PENGANGKATAN PENANGGUNG JAWAB TEKNIS", "APPOINTMENT OF THE RESPONSIBLE TECHNICIAN"),
    ("SURAT PENUNJUKAN", "APPOINTMENT"),
)


def _english(day: dt.date, *, american: bool) -> str:
    month = _MONTHS[day.month - 1]
    return f"{month} {day.day}, {day.year}" if american else f"{day.day} {month} {day.year}"


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role = facts.pemohon.jabatan
    role_en = _TITLES.get(role, "Head")
    american = chance(rng, 0.3)
    day = tanggal_panjang(letter.tanggal, nol=chance(rng, 0.3))
    day_en = _english(letter.tanggal, american=american)
    head = rng.choice(_JUDUL)
    opening = rng.choice(
        (
            (
                f"{firm}, diwakili oleh {role}, *{chief}*, dengan ini mengangkat *{name}* sebagai "
                "Penanggung Jawab Teknis.",
                f"{firm}, represented by its {role_en}, *{chief}*, hereby appoints *{name}* as "
                "Responsible Technician.",
            ),
            (
                f"Dengan surat ini kami, {firm}, menunjuk Saudara/i *{name}* untuk menduduki "
                "jabatan Penanggung Jawab Teknis pembuatan obat tradisional.",
                f"By this letter we, {firm}, assign *{name}* to the position of Responsible "
                "Technician for the manufacture of traditional medicine.",
            ),
        )
    )
    place = printing.alamat(rng, facts.company.produksi)
    registration = (
        f"Yang bersangkutan lulusan {pj.pendidikan} {pj.perguruan} dan terdaftar sebagai tenaga "
        f"teknis kefarmasian dengan STRTTK nomor {pj.nomor_strttk}.",
        f"The appointee graduated from {pj.perguruan} and is a registered pharmacy technician, "
        f"STRTTK number {pj.nomor_strttk}.",
    )
    where = (
        f"Tempat kerja : {place}.",
        f"Place of work: {place}.",
    )
    start = rng.choice(
        (
            (f"Pengangkatan ini berlaku sejak {day}.", f"Effective as of {day_en}."),
            (
                "Pengangkatan ini berlaku sejak tanggal surat ini.",
                "This appointment takes effect on the date of this letter.",
            ),
        )
    )
    count = rng.randint(2, 4)
    tasks = [list(pair) for pair in _TUGAS[:count]]
    tabled = chance(rng, 0.4)  # a small table between the columns
    rows = [
        [rng.choice(("Nama / Name", "Nama lengkap / Full name")), name],
        [rng.choice(("STRTTK", "No. STRTTK / Registration No.")), pj.nomor_strttk],
        ["Pendidikan / Education", f"{pj.pendidikan}, {pj.perguruan}"],
    ]
    parts = [opening, *(() if tabled else (registration,)), where, start]
    data = {
        "huruf": rng.choice(("Caladea", "Carlito", "P052", "Nimbus Sans", "Liberation Serif")),
        "ukuran": rng.choice((9.5, 10, 10.5)),
        "garis": rng.choice(("tengah", "baris", "tidak")),
        "firma": firm,
        "alamat": printing.alamat(rng, facts.company.kantor),
        "kontak": f"{facts.company.telepon}  {facts.company.surel}",
        "kop_kanan": chance(rng, 0.5),
        "judul": list(head),
        "rujukan": [
            [rng.choice(("Nomor / Number", "No. / Ref.", "Nomor / Ref. No.")), letter.nomor],
            [rng.choice(("Tanggal / Date", "Tgl. / Date")), day],
        ],
        "isi": [list(pair) for pair in parts],
        "baris": rows if tabled else [],
        "kata_tugas": ["Tugasnya adalah :", "The duties are to:"],
        "tugas": tasks,
        "penutup": [
            "Bila ada perbedaan tafsir, naskah bahasa Indonesia yang berlaku.",
            "In case of any discrepancy the Indonesian text shall prevail.",
        ],
        "oleh": rng.choice(("Yang mengangkat / Appointed by,", "Hormat kami / Sincerely,")),
        "terima": rng.choice(("Yang diangkat / Accepted by,", "Menyetujui / Agreed,")),
        "tempat": letter.tempat,
        "role": f"{role} / {role_en}",
        "pimpinan": chief,
        "pj": name,
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_pengangkatan_pj")
