"""Letter beside a strip with all of the firm's data: the letterhead runs down the left edge.

The text at the right names neither address nor number; the applicant's number stands under the
signature, the technician and the products in two short paragraphs or in a framed note.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang

_MOHON = (
    "Perkenankan kami memohon kepada Bapak/Ibu untuk menerbitkan {izin} bagi perusahaan kami.",
    "Dengan ini kami mengharapkan dapat diberikan {izin} kepada perusahaan kami sesuai peraturan "
    "yang berlaku.",
    "Kami bermaksud menjalankan usaha obat tradisional dan karenanya mengajukan {izin}.",
)
_TEKNIS = (
    "Pekerjaan kefarmasian dipercayakan kepada {pj}, terdaftar dengan STRTTK {strttk}.",
    "Sebagai penanggung jawab teknis bekerja pada kami {pj} (STRTTK Nomor {strttk}).",
    "{pj}, tenaga teknis kefarmasian ber-STRTTK {strttk}, memimpin pekerjaan teknis.",
)
_PRODUK = (
    "Kami akan membuat {sediaan}.",
    "Hasil produksi berupa {sediaan}.",
    "Sediaan yang dimohonkan: {sediaan}.",
)
_TUTUP = (
    "Persyaratan kami sertakan bersama surat ini. Terima kasih atas perhatian Bapak/Ibu.",
    "Segala persyaratan terlampir dan kami bersedia diperiksa sewaktu-waktu.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, noted, right, captioned, sealed, dated_strip, named_again = (
        chance(rng, p) for p in (0.8, 0.85, 0.4, 0.35, 0.7, 0.6, 0.4, 0.5)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = printing.daftar([printing.sediaan(rng, w).lower() for w in facts.bentuk_sediaan])
    role, day = facts.pemohon.jabatan, facts.permohonan.tanggal
    written = rng.choice(
        (
            tanggal_panjang(day),
            tanggal_panjang(day, nol=True),
            tanggal_panjang(day, lama=True),
            tanggal_angka(day),
        )
    )
    licence = rng.choice(
        (
            "Izin Usaha Kecil Obat Tradisional (UKOT)",
            "izin Industri Kecil Obat Tradisional",
            "Izin UKOT",
        )
    )
    strip = [
        [rng.choice(("Kantor", "Kantor pusat", "Office")), office],
        [rng.choice(("Pabrik", "Tempat produksi", "Sarana produksi", "Workshop")), site],
        *([["NPWP", npwp_titik(company.npwp15)]] if taxed else []),
        [rng.choice(("Telepon", "Hubungi")), company.telepon],
    ]
    number = [rng.choice(("Nomor", "No.", "Ref.")), facts.permohonan.nomor]
    head_day = [rng.choice(("Tanggal", "Tgl.")), written]
    top = [
        *([number] if numbered else []),
        *([head_day] if dated_strip else []),
        [rng.choice(("Hal", "Perihal")), f"Permohonan {licence}"],
    ]
    values = {"izin": licence, "pj": technician, "strttk": pj.nomor_strttk, "sediaan": forms}
    asked, technical, product = (
        rng.choice(each).format(**values) for each in (_MOHON, _TEKNIS, _PRODUK)
    )
    note = [
        [rng.choice(("Penanggung jawab teknis", "Tenaga teknis")), technician],
        ["STRTTK", pj.nomor_strttk],
        [rng.choice(("Bentuk sediaan", "Produk")), forms],
    ]
    below = [role, rng.choice(("NIK ", "NIK. ", "KTP ")) + person.nik]
    if named_again:
        below = [f"{role} {firm}", below[1]]
    data = {
        "huruf": rng.choice(("Carlito", "URW Gothic", "Liberation Sans", "Caladea", "P052")),
        "ukuran": rng.choice((10.5, 11)),
        "kanan": right,
        "warna": rng.choice(("#17495e", "#5b3a1a", "#1f5130", "#333333")),
        "isi_latar": chance(rng, 0.4),
        "inisial": company.singkatan[:1],
        "firma": firm,
        "usaha": rng.choice(("Obat Tradisional", "Jamu & Herbal", "Produsen Jamu")),
        "lajur": strip,
        "bertakarir": captioned,
        "kepala": top,
        "tempat_tanggal": "" if dated_strip else f"{facts.permohonan.tempat}, {written}",
        "tujuan": rng.choice(
            (
                ["Yth. Kepala DPMPTSP", "Provinsi Kalimantan Timur", "Samarinda"],
                ["Kepada Bapak Gubernur Kalimantan Timur", "melalui Kepala DPMPTSP", "Samarinda"],
            )
        ),
        "isi": [asked, *([] if noted else [technical, product])],
        "catatan": note if noted else [],
        "penutup": rng.choice(_TUTUP),
        "hormat": rng.choice(("Hormat kami,", "Pemohon,", "Salam hormat,")),
        "nama": name,
        "bawah": below,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if sealed else "",
        "cap_tengah": company.singkatan,
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
        jabatan=role,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields)
