"""Letter of the health office to an office: list of the firm between two sentences."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_BUKA = (
    "Dengan hormat, bersama ini kami sampaikan rekomendasi atas permohonan izin usaha kecil obat "
    "tradisional (UKOT) di wilayah kerja kami dengan keterangan :",
    "Menanggapi permohonan rekomendasi yang masuk ke kantor kami, berikut data sarana yang "
    "dimohonkan :",
    "Berkaitan dengan rencana pengurusan izin usaha kecil obat tradisional oleh pengusaha di bawah "
    "ini :",
)
_TINJAU = (
    "Bidang Sumber Daya Kesehatan telah meninjau tempat usaha tersebut pada tanggal {hari}.",
    "Hasil kunjungan staf kami tanggal {hari} menjadi bahan pertimbangan surat ini.",
    "Tempat usaha dimaksud sudah diperiksa oleh tim kami ({hari}).",
)
_PENDAPAT = {
    "diberikan": (
        "Mengingat tempat usaha cukup bersih dan memenuhi syarat, Dinas Kesehatan *memberikan "
        "rekomendasi* kepada yang bersangkutan.",
        "Pada dasarnya kami *mendukung dan merekomendasikan* usaha tersebut untuk mendapatkan izin "
        "UKOT.",
        "Oleh sebab itu permohonan tersebut *kami rekomendasikan* untuk diproses.",
    ),
    "bersyarat": (
        "Dinas Kesehatan *memberikan rekomendasi dengan catatan* tempat cuci tangan dan tempat "
        "sampah tertutup agar disediakan.",
        "Permohonan *kami rekomendasikan dengan syarat* karyawan bagian pengolahan menjalani "
        "pemeriksaan kesehatan.",
    ),
    "tidak_diberikan": (
        "Karena tempat usaha belum memenuhi syarat, Dinas Kesehatan *belum dapat memberikan "
        "rekomendasi*.",
        "Dengan pertimbangan tersebut permohonan *tidak kami rekomendasikan*.",
    ),
}
_TUJUAN = (
    ["Yth.", "Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
    ["Yth.", "Kepala Dinas Kesehatan Provinsi Kalimantan Timur", "di Samarinda"],
    ["Kepada Yth :", "Pemohon Izin UKOT", "di Tempat"],
)


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    boss, company = letter.pejabat, facts.company
    region = letter.kantor.removeprefix("Dinas Kesehatan ")
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.65) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    agency = rng.choice(("DINAS KESEHATAN", letter.kantor.upper()))
    day = tanggal_panjang(letter.surat.tanggal, lama=chance(rng, 0.25), nol=chance(rng, 0.2))
    seen = rng.choice((tanggal_panjang, tanggal_angka))(letter.pemeriksaan)
    rows = [
        [rng.choice(("Nama Usaha", "Nama Perusahaan", "Nama Sarana")), firm],
        [rng.choice(("Alamat Usaha", "Alamat", "Tempat Usaha")), site],
        *([[rng.choice(("Pemilik", "Pimpinan", "Nama Pemohon")),
            printing.orang(rng, facts.pemohon.person)]] if chance(rng, 0.7) else []),
        *([["Tenaga Teknis", printing.orang(rng, facts.pj.person)]] if chance(rng, 0.5) else []),
        *([[rng.choice(("Bentuk Sediaan", "Jenis Sediaan", "Sediaan yang dibuat")), forms]]
          if forms else []),
    ]  # fmt: skip
    if chance(rng, 0.3):
        rows[0], rows[1] = rows[1], rows[0]
    below = chance(rng, 0.4)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "P052", "Liberation Sans")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 14, True],
            [agency, 16 if len(agency) < 20 else 13, True],
            [printing.alamat(rng, letter.alamat_kantor), 9, False],
        ],
        "garis": rng.choice(("tebal-tipis", "tebal", "ganda")),
        "tanggal": "" if below else f"{letter.surat.tempat}, {day}",
        "kepala": [
            [rng.choice(("Nomor", "No.")), letter.surat.nomor],
            *([["Sifat", rng.choice(("Biasa", "Segera"))]] if chance(rng, 0.4) else []),
            [rng.choice(("Lampiran", "Lamp.")), rng.choice(("-", "1 (satu) berkas"))],
            [rng.choice(("Perihal", "Hal")), f"*{letter.perihal}*"],
        ],
        "tujuan": rng.choice(_TUJUAN),
        "pembuka": rng.choice(_BUKA),
        "baris": rows,
        "bergaris": chance(rng, 0.5),
        "isi": [
            f"{rng.choice(_TINJAU).format(hari=seen)} {rng.choice(_PENDAPAT[letter.putusan])}",
            rng.choice(
                (
                    "Demikian rekomendasi kami, terima kasih.",
                    "Demikian surat ini kami buat untuk dapat digunakan sebagaimana perlunya.",
                )
            ),
        ],
        "atas": [*([f"{letter.surat.tempat}, {day}"] if below else []), f"{boss.jabatan},"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip) if chance(rng, 0.6) else boss.nip}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
