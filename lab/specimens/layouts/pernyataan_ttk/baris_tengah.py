"""Technician's statement down the middle of the sheet: name, number and firm by themselves.

No value has a label of its own; what each is, the words between them say.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_JANJI = (
    "akan bekerja penuh selama jam kerja dan tidak menjadi penanggung jawab di tempat lain",
    "bekerja sepenuh waktu, tidak merangkap jabatan pada sarana kefarmasian mana pun",
    "sanggup melaksanakan tugas penanggung jawab teknis secara purnawaktu",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person, day = pj.person, facts.pernyataan
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    site = printing.alamat(rng, facts.company.produksi)
    tariff, materai = printing.materai(rng, day)
    lama, digits, homed, schooled, framed, firm_first, named_below, day_in_text = (
        chance(rng, p) for p in (0.2, 0.25, 0.5, 0.5, 0.4, 0.25, 0.7, 0.35)
    )
    mark = rng.choice("-/")
    printed_day = tanggal_angka(day, mark) if digits else tanggal_panjang(day, lama=lama)
    town = facts.permohonan.tempat
    home = printing.alamat(rng, person.alamat)
    who = [
        ["kecil", rng.choice(("Saya,", "Yang menyatakan,", "Dengan ini saya"))],
        ["besar", name],
        ["biasa", pj.pendidikan] if schooled else ["", ""],
        ["biasa", home] if homed else ["", ""],
        [
            "kecil",
            rng.choice(
                (
                    "pemegang Surat Tanda Registrasi Tenaga Teknis Kefarmasian",
                    "Tenaga Teknis Kefarmasian dengan STRTTK",
                    "terdaftar sebagai tenaga teknis kefarmasian di bawah nomor",
                )
            ),
        ],
        ["sedang", pj.nomor_strttk],
    ]
    where = [
        [
            "kecil",
            rng.choice(
                (
                    "menyatakan bersedia menjadi penanggung jawab teknis pada",
                    "menyatakan kesanggupan sebagai penanggung jawab teknis",
                )
            )
            if not firm_first
            else rng.choice(("Untuk keperluan permohonan izin", "Sehubungan dengan permohonan")),
        ],
        ["besar", firm],
        ["biasa", site],
    ]
    promise = [
        ["kecil", rng.choice(("dan", "serta menyatakan", "dengan ketentuan")) if not firm_first
         else "menyatakan bersedia menjadi penanggung jawab teknis usaha tersebut dan"],
        ["biasa", rng.choice(_JANJI) + "."],
    ]  # fmt: skip
    lines = (where + who if firm_first else who + where) + promise
    data = {
        "huruf": rng.choice(("P052", "Carlito", "Liberation Serif", "C059", "Liberation Sans")),
        "judul": rng.choice(
            (
                ["SURAT PERNYATAAN"],
                ["PERNYATAAN", "Tenaga Teknis Kefarmasian Penanggung Jawab"],
                ["SURAT PERNYATAAN", "BEKERJA PENUH WAKTU"],
            )
        ),
        "garis_judul": chance(rng, 0.5),
        "baris": [line for line in lines if line[0]],
        "bingkai": framed,
        "tutup": rng.choice(
            (
                "Pernyataan ini saya buat dengan sebenarnya dan tanpa paksaan.",
                "Apabila tidak benar, saya bersedia menerima sanksi menurut peraturan.",
            )
        )
        + (f" Dibuat di {town} pada tanggal {printed_day}." if day_in_text else ""),
        "atas": [rng.choice(("Yang menyatakan,", "Hormat saya,", "Pembuat pernyataan,"))]
        if day_in_text
        else [f"{town}, {printed_day}"],
        "nama": name if named_below else "",
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
