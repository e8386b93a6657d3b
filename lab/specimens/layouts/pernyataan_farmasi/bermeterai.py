"""Statement in numbered points on the firm's paper, the date above, names in a sentence."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_BUTIR = (
    "Bahwa saya tidak pernah terlibat pelanggaran peraturan perundang-undangan di bidang farmasi.",
    "Bahwa saya tidak sedang menjalani pemeriksaan atau pidana di bidang sediaan farmasi.",
    "Bahwa saya akan mematuhi seluruh ketentuan tentang obat tradisional.",
    "Bahwa apabila pernyataan ini tidak benar saya bersedia dikenakan sanksi sesuai hukum.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name = printing.orang(rng, person, besar=chance(rng, 0.5))
    firm = printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    show_nik, prose = chance(rng, 0.7), chance(rng, 0.5)
    home = printing.alamat(rng, person.alamat)
    day = tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.3), nol=chance(rng, 0.3))
    nik = f" (NIK {person.nik})" if show_nik else ""
    rows = [
        [rng.choice(("Nama", "Nama lengkap")), name],
        *([["NIK", person.nik]] if show_nik else []),
        ["Jabatan", f"{case.jabatan} {firm}"],
        ["Alamat", home],
    ]
    data = {
        "huruf": rng.choice(("Caladea", "Nimbus Sans", "C059", "DejaVu Sans")),
        "ukuran": rng.choice((10.5, 11, 12)),
        "kop": [
            [firm.upper(), 15, True],
            [printing.alamat(rng, facts.company.kantor), 9, False],
        ]
        if chance(rng, 0.6)
        else [],
        "judul": rng.choice(("SURAT PERNYATAAN", "PERNYATAAN", "Surat Pernyataan")),
        "pembuka": f"Saya, {name}{nik}, bertempat tinggal di {home}, dalam kedudukan sebagai "
        f"{case.jabatan} {firm}, dengan ini menyatakan :"
        if prose
        else "Yang bertanda tangan di bawah ini :",
        "baris": [] if prose else rows,
        "antara": "" if prose else "dengan ini menyatakan dengan sesungguhnya :",
        "butir": [_BUTIR[0], *rng.sample(_BUTIR[1:], rng.randint(1, 3))],
        "penutup": rng.choice(
            (
                "Demikian pernyataan ini saya buat dalam keadaan sadar dan tanpa paksaan.",
                "Demikian surat pernyataan ini dibuat untuk melengkapi permohonan izin UKOT.",
            )
        ),
        "tanggal": f"{facts.permohonan.tempat}, {day}",
        "dibuat": chance(rng, 0.4),
        "tempat": facts.permohonan.tempat,
        "hari": day,
        "yang": rng.choice(("Yang membuat pernyataan", "Saya yang menyatakan,", "Pembuat,")),
        "nama": name,
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": facts.company.singkatan,
        "kiri": chance(rng, 0.25),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if show_nik else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields, template="pernyataan_butir.typ")
