"""Technician's statement on a plain sheet: rows, then one sentence on the firm, lettered vows."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_JUDUL = (
    ["SURAT PERNYATAAN KESEDIAAN", "SEBAGAI PENANGGUNG JAWAB TEKNIS"],
    ["SURAT PERNYATAAN BEKERJA PENUH"],
    ["SURAT PERNYATAAN", "TENAGA TEKNIS KEFARMASIAN"],
)
_ISI = (
    "Dengan ini menyatakan bersedia bekerja penuh waktu sebagai Penanggung Jawab Teknis di {badan}",
    "menyatakan sanggup bekerja penuh sebagai Tenaga Teknis Kefarmasian penanggung jawab pada "
    "{badan}",
    "Menyatakan bahwa saya bersedia menjadi Penanggung Jawab Teknis dan bekerja secara penuh pada "
    "usaha obat tradisional {badan}",
)
_JANJI = (
    "tidak merangkap bekerja sebagai penanggung jawab di sarana lain",
    "melaksanakan pekerjaan kefarmasian sesuai peraturan yang berlaku",
    "berada di tempat selama jam kerja perusahaan",
    "menjaga agar pembuatan obat tradisional dilakukan menurut CPOTB",
)
_AKHIR = (
    "Demikian surat pernyataan ini saya buat dengan sebenarnya, dan bila tidak benar saya bersedia "
    "dikenakan sanksi.",
    "Demikian pernyataan ini saya buat untuk keperluan permohonan izin UKOT.",
    "Demikian surat ini dibuat tanpa tekanan dari pihak lain dan untuk dipakai di mana perlu.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person, day = pj.person, facts.pernyataan
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, day)
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.25), nol=chance(rng, 0.25))
    if chance(rng, 0.15):
        printed_day = tanggal_angka(day)
    born = f"{person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}"
    vows = rng.sample(_JANJI, rng.randint(2, 3)) if chance(rng, 0.6) else []
    place = printing.alamat(rng, facts.company.produksi)
    sentence = rng.choice(_ISI).format(badan=firm)
    if chance(rng, 0.5):
        sentence += f" yang beralamat di {place}"
    tail = rng.choice((", dan akan :", " serta berjanji :")) if vows else "."
    registration = [rng.choice(("No. STRTTK", "Nomor STRTTK", "STRTTK No.")), pj.nomor_strttk]
    rows = [
        *([["Tempat/tgl. lahir", born]] if chance(rng, 0.6) else []),
        *([[rng.choice(("NIK", "No. KTP")), person.nik]] if chance(rng, 0.5) else []),
        [rng.choice(("Pendidikan", "Lulusan")), f"{pj.pendidikan} {pj.perguruan}"],
        [rng.choice(("Alamat", "Alamat rumah")), printing.alamat(rng, person.alamat)],
        *([["Telepon", person.telepon]] if chance(rng, 0.3) else []),
    ]
    rows.insert(rng.choice((0, len(rows) - 1, len(rows))), registration)
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Serif", "Liberation Sans", "URW Bookman")),
        "ukuran": rng.choice((11, 11.5)),
        "judul": rng.choice(_JUDUL),
        "buka": rng.choice(("Yang bertanda tangan di bawah ini :", "Saya, yang bertanda tangan :")),
        "baris": [[rng.choice(("Nama", "Nama lengkap")), name], *rows],
        "isi": sentence + tail,
        "janji": [f"{v};" for v in vows[:-1]] + [f"{v}." for v in vows[-1:]],
        "angka": rng.choice(("a.", "1.", "a)")),
        "akhir": rng.choice(_AKHIR),
        "tanggal": f"{facts.permohonan.tempat}, {printed_day}",
        "peran": rng.choice(("Yang membuat pernyataan,", "Yang menyatakan,", "Hormat saya,")),
        "nama": name,
        "bawah": [rng.choice(("Penanggung Jawab Teknis", "Tenaga Teknis Kefarmasian"))]
        if chance(rng, 0.4)
        else [],
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
