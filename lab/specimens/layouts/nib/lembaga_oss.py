"""NIB as the OSS body gives it: ground first, rows in small type, what it serves as, day, code."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_angka, tanggal_panjang


def _more(rng: Rng, facts: Facts, *, risk: bool) -> list[list[str]]:
    """Rows that some printings have and some have not."""
    company = facts.company
    tax = npwp_titik(company.npwp15)
    if facts.npwp_baru and facts.npwp_badan and chance(rng, 0.4):
        tax = berkelompok(f"0{company.npwp15}")
    rows = [
        ["Nomor Telepon", company.telepon],
        ["Alamat Email", company.surel],
        ["NPWP", tax],
        ["Status Penanaman Modal", rng.choice(("PMDN", "Penanaman Modal Dalam Negeri (PMDN)"))],
        ["Jenis Badan Usaha", permits.form_words(company.bentuk)],
        ["Nama Penanggung Jawab", facts.pemohon.person.nama],
        ["Skala Usaha", rng.choice(("Usaha Mikro", "Usaha Kecil"))] if risk
        else ["Jenis API", "-"],
    ]  # fmt: skip
    return [row for row in rows if chance(rng, 0.65)]


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.7))
    address, day = printing.alamat(rng, company.kantor), permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    later = people.day_between(rng, day, max(day, facts.permohonan.tanggal))
    spelled = rng.choice((tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day)))
    ground = rng.choice((
        "Berdasarkan Peraturan Pemerintah Nomor 5 Tahun 2021, Pemerintah Republik Indonesia "
        "menerbitkan Nomor Induk Berusaha kepada :",
        "Pemerintah Republik Indonesia memberikan Nomor Induk Berusaha (NIB) sebagai identitas "
        "pelaku usaha kepada :",
    )) if risk else rng.choice((
        "Lembaga OSS berdasarkan Peraturan Pemerintah Nomor 24 Tahun 2018 memberikan Nomor Induk "
        "Berusaha kepada :",
        "Dalam rangka pelayanan perizinan berusaha terintegrasi secara elektronik, Lembaga OSS "
        "menerbitkan NIB bagi :",
    ))  # fmt: skip
    rows = [
        [rng.choice(("Nama Perusahaan", "Nama Pelaku Usaha", "Nama Usaha")), firm],
        [rng.choice(("Alamat Perusahaan", "Alamat Kantor", "Alamat")), address],
        *_more(rng, facts, risk=risk),
    ]
    codes = [
        ["21022", "Industri Produk Obat Tradisional untuk Manusia"],
        ["47724", "Perdagangan Eceran Obat Tradisional untuk Manusia"],
    ][: rng.choice((1, 2))]
    word = rng.choice(("Tanggal terbit NIB", "Diterbitkan tanggal", "Tanggal penerbitan NIB"))
    days = [[word, spelled]]
    if chance(rng, 0.4):
        days.append([f"Perubahan ke-{rng.randint(1, 3)}", tanggal_panjang(later)])
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "DejaVu Sans")),
        "kepala": ["PEMERINTAH REPUBLIK INDONESIA", rng.choice((
            "PERIZINAN BERUSAHA BERBASIS RISIKO", "LEMBAGA ONLINE SINGLE SUBMISSION"))
            if risk else "LEMBAGA PENGELOLA DAN PENYELENGGARA OSS"],
        "judul": rng.choice(("NOMOR INDUK BERUSAHA", "NOMOR INDUK BERUSAHA (NIB)")),
        "nib": company.nib,
        "gaya_nib": rng.choice(("bawah", "baris")),
        "dasar": ground,
        "baris": rows,
        "nomori": chance(rng, 0.4),
        "kata_kode": rng.choice(("Bidang usaha (KBLI)", "KBLI", "Kode dan judul KBLI")),
        "kode": codes,
        "catatan": [
            "NIB merupakan bukti pendaftaran pelaku usaha untuk melakukan kegiatan usaha.",
            "NIB berlaku sebagai angka pengenal impor dan hak akses kepabeanan."
            if risk else "NIB berlaku sebagai TDP, API dan akses kepabeanan.",
            "Pelaku usaha wajib memenuhi persyaratan dan standar sesuai kegiatan usahanya.",
        ][: rng.choice((2, 3))],
        "hari": days,
        "cetak": f"Dicetak pada {tanggal_angka(facts.permohonan.tanggal, '/')}"
        if chance(rng, 0.5) else "",
        "penerbit": ["a.n. Menteri Investasi/Kepala BKPM", "Lembaga OSS"]
        if risk else ["Lembaga OSS"],
        "modul": ink.modules(rng, 25),
        "kode_kiri": chance(rng, 0.5),
        "warna": rng.choice(("#1d4f91", "#333333", "#8a1c1c")),
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
