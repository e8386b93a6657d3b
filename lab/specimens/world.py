"""Draws the facts of one dossier from its seed, dates in the order in which things happen."""

import dataclasses
import datetime as dt
import itertools
from dataclasses import replace

from lab.specimens import recommendations, tables
from lab.specimens.facts import (
    Applicant,
    Company,
    Deed,
    Facts,
    Kuasa,
    Letter,
    Officer,
    Proxy,
    Technician,
)
from lab.specimens.numbers import (
    ahu_number,
    letter_number,
    nib_number,
    siup_number,
    strttk_number,
    tdp_number,
)
from lab.specimens.people import (
    address,
    day_between,
    draw_code,
    npwp15,
    official,
    person,
)
from lab.specimens.rng import Rng, chance, stream, weighted

_STR_FOR_LIFE = dt.date(2023, 8, 8)  # UU 17/2023
_NPWP_16 = dt.date(2022, 7, 14)  # PMK 112/2022
_CHANGED, _FOLLOWED = 0.5, 0.35
"""How often a firm's deed was changed, and how often what follows the visit lies in the dossier
already: more often than in an office, so that ten dossiers hold enough of such papers to count."""
SEDIAAN = (
    ("serbuk", 5),
    ("rajangan", 4),
    ("cairan_obat_luar", 4),
    ("parem", 2),
    ("pilis", 1),
    ("tapel", 1),
    ("pil", 1),
    ("salep", 1),
    ("krim", 1),
    ("dodol", 1),
    ("pastiles", 1),
    ("plester", 1),
    ("kapsul", 1),
    ("cairan_obat_dalam", 2),
)


def draw_facts(seed: int) -> Facts:
    """Return the facts of the dossier of that seed."""
    rng = stream(seed, "world")
    received = day_between(rng, dt.date(2015, 6, 1), dt.date(2026, 9, 30))
    asked = day_between(rng, received - dt.timedelta(days=12), received)
    code = draw_code(rng)
    applicant: Applicant = "badan" if chance(rng, 0.8) else "perseorangan"
    form = (
        weighted(rng, [("PT", 0.5), ("CV", 0.38), ("KOPERASI", 0.12)])
        if applicant == "badan"
        else "UD"
    )
    founded = day_between(
        rng,
        asked - dt.timedelta(days=weighted(rng, [(900, 0.6), (4200, 0.4)])),
        asked - dt.timedelta(days=150),
    )
    company = _company(stream(seed, "company"), form, code, founded, asked)
    officers = _officers(stream(seed, "officers"), form, code, founded)
    if form == "UD":
        company = _owners_number(company, officers[0])
    akta = _deed(stream(seed, "deed"), code, founded, form)
    made = day_between(rng, asked - dt.timedelta(days=20), asked)
    town = tables.IBU_KOTA[code]
    codes = ("PERM", "SP", "PI", "UKOT")
    company_letter = letter_number(rng, asked, company.singkatan, rng.choice(codes))
    return Facts(
        seed=seed,
        applicant=applicant,
        company=company,
        officers=officers,
        pj=_technician(stream(seed, "pj"), code, asked),
        akta=akta,
        perubahan=_change(stream(seed, "perubahan"), akta, code, asked, form),
        berubah=applicant == "badan" and chance(stream(seed, "berubah"), _CHANGED),
        sk_ahu=_decree(stream(seed, "ahu"), form, founded, asked),
        permohonan=Letter(company_letter, asked, town),
        bentuk_sediaan=_dosage_forms(rng),
        rek_balai=recommendations.balai(stream(seed, "balai"), company, code, asked),
        rek_dinkes=recommendations.dinkes(stream(seed, "dinkes"), company, code, asked),
        rek_teknis=(
            teknis := recommendations.teknis(stream(seed, "teknis"), company, asked, received)
        ),
        kunjungan=recommendations.visit(stream(seed, "kunjungan"), teknis, town),
        susulan=chance(stream(seed, "susulan"), _FOLLOWED),
        pernyataan=made,
        kuasa=_proxy(stream(seed, "kuasa"), code, made, asked),
        pengangkatan=Letter(letter_number(rng, made, company.singkatan, "SK"), made, town),
        domisili=_office_letter(rng, asked, "Kel", town, "470"),
        lokasi=_office_letter(rng, asked, "PUPR-TR", town, "600"),
        received=received,
        npwp_badan=applicant == "badan",
        npwp_baru=asked >= _NPWP_16,
    )


