"""Letter to the licensing office: the statement in the body, who states it only where he signs."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_panjang

_HAL = (
    "Pernyataan tidak pernah terlibat pelanggaran di bidang farmasi",
    "Surat pernyataan pemohon",
    "Pernyataan Direksi/Komisaris",
    "Surat Pernyataan (syarat nomor 7)",
)
_ISI = (
    "saya menyatakan dengan sebenarnya bahwa saya tidak pernah terlibat, baik langsung maupun "
    "tidak langsung, dalam pelanggaran peraturan perundang-undangan di bidang farmasi.",
    "bersama ini saya sampaikan pernyataan bahwa diri saya tidak pernah terlibat pelanggaran "
    "perundang-undangan di bidang farmasi dan tidak sedang diperiksa karenanya.",
)
_LANJUT = (
    "Apabila di kemudian hari terbukti sebaliknya, saya bersedia menerima sanksi dan izin yang "
    "diberikan dicabut.",
    "Pernyataan ini saya sampaikan tanpa paksaan dan dapat dipergunakan sebagai alat bukti.",
    "Saya juga menyatakan sanggup menaati semua ketentuan mengenai obat tradisional.",
)
_AKHIR = (
    "Atas perhatian Bapak/Ibu saya ucapkan terima kasih.",
    "Demikian surat ini dibuat untuk menjadi maklum.",
    "Demikian, agar dapat dipergunakan dalam pemrosesan izin dimaksud.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, officed, headed = chance(rng, 0.7), chance(rng, 0.9), chance(rng, 0.5)
    asked_on = tanggal_panjang(facts.permohonan.tanggal)
    before = facts.permohonan.tanggal <= facts.pernyataan  # not a letter yet to be written
    day = tanggal_acak(rng, facts.pernyataan)
    subject = rng.choice(("Perihal", "Hal", "H a l"))
    card = rng.choice(("NIK. ", "NIK ", "No. KTP ", "KTP : "))
    above = rng.choice(("Hormat saya,", "Saya yang menyatakan,", "Pemohon,", "Pembuat pernyataan,"))
    asking = rng.choice(
        (
            "Sehubungan dengan permohonan izin Usaha Kecil Obat Tradisional yang kami ajukan",
            "Memenuhi persyaratan permohonan izin usaha obat tradisional",
        )
    )
    dated = chance(rng, 0.4)
    place = printing.alamat(rng, facts.company.kantor)
    order = rng.choice(("badan", "nama"))  # what stands above the signature, what below it
    identity = [f"{card}{person.nik}"] if identified else []
    office = [case.jabatan] if officed else []
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "URW Bookman", "Nimbus Roman")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "bentuk": rng.choice(("lurus", "resmi")),
        "kop": [firm, place, facts.company.telepon] if headed else [],
        "tanggal": f"{facts.permohonan.tempat}, {day}",
        "hal": [subject, rng.choice(_HAL)],
        "kepada": [
            rng.choice(("Kepada", "Kepada Yth.", "Yth.")),
            rng.choice(
                (
                    "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                    "Bapak/Ibu Kepala DPMPTSP",
                )
            ),
            "Provinsi Kalimantan Timur",
            rng.choice(("di Samarinda", "di - Samarinda", "di tempat")),
        ],
        "isi": [
            "Dengan hormat,",
            f"{asking}{f' tanggal {asked_on}' if dated and before else ''}, {rng.choice(_ISI)}",
            *rng.sample(_LANJUT, rng.randint(1, 2)),
            rng.choice(_AKHIR),
        ],
        "atas": [above, firm] if order == "badan" else [above],
        "nama": name,
        "bawah": [*office, *identity] if order == "badan" else [*identity, *office, firm],
        "kiri": chance(rng, 0.4),
        "rapat": rng.choice((4, 5)),
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper() if officed else None,
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
