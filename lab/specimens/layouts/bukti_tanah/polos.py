"""Lease of the production site: parties, place, period."""

import datetime as dt

from lab.specimens import people, plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import rupiah, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw a lease between an invented owner and the applicant."""
    rng, facts = case.rng, case.facts
    site = facts.company.produksi
    signed = people.day_between(
        rng, facts.permohonan.tanggal - dt.timedelta(days=300), facts.permohonan.tanggal
    )
    until = dt.date(signed.year + rng.randint(2, 5), signed.month, min(signed.day, 28))
    owner = people.person(rng, people.code_of(site.kabupaten), signed)
    address, area = printing.alamat(rng, site), rng.randint(60, 1500)
    tenant = facts.pemohon.person
    data = plain.page(
        rng,
        judul="SURAT PERJANJIAN SEWA MENYEWA",
        kop=[],
        pembuka=["Yang bertanda tangan di bawah ini :"],
        baris=[
            ["Nama", owner.nama_lengkap],
            ["NIK", owner.nik],
            ["Selanjutnya disebut", "*PIHAK PERTAMA* (pemilik)"],
            ["Nama", tenant.nama_lengkap],
            ["NIK", tenant.nik],
            ["Selanjutnya disebut", "*PIHAK KEDUA* (penyewa)"],
        ],
        isi=[
            f"Pihak Pertama menyewakan kepada Pihak Kedua sebidang tanah seluas {area} m2 berikut "
            f"bangunan di atasnya yang terletak di {address}, untuk digunakan sebagai tempat "
            "produksi "
            f"obat tradisional.",
            f"Sewa menyewa berlaku sejak {tanggal_panjang(signed)} sampai dengan "
            f"{tanggal_panjang(until)} dengan harga {rupiah(rng.randint(10, 60) * 1_000_000)} "
            "setiap "
            "tahun yang dibayar di muka.",
            "Demikian surat perjanjian ini dibuat rangkap dua, masing-masing bermeterai cukup dan "
            "mempunyai kekuatan hukum yang sama.",
        ],
        atas=[f"{site.kota}, {tanggal_panjang(signed)}", "Pihak Pertama,"],
        nama=owner.nama_lengkap,
    )
    fields = {
        "jenis_bukti": "sewa",
        "nomor": None,
        "nama_pemegang": truth_values.nama(owner.nama_lengkap),
        "alamat": truth_values.baris(address),
        "luas_m2": str(area),
        "berlaku_sampai": until.isoformat(),
    }
    return Printed(data, fields, variant="sewa", template=plain.TEMPLATE)
