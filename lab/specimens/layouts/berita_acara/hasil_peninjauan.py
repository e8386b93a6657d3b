"""Report of a visit by officers named first, then whom they saw, findings by letter, conclusion."""

import datetime as dt

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    nama_bulan,
    nip_spasi,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_KESIMPULAN = {
    "diberikan": (
        "Sarana memenuhi persyaratan untuk memproduksi obat tradisional",
        "Dapat diberikan rekomendasi izin usaha kecil obat tradisional",
        "Memenuhi persyaratan sarana produksi UKOT",
    ),
    "bersyarat": (
        "Memenuhi persyaratan setelah kekurangan pada huruf d diperbaiki",
        "Dapat diberikan rekomendasi dengan syarat melengkapi kekurangan tersebut di atas",
    ),
    "tidak_diberikan": (
        "Sarana belum memenuhi persyaratan untuk memproduksi obat tradisional",
        "Tidak dapat diberikan rekomendasi",
    ),
}
_SANITASI = {
    "diberikan": "air bersih, saluran limbah dan tempat sampah tersedia dan berfungsi baik",
    "bersyarat": "air bersih cukup; saluran limbah dan tempat cuci tangan perlu diperbaiki",
    "tidak_diberikan": "air bersih tidak mencukupi dan saluran limbah belum ada",
}


def _day(rng: Rng, day: dt.date) -> str:
    """The day of the visit as its first sentence says it."""
    lama = chance(rng, 0.3)
    month = nama_bulan(day.month, lama=lama)
    spoken = f"{terbilang(day.day)} bulan {month} tahun {terbilang(day.year)}"
    return rng.choice((
        f"tanggal {spoken}",
        f"tanggal {tanggal_panjang(day, lama=lama)}",
        f"tanggal {tanggal_kata(day, lama=lama)} ({tanggal_angka(day)})",
    ))  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the report."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    judged = facts.rek_teknis.putusan
    verdict = rng.choice(_KESIMPULAN[judged])
    team = [
        people.official(rng, rng.choice(("Ketua", "Petugas")), letter.tanggal, "dinkes_pns")
        for _ in range(rng.randint(2, 3))
    ]
    head = printing.orang(rng, facts.pemohon.person)
    forms = printing.daftar([printing.sediaan(rng, word).lower() for word in facts.bentuk_sediaan])
    upper = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Nimbus Roman")),
        "kop": [["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, False], ["DINAS KESEHATAN", 16, True],
                [printing.alamat(rng, facts.rek_teknis.alamat_kantor), 9, False]]
        if chance(rng, 0.75) else [],
        "judul": rng.choice((
            "BERITA ACARA HASIL PENINJAUAN",
            "BERITA ACARA PEMERIKSAAN LAPANGAN",
            "BERITA ACARA PENINJAUAN SARANA",
        )),
        "sub": "USAHA KECIL OBAT TRADISIONAL" if chance(rng, 0.5) else "",
        "nomor": f"{rng.choice(('Nomor :', 'NOMOR :', 'No.'))} {letter.nomor}",
        "buka": f"Pada hari {hari_acak(rng, letter.tanggal)} {_day(rng, letter.tanggal)}, kami :",
        "tim": [[o.nama, nip_spasi(o.nip), o.pangkat, ink.signature(rng)] for o in team],
        "pangkat": chance(rng, 0.5),
        "tinjau": rng.choice((
            "telah mengadakan peninjauan ke sarana produksi obat tradisional tersebut di bawah :",
            "berdasarkan surat tugas telah memeriksa sarana produksi obat tradisional :",
        )),
        "sarana": [
            [rng.choice(("Nama sarana", "Nama usaha", "Nama perusahaan")), firm],
            [rng.choice(("Alamat", "Alamat produksi", "Lokasi sarana")), site],
            [rng.choice(("Ditemui", "Pimpinan")), f"{head} ({facts.pemohon.jabatan})"],
            *([["Sediaan", forms]] if chance(rng, 0.5) else []),
        ],
        "kata_hasil": rng.choice(("Hasil peninjauan :", "Dengan hasil sebagai berikut :")),
        "hasil": [
            "Bangunan : permanen, ruang pengolahan terpisah dari tempat tinggal;",
            "Peralatan : tersedia dan sesuai dengan daftar yang dilampirkan;",
            f"Tenaga : {facts.pj.person.nama_lengkap} sebagai penanggung jawab teknis hadir;",
            f"Sanitasi : {_SANITASI[judged]}.",
        ],
        "label": rng.choice(("KESIMPULAN", "Kesimpulan", "K e s i m p u l a n")),
        "sebaris": chance(rng, 0.5),
        "kesimpulan": verdict.upper() if upper else verdict,
        "tutup": rng.choice((
            "Demikian berita acara ini kami buat dan tanda tangani bersama.",
            "Berita acara ini dibuat dalam rangkap 2 (dua) untuk dipergunakan seperlunya.",
        )),
        "wakil": [f"{facts.pemohon.jabatan},", head],
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
