"""Certificate of the Balai: title and number in the middle, a box of data, page two the annex."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "telah diperiksa dan *MEMENUHI PERSYARATAN*, karena itu *DIREKOMENDASIKAN* untuk "
        "memperoleh Izin Usaha Kecil Obat Tradisional",
        "*DIBERIKAN REKOMENDASI* untuk mengajukan permohonan Izin UKOT",
    ),
    "bersyarat": (
        "*DIBERIKAN REKOMENDASI DENGAN SYARAT* memenuhi perbaikan sebagaimana tercantum dalam "
        "lampiran surat ini",
        "*DIREKOMENDASIKAN SECARA BERSYARAT* sampai dengan seluruh perbaikan dinyatakan selesai",
    ),
    "tidak_diberikan": (
        "*TIDAK DIREKOMENDASIKAN* karena belum memenuhi persyaratan minimal sarana produksi",
        "*BELUM DAPAT DIBERIKAN REKOMENDASI* untuk mengajukan Izin UKOT",
    ),
}
_TEMUAN = (
    "Denah bangunan dan alur proses",
    "Kebersihan ruang pengolahan",
    "Penandaan bahan awal",
    "Kalibrasi timbangan",
    "Catatan pengolahan bets",
    "Prosedur tetap penarikan produk",
    "Pengendalian hama",
    "Pakaian kerja karyawan",
    "Contoh pertinggal",
)


def draw(case: Case) -> Printed:
    """Draw the certificate, with an annex of findings on some."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, office = letter.pejabat, letter.kantor
    firm = printing.badan_dari(rng, letter.nama_badan)
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.85) else ()
    forms = [printing.sediaan(rng, word) for word in sediaan]
    title = rng.choice(("REKOMENDASI", "SURAT REKOMENDASI", "SURAT KETERANGAN REKOMENDASI"))
    about = letter.perihal.removeprefix("Rekomendasi").strip()
    lama = chance(rng, 0.25)
    day = tanggal_panjang(letter.surat.tanggal, lama=lama)
    good = {"diberikan": "Sesuai", "bersyarat": "Perbaikan", "tidak_diberikan": "Tidak sesuai"}
    annex = letter.putusan == "bersyarat" or chance(rng, 0.35)
    points = rng.sample(_TEMUAN, rng.randint(5, 8))
    data = {
        "huruf": rng.choice(("C059", "Liberation Serif", "Caladea", "Nimbus Sans")),
        "pusat": rng.choice(("BADAN PENGAWAS OBAT DAN MAKANAN RI", "BADAN POM REPUBLIK INDONESIA")),
        "instansi": office.upper(),
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        "judul": title,
        "tentang": about.upper(),
        "nomor": letter.surat.nomor,
        "label_nomor": rng.choice(("Nomor : ", "NOMOR: ", "No. : ")),
        "pembuka": f"Kepala {office}, setelah membaca surat permohonan pemohon serta "
        f"memperhatikan hasil pemeriksaan sarana tanggal {tanggal_angka(letter.pemeriksaan)}, "
        "dengan ini menerangkan bahwa sarana di bawah ini :",
        "baris": [
            ["Bentuk Usaha", "Usaha Kecil Obat Tradisional (UKOT)"],
            [rng.choice(("Nama", "Nama Badan Usaha", "Nama Sarana")), f"*{firm}*"],
            [rng.choice(("Alamat", "Tempat Produksi")), site],
            ["Nama Pimpinan", facts.pemohon.person.nama_lengkap],
            ["Penanggung Jawab Teknis", facts.pj.person.nama_lengkap],
            *([["Sediaan yang dibuat", printing.daftar(forms, koma=False)]] if forms else []),
        ],
        "putusan": rng.choice(_PUTUSAN[letter.putusan]) + ".",
        "kotak": chance(rng, 0.5),
        "penutup": rng.choice(
            (
                "Surat rekomendasi ini berlaku selama 6 (enam) bulan sejak tanggal ditetapkan.",
                "Demikian surat ini diberikan untuk dipergunakan seperlunya.",
            )
        ),
        "atas": [
            *rng.choice(
                (
                    [f"Ditetapkan di {letter.surat.tempat}", f"pada tanggal {day}"],
                    [f"{letter.surat.tempat}, {day}"],
                    [f"Dikeluarkan di : {letter.surat.tempat}", f"Tanggal : {day}"],
                )
            ),
            "KEPALA" if chance(rng, 0.3) else boss.jabatan.upper(),
        ],
        "nama": boss.nama,
        "bawah": ["NIP. " + nip_spasi(boss.nip)] if chance(rng, 0.7) else [f"NIP {boss.nip}"],
        "lampiran": [
            [str(i), p, rng.choice(("Sesuai", good[letter.putusan]))]
            for i, p in enumerate(points if annex else [], 1)
        ],
        "tanggal_lampiran": day,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=office, perihal=about, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
