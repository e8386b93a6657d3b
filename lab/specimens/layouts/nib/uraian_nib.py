"""NIB told in sentences: the number and its day in the first of them, the rest in two columns."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang

_CATATAN = (
    "NIB merupakan bukti registrasi pelaku usaha untuk melakukan kegiatan usaha.",
    "Pelaku usaha bertanggung jawab atas kebenaran data yang disampaikan melalui sistem OSS.",
    "Kegiatan usaha dilaksanakan setelah seluruh perizinan yang dipersyaratkan dipenuhi.",
    "Perubahan data wajib disampaikan melalui sistem OSS.",
)


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    banner, changed, printed_day, split, listed, digits, ministry = (
        chance(rng, p) for p in (0.5, 0.35, 0.5, 0.4, 0.5, 0.25, 0.5)
    )
    firm = printing.badan(rng, company, besar=chance(rng, 0.7))
    address = printing.alamat(rng, company.kantor)
    address = address.upper() if chance(rng, 0.25) else address
    day = permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    later = people.day_between(rng, day, max(day, facts.permohonan.tanggal))
    shown = tanggal_angka(day) if digits else tanggal_panjang(day)
    system = (
        "Sistem OSS Berbasis Risiko" if risk else "Sistem Online Single Submission (OSS) versi 1.1"
    )
    number, issued = f"*{company.nib}*", f"*{shown}*"
    law = (
        "Peraturan Pemerintah Nomor 5 Tahun 2021 tentang Penyelenggaraan Perizinan Berusaha "
        "Berbasis Risiko"
        if risk
        else "Peraturan Pemerintah Nomor 24 Tahun 2018"
    )
    form = permits.form_words(company.bentuk).lower()
    told = rng.choice(
        (
            f"Berdasarkan {law}, pada tanggal {issued} telah diterbitkan Nomor Induk Berusaha "
            f"{number} atas nama *{firm}*, {form} yang berkantor di {address}.",
            f"Pemerintah Republik Indonesia melalui Lembaga OSS, sesuai {law}, memberikan kepada "
            f"*{firm}*, {form} beralamat di {address}, Nomor Induk Berusaha {number} yang "
            f"diterbitkan tanggal {issued}.",
            f"Nomor Induk Berusaha {number} diberikan kepada *{firm}* yang beralamat di {address}, "
            f"sesuai {law}. Diterbitkan pada tanggal {issued}.",
        )
    )
    pairs = [
        ["Penanaman modal", "PMDN"],
        ["NPWP", npwp_titik(company.npwp15)],
        ["Telepon", company.telepon],
        ["Surat elektronik", company.surel],
        ["Penanggung jawab", facts.pemohon.person.nama],
        ["Skala usaha" if risk else "Akses kepabeanan", "Kecil" if risk else "Tidak ada"],
    ]
    codes = [
        ["21022", "Industri Produk Obat Tradisional Untuk Manusia",
         "Menengah Tinggi" if risk else "Izin Usaha"],
        ["46442", "Perdagangan Besar Obat Tradisional Untuk Manusia",
         "Menengah Rendah" if risk else "Izin Usaha"],
        ["47724", "Perdagangan Eceran Obat Tradisional Untuk Manusia",
         "Rendah" if risk else "Izin Usaha"],
    ][: rng.choice((1, 2, 3))]  # fmt: skip
    signs = rng.choice(
        (
            ["Menteri Investasi/", "Kepala Badan Koordinasi Penanaman Modal"],
            ["a.n. Menteri/Kepala BKPM", "Lembaga OSS"],
        )
    )
    notes = rng.sample(_CATATAN, 3)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Caladea", "Carlito", "Nimbus Sans")),
        "instansi": ["KEMENTERIAN INVESTASI/BKPM", "REPUBLIK INDONESIA"]
        if risk and ministry
        else ["PEMERINTAH REPUBLIK INDONESIA", "LEMBAGA OSS"],
        "sistem": system,
        "judul": rng.choice(
            ("SURAT PEMBERIAN NOMOR INDUK BERUSAHA", "NOMOR INDUK BERUSAHA (NIB)")
        ),
        "pita": f"NIB {company.nib}" if banner else "",
        "isi": told,
        "pasangan": pairs,
        "belah": split,
        "kata_kegiatan": "Kegiatan usaha yang didaftarkan :",
        "kepala": ["KBLI", "Kegiatan Usaha", "Tingkat Risiko" if risk else "Perizinan"],
        "kegiatan": codes,
        "catatan": notes if listed else [],
        "paragraf": "" if listed else " ".join(notes),
        "riwayat": [
            *([f"Perubahan data terakhir : {tanggal_panjang(later)}"] if changed else []),
            *([f"Waktu cetak : {tanggal_angka(facts.permohonan.tanggal, '/')}"]
              if printed_day else []),
        ],
        "tanda": signs if risk else ["Lembaga OSS,"],
        "modul": ink.modules(rng, 29),
        "warna": rng.choice(("#8c1d18", "#0f4c75", "#1b5e20", "#37474f")),
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