def _office_letter(rng: Rng, asked: dt.date, unit: str, town: str, klass: str) -> Letter:
    day = day_between(rng, asked - dt.timedelta(days=150), asked - dt.timedelta(days=5))
    return Letter(letter_number(rng, day, unit, klass), day, town)


def _dosage_forms(rng: Rng) -> tuple[str, ...]:
    count = weighted(rng, [(1, 0.4), (2, 0.35), (3, 0.2), (4, 0.05)])
    drawn: list[str] = []
    while len(drawn) < count:
        form = weighted(rng, SEDIAAN)
        if form not in drawn:
            drawn.append(form)
    return tuple(drawn)


def _company_core(rng: Rng, form: str) -> str:
    lists = tables.words("companies")
    if form == "UD":
        return str(rng.choice(lists["usaha_dagang"]))
    parts = [rng.choice(lists["awal"]), rng.choice(lists["tengah"])]
    if chance(rng, 0.6):
        parts.append(rng.choice(lists["akhir"]))
    return " ".join(parts)


def _company(rng: Rng, form: str, code: str, founded: dt.date, asked: dt.date) -> Company:
    core = _company_core(rng, form)
    office = address(rng, code)
    site = office if chance(rng, 0.6) else address(rng, code)
    number = npwp15(rng, code, badan=form != "UD")
    kpp = next(name for kpp_code, name in tables.KPP[code] if kpp_code == number[9:12])
    domain = core.lower().replace(" ", "").replace("-", "")[:18]
    return Company(
        nama=f"{form} {core.upper()}",
        bentuk=form,
        inti=core,
        singkatan="".join(w[0] for w in core.replace("-", " ").split()).upper(),
        kantor=office,
        produksi=site,
        npwp15=number,
        kpp=kpp,
        npwp_terdaftar=day_between(
            rng,
            founded + dt.timedelta(days=5),
            min(founded + dt.timedelta(days=90), asked - dt.timedelta(days=20)),
        ),
        telepon=f"0541-{rng.randint(200_000, 799_999)}",
        surel=f"{domain}@{rng.choice(('contoh.co.id', 'surel.example', 'pos.example'))}",
        nib=nib_number(rng, max(founded, dt.date(2018, 7, 9)), asked),
        tdp=tdp_number(rng, code, form),
        siup=siup_number(rng, founded + dt.timedelta(days=30)),
    )


def _owners_number(company: Company, owner: Officer) -> Company:
    """A sole trader has no tax number but the owner's."""
    number = owner.person.npwp15
    kpp = next(name for each in tables.KPP.values() for code, name in each if code == number[9:12])
    return replace(company, npwp15=number, kpp=kpp)


_OFFICES = {
    "PT": (
        (("Direktur", False), ("Komisaris", True)),
        (("Direktur Utama", False), ("Direktur", False), ("Komisaris", True)),
        (
            ("Direktur Utama", False),
            ("Direktur", False),
            ("Komisaris Utama", True),
            ("Komisaris", True),
        ),
    ),
    "CV": (
        (("Direktur", False), ("Persero Komanditer", True)),
        (("Direktur", False), ("Wakil Direktur", False), ("Persero Komanditer", True)),
        (("Direktur", False), ("Komanditer", True)),
    ),
    "KOPERASI": (
        (("Ketua", False), ("Sekretaris", False), ("Bendahara", False)),
        (("Ketua", False), ("Sekretaris", False), ("Bendahara", False), ("Pengawas", True)),
    ),
    "UD": ((("Pemilik", False),), (("Pimpinan", False),)),
}


def _officers(rng: Rng, form: str, code: str, founded: dt.date) -> tuple[Officer, ...]:
    offices = rng.choice(_OFFICES[form])
    shares = _shares(rng, len(offices))
    return tuple(
        Officer(person(rng, code, founded), jabatan, pengawas, saham)
        for (jabatan, pengawas), saham in zip(offices, shares, strict=True)
    )


def _shares(rng: Rng, count: int) -> tuple[int, ...]:
    """Return how a capital of 1,000 parts is shared, in tens, none without a part."""
    cuts = sorted(rng.sample(range(10, 100, 5), count - 1))
    edges = (0, *cuts, 100)
    return tuple((b - a) * 10 for a, b in itertools.pairwise(edges))


