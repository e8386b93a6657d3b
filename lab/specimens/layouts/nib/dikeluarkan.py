"""NIB of OSS 1.1: number among the rows, thin rules for colons, remarks, days at the foot."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    changed, printed_day, numbered = chance(rng, 0.4), chance(rng, 0.6), chance(rng, 0.5)
    firm = printing.badan(rng, company, besar=chance(rng, 0.6))
    address = printing.alamat(rng, company.kantor)
    address = address.upper() if chance(rng, 0.3) else address
    day = permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    later = people.day_between(rng, day, max(day, facts.permohonan.tanggal))
    code = "21022 - Industri Produk Obat Tradisional untuk Manusia"
    rows = [
        [rng.choice(("Nama Badan Usaha", "Nama Perusahaan/Perseorangan", "Pelaku Usaha")), firm],
        [rng.choice(("Nomor Induk Berusaha", "NIB")), company.nib],
        [rng.choice(("Alamat Badan Usaha", "Alamat Kedudukan", "Alamat Korespondensi")), address],
        [rng.choice(("NPWP Badan Usaha", "NPWP")), npwp_titik(company.npwp15)],
        ["Telepon Badan Usaha", company.telepon],
        ["Surel Badan Usaha", company.surel],
        [rng.choice(("KBLI", "Kode dan Nama KBLI")), code],
        ["Status Penanaman Modal", "PMDN"],
        *([["Skala Usaha", rng.choice(("Mikro", "Kecil"))]] if risk else [["Kepabeanan", "-"]]),
    ]
    if chance(rng, 0.4):
        rows[0], rows[1] = rows[1], rows[0]
    days = [
        f"{rng.choice(('Dikeluarkan tanggal', 'Dikeluarkan di Jakarta, tanggal'))} "
        f"{tanggal_panjang(day)}",
        *([f"Perubahan ke-{rng.randint(1, 4)}, tanggal {tanggal_panjang(later)}"]
          if changed else []),
        *([f"Dicetak {tanggal_angka(facts.permohonan.tanggal, '/')}"] if printed_day else []),
    ]  # fmt: skip
    law = (
        "Peraturan Pemerintah Nomor 5 Tahun 2021 tentang Penyelenggaraan Perizinan Berusaha "
        "Berbasis Risiko"
        if risk
        else "Pasal 24 ayat (1) Peraturan Pemerintah Nomor 24 Tahun 2018 tentang Pelayanan "
        "Perizinan Berusaha Terintegrasi Secara Elektronik"
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Roman", "Carlito", "URW Gothic")),
        "pembuka": f"Berdasarkan {law}, Lembaga OSS {rng.choice(('menerbitkan', 'memberikan'))} "
        "Nomor Induk Berusaha (NIB) kepada pelaku usaha dengan data sebagai berikut.",
        "baris": rows,
        "nomor_baris": numbered,
        "belang": chance(rng, 0.4),
        "catatan": [
            "NIB adalah identitas pelaku usaha dan menjadi dasar untuk memperoleh izin usaha dan "
            "izin komersial atau operasional.",
            "NIB berlaku pula sebagai Tanda Daftar Perusahaan, Angka Pengenal Importir dan hak "
            "akses kepabeanan."
            if not risk
            else "NIB berlaku selama pelaku usaha menjalankan usaha dan/atau kegiatannya.",
            "Data dalam dokumen ini diisi sendiri oleh pelaku usaha dan menjadi tanggung jawabnya.",
        ],
        "hari": days,
        "lembaga": rng.choice(
            ("Lembaga Pengelola dan Penyelenggara OSS", "Badan Koordinasi Penanaman Modal")
        ),
        "modul": ink.modules(rng, 29),
        "warna": rng.choice(("#0b5394", "#7a1f1f", "#222222")),
    }
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
