"""Technician's statement in numbered points: full time, one place, the STRTTK in a sentence."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_BUTIR = (
    "Bersedia menjadi penanggung jawab teknis pada {badan} secara penuh waktu.",
    "Tidak sedang menjadi penanggung jawab pada sarana kefarmasian lain.",
    "Sanggup melaksanakan pekerjaan kefarmasian sesuai standar dan ketentuan yang berlaku.",
    "Akan melapor kepada Dinas Kesehatan apabila tidak lagi bekerja pada {badan}.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person = pj.person
    name = printing.orang(rng, person, besar=chance(rng, 0.5))
    firm = printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    prose = chance(rng, 0.45)
    day = tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.3), nol=chance(rng, 0.3))
    home = printing.alamat(rng, person.alamat)
    points = [_BUTIR[0], *rng.sample(_BUTIR[1:], rng.randint(1, 3))]
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Carlito", "Liberation Mono", "URW Gothic")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [],
        "judul": rng.choice(("SURAT PERNYATAAN", "SURAT KESANGGUPAN BEKERJA", "PERNYATAAN")),
        "pembuka": f"Yang bertanda tangan di bawah ini saya {name}, {pj.pendidikan}, pemegang "
        f"STRTTK Nomor {pj.nomor_strttk}, beralamat di {home}, menyatakan dengan sebenarnya :"
        if prose
        else rng.choice(("Yang bertandatangan di bawah ini :", "Saya :")),
        "baris": []
        if prose
        else [
            ["Nama", name],
            ["Alamat", home],
            ["Pendidikan terakhir", pj.pendidikan],
            [rng.choice(("STRTTK No.", "Nomor STRTTK", "No. STRTTK")), pj.nomor_strttk],
        ],
        "antara": "" if prose else "Dengan ini menyatakan :",
        "butir": [point.format(badan=firm) for point in points],
        "penutup": rng.choice(
            (
                "Demikian surat pernyataan ini dibuat untuk dipergunakan seperlunya.",
                "Surat pernyataan ini saya buat dengan penuh tanggung jawab.",
            )
        ),
        "tanggal": f"{facts.permohonan.tempat}, {day}",
        "dibuat": chance(rng, 0.3),
        "tempat": facts.permohonan.tempat,
        "hari": day,
        "yang": rng.choice(("Yang menyatakan", "Tenaga Teknis Kefarmasian,", "Hormat saya,")),
        "nama": name if chance(rng, 0.7) else f"( {name} )",
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "cap": "",
        "cap_tengah": "",
        "kiri": chance(rng, 0.2),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields, template="pernyataan_butir.typ")