def _deed(rng: Rng, code: str, founded: dt.date, form: str) -> Deed:
    seat = code if chance(rng, 0.7) else draw_code(rng)
    nominal = rng.choice((100_000, 250_000, 500_000, 1_000_000))
    base = rng.choice((200, 500, 1000, 2000)) * 1_000_000
    appointed = f"AHU-{rng.randint(100, 999):05d}.AH.02.01.TAHUN {founded.year - rng.randint(1, 9)}"
    return Deed(
        nomor=rng.choice((rng.randint(1, 40), rng.randint(1, 40), rng.randint(41, 260))),
        tanggal=founded,
        jam=f"{rng.randint(9, 16):02d}.{rng.choice((0, 0, 15, 30, 45)):02d}",
        notaris=person(rng, seat, founded, titles="notaris", ages=(32, 63)),
        notaris_kota=tables.KABUPATEN[seat],
        notaris_sk=appointed,
        notaris_alamat=address(rng, seat),
        saksi=(person(rng, seat, founded), person(rng, seat, founded)),
        modal_dasar=base,
        modal_disetor=base if form != "PT" or chance(rng, 0.3) else base // 4,
        nilai_saham=nominal,
    )


def _change(rng: Rng, akta: Deed, code: str, asked: dt.date, form: str) -> Deed:
    """Return a deed of change, made by any notary between the first deed and the application."""
    day = day_between(rng, akta.tanggal + dt.timedelta(days=70), asked - dt.timedelta(days=25))
    later = _deed(rng, code, day, form)
    return dataclasses.replace(
        later,
        modal_dasar=akta.modal_dasar,
        modal_disetor=akta.modal_disetor,
        nilai_saham=akta.nilai_saham,
    )


def _decree(rng: Rng, form: str, founded: dt.date, asked: dt.date) -> Letter | None:
    """Return the ministry's decree: PT always, CV since 2018-08, koperasi since 2019."""
    since = {"PT": dt.date.min, "CV": dt.date(2018, 8, 1), "KOPERASI": dt.date(2019, 1, 1)}
    if form not in since or founded < since[form]:
        return None
    day = day_between(
        rng, founded + dt.timedelta(days=2), min(founded + dt.timedelta(days=58), asked)
    )
    return Letter(ahu_number(rng, form, day), day, "Jakarta")


def _technician(rng: Rng, code: str, asked: dt.date) -> Technician:
    issued = day_between(rng, asked - dt.timedelta(days=1600), asked - dt.timedelta(days=40))
    drawn = person(rng, code, issued, titles="ttk", ages=(22, 48))
    expiry = None
    if issued < _STR_FOR_LIFE:
        expiry = dt.date(issued.year + 5, issued.month, min(issued.day, 28))
    graduated = issued - dt.timedelta(days=rng.randint(60, 300))
    school = rng.choice(
        (
            ("DIII Farmasi", "Akademi Farmasi Samarinda"),
            ("D-III Farmasi", "Politeknik Kesehatan Kaltim"),
            ("D3 Farmasi", "Akademi Farmasi Isfi Banjarmasin"),
            ("SMF", "Sekolah Menengah Farmasi Samarinda"),
            ("S1 Farmasi", "Universitas Mulawarman"),
            ("Diploma III Farmasi", "Universitas Muhammadiyah Kalimantan Timur"),
        )
    )
    head = rng.choice(("Kepala Dinas Kesehatan", "Kepala Dinas"))
    return Technician(
        person=drawn,
        nomor_strttk=strttk_number(rng, drawn, issued),
        strttk_terbit=issued,
        strttk_berlaku=expiry,
        pejabat=official(rng, f"{head} Provinsi Kalimantan Timur", issued, "dinkes_pns"),
        pendidikan=school[0],
        perguruan=school[1],
        nomor_ijazah=f"{rng.randint(1, 999):03d}/{rng.choice(('AKFAR', 'DIII-F', 'UM'))}/"
        f"{graduated.year}",
        lulus=graduated,
    )


def _proxy(rng: Rng, code: str, made: dt.date, asked: dt.date) -> Proxy:
    kinds: list[tuple[tuple[Kuasa, ...], float]] = [
        ((), 0.5),
        (("pengurusan",), 0.33),
        (("penandatanganan",), 0.08),
        (("penandatanganan", "pengurusan"), 0.09),
    ]
    return Proxy(
        penerima=person(rng, code, asked, ages=(20, 58)),
        hubungan=rng.choice(("Karyawan", "Staf Administrasi", "Konsultan Perizinan", "Keluarga")),
        tanggal=day_between(rng, made, asked),
        jenis=weighted(rng, kinds),
    )
