"""Technician's statement as a printed text with gaps: what belongs in a gap stands beneath it."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_SANGGUP = (
    "hadir dan bekerja penuh pada jam kerja sarana",
    "tidak bekerja sebagai penanggung jawab di sarana lain",
    "mengawasi pembuatan, pengemasan dan penyimpanan obat tradisional",
    "melaporkan kepada Dinas Kesehatan apabila mengundurkan diri",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person, day = pj.person, facts.pernyataan
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, day)
    boxes, ticked, below, reached = (chance(rng, p) for p in (0.4, 0.5, 0.6, 0.5))
    spelled = tanggal_panjang(day, lama=chance(rng, 0.2))
    digits = f"{day:%d%m%Y}"
    words = {
        "nama": rng.choice(("nama lengkap", "nama dan gelar", "nama jelas")),
        "nomor": rng.choice(("nomor STRTTK", "nomor registrasi STRTTK", "STRTTK")),
        "firma": rng.choice(("nama sarana", "nama perusahaan/usaha", "nama badan usaha")),
        "alamat": rng.choice(("alamat sarana", "alamat tempat produksi")),
    }
    promises = rng.sample(_SANGGUP, rng.randint(2, 4))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "mesin": rng.choice(("Liberation Mono", "Carlito", "Nimbus Mono PS", "P052")),
        "biru": chance(rng, 0.5),
        "judul": rng.choice(
            (
                ["SURAT PERNYATAAN", "TENAGA TEKNIS KEFARMASIAN"],
                ["PERNYATAAN KESANGGUPAN", "PENANGGUNG JAWAB TEKNIS"],
                ["SURAT PERNYATAAN BEKERJA PENUH"],
            )
        ),
        "awal": rng.choice(("Saya,", "Yang bertanda tangan di bawah ini,", "Saya yang bernama")),
        "nama": [name, words["nama"]],
        "lahir": [f"{person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}",
                  "tempat dan tanggal lahir"],
        "ada_lahir": reached,
        "pemegang": rng.choice(("pemegang surat tanda registrasi", "yang terdaftar dengan")),
        "nomor_strttk": pj.nomor_strttk,
        "kata_nomor": words["nomor"],
        "niat": rng.choice(
            (
                "menyatakan bersedia menjadi penanggung jawab teknis dan bekerja penuh pada",
                "dengan ini menyatakan sanggup bekerja penuh waktu sebagai penanggung jawab di",
            )
        ),
        "firma": [firm, words["firma"]],
        "alamat": [printing.alamat(rng, facts.company.produksi), words["alamat"]],
        "antara": rng.choice(("serta sanggup :", "Selanjutnya saya sanggup untuk :")),
        "sanggup": promises,
        "centang": ticked,
        "tutup": rng.choice(
            (
                "Bila kemudian ternyata tidak benar saya bersedia dikenai sanksi.",
                "Demikian saya buat dengan sadar dan tanpa paksaan siapa pun.",
            )
        ),
        "kotak_tanggal": list(digits) if boxes else [],
        "kata_tanggal": rng.choice(("Tanggal", "Tgl. - Bln. - Tahun")),
        "tempat": facts.permohonan.tempat,
        "tanggal": "" if boxes else f"{facts.permohonan.tempat}, {spelled}",
        "peran": rng.choice(("Yang menyatakan,", "Pembuat pernyataan,")),
        # The name at the signature is a line to sign on, on some sheets without the name.
        "nama_ttd": name if below else "",
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "titik": chance(rng, 0.5),
    }  # fmt: skip
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
