"""Power of attorney between PIHAK PERTAMA and PIHAK KEDUA: two numbered blocks, then articles."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import hari_acak, tanggal_angka, tanggal_panjang

_JUDUL = {
    "pengurusan": ("SURAT KUASA", "SURAT KUASA MENGURUS IZIN", "SURAT PEMBERIAN KUASA"),
    "penandatanganan": ("SURAT KUASA", "SURAT KUASA MENANDATANGANI", "SURAT PEMBERIAN KUASA"),
}
_UNTUK = {
    "pengurusan": (
        "PIHAK PERTAMA memberi kuasa kepada PIHAK KEDUA untuk *mengurus* permohonan izin usaha "
        "kecil obat tradisional {badan} sampai izin tersebut terbit dan diterima.",
        "PIHAK KEDUA diberi kuasa oleh PIHAK PERTAMA *mengajukan, mengurus dan mengambil* izin "
        "usaha kecil obat tradisional {badan} pada DPMPTSP Provinsi Kalimantan Timur.",
    ),
    "penandatanganan": (
        "PIHAK PERTAMA memberi kuasa kepada PIHAK KEDUA untuk *menandatangani* surat-surat "
        "permohonan izin usaha kecil obat tradisional {badan}.",
        "PIHAK KEDUA diberi kuasa oleh PIHAK PERTAMA untuk *menandatangani* permohonan, pernyataan "
        "dan berita acara dalam rangka perizinan {badan}.",
    ),
}
_SYARAT = (
    "PIHAK KEDUA melaporkan hasil pekerjaannya kepada PIHAK PERTAMA.",
    "Kuasa ini tidak boleh dipindahkan kepada orang lain.",
    "Biaya yang timbul ditanggung oleh PIHAK PERTAMA.",
    "Kuasa ini berakhir pada saat urusan tersebut selesai.",
)


def _party(rng: Rng, name: str, person: Person, role: str) -> list[list[str]]:
    """Return the labelled lines on one party."""
    rows = [[rng.choice(("Nama", "N a m a")), name]]
    if chance(rng, 0.5):
        born = f"{person.tempat_lahir.title()}, {tanggal_angka(person.tanggal_lahir)}"
        rows.append(["Kelahiran", born])
    rows.append([rng.choice(("No. KTP", "NIK", "Identitas")), person.nik])
    rows.append([rng.choice(("Jabatan/pekerjaan", "Pekerjaan")), role])
    rows.append([rng.choice(("Beralamat di", "Alamat")), printing.alamat(rng, person.alamat)])
    return rows


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _UNTUK else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver), printing.orang(rng, taker)
    firm, day = printing.badan(rng, facts.company), facts.kuasa.tanggal
    opened, tariff = chance(rng, 0.5), printing.materai(rng, day)
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    town = facts.permohonan.tempat
    data = {
        "huruf": rng.choice(("P052", "Liberation Sans", "Nimbus Roman", "DejaVu Sans")),
        "judul": rng.choice(_JUDUL[item]),
        "pembuka": f"Pada hari ini {hari_acak(rng, day)}, tanggal {printed_day}, di {town}, telah "
        "dibuat surat kuasa oleh dan antara :"
        if opened
        else rng.choice(("Kami yang bertanda tangan di bawah ini :", "Antara :")),
        "pertama": _party(rng, name, giver, f"{facts.pemohon.jabatan} {firm}"),
        "kedua": _party(rng, agent, taker, facts.kuasa.hubungan),
        "sebut": rng.choice(
            (
                [
                    "dalam surat ini disebut PIHAK PERTAMA (pemberi kuasa);",
                    "dalam surat ini disebut PIHAK KEDUA (penerima kuasa).",
                ],
                ["selaku pemberi kuasa, PIHAK PERTAMA", "selaku penerima kuasa, PIHAK KEDUA"],
            )
        ),
        "untuk": rng.choice(_UNTUK[item]).format(badan=firm),
        "syarat": rng.sample(_SYARAT, rng.choice((0, 2, 3))),
        "akhir": rng.choice(
            (
                "Surat kuasa ini dibuat dalam rangkap secukupnya.",
                "Demikian surat kuasa ini dibuat oleh kedua pihak untuk digunakan seperlunya.",
            )
        ),
        "tempat": "" if opened else f"{town}, {printed_day}",
        "pihak": ["PIHAK PERTAMA", "PIHAK KEDUA"],
        "nama": name,
        "agen": agent,
        "elektronik": tariff[1] == "e-meterai",
        "tarif": tariff[0],
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "romawi": rng.choice(("I.", "1.")),
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
