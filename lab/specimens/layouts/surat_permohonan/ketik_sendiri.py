"""Application that a small maker typed himself: no letterhead, plain rows, everyday sentences."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import npwp_titik, tanggal_acak

_IZIN = (
    "Izin Usaha Kecil Obat Tradisional (UKOT)",
    "Izin Usaha Kecil Obat Tradisional",
    "Izin UKOT",
)
_TUTUP = (
    "Demikian surat permohonan ini saya buat, besar harapan saya agar dapat dikabulkan. Atas "
    "perhatiannya saya ucapkan banyak terima kasih.",
    "Demikian permohonan saya, atas bantuan Bapak/Ibu saya sampaikan terima kasih.",
    "Demikianlah permohonan ini disampaikan, semoga dapat diterima dengan baik.",
)
_SYARAT = (
    "Berkas persyaratan saya sertakan bersama surat ini.",
    "Sebagai kelengkapan saya lampirkan foto copy KTP, NPWP, dan syarat lainnya.",
    "Adapun syarat-syaratnya sudah saya lengkapi dan terlampir.",
)
_TUJUAN = (
    ["Kepada Yth.", "Bapak/Ibu Kepala DPMPTSP", "Provinsi Kalimantan Timur", "di", "Samarinda"],
    ["Yth. Kepala Dinas Penanaman Modal", "dan PTSP Prov. Kaltim", "di -", "Samarinda"],
    ["Kepada", "Yth. Kepala Dinas PMPTSP Kaltim", "Jl. Basuki Rahmat", "di Samarinda"],
)


def _usaha(rng: Rng, firm: str, office: str, site: str, npwp: str) -> list[list[str]]:
    """Return the rows about the firm; ``npwp`` empty where he leaves it out."""
    rows = [
        [rng.choice(("Nama Usaha", "Nama Perusahaan", "Nama Badan Usaha")), firm],
        [rng.choice(("Alamat Kantor", "Alamat Usaha (Kantor)")), office],
        [rng.choice(("Alamat Produksi", "Tempat Produksi", "Alamat Tempat Produksi")), site],
    ]
    if npwp:
        rows.insert(rng.choice((1, 3)), [rng.choice(("NPWP", "No. NPWP")), npwp])
    return rows


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    numbered, taxed, parted, in_prose = (chance(rng, p) for p in (0.35, 0.6, 0.45, 0.4))
    izin, on_top = rng.choice(_IZIN), chance(rng, 0.6)
    me = [
        [rng.choice(("Nama", "Nama Lengkap")), name],
        [rng.choice(("NIK", "No. KTP", "NIK / No. KTP")), person.nik],
        [rng.choice(("Jabatan", "Jabatan dalam Usaha")), facts.pemohon.jabatan],
        *([["Alamat Rumah", printing.alamat(rng, person.alamat)]] if chance(rng, 0.3) else []),
        *([[rng.choice(("No. HP", "HP/WA", "Telepon")), person.telepon]]
          if chance(rng, 0.6) else []),
    ]  # fmt: skip
    firm_rows = _usaha(rng, firm, office, site, npwp_titik(company.npwp15) if taxed else "")
    made = [
        [rng.choice(("Penanggung Jawab", "Nama Penanggung Jawab Teknis", "Penanggung Jawab "
                     "Teknis (TTK)")), technician],
        [rng.choice(("No. STRTTK", "Nomor STRTTK", "STRTTK Nomor")), pj.nomor_strttk],
    ]  # fmt: skip
    if not in_prose:
        made.insert(
            rng.choice((0, 2)),
            [rng.choice(("Bentuk Sediaan", "Jenis/Bentuk Sediaan")), printing.daftar(forms)],
        )
    blocks = [["", me]]
    if parted:
        blocks += [["Dengan data usaha sebagai berikut :", firm_rows + made]]
    else:
        blocks = [["", me + firm_rows + made]]
    lower = [form.lower() for form in forms]
    day = f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.permohonan.tanggal)}"
    ask = rng.choice(("bermaksud mengajukan", "mengajukan"))
    produce = f" untuk memproduksi obat tradisional dalam bentuk sediaan {printing.daftar(lower)}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "spasi": rng.choice((5.5, 6.5, 7.5)),
        "tanggal": day if on_top else "",
        "kepala": [
            *([[rng.choice(("No", "Nomor")), facts.permohonan.nomor]] if numbered else []),
            *([["Lampiran", rng.choice(("1 map", "1 (satu) berkas", "1 bundel"))]]
              if chance(rng, 0.6) else []),
            [rng.choice(("Hal", "Perihal")), f"Permohonan {izin}"],
        ],
        "tujuan": rng.choice(_TUJUAN),
        "tujuan_kanan": chance(rng, 0.35),
        "salam": rng.choice(("Dengan hormat,", "Dengan hormat,", "Assalamu'alaikum wr. wb.", "")),
        "pembuka": rng.choice(
            (
                "Saya yang bertanda tangan di bawah ini :",
                "Yang bertanda tangan dibawah ini saya :",
                "Saya yang bertandatangan di bawah ini,",
            )
        ),
        "blok": blocks,
        "lebar": rng.choice((54, 57, 60)),
        "minta": f"{rng.choice(('Dengan ini', 'Bersama surat ini saya'))} {ask} permohonan "
        f"{izin}{produce if in_prose else ''}. {rng.choice(_SYARAT)}",
        "tutup": rng.choice(_TUTUP),
        "atas": [
            *([] if on_top else [day]),
            rng.choice(("Hormat saya,", "Pemohon,", "Yang bermohon,", "Hormat Pemohon")),
        ],
        "nama": name,
        "kurung": chance(rng, 0.4),
        "tarif": printing.materai(rng, facts.permohonan.tanggal)[0] if chance(rng, 0.6) else "",
        "cap": [firm.upper(), company.kantor.kota.upper()] if chance(rng, 0.35) else [],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng, 8),
    }  # fmt: skip
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
