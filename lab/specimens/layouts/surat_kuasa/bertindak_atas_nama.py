"""Power of attorney typed at the firm's desk: two lists without headings, the task in one sentence.

Before the signatures stands what the proxy may do beyond it and how long the power lasts.
"""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_KEPERLUAN = {
    "pengurusan": (
        "mengurus permohonan izin usaha kecil obat tradisional pada Dinas Penanaman Modal dan "
        "Pelayanan Terpadu Satu Pintu Provinsi Kalimantan Timur, termasuk menyerahkan dan "
        "mengambil berkas",
        "melakukan pengurusan izin usaha kecil obat tradisional (UKOT) sejak berkas didaftarkan "
        "sampai izin diterima",
    ),
    "penandatanganan": (
        "menandatangani surat permohonan, surat pernyataan dan dokumen lain dalam rangka "
        "permohonan izin usaha kecil obat tradisional",
        "membubuhkan tanda tangan atas nama kami pada formulir dan semua berkas permohonan izin "
        "usaha kecil obat tradisional (UKOT)",
    ),
}


def _person(
    rng: Rng, person: Person, name: str, *, style: list[str], full: bool
) -> list[list[str]]:
    born = f"{person.tempat_lahir.title()}, {tanggal_angka(person.tanggal_lahir)}"
    rows = [[style[0], name]]
    if full:
        rows.append([rng.choice(("Tempat/tgl. lahir", "Tempat, tanggal lahir")), born])
    rows.append([style[1], person.nik])
    if chance(rng, 0.5):
        rows.append(["Pekerjaan", person.pekerjaan.title()])
    rows.append([style[2], printing.alamat(rng, person.alamat)])
    return rows


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _KEPERLUAN else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    upper = chance(rng, 0.6)
    name = printing.orang(rng, giver, besar=upper)
    agent = printing.orang(rng, taker, besar=upper)
    day, firm = facts.kuasa.tanggal, printing.badan(rng, facts.company)
    tariff, duty = printing.materai(rng, day)
    style = [
        rng.choice(("Nama", "N a m a", "Nama lengkap")),
        rng.choice(("NIK", "No. KTP", "Nomor KTP")),
        rng.choice(("Alamat", "Alamat rumah", "Tempat tinggal")),
    ]
    full = chance(rng, 0.5)
    date = tanggal_panjang(day, lama=chance(rng, 0.25))
    short = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Liberation Sans", "Carlito", "Liberation Serif")),
        "kop": plain.company_head(rng, facts, firm) if chance(rng, 0.4) else [],
        "judul": rng.choice(("SURAT KUASA", "SURAT KUASA", "S U R A T   K U A S A")),
        "bergaris": chance(rng, 0.5),
        "pembuka": rng.choice((
            "Saya yang bertanda tangan di bawah ini,",
            "Yang bertanda tangan dibawah ini, saya :",
        )),
        "pemberi": _person(rng, giver, name, style=style, full=full),
        "selaku": f"dalam hal ini bertindak {rng.choice(('untuk dan', 'sah'))} atas nama {firm} "
        f"sebagai {facts.pemohon.jabatan}"
        + (", selanjutnya disebut sebagai Pemberi Kuasa," if short else ","),
        "kata": rng.choice((
            "dengan ini memberi kuasa kepada :",
            "memberikan kuasa sepenuhnya kepada :",
            "menerangkan dengan ini memberi kuasa kepada :",
        )),
        "penerima": _person(rng, taker, agent, style=style, full=full),
        "sebut": "selanjutnya disebut sebagai Penerima Kuasa." if short else "",
        "tugas": f"{rng.choice(('Untuk', 'Guna', 'Khusus untuk'))} "
        f"{rng.choice(_KEPERLUAN[item])}.",
        "luas": [
            text
            for text, share in (
                ("Untuk itu yang diberi kuasa berhak memberi keterangan dan menerima "
                 "pemberitahuan yang berhubungan dengan urusan tersebut.", 0.5),
                ("Kuasa ini tidak dapat dialihkan kepada orang lain.", 0.5),
                ("Kuasa ini berakhir setelah urusan tersebut diselesaikan.", 0.4),
            )
            if chance(rng, share)
        ],
        "penutup": rng.choice((
            "Demikian surat kuasa ini saya buat untuk digunakan sebagaimana mestinya.",
            "Surat kuasa ini dibuat dalam keadaan sadar dan tanpa paksaan dari pihak mana pun.",
        )),
        "tempat": f"{facts.permohonan.tempat}, {date}",
        "tempat_tengah": chance(rng, 0.4),
        "kiri_pemberi": chance(rng, 0.4),
        "kata_ttd": rng.choice((["Yang diberi kuasa,", "Yang memberi kuasa,"],
                                ["Penerima Kuasa,", "Pemberi Kuasa,"])),
        "nama": name,
        "agen": agent,
        "elektronik": duty == "e-meterai",
        "tarif": tariff,
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": [ink.signature(rng), ink.signature(rng)],
    }  # fmt: skip
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
