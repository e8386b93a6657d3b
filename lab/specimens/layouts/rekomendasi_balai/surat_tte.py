"""Letter of recent years: "Hal", lettered points, an electronic signature with its code."""

import datetime as dt

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Berdasarkan butir-butir di atas, {kami} *merekomendasikan* {badan} untuk dapat diberikan "
        "izin sebagai Usaha Kecil Obat Tradisional.",
        "Memperhatikan hal tersebut, terhadap {badan} *diberikan rekomendasi* pemenuhan "
        "persyaratan UKOT sebagai kelengkapan permohonan izin.",
    ),
    "bersyarat": (
        "Berdasarkan butir-butir di atas, {badan} *direkomendasikan dengan syarat* menyampaikan "
        "laporan perbaikan (CAPA) kepada {kami} paling lambat 20 (dua puluh) hari kerja.",
        "Memperhatikan hal tersebut, *rekomendasi bersyarat diberikan* kepada {badan} sepanjang "
        "temuan hasil pemeriksaan ditindaklanjuti sebelum sarana beroperasi.",
    ),
    "tidak_diberikan": (
        "Berdasarkan butir-butir di atas, {kami} *tidak merekomendasikan* {badan} untuk diberikan "
        "izin sebagai Usaha Kecil Obat Tradisional.",
        "Memperhatikan hal tersebut, permohonan rekomendasi {badan} *belum dapat kami penuhi*.",
    ),
}
_HASIL = {
    "diberikan": "fasilitas dan peralatan memadai untuk bentuk sediaan yang diajukan",
    "bersyarat": "terdapat temuan yang perlu diperbaiki pada aspek sanitasi dan dokumentasi",
    "tidak_diberikan": "terdapat temuan kritikal pada aspek bangunan dan pengawasan mutu",
}


def draw(case: Case) -> Printed:
    """Draw the letter; an old letter has ink in place of the electronic signature."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, modern = letter.pejabat, letter.surat.tanggal.year >= 2020
    office = letter.kantor
    if chance(rng, 0.4):
        office = office.replace("Pengawas Obat dan Makanan", "POM")
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.4))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.75) else ()
    forms = [printing.sediaan(rng, word) for word in sediaan]
    first = letter.pemeriksaan - dt.timedelta(days=40)
    applied = tanggal_panjang(people.day_between(rng, first, letter.pemeriksaan))
    kami = rng.choice(("kami", "Balai POM", "Badan POM di daerah"))
    facts_of = [
        ["nama", firm],
        ["alamat", site],
        ["pimpinan", facts.pemohon.person.nama_lengkap],
        *([["bentuk sediaan", printing.daftar(forms)]] if forms else []),
    ]
    labels = rng.choice(
        (
            {"nama": "Nama UKOT", "alamat": "Alamat Fasilitas Produksi", "pimpinan": "Pemilik"},
            {"nama": "nama usaha", "alamat": "alamat sarana", "pimpinan": "nama pimpinan"},
            {"nama": "Nama Fasilitas", "alamat": "Alamat", "pimpinan": "Pimpinan/Pemilik"},
        )
    )
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "P052", "DejaVu Sans")),
        "ukuran": rng.choice((10, 10.5)),
        "instansi": office.upper(),
        "pusat": "BADAN PENGAWAS OBAT DAN MAKANAN",
        "alamat": [
            printing.alamat(rng, letter.alamat_kantor),
            f"Telepon (0541) {rng.randint(200000, 799999)} Pos-el : bpom@contoh.go.id",
        ],
        "logo_kanan": chance(rng, 0.5),
        "kepala": [
            ["Nomor", letter.surat.nomor],
            ["Sifat", "Biasa"],
            ["Lampiran", rng.choice(("-", "1 (satu) berkas", "Satu berkas"))],
            ["Hal", letter.perihal],
        ],
        "tanggal": tanggal_panjang(letter.surat.tanggal),
        "tempat": letter.surat.tempat if chance(rng, 0.6) else "",
        "tujuan": rng.choice(
            (
                ["Yth. Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
                [f"Yth. Pimpinan {firm}", f"di {facts.company.produksi.kota}"],
            )
        ),
        "pembuka": f"Sehubungan dengan permohonan rekomendasi yang kami terima tanggal {applied}, "
        "dengan hormat disampaikan hal-hal sebagai berikut:",
        "butir": [
            "Sesuai Peraturan Menteri Kesehatan Nomor 006 Tahun 2012, permohonan izin UKOT "
            "memerlukan rekomendasi Kepala Balai setempat.",
            "Identitas sarana yang mengajukan permohonan :",
            f"Pemeriksaan setempat telah dilaksanakan pada {tanggal_panjang(letter.pemeriksaan)} "
            f"dengan hasil {_HASIL[letter.putusan]}.",
        ],
        "baris": [[labels.get(name, "Bentuk Sediaan"), value] for name, value in facts_of],
        "angka": rng.choice(("1.", "a.", "1)")),
        "putusan": rng.choice(_PUTUSAN[letter.putusan]).format(badan=firm, kami=kami),
        "penutup": rng.choice(
            (
                "Atas perhatian dan kerja sama Saudara, kami sampaikan terima kasih.",
                "Demikian kami sampaikan untuk dapat dipergunakan sebagaimana mestinya.",
            )
        ),
        "jabatan": [boss.jabatan + ("," if chance(rng, 0.6) else "")],
        "nama": boss.nama,
        "bawah": [f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.5)
        else [boss.pangkat, f"NIP {boss.nip}"],
        "tte": modern,
        "gaya": rng.choice(("bingkai", "polos")),
        "modul": ink.modules(rng),
        "tembusan": [] if chance(rng, 0.5) else ["Direktur Pengawasan Obat Tradisional;", "Arsip"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=office, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
