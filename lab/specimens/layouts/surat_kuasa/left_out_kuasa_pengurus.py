"""Power of attorney on one sheet: the giver in rows, the proxy in rows, the task in a sentence."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_UNTUK = {
    "pengurusan": (
        "melakukan pengurusan Izin Usaha Kecil Obat Tradisional atas nama {badan} di DPMPTSP "
        "Provinsi Kalimantan Timur, mulai dari memasukkan berkas, memenuhi kekurangan berkas "
        "sampai dengan menerima surat izin",
        "mengurus permohonan izin UKOT {badan} pada kantor DPMPTSP Provinsi Kalimantan Timur serta "
        "mengambil hasilnya apabila telah selesai",
    ),
    "penandatanganan": (
        "menandatangani surat permohonan, formulir dan seluruh surat lain yang diperlukan dalam "
        "permohonan izin UKOT {badan} di DPMPTSP Provinsi Kalimantan Timur",
        "mewakili saya dalam penandatanganan dokumen permohonan Izin Usaha Kecil Obat Tradisional "
        "{badan}",
    ),
}
_AKHIR = (
    "Demikian kuasa ini saya berikan tanpa ada paksaan dari siapa pun, agar digunakan seperlunya.",
    "Demikian surat kuasa ini saya buat dalam keadaan sehat dan sadar. Kepada yang berkepentingan "
    "harap maklum.",
    "Surat kuasa ini tidak dapat dipindahtangankan dan berakhir setelah urusan di atas selesai.",
)


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _UNTUK else "pengurusan"
    giver, taker, day = facts.pemohon.person, facts.kuasa.penerima, facts.kuasa.tanggal
    name, agent = printing.orang(rng, giver), printing.orang(rng, taker)
    firm, town = printing.badan(rng, facts.company), facts.permohonan.tempat
    tariff, duty = printing.materai(rng, day)
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.25), nol=chance(rng, 0.3))
    if chance(rng, 0.15):
        printed_day = tanggal_angka(day)
    label = rng.choice(("No. KTP", "NIK", "No. KTP/NIK"))
    home = rng.choice(("Alamat", "Alamat rumah", "Bertempat tinggal di"))
    work = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "C059")),
        "kop": plain.company_head(rng, facts, firm) if chance(rng, 0.35) else [],
        "judul": "SURAT KUASA",
        "buka": rng.choice(
            ("Saya yang bertanda tangan di bawah ini,", "Yang bertanda tangan di bawah ini saya :")
        ),
        "satu": [
            ["Nama", name],
            *([["Umur", f"{day.year - giver.tanggal_lahir.year - 1} tahun"]] if chance(rng, 0.3)
              else []),
            [rng.choice(("Jabatan", "Selaku")), f"{facts.pemohon.jabatan} {firm}"],
            [label, giver.nik],
            [home, printing.alamat(rng, giver.alamat)],
        ],
        "sebut": rng.choice(
            (
                ["(sebagai Pemberi Kuasa)", "(sebagai Penerima Kuasa)"],
                ["selanjutnya dalam surat ini disebut Pemberi Kuasa,",
                 "selanjutnya dalam surat ini disebut Penerima Kuasa."],
            )
        ),
        "antara": rng.choice(
            ("memberi kuasa kepada :", "dengan surat ini memberikan kuasa kepada :",
             "menerangkan telah memberi kuasa kepada :")
        ),
        "dua": [
            ["Nama", agent],
            [label, taker.nik],
            *([["Pekerjaan", facts.kuasa.hubungan]] if work else []),
            [home, printing.alamat(rng, taker.alamat)],
        ],
        "tugas": rng.choice(("Untuk ", "Khusus untuk ", "Guna "))
        + rng.choice(_UNTUK[item]).format(badan=firm) + ".",
        "akhir": rng.choice(_AKHIR),
        "tanggal": f"{town}, {printed_day}",
        "kiri": rng.choice(("Pemberi Kuasa", "Yang memberi kuasa,")),
        "kanan": rng.choice(("Penerima Kuasa", "Yang diberi kuasa,")),
        "tukar": chance(rng, 0.4),
        "nama": name,
        "agen": agent,
        "tarif": tariff,
        "elektronik": duty == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
