"""Answer of the health office to the applicant: the firm and its place are whom it is sent to."""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Berkenaan dengan hal itu, pada prinsipnya kami *tidak keberatan dan memberikan "
        "rekomendasi* kepada Saudara untuk mengurus Izin Usaha Kecil Obat Tradisional.",
        "Atas dasar tersebut kami *merekomendasikan* usaha Saudara untuk memperoleh izin dari "
        "DPMPTSP Provinsi Kalimantan Timur.",
    ),
    "bersyarat": (
        "Atas dasar tersebut kami *memberikan rekomendasi dengan syarat* kekurangan dimaksud "
        "Saudara lengkapi paling lambat 60 (enam puluh) hari.",
        "Berkenaan dengan hal itu, usaha Saudara *dapat kami rekomendasikan setelah* kekurangan "
        "tersebut diperbaiki dan diperiksa ulang oleh Puskesmas.",
    ),
    "tidak_diberikan": (
        "Berkenaan dengan hal itu, permohonan rekomendasi Saudara *belum dapat kami penuhi*.",
        "Atas dasar tersebut kami *tidak dapat memberikan rekomendasi* untuk usaha Saudara.",
    ),
}
_KEADAAN = {
    "diberikan": (
        "tempat produksi Saudara telah memenuhi syarat kesehatan",
        "bangunan, air bersih dan higiene karyawan pada tempat produksi Saudara sudah baik",
    ),
    "bersyarat": (
        "masih terdapat kekurangan, yaitu belum adanya tempat sampah tertutup dan tirai plastik "
        "pada pintu",
        "tempat produksi Saudara cukup baik, namun saluran pembuangan air belum ditutup",
    ),
    "tidak_diberikan": (
        "tempat produksi Saudara masih menyatu dengan rumah tinggal dan belum layak",
        "ruang produksi belum selesai dibangun dan sumber air belum tersedia",
    ),
}
_TUTUP = (
    "Demikian untuk diketahui dan dipergunakan sebagaimana mestinya.",
    "Demikian kami sampaikan untuk menjadi maklum.",
)


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.7) else ()
    forms = printing.daftar([printing.sediaan(rng, word).lower() for word in sediaan])
    split, lama, own = chance(rng, 0.5), chance(rng, 0.25), chance(rng, 0.6)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    day = tanggal_panjang(letter.surat.tanggal, lama=lama)
    if chance(rng, 0.15):
        day = tanggal_angka(letter.surat.tanggal)
    sent = letter.pemeriksaan - dt.timedelta(days=rng.randint(3, 20))
    quoted = "surat permohonan Saudara"
    if own:
        number = letter_number(rng, sent, facts.company.singkatan, "REK")
        quoted = f"surat Saudara nomor {number} tanggal {tanggal_panjang(sent)}"
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    made = f" untuk pembuatan {forms}" if forms else ""
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Nimbus Roman", "Carlito")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 13, not split],
            [agency, 18 if split else 13, True],
            [f"{letter.alamat_kantor.jalan} {letter.surat.tempat} Telepon (0541) "
                f"{rng.randint(200000, 799999)}", 9, False],
        ],
        "tanggal": f"{letter.surat.tempat}, {day}",
        "kepala": [
            ["Nomor", letter.surat.nomor],
            ["Sifat", rng.choice(("Biasa", "Penting"))],
            ["Lampiran", rng.choice(("-", "1 (satu) lembar"))],
            [rng.choice(("Hal", "Perihal")), letter.perihal],
        ],
        "kepada": [
            *rng.choice(([], ["Kepada"])),
            rng.choice(("Yth. Pimpinan", "Yth. Sdr. Pimpinan", "Yth. Pemilik/Pimpinan"))
            + f" {firm}",
            site,
            rng.choice(("di -", "di")),
            "Tempat",
        ],
        "di_kanan": chance(rng, 0.5),
        "isi": [
            rng.choice(
                (
                    f"Memperhatikan {quoted} perihal permohonan rekomendasi{made}, dengan ini "
                    "kami sampaikan hal-hal sebagai berikut :",
                    f"Menjawab {quoted} tentang rekomendasi izin usaha obat tradisional{made}, "
                    "disampaikan hal-hal sebagai berikut :",
                )
            ),
        ],
        "butir": [
            f"Petugas kami telah meninjau tempat produksi Saudara pada tanggal {seen}.",
            f"Dari hasil peninjauan diketahui bahwa {rng.choice(_KEADAAN[letter.putusan])}.",
            rng.choice(_PUTUSAN[letter.putusan]),
            *([rng.choice((
                "Saudara wajib mengizinkan petugas melakukan pembinaan sewaktu-waktu.",
                "Rekomendasi ini tidak dapat dipindahtangankan.",
            ))] if letter.putusan != "tidak_diberikan" and chance(rng, 0.6) else []),
        ],
        "bernomor": chance(rng, 0.6),
        "tutup": rng.choice(_TUTUP),
        "atas": rng.choice(
            (
                ["KEPALA DINAS KESEHATAN", f"{region.upper()},"],
                [f"{boss.jabatan},"],
                ["Kepala Dinas,"],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.7) else [f"NIP. {boss.nip}"],
        "tembusan": rng.sample(
            [f"{region.replace('Kota', 'Wali Kota').replace('Kabupaten', 'Bupati')}",
             "Kepala Dinas Kesehatan Provinsi Kalimantan Timur",
             "Kepala DPMPTSP Provinsi Kalimantan Timur"], rng.randint(1, 3),
        ) if chance(rng, 0.6) else [],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
