"""NIB as the page of the portal sent to a printer: tiles in two columns, a table of its history."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import BULAN_PENDEK, npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the printout; the day of issue stands in the history or in a tile."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.7))
    address = printing.alamat(rng, company.kantor)
    address = address.upper() if chance(rng, 0.35) else address
    day = permits.nib_day(rng, facts)
    asked = max(day, facts.permohonan.tanggal)
    later = people.day_between(rng, day, asked)
    changed, in_tile, short, grouped = (chance(rng, p) for p in (0.45, 0.4, 0.3, 0.2))
    risk = permits.risk_based(day)

    issued, amended = tanggal_panjang(day), tanggal_panjang(later)
    if short:
        issued, amended = (
            f"{each.day:02d} {BULAN_PENDEK[each.month - 1]} {each.year}" for each in (day, later)
        )
    minute = f"{rng.randint(8, 16):02d}:{rng.randint(0, 59):02d}"
    size = rng.choice(("Usaha Mikro", "Usaha Kecil"))
    nib = company.nib
    shown = " ".join((nib[:4], nib[4:8], nib[8:])) if grouped else nib
    tiles = [
        [rng.choice(("Nama Pelaku Usaha", "Nama Perusahaan")), firm],
        [rng.choice(("Bentuk Badan Usaha", "Jenis Pelaku Usaha")),
         permits.form_words(company.bentuk)],
        [rng.choice(("Alamat Kantor", "Alamat")), address],
        ["NPWP", npwp_titik(company.npwp15)],
        [rng.choice(("Email", "Surel")), company.surel],
        ["Nomor Telepon", company.telepon],
        *([[rng.choice(("Tanggal Terbit", "Diterbitkan")), issued]] if in_tile else []),
        ["Skala Usaha" if risk else "Status Penanaman Modal",
         size if risk else "PMDN"],
    ]  # fmt: skip
    history = [
        [
            "1",
            rng.choice(("Penerbitan NIB", "NIB diterbitkan", "Pendaftaran baru - NIB terbit")),
            issued,
        ],
        *([["2", rng.choice(("Perubahan data", "Pemutakhiran KBLI")), amended]] if changed else []),
    ]
    if chance(rng, 0.3):
        history.reverse()
        history = [[str(i), *each[1:]] for i, each in enumerate(history, 1)]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans", "URW Gothic")),
        "cetak": f"{tanggal_angka(asked, '/')} {minute}",
        "laman": rng.choice(("OSS - Data Pelaku Usaha", "OSS | Profil Perizinan", "Cetak NIB")),
        "url": rng.choice(("https://oss.contoh.go.id/profil/nib", "oss.contoh.go.id/portal/data")),
        "menu": rng.choice(
            (
                ["Beranda", "Perizinan Berusaha", "Pelacakan", "Panduan"],
                ["Beranda", "Data Usaha", "Izin", "Keluar"],
            )
        ),
        "pengguna": facts.pemohon.person.nama if chance(rng, 0.5) else "",
        "judul": rng.choice(("Nomor Induk Berusaha (NIB)", "NOMOR INDUK BERUSAHA")),
        "nib": shown,
        "status": rng.choice(("AKTIF", "Berlaku", "Status: Aktif")),
        "petak": tiles,
        "penuh": chance(rng, 0.4),
        "kepala_riwayat": ["No.", rng.choice(("Keterangan", "Kegiatan")), "Tanggal"],
        "riwayat": history if not in_tile or changed else [],
        "kbli": [
            ["21022", "Industri Produk Obat Tradisional untuk Manusia",
             "Menengah Tinggi" if risk else "Belum efektif"],
            ["46442", "Perdagangan Besar Obat Tradisional untuk Manusia",
             "Menengah Rendah" if risk else "Efektif"],
        ][: rng.choice((1, 2))],
        "kepala_kbli": ["KBLI", "Judul", "Tingkat Risiko" if risk else "Status izin usaha"],
        "modul": ink.modules(rng, 25),
        "warna": rng.choice(("#0d5ea8", "#8a1c1c", "#22543d", "#333333")),
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
