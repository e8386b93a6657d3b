"""Letter of the Balai to an office: what was asked, the firm in short lines, then its opinion."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_BUKA = (
    "Bersama ini kami beritahukan bahwa kami telah menerima permohonan rekomendasi sebagai "
    "kelengkapan izin usaha kecil obat tradisional dari :",
    "Sehubungan dengan permohonan yang kami terima tentang pendirian usaha kecil obat "
    "tradisional, dengan data :",
    "Memenuhi permintaan rekomendasi untuk sarana produksi obat tradisional berikut :",
)
_PERIKSA = (
    "Terhadap sarana tersebut telah dilakukan pemeriksaan setempat oleh petugas kami pada tanggal "
    "{hari}, meliputi bangunan, peralatan, higiene dan dokumentasi.",
    "Petugas kami telah mendatangi sarana dimaksud tanggal {hari} untuk menilai penerapan cara "
    "pembuatan obat tradisional yang baik.",
    "Evaluasi denah dan kunjungan ke lokasi telah dilaksanakan pada {hari}.",
)
_PENDAPAT = {
    "diberikan": (
        "Dari hasil penilaian, sarana tersebut layak dan kami *merekomendasikan* agar permohonan "
        "izinnya dapat diproses lebih lanjut.",
        "Atas dasar itu Balai *memberikan rekomendasi* kepada {badan} untuk mengurus izin UKOT.",
        "Kami *tidak berkeberatan dan memberikan rekomendasi* bagi {badan} untuk memproduksi obat "
        "tradisional.",
    ),
    "bersyarat": (
        "Atas dasar itu Balai *memberikan rekomendasi dengan syarat* {badan} memperbaiki ventilasi "
        "ruang pengeringan dan melaporkannya kepada kami.",
        "Kami dapat *merekomendasikan dengan catatan* bahwa pelabelan bahan baku dan catatan "
        "pembersihan dilengkapi dalam waktu 2 (dua) bulan.",
    ),
    "tidak_diberikan": (
        "Dari hasil penilaian, sarana belum layak sehingga kami *belum dapat memberikan "
        "rekomendasi*.",
        "Atas dasar itu Balai *tidak memberikan rekomendasi* kepada {badan}.",
    ),
}
_TUJUAN = (
    ["Yth. Kepala Dinas Kesehatan", "Provinsi Kalimantan Timur", "di Samarinda"],
    ["Kepada Yth.", "Kepala DPMPTSP Prov. Kaltim", "di", "Samarinda"],
    ["Yth. Pimpinan Perusahaan Pemohon", "di tempat"],
)


def draw(case: Case) -> Printed:
    """Draw the letter of recommendation."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss = letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.75) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    day = tanggal_panjang(letter.surat.tanggal, nol=chance(rng, 0.3), lama=chance(rng, 0.2))
    seen = rng.choice((tanggal_panjang, tanggal_angka))(letter.pemeriksaan)
    agency = rng.choice((letter.kantor, letter.kantor.upper()))
    owner = printing.orang(rng, facts.pemohon.person)
    rows = [
        [rng.choice(("Nama sarana", "Nama perusahaan", "Sarana")), firm],
        *([[rng.choice(("Pemilik", "Nama pimpinan", "Direktur/Pemilik")), owner]]
          if chance(rng, 0.6) else []),
        [rng.choice(("Alamat", "Alamat produksi", "Lokasi sarana")), site],
        *([[rng.choice(("Bentuk sediaan", "Sediaan", "Produk/bentuk sediaan")), forms]]
          if forms else []),
        *([["Penanggung jawab teknis", printing.orang(rng, facts.pj.person)]]
          if chance(rng, 0.5) else []),
    ]  # fmt: skip
    in_head = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "URW Bookman")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "kop": [
            ["BADAN PENGAWAS OBAT DAN MAKANAN", 13, True],
            [agency, 12, True],
            [printing.alamat(rng, letter.alamat_kantor), 8.5, False],
            [f"Telp. (0541) {rng.randint(200_000, 799_999)}", 8.5, False],
        ],
        "kiri": chance(rng, 0.4),
        "kepala": [
            ["Nomor", letter.surat.nomor],
            *([["Tanggal", day]] if in_head else []),
            ["Lampiran", rng.choice(("-", "Satu berkas", "1 lembar"))],
            [rng.choice(("Hal", "Perihal")), letter.perihal],
        ],
        "tanggal": "" if in_head else f"{letter.surat.tempat}, {day}",
        "tujuan": rng.choice(_TUJUAN),
        "pembuka": rng.choice(_BUKA),
        "baris": rows,
        "isi": [
            rng.choice(_PERIKSA).format(hari=seen),
            rng.choice(_PENDAPAT[letter.putusan]).format(badan=firm),
            rng.choice(
                (
                    "Atas perhatian Bapak/Ibu kami ucapkan terima kasih.",
                    "Demikian atas kerja samanya disampaikan terima kasih.",
                    "Demikian kami sampaikan untuk dapat dipergunakan.",
                )
            ),
        ],
        "atas": [f"{boss.jabatan if chance(rng, 0.7) else 'Kepala'},"],
        "nama": boss.nama,
        "bawah": [f"NIP {nip_spasi(boss.nip) if chance(rng, 0.6) else boss.nip}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
