"""Recommendation of a small kabupaten: title, number, what it rests on, the data, the verdict."""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Setelah diadakan pemeriksaan, usaha tersebut memenuhi syarat dan kepadanya *diberikan "
        "rekomendasi* untuk mengurus izin ke DPMPTSP Provinsi Kalimantan Timur.",
        "Pada prinsipnya Dinas Kesehatan *memberikan rekomendasi* atas permohonan izin usaha kecil "
        "obat tradisional tersebut di atas.",
    ),
    "bersyarat": (
        "Kepada usaha tersebut *diberikan rekomendasi dengan syarat* memasang kawat kasa pada "
        "ventilasi dan menyediakan tempat cuci tangan sebelum kegiatan produksi dimulai.",
        "Pada prinsipnya *dapat direkomendasikan dengan catatan* pemeriksaan kesehatan karyawan "
        "dan pengujian air bersih segera dilaksanakan.",
    ),
    "tidak_diberikan": (
        "Berdasarkan hasil pemeriksaan, permohonan tersebut *belum dapat diberikan rekomendasi*.",
        "Dinas Kesehatan *tidak dapat memberikan rekomendasi* atas permohonan tersebut karena "
        "sarana belum memenuhi syarat kesehatan.",
    ),
}
_TUTUP = (
    "Demikian rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.",
    "Demikian rekomendasi ini diberikan agar yang berkepentingan mengetahuinya.",
    "Demikian untuk dipergunakan seperlunya.",
)


def draw(case: Case) -> Printed:
    """Draw the recommendation."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.65) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    lama, ruled, listed = chance(rng, 0.3), chance(rng, 0.3), chance(rng, 0.6)
    sent = letter.pemeriksaan - dt.timedelta(days=rng.randint(3, 20))
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    asked = letter_number(rng, sent, facts.company.singkatan, "P")
    about = letter.perihal.removeprefix("Rekomendasi").strip()
    rests = [
        f"Surat permohonan pemilik usaha nomor {asked} tanggal {tanggal_panjang(sent)}",
        f"Hasil pemeriksaan setempat oleh petugas Dinas Kesehatan tanggal {seen}",
    ]
    if chance(rng, 0.5):
        rests.insert(0, "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012 tentang Industri dan "
                     "Usaha Obat Tradisional")  # fmt: skip
    rows = [
        [rng.choice(("Nama Usaha", "Nama Perusahaan", "Nama Sarana")), firm],
        [rng.choice(("Alamat Usaha", "Alamat Sarana", "Alamat Tempat Produksi")), site],
        [rng.choice(("Nama Pemilik", "Pemilik/Pimpinan")),
         printing.orang(rng, facts.pemohon.person)],
    ]  # fmt: skip
    if chance(rng, 0.5):
        rows.append(["Penanggung Jawab Teknis", printing.orang(rng, facts.pj.person)])
    if forms:
        rows.append([rng.choice(("Bentuk Sediaan", "Sediaan yang dibuat")), forms])
    on_foot = rng.choice(
        (
            [f"{letter.surat.tempat}, {tanggal_acak(rng, letter.surat.tanggal)}"],
            [
                f"Dikeluarkan di : {letter.surat.tempat}",
                f"Pada tanggal : {tanggal_panjang(letter.surat.tanggal, lama=lama)}",
            ],
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Sans", "URW Bookman")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 14, True],
            ["DINAS KESEHATAN", 18, True],
            [f"{letter.alamat_kantor.jalan} {letter.surat.tempat} "
             f"{letter.alamat_kantor.kode_pos}", 9.5, False],
        ],
        "garis": rng.choice(("tebal-tipis", "tebal", "ganda")),
        "judul": "REKOMENDASI" if chance(rng, 0.6) else "SURAT REKOMENDASI",
        "tentang": about.upper() if about else "",
        "nomor": f"{rng.choice(('Nomor : ', 'NOMOR : ', 'No. : '))}{letter.surat.nomor}",
        "dasar_label": rng.choice(("Dasar", "Memperhatikan", "Membaca")),
        "dasar": rests,
        "berbutir": listed,
        "pengantar": rng.choice(
            (
                f"Kepala Dinas Kesehatan {region} menerangkan bahwa usaha di bawah ini :",
                f"dengan ini Kepala Dinas Kesehatan {region} menyampaikan bahwa usaha :",
            )
        ),
        "baris": rows,
        "bergaris": ruled,
        "putusan": rng.choice(_PUTUSAN[letter.putusan]),
        "tutup": rng.choice(_TUTUP),
        "atas": [*on_foot, rng.choice(("Kepala Dinas Kesehatan,", "Kepala Dinas,",
                                       f"{boss.jabatan},"))],
        "nama": boss.nama,
        "bawah": [*([boss.pangkat] if chance(rng, 0.8) else []),
                  f"NIP. {nip_spasi(boss.nip) if chance(rng, 0.6) else boss.nip}"],
        "tembusan": rng.sample(
            ["Kepala Dinas Kesehatan Provinsi Kalimantan Timur",
             "Kepala Balai Besar POM di Samarinda", f"Camat {facts.company.produksi.kecamatan}",
             "Arsip"], rng.randint(2, 3)) if chance(rng, 0.5) else [],
        "cap": f"DINAS KESEHATAN {region.upper()}",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi="DINAS KESEHATAN",
        perihal=about,
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
