"""Unrelated: the firm's own letter asking the Balai or the health office for a recommendation."""

from lab.specimens import plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.people import day_between
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the letter; it looks like an application for the licence and is none."""
    rng, facts = case.rng, case.facts
    letter = rng.choice((facts.rek_balai, facts.rek_dinkes))
    firm, name = printing.badan(rng, facts.company), printing.orang(rng, facts.pemohon.person)
    day = day_between(rng, facts.akta.tanggal, letter.pemeriksaan)
    number = letter_number(rng, day, facts.company.singkatan, "REK")
    dosage = printing.daftar([printing.sediaan(rng, w) for w in facts.bentuk_sediaan])
    data = plain.page(
        rng,
        judul="",
        kop=plain.company_head(rng, facts, firm),
        pembuka=[
            f"{facts.permohonan.tempat}, {tanggal_panjang(day)}",
            *([f"Nomor : {number}"] if chance(rng, 0.7) else []),
            f"Perihal : {rng.choice(('Permohonan Rekomendasi UKOT', 'Mohon Rekomendasi'))}",
            f"Kepada Yth. Kepala {letter.kantor} di {letter.surat.tempat}",
            "Yang bertanda tangan di bawah ini :",
        ],
        baris=[
            ["Nama", name],
            ["Jabatan", facts.pemohon.jabatan],
            ["Nama Perusahaan", firm],
            ["Alamat Produksi", printing.alamat(rng, facts.company.produksi)],
            ["Bentuk Sediaan", dosage],
        ],
        isi=[
            "dengan ini mengajukan permohonan rekomendasi sebagai salah satu syarat pengurusan "
            "izin usaha kecil obat tradisional. Kami bersedia dilakukan pemeriksaan sarana.",
            "Atas perhatian Bapak/Ibu kami ucapkan terima kasih.",
        ],
        atas=["Hormat kami,"],
        nama=name,
        bawah=[facts.pemohon.jabatan],
        cap=firm.upper() if chance(rng, 0.6) else "",
        cap_tengah=facts.company.singkatan,
    )
    return Printed(data, {}, variant="permohonan_rekomendasi", template=plain.TEMPLATE)
