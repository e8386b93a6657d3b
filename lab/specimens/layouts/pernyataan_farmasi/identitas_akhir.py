"""Statement as a letter to the licensing office; who states it is told last, by the signature."""

from typing import Any

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_SUBJECTS = (
    "Pernyataan Tidak Pernah Terlibat Pelanggaran di Bidang Farmasi",
    "Surat Pernyataan",
    "Pernyataan bebas pelanggaran peraturan farmasi",
)
_STATED = (
    "bahwa sampai dengan hari ini saya *tidak pernah terlibat*, langsung maupun tidak langsung, "
    "dalam pelanggaran peraturan perundang-undangan di bidang farmasi",
    "bahwa nama saya *tidak pernah tersangkut* pelanggaran undang-undang maupun peraturan lain di "
    "bidang obat dan farmasi, baik sebagai perorangan maupun sebagai pengurus badan usaha",
    "*belum pernah melanggar* ataupun turut melanggar ketentuan perundang-undangan kefarmasian",
)
_MORE = (
    "Apabila kelak terbukti sebaliknya, saya bersedia izin dimaksud dibatalkan tanpa tuntutan apa "
    "pun kepada pemerintah.",
    "Saya memahami bahwa pernyataan palsu diancam pidana menurut peraturan yang berlaku.",
    "Pernyataan ini saya buat sendiri, tanpa tekanan dari siapa pun.",
)
_OPENINGS = (
    "Sehubungan dengan permohonan Izin Usaha Kecil Obat Tradisional yang diajukan oleh {firm}, "
    "dengan ini saya menyatakan {stated}.",
    "Guna memenuhi syarat permohonan izin obat tradisional atas nama {firm}, saya yang "
    "identitasnya tercantum di bagian bawah surat ini menerangkan {stated}.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    numbered, seated, born_told, housed, digits, lama, padded, early, seal = (
        chance(rng, p) for p in (0.8, 0.85, 0.5, 0.6, 0.2, 0.25, 0.3, 0.55, 0.4)
    )
    subject, stated = rng.choice(_SUBJECTS), rng.choice(_STATED)
    opening, more = rng.choice(_OPENINGS), rng.sample(_MORE, 2)
    count, day = rng.choice((1, 1, 2)), facts.pernyataan
    name_word = rng.choice(("Nama", "Nama terang", "Nama jelas"))
    number_word = rng.choice(("NIK", "No. KTP", "Nomor identitas (KTP)"))
    office_word = rng.choice(("Jabatan", "Jabatan di perusahaan", "Kedudukan"))
    birth_word = rng.choice(("Tempat/tgl. lahir", "Kelahiran"))
    named_above = rng.choice((True, False))
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    printed_day = tanggal_panjang(day, lama=lama, nol=padded)
    if digits:
        printed_day = tanggal_angka(day)
    town = facts.permohonan.tempat
    born = f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)}"
    rows = [
        [name_word, name],
        *([[number_word, person.nik]] if numbered else []),
        *([[office_word, case.jabatan]] if seated else []),
        *([[birth_word, born]] if born_told else []),
    ]
    data: dict[str, Any] = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "P052", "DejaVu Sans")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "tanggal": f"{town}, {printed_day}",
        "dahulu": early,
        "hal": [rng.choice(("Hal", "Perihal")), subject],
        "kepada": rng.choice(
            (
                ["Kepada", "Yth. Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
                ["Yth. Bapak/Ibu Kepala Dinas Penanaman Modal dan", "Pelayanan Terpadu Satu Pintu",
                 "Provinsi Kalimantan Timur di -", "Samarinda"],
            )
        ),
        "salam": rng.choice(("Dengan hormat,", "")),
        "isi": [opening.format(firm=firm, stated=stated), *more[:count]],
        "hormat": rng.choice(("Hormat saya,", "Pembuat pernyataan,", "Yang menyatakan")),
        "nama": name if named_above else "",
        "gaya": rng.choice(("bawah", "kotak", "samping")),
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if seal else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    # Last, as an address and the stamps of some years take more draws than others.
    home = printing.alamat(rng, person.alamat)
    data["baris"] = [*rows, *([["Alamat", home]] if housed else [])]
    data["tarif"], materai = printing.materai(rng, day)
    data["elektronik"] = materai == "e-meterai"
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if numbered else None,
        "jabatan": case.jabatan.upper() if seated else None,
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
