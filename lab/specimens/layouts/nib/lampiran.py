"""NIB with its data under bold captions in two halves, activities told, code beside the days."""

from lab.specimens import ink, permits, printing, truth_fields
from lab.specimens.facts import Address
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def _address(rng: Rng, home: Address) -> str:
    """Return the address as OSS spells out its parts."""
    rt = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    village = "Desa/Kelurahan" if chance(rng, 0.5) else "Desa" if home.desa else "Kelurahan"
    kec = rng.choice(("Kec.", "Kecamatan"))
    region = home.kabupaten
    if region.startswith("Kabupaten"):
        region = region.replace("Kabupaten", rng.choice(("Kab.", "Kabupaten")))
    parts = [f"{home.jalan} {rt}", f"{village} {home.kelurahan}", f"{kec} {home.kecamatan}", region]
    if chance(rng, 0.7):
        parts.append(rng.choice(("Provinsi Kalimantan Timur", "Kalimantan Timur")))
    return ", ".join(parts)


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.75))
    address, day = _address(rng, company.kantor), permits.nib_day(rng, facts)
    address = address.upper() if chance(rng, 0.35) else address
    risk = permits.risk_based(day)
    shown = tanggal_panjang(day, nol=chance(rng, 0.3))
    later = facts.permohonan.tanggal
    left = [
        [rng.choice(("Nama Usaha / Badan Usaha", "Nama Pemegang NIB", "Nama Usaha")), firm],
        [rng.choice(("Lokasi Kantor", "Alamat Kantor Pusat", "Tempat Kedudukan")), address],
        ["Kode Pos", company.kantor.kode_pos],
    ]
    right = [
        ["Bentuk Usaha", permits.form_words(company.bentuk)],
        ["Identitas Perpajakan", npwp_titik(company.npwp15)],
        ["Kontak", f"{company.telepon}, {company.surel}"],
        *([["Skala", rng.choice(("Usaha Mikro", "Usaha Kecil"))]] if risk else []),
    ]
    law = (
        "Undang-Undang tentang Cipta Kerja dan Peraturan Pemerintah Nomor 5 Tahun 2021"
        if risk
        else "Peraturan Pemerintah Nomor 24 Tahun 2018"
    )
    changed = chance(rng, 0.3) and later > day
    days = [
        [rng.choice(("Terbit pertama", "Tanggal penerbitan", "Terbit")), shown],
        *([["Pembaruan terakhir", tanggal_panjang(later)]] if changed else []),
        *([["Dicetak", tanggal_angka(later, "/")]] if chance(rng, 0.5) else []),
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Nimbus Sans", "Liberation Sans", "Caladea")),
        "atas": ["PEMERINTAH REPUBLIK INDONESIA",
                 "SISTEM PERIZINAN BERUSAHA TERINTEGRASI SECARA ELEKTRONIK"],
        "judul": "NOMOR INDUK BERUSAHA",
        "nib": company.nib,
        "sebut": rng.choice(("NIB", "No.", "NIB :")),
        "dasar": f"Menurut {law}, Pemerintah Republik Indonesia memberikan Nomor Induk Berusaha "
        "sebagai identitas pelaku usaha kepada:",
        "kiri": left,
        "kanan": right,
        "kegiatan": f"Kegiatan usaha yang didaftarkan: KBLI 21022 (Industri Produk Obat "
        f"Tradisional untuk Manusia){', tingkat risiko menengah tinggi' if risk else ''}. Rincian "
        "lokasi dan perizinan dimuat dalam lampiran.",
        "kaidah": [
            "Pelaku usaha wajib memenuhi persyaratan dan kewajiban sesuai kegiatan usahanya.",
            "Keterangan dalam dokumen ini berasal dari pelaku usaha.",
        ],
        "hari": days,
        "tanda": rng.choice(
            (
                ["a.n. Menteri Investasi/", "Kepala Badan Koordinasi Penanaman Modal"],
                ["Lembaga OSS", "atas nama Pemerintah Republik Indonesia"],
            )
            if risk
            else (["Lembaga OSS", "atas nama Pemerintah Republik Indonesia"],)
        ),
        "modul": ink.modules(rng, 29),
        "warna": rng.choice(("#9a1b1e", "#14507a", "#2b2b2b")),
        "lampiran": [
            ["21022", "Industri Produk Obat Tradisional untuk Manusia",
             "Izin" if risk else "Izin Usaha Industri"],
            ["46442", "Perdagangan Besar Obat Tradisional untuk Manusia",
             "NIB" if risk else "Surat Izin Usaha Perdagangan"],
        ][: rng.choice((1, 2))],
        "letak": company.produksi.kabupaten,
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
