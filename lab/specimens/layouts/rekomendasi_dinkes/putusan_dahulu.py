"""Recommendation that gives its verdict first, then who and where, and the grounds at the end."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Dinas Kesehatan {wilayah} *memberikan rekomendasi* kepada :",
        "Dengan ini *direkomendasikan* usaha kecil obat tradisional di bawah ini :",
        "Kami *menyetujui* permohonan rekomendasi dari usaha berikut :",
    ),
    "bersyarat": (
        "Dinas Kesehatan {wilayah} memberikan *rekomendasi dengan syarat* kepada :",
        "Dengan ini *direkomendasikan secara bersyarat* usaha kecil obat tradisional berikut :",
    ),
    "tidak_diberikan": (
        "Dinas Kesehatan {wilayah} *tidak dapat memberikan rekomendasi* kepada :",
        "Permohonan rekomendasi usaha di bawah ini *belum dapat disetujui* :",
    ),
}
_ALASAN = {
    "diberikan": (
        "Hasil peninjauan menunjukkan sarana, lingkungan dan tenaga telah sesuai ketentuan.",
        "Menurut petugas kami tempat produksi bersih, cukup luas dan terpisah dari hunian.",
    ),
    "bersyarat": (
        "Syarat yang harus dipenuhi : pemasangan kawat kasa pada jendela dan pembuatan bak "
        "penampung air limbah paling lambat 60 (enam puluh) hari.",
        "Syaratnya ialah dilengkapinya rak bahan baku dan buku catatan produksi, yang akan dilihat "
        "oleh petugas Puskesmas sebelum produksi dimulai.",
    ),
    "tidak_diberikan": (
        "Menurut petugas kami ruang produksi belum layak dan sumber air bersih belum ada.",
        "Sebabnya ialah belum adanya ruang khusus produksi pada saat peninjauan.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the recommendation of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.7) else ()
    forms = [printing.sediaan(rng, word) for word in sediaan]
    split = chance(rng, 0.45)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    day = tanggal_panjang(letter.surat.tanggal, lama=chance(rng, 0.2))
    if chance(rng, 0.2):
        day = tanggal_angka(letter.surat.tanggal)
    rows = [
        [rng.choice(("Usaha", "Nama UKOT", "Nama badan usaha/perorangan")), firm],
        [rng.choice(("Tempat", "Lokasi usaha", "Alamat tempat produksi")), site],
        [
            rng.choice(("Pemilik/pimpinan", "Yang bertanggung jawab", "Pimpinan")),
            printing.orang(rng, facts.pemohon.person),
        ],
        ["Tenaga teknis", facts.pj.person.nama_lengkap],
        *(
            [[rng.choice(("Produksi", "Jenis produk", "Bentuk sediaan")), printing.daftar(forms)]]
            if forms
            else []
        ),
    ]
    if chance(rng, 0.4):
        rows.insert(0, rows.pop(2))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Caladea", "URW Bookman", "Nimbus Roman")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [[f"PEMERINTAH {region.upper()}", 12, False], [agency, 17 if split else 13, True]],
        "alamat": f"Alamat : {printing.alamat(rng, letter.alamat_kantor)}",
        "judul": rng.choice(("REKOMENDASI", "SURAT REKOMENDASI", "Rekomendasi")),
        "nomor": letter.surat.nomor,
        "label_nomor": rng.choice(("Nomor", "No.", "NOMOR")),
        "perihal": letter.perihal,
        "label_perihal": rng.choice(("Perihal", "Tentang", "Mengenai")),
        "putusan": rng.choice(_PUTUSAN[letter.putusan]).format(wilayah=region),
        "baris": rows,
        "garis": chance(rng, 0.4),
        "untuk": rng.choice(
            (
                "Rekomendasi dimaksudkan untuk kelengkapan permohonan izin UKOT pada DPMPTSP "
                "Provinsi Kalimantan Timur.",
                "Surat ini dibuat atas permohonan yang bersangkutan guna pengurusan izin pada "
                "DPMPTSP Provinsi Kalimantan Timur.",
            )
        )
        if letter.putusan != "tidak_diberikan"
        else "Pemohon dapat mengajukan permohonan baru kapan saja.",
        "alasan": f"Peninjauan dilakukan pada tanggal {tanggal_panjang(letter.pemeriksaan)}. "
        f"{rng.choice(_ALASAN[letter.putusan])}",
        "dasar": rng.choice(
            (
                "Dasar : Permenkes 006/2012 tentang Industri dan Usaha Obat Tradisional.",
                "Dasar : Peraturan Menteri Kesehatan RI Nomor 006 Tahun 2012.",
            )
        ),
        "atas": rng.choice(
            (
                [f"{letter.surat.tempat}, {day}", "Kepala Dinas Kesehatan"],
                [f"Dibuat di {letter.surat.tempat} pada tanggal {day}", boss.jabatan],
                [f"{letter.surat.tempat}, tanggal {day}", "KEPALA"],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.6)
        else [f"NIP {boss.nip}"],
        "tengah": chance(rng, 0.35),
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
