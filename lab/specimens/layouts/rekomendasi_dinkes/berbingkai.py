"""Recommendation of the health office as a framed sheet: all in the middle, nothing has a label."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_kata, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "*DIBERIKAN REKOMENDASI*",
        "*DIREKOMENDASIKAN*",
        "*DISETUJUI DAN DIREKOMENDASIKAN*",
    ),
    "bersyarat": (
        "*DIBERIKAN REKOMENDASI DENGAN SYARAT*",
        "*DIREKOMENDASIKAN DENGAN CATATAN*",
        "*DISETUJUI DENGAN SYARAT*",
    ),
    "tidak_diberikan": (
        "*TIDAK DIBERIKAN REKOMENDASI*",
        "*BELUM DIREKOMENDASIKAN*",
        "*TIDAK DISETUJUI*",
    ),
}
_UNTUK = {
    "diberikan": (
        "untuk mendapatkan Izin Usaha Kecil Obat Tradisional (UKOT)",
        "sebagai tempat pembuatan obat tradisional skala usaha kecil",
    ),
    "bersyarat": (
        "yaitu memperbaiki ventilasi ruang pengolahan dan melengkapi alat pelindung diri karyawan "
        "paling lambat 2 (dua) bulan sejak tanggal surat ini",
        "yaitu memasang kasa pada ventilasi serta menyediakan tempat cuci tangan di pintu masuk "
        "ruang produksi sebelum kegiatan dimulai",
    ),
    "tidak_diberikan": (
        "untuk mendapatkan izin, karena ruang produksi belum terpisah dari rumah tinggal",
        "sebagai tempat pembuatan obat tradisional, karena persyaratan sanitasi belum dipenuhi",
    ),
}
_WARNA = ("#1b5e20", "#333333", "#7a5c00", "#0d3c6e")


def draw(case: Case) -> Printed:
    """Draw the sheet; it lies on its long side at times."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss, day = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat, letter.surat
    wide, owned, made_shown, told = (chance(rng, share) for share in (0.35, 0.7, 0.75, 0.7))
    spaced, split, double = chance(rng, 0.7), chance(rng, 0.5), chance(rng, 0.5)
    verdict, purpose = rng.choice(_PUTUSAN[letter.putusan]), rng.choice(_UNTUK[letter.putusan])
    closing = rng.choice(
        (
            "Rekomendasi ini gugur apabila terjadi perubahan lokasi atau kepemilikan.",
            "Lembar ini dipasang di tempat usaha dan dilampirkan pada permohonan izin.",
        )
    )
    signature, lean = ink.signature(rng), ink.lean(rng)
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.8))
    site = printing.alamat(stream(rng.getrandbits(64), "alamat"), facts.company.produksi)
    head = printing.orang(rng, facts.pemohon.person, besar=chance(rng, 0.5))
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    about = letter.perihal.removeprefix("Rekomendasi").strip()
    lama = chance(rng, 0.25)
    dated = rng.choice(
        (tanggal_panjang(day.tanggal, lama=lama), tanggal_panjang(day.tanggal, lama=lama, nol=True))
    )
    long_hand = chance(rng, 0.2)
    if long_hand:
        dated = f"{tanggal_angka(day.tanggal)} ({tanggal_kata(day.tanggal, lama=lama)})"
    spelling = stream(rng.getrandbits(64), "sediaan")
    forms = printing.daftar(
        [printing.sediaan(spelling, w) for w in facts.bentuk_sediaan], kata="serta"
    )
    data = {
        "huruf": rng.choice(("URW Bookman", "P052", "Liberation Serif", "Carlito")),
        "lanskap": wide,
        "ganda": double,
        "warna": rng.choice(_WARNA),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 12, False],
            [agency, 16 if split else 14, True],
            [
                printing.alamat(stream(rng.getrandbits(64), "alamat"), letter.alamat_kantor),
                8.5,
                False,
            ],
        ],
        "judul": rng.choice(("R E K O M E N D A S I", "REKOMENDASI", "SURAT REKOMENDASI")),
        "nomor": rng.choice(("Nomor ", "NOMOR : ", "No. ")) + day.nomor,
        "tentang": f"tentang {about}" if told and about else "",
        "dasar": rng.choice(
            (
                f"Berdasarkan pemeriksaan tim pada tanggal {tanggal_panjang(letter.pemeriksaan)}, "
                f"Kepala {letter.kantor} menyatakan bahwa",
                f"Sesuai hasil kunjungan petugas tanggal {tanggal_angka(letter.pemeriksaan)} dan "
                "dengan mengingat Peraturan Menteri Kesehatan Nomor 006 Tahun 2012, maka",
            )
        ),
        "badan": firm,
        "milik": rng.choice(("pemilik/penanggung jawab usaha {}", "dipimpin oleh {}")).format(head)
        if owned
        else "",
        "lokasi": site,
        "sediaan": rng.choice(("pembuat {}", "yang memproduksi {}", "dengan sediaan : {}")).format(
            forms
        )
        if made_shown
        else "",
        "putusan": verdict,
        "untuk": purpose,
        "tutup": "Pemohon dapat mengajukan kembali setelah melakukan perbaikan."
        if letter.putusan == "tidak_diberikan"
        else closing,
        "atas": [f"{day.tempat}, {dated}", rng.choice(("Kepala Dinas,", "KEPALA,", boss.jabatan))],
        "nama": boss.nama,
        "bawah": [
            *([boss.pangkat] if chance(rng, 0.6) else []),
            rng.choice(("NIP. ", "NIP ", "N I P. "))
            + (nip_spasi(boss.nip) if spaced else boss.nip),
        ],
        "wilayah": region.upper(),
        "ttd": signature,
        "putar": lean,
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=agency,
        perihal=about if told else "",
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if made_shown else (),
    )
    return Printed(data, fields)
