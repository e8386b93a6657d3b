"""Recommendation of the Balai as one ruled, numbered table: the firm, the audit, the verdict."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "*Direkomendasikan* untuk memperoleh izin Usaha Kecil Obat Tradisional",
        "*Diberikan rekomendasi* sebagai syarat pengajuan izin UKOT",
        "*Dapat diberikan rekomendasi* izin Usaha Kecil Obat Tradisional",
    ),
    "bersyarat": (
        "*Direkomendasikan dengan syarat* pelaku usaha menyelesaikan perbaikan pada butir di atas",
        "*Diberikan rekomendasi bersyarat*, yaitu perbaikan selesai dalam 40 (empat puluh) hari "
        "kerja",
    ),
    "tidak_diberikan": (
        "*Belum dapat direkomendasikan* sampai dengan dipenuhinya persyaratan bangunan dan "
        "peralatan",
        "*Tidak direkomendasikan* untuk memperoleh izin Usaha Kecil Obat Tradisional",
    ),
}
_HASIL = {
    "diberikan": (
        "Memenuhi persyaratan CPOTB bertahap aspek sanitasi, higiene dan dokumentasi",
        "Fasilitas produksi dan penerapan higiene sesuai ketentuan",
    ),
    "bersyarat": (
        "Terdapat temuan: ventilasi ruang pengisian kurang dan catatan pembersihan belum diisi",
        "Memenuhi sebagian besar persyaratan; perlu perbaikan tempat cuci tangan dan rak bahan",
    ),
    "tidak_diberikan": (
        "Ruang produksi belum tersekat dan belum tersedia sumber air yang memenuhi syarat",
        "Peralatan belum terpasang dan belum ada prosedur tertulis",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the sheet."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, day = letter.pejabat, letter.surat.tanggal
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.85) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    lama, told, reason = chance(rng, 0.2), chance(rng, 0.65), chance(rng, 0.5)
    office = letter.kantor.upper()
    date = tanggal_panjang(day, lama=lama)
    if chance(rng, 0.15):
        date = tanggal_angka(day)
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    rows = [
        [rng.choice(("Nama sarana", "Nama pelaku usaha", "Pelaku usaha")), firm],
        [rng.choice(("Alamat sarana", "Alamat tempat produksi", "Lokasi sarana")), site],
        [rng.choice(("Pemilik/Direktur", "Nama pimpinan")), facts.pemohon.person.nama_lengkap],
        *([["Penanggung jawab teknis", facts.pj.person.nama_lengkap]] if chance(rng, 0.7) else []),
        *([[rng.choice(("Bentuk sediaan yang dimohonkan", "Jenis sediaan", "Sediaan")), forms]]
          if forms else []),
        [rng.choice(("Tanggal pemeriksaan", "Pelaksanaan audit", "Waktu pemeriksaan")), seen],
        ["Hasil pemeriksaan", rng.choice(_HASIL[letter.putusan])],
        [rng.choice(("Rekomendasi", "Kesimpulan", "Keputusan")),
         rng.choice(_PUTUSAN[letter.putusan])],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Roman", "Caladea")),
        "kop": [
            [rng.choice(("BADAN PENGAWAS OBAT DAN MAKANAN REPUBLIK INDONESIA", "BADAN POM RI")),
             11, False],
            [office, 11.5, True],
            [f"{letter.alamat_kantor.jalan}, {letter.surat.tempat} {letter.alamat_kantor.kode_pos}",
             8.5, False],
        ],
        "judul": rng.choice(("SURAT REKOMENDASI", "REKOMENDASI", "LEMBAR REKOMENDASI SARANA")),
        "kepala": [
            [rng.choice(("Nomor", "No. Surat")), letter.surat.nomor],
            *([[rng.choice(("Perihal", "Hal", "Tentang")), letter.perihal]] if told else []),
            *([["Ditujukan kepada", "Kepala DPMPTSP Provinsi Kalimantan Timur"]]
              if chance(rng, 0.6) else []),
        ],
        "pengantar": rng.choice(
            (
                f"Menanggapi surat permohonan {firm} dan setelah dilakukan penilaian, Kepala "
                f"{letter.kantor} menerbitkan rekomendasi dengan keterangan sebagai berikut.",
                "Hasil penilaian atas permohonan rekomendasi Usaha Kecil Obat Tradisional kami "
                "sampaikan dalam tabel ini.",
            )
        ),
        "baris": rows,
        "dasar": "Dasar penilaian: Peraturan Menteri Kesehatan Nomor 006 Tahun 2012 dan pedoman "
        "Cara Pembuatan Obat Tradisional yang Baik." if reason else "",
        "penutup": rng.choice(
            (
                "Surat ini tidak berlaku sebagai izin produksi maupun izin edar.",
                "Perubahan lokasi atau bentuk sediaan wajib dilaporkan.",
            )
        ) if letter.putusan != "tidak_diberikan" else "Pemohon dapat mengajukan kembali.",
        "atas": [f"{letter.surat.tempat}, {date}",
                 rng.choice((f"{boss.jabatan},", "Kepala Balai," if "Balai" in letter.kantor
                             else "Kepala Loka,"))],
        "nama": boss.nama,
        "bawah": [rng.choice(("NIP ", "NIP. ")) + rng.choice((boss.nip, nip_spasi(boss.nip)))],
        "tte": day.year >= 2021 and chance(rng, 0.5),
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "abu": chance(rng, 0.5),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi=office,
        perihal=letter.perihal if told else "",
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
