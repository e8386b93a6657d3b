"""Statement in clauses that names nobody: who states it stands in captioned boxes at the foot.

A code of the form at the corner; beside the boxes the frame in which it is signed.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT PERNYATAAN",
    "PERNYATAAN TIDAK TERLIBAT PELANGGARAN DI BIDANG FARMASI",
    "PERNYATAAN PEMOHON IZIN USAHA OBAT TRADISIONAL",
    "SURAT PERNYATAAN DIREKSI / PENGURUS / PENGAWAS",
)
_BUKA = (
    "Yang identitas dan tanda tangannya tercantum pada bagian bawah lembar ini menyatakan dengan "
    "sebenarnya hal-hal sebagai berikut.",
    "Dengan ini saya, sebagaimana identitas di bawah, menyatakan :",
    "Pembuat pernyataan yang datanya dimuat pada kolom identitas menerangkan sebagai berikut :",
)
_POKOK = (
    "Tidak pernah terlibat, baik langsung maupun tidak langsung, dalam pelanggaran peraturan "
    "perundang-undangan di bidang farmasi.",
    "Saya tidak pernah dan tidak sedang terlibat pelanggaran perundang-undangan di bidang farmasi.",
    "Bahwa saya belum pernah turut melakukan pelanggaran terhadap ketentuan peraturan perundang-"
    "undangan di bidang farmasi.",
)
_LAIN = (
    "Bersedia mematuhi seluruh ketentuan perizinan usaha obat tradisional.",
    "Bersedia memberikan keterangan yang diperlukan kepada petugas yang berwenang.",
    "Pernyataan ini berlaku selama saya menjabat sebagaimana tersebut di bawah.",
    "Apabila pernyataan ini ternyata tidak benar, saya bersedia dituntut menurut hukum yang "
    "berlaku.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, born_asked, homed, named_again, digits, role_first = (
        chance(rng, p) for p in (0.85, 0.5, 0.7, 0.5, 0.3, 0.4)
    )
    long = tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    short = tanggal_angka(facts.pernyataan, rng.choice(("-", "/", ".")))
    born = f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"
    nik = [rng.choice(("NIK", "Nomor KTP", "No. Identitas (KTP)")), person.nik]
    role = [rng.choice(("Jabatan", "Jabatan / Kedudukan", "Selaku")), case.jabatan]
    of_firm = [rng.choice(("Nama Perusahaan", "Badan Usaha", "Nama Badan Usaha")), firm]
    lahir = [rng.choice(("Tempat, Tgl. Lahir", "Tempat dan Tanggal Lahir")), born]
    home = [rng.choice(("Alamat", "Alamat Tempat Tinggal")), printing.alamat(rng, person.alamat)]
    boxes = [
        [rng.choice(("Nama Lengkap", "Nama", "Nama (huruf cetak)")), name],
        *([nik] if identified else []),
        *([lahir] if born_asked else []),
        *([home] if homed else []),
        *([role, of_firm] if role_first else [of_firm, role]),
    ]
    points = [rng.choice(_POKOK), *rng.sample(_LAIN, rng.randint(1, 3))]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "C059")),
        "tangan": rng.choice(("Carlito", "Liberation Mono", "Nimbus Mono PS", "Caladea")),
        "pena": rng.choice(("#101010", "#101010", "#1b2d86")),
        "kode": rng.choice(("Formulir UKOT-07", "Form F.7", "Model P-7/OT", "Kode : DPMPTSP.K.07")),
        "judul": rng.choice(_JUDUL),
        "pembuka": rng.choice(_BUKA),
        "butir": points,
        "angka": rng.choice(("1.", "a.", "(1)", "I.")),
        "kepala": rng.choice(("IDENTITAS", "IDENTITAS PEMBUAT PERNYATAAN", "DATA DIRI")),
        "kotak": boxes,
        "bawah": chance(rng, 0.35),
        "nomor": chance(rng, 0.5),
        "kanan": chance(rng, 0.5),
        "tempat": f"{facts.permohonan.tempat}, {short if digits else long}",
        "peran": rng.choice(("Yang menyatakan,", "Pembuat pernyataan,", "Yang bersangkutan,")),
        "nama": f"({name})" if named_again else "",
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
