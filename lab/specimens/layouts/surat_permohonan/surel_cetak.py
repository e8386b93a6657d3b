"""Application sent by electronic mail and printed: sender and day in the head, no letter form.

The text is that of a mail; office and address stand in the signature that the mail program adds.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import BULAN_PENDEK, hari, npwp_titik, tanggal_panjang

_BUKA = (
    "melalui surel ini saya mengajukan permohonan {izin} untuk usaha kami {badan}. NIK saya {nik}.",
    "saya, pemegang KTP dengan NIK {nik}, mewakili {badan} mengajukan permohonan {izin}.",
    "kami dari {badan} bermaksud mengurus {izin}. Untuk data pemohon, NIK saya adalah {nik}.",
)
_PRODUKSI = (
    "Tempat produksi: {alamat}",
    "Produksi dilakukan di {alamat}",
    "Lokasi produksi kami di {alamat}",
)
_TEKNIS = (
    "Penanggung jawab teknis: {pj}, STRTTK {strttk}",
    "Tenaga teknis kefarmasian kami {pj} (STRTTK no. {strttk})",
    "Penanggung jawab teknisnya {pj} dengan nomor STRTTK {strttk}",
)
_SEDIAAN = (
    "Sediaan yang akan dibuat: {sediaan}",
    "Kami akan membuat {sediaan}",
    "Bentuk sediaan: {sediaan}",
)
_LAMPIRAN = (
    "ktp_pengurus.pdf", "akta.pdf", "npwp.jpg", "denah.pdf", "strttk.pdf", "peralatan.xlsx",
    "alur_produksi.pdf", "pernyataan.pdf", "bukti_tanah.pdf", "tenaga_kerja.pdf",
)  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the mail of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, in_subject, taxed, bulleted, framed, signed, weekday, tax_below = (
        chance(rng, p) for p in (0.55, 0.5, 0.75, 0.6, 0.4, 0.3, 0.7, 0.5)
    )
    name = printing.orang(rng, person, besar=chance(rng, 0.35))
    firm = printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = printing.daftar([printing.sediaan(rng, w).lower() for w in facts.bentuk_sediaan])
    role, day = facts.pemohon.jabatan, facts.permohonan.tanggal
    clock = f"{rng.randint(7, 21):02d}.{rng.randint(0, 59):02d}"
    written = rng.choice(
        (
            f"{day.day} {BULAN_PENDEK[day.month - 1]} {day.year} pukul {clock}",
            f"{tanggal_panjang(day)} {clock}",
            f"{tanggal_panjang(day)} pukul {clock} WITA",
        )
    )
    licence = rng.choice(
        (
            "Izin Usaha Kecil Obat Tradisional",
            "izin UKOT",
            "Izin Usaha Kecil Obat Tradisional (UKOT)",
        )
    )
    subject = rng.choice(("Permohonan", "Pengajuan", "Mohon")) + f" {licence} {firm}"
    number = facts.permohonan.nomor
    reference = rng.choice(("No. surat kami", "Nomor surat", "Ref. surat")) + f": {number}"
    values = {
        "izin": licence,
        "badan": firm,
        "nik": person.nik,
        "alamat": site,
        "pj": technician,
        "strttk": pj.nomor_strttk,
        "sediaan": forms,
    }
    tax = f"NPWP {npwp_titik(company.npwp15)}"
    points = [rng.choice(each).format(**values) for each in (_PRODUKSI, _TEKNIS, _SEDIAAN)]
    rng.shuffle(points)
    if taxed and not tax_below:
        points.append(f"{tax} atas nama usaha")
    foot = [
        role,
        firm,
        office,
        *([tax] if taxed and tax_below else []),
        f"{rng.choice(('Telp.', 'HP', 'WA'))} {company.telepon}",
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans", "Liberation Serif")),
        "ukuran": rng.choice((10, 10.5, 11)),
        "layanan": rng.choice(("Surel Contoh", "WebMail", "Kotak Surat")),
        "subjek": f"{subject} - {number}" if numbered and in_subject else subject,
        "jumlah": "1 pesan",
        "dari": [name, company.surel],
        "kepada": rng.choice(
            (
                ["DPMPTSP Prov. Kaltim", "perizinan@dpmptsp.example"],
                ["Perizinan Kaltim", "layanan.izin@dpmptsp.example"],
            )
        ),
        "waktu": f"{hari(day)}, {written}" if weekday else written,
        "kata": rng.choice((["Dari", "Kepada", "Tanggal"], ["Dari", "Ke", "Dikirim"], [])),
        "rujukan": reference if numbered and not in_subject else "",
        "sapa": rng.choice(
            ("Yth. Kepala DPMPTSP Provinsi Kalimantan Timur,", "Kepada Yth. Bapak/Ibu Kepala,")
        ),
        "buka": rng.choice(_BUKA).format(**values),
        "butir": points,
        "berbutir": bulleted,
        "tutup": rng.choice(
            (
                "Berkas persyaratan saya lampirkan. Mohon arahan selanjutnya, terima kasih.",
                "Dokumen kami kirim bersama surel ini. Atas bantuan Bapak/Ibu kami ucapkan terima "
                "kasih.",
            )
        ),
        "salam": rng.choice(("Hormat saya,", "Salam hormat,", "Terima kasih,")),
        "nama": name,
        "kaki": foot,
        "bingkai": framed,
        "ttd": ink.signature(rng) if signed else [],
        "lampiran": [
            [each, f"{rng.randint(90, 2400)} KB"]
            for each in rng.sample(_LAMPIRAN, rng.randint(3, 6))
        ],
        "warna": rng.choice(("#c0392b", "#1a5fb4", "#26734d", "#555555")),
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=number if numbered else None,
        nik=person.nik,
        jabatan=role,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields)
