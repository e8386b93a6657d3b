"""Typewritten application: what is asked first, then Roman parts with dots typed up to the colon.

The day stands at the end in two lines, the number at the top left corner or not at all.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Address
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang

_LEBAR = 27
_MINTA = (
    "Perkenankanlah kami memohon idzin guna membuat obat tradisional dalam lingkup Usaha Kecil "
    "Obat Tradisional (UKOT).",
    "Dengan segala hormat kami memohonkan ijin Usaha Kecil Obat Tradisional, dengan penjelasan "
    "menurut bagian-bagian tersebut di bawah ini.",
    "Kami hendak mengusahakan pembuatan jamu/obat tradisional dan mohon diberi izin sebagai Usaha "
    "Kecil Obat Tradisional.",
)
_JANJI = (
    "Segala peraturan mengenai obat tradisional akan kami taati sebaik-baiknya.",
    "Surat-surat yang disyaratkan ada dalam map bersama surat ini.",
    "Kami bersedia memberi keterangan lebih lanjut apabila dipandang perlu.",
)
_HABIS = (
    "Demikianlah harap menjadikan maklum, atas kebijaksanaan Bapak kami sampaikan terima kasih.",
    "Atas terkabulnya permohonan ini tak lupa kami ucapkan terima kasih.",
)


def _alamat(rng: Rng, place: Address) -> str:
    house = f"RT. {place.rt}" + (f" RW. {place.rw}" if place.rw else "")
    rank = rng.choice(("Desa", "Ds.")) if place.desa else rng.choice(("Kelurahan", "Kel."))
    head = f"{place.jalan} {house}, {rank} {place.kelurahan}"
    return rng.choice(
        (f"{head}, {place.kabupaten}", f"{head}, Kecamatan {place.kecamatan}, {place.kota}")
    )


def _baris(rows: list[list[str]], *, titik: bool) -> list[list[str]]:
    """Return the captions with the dots that the typist put up to the colon."""
    fill = "." if titik else " "
    return [[caption.ljust(_LEBAR, fill) if titik else caption, value] for caption, value in rows]


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office = _alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else _alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person)
    forms = printing.daftar([printing.sediaan(rng, w) for w in facts.bentuk_sediaan])
    numbered, taxed, lama, dots, firm_first = (chance(rng, p) for p in (0.55, 0.6, 0.5, 0.75, 0.35))
    who = [
        [rng.choice(("Nama lengkap", "Nama terang", "N a m a")), name],
        [rng.choice(("Nomor KTP", "No. Kartu Penduduk", "NIK")), person.nik],
        [rng.choice(("Kedudukan", "Jabatan dalam usaha", "Bertindak selaku")),
         facts.pemohon.jabatan],
        *([["Pekerjaan", person.pekerjaan.title()]] if chance(rng, 0.3) else []),
    ]  # fmt: skip
    what = [
        [rng.choice(("Nama perusahaan", "Merek/nama usaha", "Nama usaha")), firm],
        [rng.choice(("Tempat kantor", "Alamat kantor")), office],
        [rng.choice(("Tempat pembuatan", "Letak tempat pembuatan", "Tempat kerja")), site],
        *([[rng.choice(("N.P.W.P.", "Nomor pokok pajak")), npwp_titik(company.npwp15)]]
          if taxed else []),
        [rng.choice(("Macam sediaan", "Obat yang dibuat", "Wujud sediaan")), forms],
    ]  # fmt: skip
    expert = [
        [rng.choice(("Nama", "Dipegang oleh")), technician],
        [rng.choice(("Nomor STRTTK", "STRTTK nomor")), pj.nomor_strttk],
        *([["Ijazah", pj.pendidikan]] if chance(rng, 0.4) else []),
    ]
    parts: list[tuple[str, list[list[str]]]] = [
        (rng.choice(("YANG MENGAJUKAN", "TENTANG PEMOHON", "Diri pemohon")), who),
        (rng.choice(("TENTANG PERUSAHAAN", "KEADAAN PERUSAHAAN", "Perusahaannya")), what),
    ]
    if firm_first:
        parts.reverse()
    parts.append((rng.choice(("PENANGGUNG JAWAB TEKNIS", "TENAGA TEKNIS KEFARMASIAN")), expert))
    day = facts.permohonan.tanggal
    written = tanggal_panjang(day, lama=lama) if chance(rng, 0.7) else tanggal_angka(day)
    data = {
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "Nimbus Mono PS")),
        "ukuran": rng.choice((10.5, 11)),
        "spasi": rng.choice((5.5, 7)),
        "nomor": [rng.choice(("No.", "Nomor", "Nomer")), facts.permohonan.nomor]
        if numbered
        else [],
        "judul": rng.choice(
            (
                "SURAT PERMOHONAN IZIN",
                "PERMOHONAN IZIN UKOT",
                "PERMOHONAN IJIN OBAT TRADISIONAL",
            )
        ),
        "renggang": chance(rng, 0.4),
        "tujuan": rng.choice(
            (
                ["Kepada Yang Terhormat", "Bapak Kepala DPMPTSP", "Prop. Kalimantan Timur", "di -"],
                ["Kehadapan", "Yth. Bapak Gubernur", "Kalimantan Timur", "di"],
            )
        ),
        "kota": rng.choice(("S A M A R I N D A", "SAMARINDA.-", "Samarinda")),
        "minta": rng.choice(_MINTA),
        "bagian": [[title, _baris(rows, titik=dots)] for title, rows in parts],
        "titik": dots,
        "janji": rng.choice(_JANJI) if chance(rng, 0.6) else "",
        "habis": rng.choice(_HABIS),
        "kaki": [
            f"{rng.choice(('Dibuat di', 'Ditulis di', 'Tempat'))} : {facts.permohonan.tempat}",
            f"{rng.choice(('Pada tanggal', 'Tanggal', 'Hari bulan'))} : {written}",
        ],
        "peran": rng.choice(("Yang bermohon,", "Pemohon,", "Hormat dan takzim,")),
        "nama": name,
        "kiri": chance(rng, 0.4),
        "tarif": printing.materai(rng, day)[0] if chance(rng, 0.5) else "",
        "ttd": ink.signature(rng),
        "cap": [firm.upper(), company.kantor.kota.upper()] if chance(rng, 0.5) else [],
        "putar": ink.lean(rng),
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=facts.permohonan.nomor if numbered else None,
        nik=person.nik,
        jabatan=facts.pemohon.jabatan,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields)
