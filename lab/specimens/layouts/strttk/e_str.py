"""Registration printed from the ministry's system: labels in two languages, code, no ink."""

import datetime as dt

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_panjang

_KTKI = dt.date(2018, 1, 1)  # councils under Perpres 90/2017
_KKI = dt.date(2023, 8, 8)  # UU 17/2023: one council for all health workers


def _issuer(day: dt.date) -> tuple[str, str, str]:
    """Return ministry, council and office of the one who signs, by the day of issue."""
    if day >= _KKI:
        return (
            "KEMENTERIAN KESEHATAN REPUBLIK INDONESIA",
            "KONSIL KESEHATAN INDONESIA",
            "Ketua Konsil Kesehatan Indonesia",
        )
    if day >= _KTKI:
        return (
            "KONSIL TENAGA KESEHATAN INDONESIA",
            "KONSIL KEFARMASIAN",
            "Ketua Konsil Kefarmasian",
        )
    return (
        "PEMERINTAH PROVINSI KALIMANTAN TIMUR",
        "DINAS KESEHATAN",
        "Kepala Dinas Kesehatan Provinsi Kalimantan Timur",
    )


def draw(case: Case) -> Printed:
    """Draw the printout; the office that issues it follows from the day."""
    rng, pj = case.rng, case.facts.pj
    person = pj.person
    name = person.nama if chance(rng, 0.5) else kapital(person.nama)
    head, council, office = _issuer(pj.strttk_terbit)
    two = chance(rng, 0.6)
    sex = kapital(person.jenis_kelamin) if chance(rng, 0.85) else None
    until = tanggal_panjang(pj.strttk_berlaku, nol=True) if pj.strttk_berlaku else "SEUMUR HIDUP"
    issued = tanggal_panjang(pj.strttk_terbit, nol=True)
    place = person.tempat_lahir if chance(rng, 0.5) else kapital(person.tempat_lahir)
    born = tanggal_panjang(person.tanggal_lahir, nol=True)
    rows = [
        ["Nomor STRTTK", "Registration Number", pj.nomor_strttk],
        ["Nama", "Name", name],
        ["Tempat, Tanggal Lahir", "Place, Date of Birth", f"{place}, {born}"],
        *([["Jenis Kelamin", "Sex", sex]] if sex else []),
        ["Perguruan Tinggi", "Institution", pj.perguruan],
        ["Kompetensi", "Competence", rng.choice((pj.pendidikan, "Tenaga Teknis Kefarmasian"))],
        ["Nomor Ijazah", "Certificate Number", pj.nomor_ijazah],
        ["Tanggal Terbit", "Date of Issue", issued],
        ["Berlaku Sampai", "Valid Until", until],
    ]  # fmt: skip
    if chance(rng, 0.4):
        rows.insert(0, rows.pop(1))
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "DejaVu Sans", "Nimbus Sans")),
        "kepala": head,
        "konsil": council,
        "judul": "SURAT TANDA REGISTRASI",
        "sub": "TENAGA TEKNIS KEFARMASIAN",
        "inggris": "REGISTRATION CERTIFICATE OF PHARMACY TECHNICIAN" if two else "",
        "baris": rows,
        "dua": two,
        "garis": chance(rng, 0.5),
        "atas": [
            f"Jakarta, {issued}" if council != "DINAS KESEHATAN" else f"Samarinda, {issued}",
            office,
        ],
        "nama": pj.pejabat.nama,
        "modul": ink.modules(rng, 29),
        "lanskap": chance(rng, 0.35),
        "warna": rng.choice(("#1f6f5c", "#1c4f8a", "#444444")),
    }
    return Printed(
        data,
        truth_fields.strttk(case.facts, nama=name, kelamin=sex, penerbit=council),
        variant="e_str",
    )
