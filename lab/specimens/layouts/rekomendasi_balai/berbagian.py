"""Letter of the Balai in three headed parts, the firm in a sentence, dosage forms line by line."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Mempertimbangkan hasil penilaian itu, {kami} *memberi rekomendasi* atas permohonan izin "
        "usaha kecil obat tradisional {badan}.",
        "Kami berpendapat {badan} sudah memenuhi syarat, dan oleh sebab itu *merekomendasikan* "
        "agar izinnya dapat diterbitkan.",
        "Permohonan {badan} *dapat kami rekomendasikan* untuk proses perizinan selanjutnya.",
    ),
    "bersyarat": (
        "Permohonan {badan} *dapat kami rekomendasikan dengan syarat*: kekurangan tersebut di atas "
        "diperbaiki dan buktinya dikirim kepada {kami} sebelum produksi dimulai.",
        "Mempertimbangkan hasil penilaian itu, {kami} memberi *rekomendasi bersyarat* kepada "
        "{badan}, yaitu setelah tindakan perbaikan dinyatakan selesai.",
    ),
    "tidak_diberikan": (
        "Mempertimbangkan hasil penilaian itu, {kami} *tidak memberi rekomendasi* atas permohonan "
        "{badan}.",
        "Permohonan {badan} *belum dapat kami rekomendasikan*; pemohon dipersilakan mengajukan "
        "kembali setelah kekurangannya dibenahi.",
    ),
}
_NILAI = {
    "diberikan": (
        "Tata ruang, peralatan, air, kebersihan dan pencatatan dinilai sesuai dengan CPOTB.",
        "Tidak ditemukan kekurangan yang memengaruhi mutu. Personel memahami prosedur kerja.",
    ),
    "bersyarat": (
        "Secara umum sesuai. Kekurangan: pencatatan suhu gudang belum ada dan alat timbang belum "
        "dikalibrasi.",
        "Sebagian besar persyaratan terpenuhi, kecuali pemisahan area kotor dan area bersih.",
    ),
    "tidak_diberikan": (
        "Ruang pengolahan dipakai bersama untuk keperluan rumah tangga; peralatan belum tersedia.",
        "Bangunan masih dalam pengerjaan dan belum ada ruang yang memenuhi persyaratan higiene.",
    ),
}
_TUJUAN = (
    ["Yth.", "Kepala DPMPTSP Provinsi Kalimantan Timur", "Jalan Contoh No. 7", "Samarinda"],
    ["Kepada Yth.", "Gubernur Kalimantan Timur", "melalui Kepala DPMPTSP", "di Samarinda"],
)


def draw(case: Case) -> Printed:
    """Draw the letter of recommendation."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, day = letter.pejabat, letter.surat.tanggal
    office = letter.kantor.upper() if chance(rng, 0.6) else letter.kantor
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.5))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.8) else ()
    forms = [printing.sediaan(rng, word) for word in sediaan]
    lama, modern = chance(rng, 0.2), day.year >= 2021
    head = facts.pemohon.person.nama_lengkap
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    applicant = rng.choice(
        (
            f"Permohonan diajukan oleh {head} selaku {facts.pemohon.jabatan} {firm}, dengan tempat "
            f"pembuatan di {site}.",
            f"Pemohon adalah {firm} yang berkedudukan di {site} dan dipimpin oleh {head}.",
            f"Atas nama {firm}, tempat produksi beralamat di {site}.",
        )
    )
    kami = rng.choice(("kami", "Balai", "Kepala Balai"))
    headings = rng.choice(
        (
            ("Pemohon", "Hasil penilaian", "Rekomendasi"),
            ("DATA PEMOHON", "PENILAIAN SARANA", "KESIMPULAN"),
            ("Identitas sarana", "Temuan pemeriksaan", "Pendapat"),
        )
    )
    data = {
        "huruf": rng.choice(("Nimbus Sans", "Carlito", "P052", "Liberation Serif")),
        "ukuran": rng.choice((10.5, 11)),
        "instansi": office,
        "induk": rng.choice(("Badan Pengawas Obat dan Makanan", "BADAN POM")),
        "alamat": f"{letter.alamat_kantor.jalan} {letter.surat.tempat} | Telepon "
        f"(0541) {rng.randint(200000, 799999)} | Laman www.pom.contoh.go.id",
        "kop_kaki": chance(rng, 0.4),
        "tanggal": f"{letter.surat.tempat}, {tanggal_panjang(day, lama=lama)}",
        "tanggal_akhir": chance(rng, 0.4),
        "kepala": [
            [rng.choice(("Nomor", "No.")), letter.surat.nomor],
            [rng.choice(("Perihal", "Hal")), letter.perihal],
        ],
        "lampiran": rng.choice(("", "Lampiran : 1 set", "Lampiran : --")),
        "tujuan": rng.choice(_TUJUAN),
        "angka": rng.choice(("A.", "I.", "1.")),
        "judul": list(headings),
        "pemohon": applicant.replace("..", "."),
        "kata_sediaan": rng.choice(("Bentuk sediaan yang dimohon:", "Sediaan yang akan dibuat:")),
        "sediaan": forms,
        "penilaian": f"{rng.choice(('Pemeriksaan setempat', 'Audit sarana'))} dilaksanakan tanggal "
        f"{seen}. {rng.choice(_NILAI[letter.putusan])}",
        "putusan": rng.choice(_PUTUSAN[letter.putusan]).format(badan=firm, kami=kami),
        "tutup": rng.choice(("Terima kasih atas kerja samanya.", "Demikian agar maklum.")),
        "jabatan": rng.choice((boss.jabatan, "Kepala")),
        "nama": boss.nama,
        "nip": rng.choice(("NIP. ", "NIP "))
        + (nip_spasi(boss.nip) if chance(rng, 0.6) else boss.nip),
        "tte": modern and chance(rng, 0.6),
        "modul": ink.modules(rng),
        "tembusan": [
            "Kepala Badan POM;",
            f"Kepala {facts.rek_dinkes.kantor};",
            "Yang bersangkutan.",
        ]
        if chance(rng, 0.5)
        else [],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=office, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
