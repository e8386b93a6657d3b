"""Appointment as a certificate across the sheet: all centred, line under line, hardly a label."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak

_JUDUL = (
    "SURAT PENETAPAN",
    "SURAT PENGANGKATAN",
    "PENGANGKATAN PENANGGUNG JAWAB",
    "SURAT KEPUTUSAN PENGANGKATAN",
)
_SEBAGAI = (
    "PENANGGUNG JAWAB TEKNIS",
    "TENAGA TEKNIS KEFARMASIAN PENANGGUNG JAWAB",
    "PENANGGUNG JAWAB TEKNIS UKOT",
)
_BIDANG = (
    "pada sarana pembuatan obat tradisional di {tempat}",
    "yang memimpin pembuatan dan pengawasan mutu jamu di {tempat}",
    "dengan tugas menjaga mutu dan keamanan produk sesuai CPOTB",
)


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role = facts.pemohon.jabatan
    labelled, registered, schooled = chance(rng, 0.5), chance(rng, 0.8), chance(rng, 0.6)
    title_first, split = chance(rng, 0.4), chance(rng, 0.5)
    number = rng.choice(("Nomor : ", "No. ", "NOMOR "))
    licence = rng.choice(("STRTTK ", "STRTTK Nomor ", "No. STRTTK : ", "Registrasi (STRTTK) "))
    school = f"{pj.pendidikan} - {pj.perguruan}"
    lead = rng.choice(
        (
            [f"{role} {firm}", "dengan ini mengangkat"],
            [f"Kami, pimpinan {firm},", "menetapkan dan mengangkat"],
            ["Dengan rahmat Tuhan Yang Maha Esa", f"{role} {firm} mengangkat"],
        )
    )
    day = tanggal_acak(rng, letter.tanggal)
    data = {
        "huruf": rng.choice(("C059", "URW Bookman", "Caladea", "P052", "URW Gothic")),
        "bingkai": rng.choice(("ganda", "tebal", "sudut")),
        "warna": rng.choice(("#7a5a10", "#1f4f2a", "#26356b", "#333333")),
        "firma": firm if title_first else firm.upper(),
        "alamat": printing.alamat(rng, facts.company.kantor),
        "judul_dulu": title_first,
        "judul": rng.choice(_JUDUL),
        "nomor": f"{number if labelled else ''}{letter.nomor}",
        "muka": lead,
        "nama_pj": name,
        "bawah_nama": [
            *([school] if schooled else []),
            *([f"{licence}{pj.nomor_strttk}"] if registered else []),
        ],
        "antara": rng.choice(("sebagai", "menjadi", "s e b a g a i")),
        "jabatan": rng.choice(_SEBAGAI),
        "bidang": rng.choice(_BIDANG).format(tempat=facts.company.produksi.kota),
        "foto": chance(rng, 0.5),
        "tempat": f"{letter.tempat}, {day}",
        "tanggal_dua": [letter.tempat, day] if split else [],
        "role": role,
        "pimpinan": chief,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    if not registered:
        fields = {**fields, "nomor_strttk": None}
    return Printed(data, fields, variant="surat_pengangkatan_pj")
