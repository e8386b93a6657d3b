"""Recommendation that opens with who signs: the head's list first, the firm's list after it.

Number at the left above the title or below it; the subject is the title's second line.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "telah kami kunjungi tanggal {periksa} dan dinilai pantas menjalankan usaha obat "
        "tradisional. Untuk itu kami *merekomendasikan* agar izinnya diterbitkan.",
        "pada kunjungan {periksa} tidak ditemukan hal yang menghalangi usahanya, sehingga kami "
        "*memberikan rekomendasi* penerbitan izin.",
    ),
    "bersyarat": (
        "telah kami kunjungi tanggal {periksa}. Kami *memberikan rekomendasi dengan syarat* "
        "pengolahan limbah cair dibenahi sebelum kegiatan produksi dimulai.",
        "pada kunjungan {periksa} masih memerlukan pembenahan ruang ganti karyawan; *rekomendasi "
        "bersyarat* kami berikan dengan batas waktu dua bulan untuk pembenahan itu.",
    ),
    "tidak_diberikan": (
        "telah kami kunjungi tanggal {periksa} dan ternyata belum layak, maka kami *tidak "
        "memberikan rekomendasi* untuk izin yang dimohonkan.",
        "pada kunjungan {periksa} belum memiliki ruang produksi tersendiri. Oleh sebab itu usaha "
        "tersebut *tidak kami rekomendasikan*.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the letter of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    shown, above, lama, owned, framed, spaced, apart, lettered, digits = (
        chance(rng, p) for p in (0.75, 0.4, 0.25, 0.5, 0.3, 0.6, 0.5, 0.4, 0.2)
    )
    agency = letter.kantor if chance(rng, 0.5) else letter.kantor.upper()
    sediaan = facts.bentuk_sediaan if shown else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    day = tanggal_panjang(letter.surat.tanggal, lama=lama, nol=chance(rng, 0.3))
    day = tanggal_angka(letter.surat.tanggal) if digits else day
    official = [
        ["Nama", boss.nama],
        ["NIP", nip_spasi(boss.nip) if spaced else boss.nip],
        *([[rng.choice(("Pangkat/Gol.", "Pangkat")), boss.pangkat]] if chance(rng, 0.7) else []),
        ["Jabatan", boss.jabatan],
    ]
    business = [
        [rng.choice(("Perusahaan", "Nama sarana", "Usaha", "Nama badan usaha")), firm],
        [rng.choice(("Berkedudukan di", "Alamat sarana", "Tempat usaha", "Alamat")), site],
        *([["Penanggung jawab", printing.orang(rng, facts.pemohon.person)]] if owned else []),
        *(
            [[rng.choice(("Membuat sediaan", "Sediaan yang dibuat", "Bentuk sediaan")), forms]]
            if shown
            else []
        ),
    ]
    when = (
        ["Dikeluarkan di : " + letter.surat.tempat, "Pada tanggal : " + day]
        if apart
        else [f"{letter.surat.tempat}, {day}"]
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Carlito", "Liberation Sans")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": [[f"Pemerintah {region}".upper(), 12, False], [agency, 15, True],
                [printing.alamat(rng, letter.alamat_kantor), 9, False]],
        "nomor": rng.choice(("Nomor : ", "No. : ", "Nomor ")) + letter.surat.nomor,
        "di_atas": above,
        "judul": rng.choice(("SURAT REKOMENDASI", "REKOMENDASI", "SURAT KETERANGAN REKOMENDASI")),
        "hal": letter.perihal,
        "buka": rng.choice(
            ("Yang bertanda tangan di bawah ini :", "Saya yang bertanda tangan di bawah ini,")
        ),
        "pejabat": official,
        "antara": rng.choice(
            ("menerangkan bahwa usaha :", "dengan ini menyatakan mengenai :", "menyatakan bahwa :")
        ),
        "usaha": business,
        "bernomor": "a." if lettered else None,
        "putusan": rng.choice(_PUTUSAN[letter.putusan]).format(
            periksa=tanggal_panjang(letter.pemeriksaan, lama=lama)
        ),
        "tutup": rng.choice(
            (
                "Surat ini diberikan atas permintaan yang bersangkutan.",
                "Surat ini bukan izin dan gugur bila tempat usaha berpindah.",
                "Kepada yang berkepentingan agar menjadi periksa adanya.",
            )
        ),
        "lebar": rng.choice((36, 40, 46)),
        "bingkai": framed,
        "tempat": when,
        "jabatan": rng.choice(("Kepala Dinas,", "Pejabat tersebut di atas,", boss.jabatan + ",")),
        "nama": boss.nama,
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
