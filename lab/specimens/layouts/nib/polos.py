"""NIB: business number that replaced TDP and SIUP."""

import datetime as dt

from lab.specimens import people, plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate with its table of activities."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    first = max(facts.akta.tanggal + dt.timedelta(days=10), dt.date(2018, 8, 1))
    day = people.day_between(rng, min(first, facts.permohonan.tanggal), facts.permohonan.tanggal)
    risk = day >= dt.date(2021, 8, 4)
    data = plain.page(
        rng,
        judul="NOMOR INDUK BERUSAHA : " + company.nib if risk else "NOMOR INDUK BERUSAHA (NIB)",
        nomor="" if risk else company.nib,
        kop=[
            ["PEMERINTAH REPUBLIK INDONESIA", 13, True],
            ["PERIZINAN BERUSAHA BERBASIS RISIKO" if risk else "LEMBAGA OSS", 13, True],
        ],
        pembuka=[
            "Berdasarkan peraturan perundang-undangan, Pemerintah Republik Indonesia menerbitkan "
            "Nomor Induk Berusaha kepada :"
        ],
        baris=[
            ["1. Nama Pelaku Usaha", firm],
            ["2. Alamat Kantor", address],
            ["    No. Telepon", company.telepon],
            ["    Email", company.surel],
            ["3. Status Penanaman Modal", "PMDN"],
            ["4. Kode KBLI", "Lihat Lampiran"],
            ["5. Skala Usaha", rng.choice(("Usaha Mikro", "Usaha Kecil"))],
        ],
        isi=[
            "NIB ini berlaku di seluruh wilayah Republik Indonesia selama menjalankan kegiatan "
            "usaha dan "
            "berlaku sebagai hak akses kepabeanan, pendaftaran kepesertaan jaminan sosial serta "
            "bukti "
            "pemenuhan laporan pertama wajib lapor ketenagakerjaan."
        ],
        tabel={
            "kepala": ["No", "Kode KBLI", "Judul KBLI", "Tingkat Risiko"],
            "baris": [
                ["1", "21022", "Industri Produk Obat Tradisional untuk Manusia", "Menengah Tinggi"]
            ],
            "kolom": [10, 24, 0, 34],
        },
        atas=[
            f"Diterbitkan di Jakarta, tanggal : {tanggal_panjang(day)}",
            "Menteri Investasi/Kepala BKPM,",
        ],
        nama="Ditandatangani secara elektronik",
    )
    fields = {
        "nib": company.nib,
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(address),
        "tanggal_terbit": day.isoformat(),
    }
    return Printed(data, fields, variant="oss_rba" if risk else "oss", template=plain.TEMPLATE)
