"""Power of attorney in lettered sections, who receives it named first, witnesses below."""

from typing import Any

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import hari_acak, kapital, tanggal_angka, tanggal_panjang

_OBJECT = {
    "pengurusan": (
        "Pengurusan Izin Usaha Kecil Obat Tradisional (UKOT) {firm}, meliputi penyerahan berkas, "
        "pemenuhan kekurangan, pendampingan peninjauan dan pengambilan surat izin.",
        "Segala urusan perizinan obat tradisional {firm} pada loket pelayanan DPMPTSP Provinsi "
        "Kalimantan Timur sampai izin diterima.",
    ),
    "penandatanganan": (
        "Penandatanganan permohonan, daftar isian, pernyataan dan lampirannya dalam rangka Izin "
        "Usaha Kecil Obat Tradisional (UKOT) {firm}.",
        "Pembubuhan tanda tangan dan paraf atas nama pimpinan pada seluruh dokumen perizinan obat "
        "tradisional {firm}.",
    ),
}
_TITLE = {
    "pengurusan": ("SURAT KUASA", "KUASA PENGURUSAN PERIZINAN"),
    "penandatanganan": ("SURAT KUASA", "KUASA PENANDATANGANAN DOKUMEN"),
}
_LIMITS = (
    "Penerima kuasa tidak berhak mengalihkan kuasa ini.",
    "Kuasa berakhir setelah urusan selesai atau dicabut secara tertulis.",
    "Segala biaya menjadi beban pemberi kuasa.",
    "Penerima kuasa wajib menyampaikan laporan kepada pemberi kuasa.",
)


def _who(rng: Rng, name: str, person: Person, role: str) -> str:
    """Return the sentence of a section on one of the two."""
    born = f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"
    style = rng.choice((0, 1))
    home = printing.alamat(rng, person.alamat)
    if style:
        return f"*{name}* (NIK {person.nik}), {role}, lahir di {born}, alamat {home}."
    return f"*{name}*, {role}, beralamat di {home}, pemegang KTP nomor {person.nik}."


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _OBJECT else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    upper, weekday, digits, lama, padded, bounded = (
        chance(rng, p) for p in (0.55, 0.4, 0.2, 0.25, 0.3, 0.7)
    )
    title, purpose = rng.choice(_TITLE[item]), rng.choice(_OBJECT[item])
    limits = rng.sample(_LIMITS, 2)
    heads = rng.choice(
        (
            ("PENERIMA KUASA", "PEMBERI KUASA", "OBJEK KUASA", "KETENTUAN"),
            ("Yang diberi kuasa", "Yang memberi kuasa", "Hal yang dikuasakan", "Batas kuasa"),
            ("Kuasa diberikan kepada", "Oleh", "Untuk", "Dengan ketentuan"),
        )
    )
    day = facts.kuasa.tanggal
    firm = printing.badan(rng, facts.company)
    name = printing.orang(rng, giver, besar=upper)
    agent = printing.orang(rng, taker, besar=upper)
    printed = tanggal_angka(day) if digits else tanggal_panjang(day, lama=lama, nol=padded)
    town = facts.permohonan.tempat
    witnesses = [kapital(s.nama) for s in facts.akta.saksi]
    role = f"{facts.pemohon.jabatan} {firm}"
    data: dict[str, Any] = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "Carlito", "C059")),
        "judul": title,
        "kepala": heads,
        "tanda": rng.choice(("A.", "1.", "I.")),
        "letak": rng.choice(("samping", "atas")),
        "ketentuan": limits if bounded else [],
        "untuk": purpose.format(firm=firm),
        "penerima_ttd": rng.choice(("Penerima kuasa", "Yang menerima kuasa,")),
        "pemberi_ttd": rng.choice(("Pemberi kuasa", "Yang memberi kuasa,")),
        "saksi": witnesses if chance(rng, 0.6) else [],
        "nama": name,
        "agen": agent,
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "paraf": [ink.signature(rng), ink.signature(rng)],
    }
    # Last, as weekdays, the stamps of some years and addresses take more draws than others.
    called = hari_acak(rng, day)
    data["tempat"] = f"{town}, {called}, {printed}" if weekday else f"{town}, {printed}"
    data["tarif"], duty = printing.materai(rng, day)
    data["elektronik"] = duty == "e-meterai"
    data["penerima"] = _who(rng, agent, taker, facts.kuasa.hubungan)
    data["pemberi"] = _who(rng, name, giver, role)
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
