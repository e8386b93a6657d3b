"""Recommendation in the form of a decision: grounds, then ``Memberikan rekomendasi kepada``.

What is recommended stands in lettered lines with values under their captions on some copies.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Usaha tersebut *memenuhi syarat dan direkomendasikan* untuk memperoleh izin.",
        "Pada dasarnya kami *tidak berkeberatan dan memberikan rekomendasi*.",
    ),
    "bersyarat": (
        "Usaha tersebut *direkomendasikan dengan syarat* melengkapi alat pemadam api dan kartu "
        "stok bahan baku.",
        "Kami *memberikan rekomendasi dengan catatan* gudang produk jadi dipisahkan lebih dahulu.",
    ),
    "tidak_diberikan": (
        "Usaha tersebut *belum memenuhi syarat sehingga tidak direkomendasikan*.",
        "Untuk saat ini kami *belum dapat memberikan rekomendasi*.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the paper of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.5))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.7) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    split = chance(rng, 0.5)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    day = (
        tanggal_angka(letter.surat.tanggal)
        if chance(rng, 0.3)
        else tanggal_panjang(letter.surat.tanggal)
    )
    title = rng.choice(("REKOMENDASI", "SURAT REKOMENDASI", "SURAT KETERANGAN REKOMENDASI"))
    about = letter.perihal.removeprefix("Rekomendasi").strip().upper()
    rows = [
        [rng.choice(("Nama Sarana", "Nama Badan Usaha", "Perusahaan/Usaha")), firm],
        [rng.choice(("Pimpinan", "Nama Pemilik", "Penanggung Jawab Usaha")),
         facts.pemohon.person.nama_lengkap],
        [rng.choice(("Alamat Sarana", "Lokasi Sarana", "Tempat Kedudukan Usaha")), site],
        *([[rng.choice(("Sediaan yang dibuat", "Jenis Obat Tradisional", "Bentuk Sediaan")), forms]]
          if forms else []),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "Carlito", "Nimbus Sans")),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 13, True],
            [agency, 15, True],
            [printing.alamat(rng, letter.alamat_kantor), 8.5, False],
        ],
        "judul": title,
        "nomor": rng.choice(("NOMOR : ", "Nomor : ", "No. ")) + letter.surat.nomor,
        "tentang": about,
        "dasar": [
            f"Surat permohonan pimpinan {firm} perihal permohonan rekomendasi;",
            f"Berita acara pemeriksaan sarana tanggal {tanggal_angka(letter.pemeriksaan)};",
            "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012.",
        ],
        "pembuka": rng.choice(
            (
                f"Kepala Dinas Kesehatan {region} menerangkan bahwa :",
                "Setelah mempelajari dan memeriksa, atas usaha di bawah ini :",
            )
        ),
        "baris": rows,
        "di_bawah": chance(rng, 0.4),
        "putusan": rng.choice(_PUTUSAN[letter.putusan]),
        "penutup": "Demikian untuk dipergunakan sebagaimana mestinya.",
        "atas": rng.choice(
            (
                [f"Dikeluarkan di : {letter.surat.tempat}", f"Tanggal : {day}", "KEPALA DINAS"],
                [f"{letter.surat.tempat}, {day}", f"Kepala Dinas Kesehatan {region}"],
                [f"Ditetapkan di {letter.surat.tempat}", f"Pada tanggal, {day}", "KEPALA,"],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=about, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
