"""Official letter in running text to the licence office: no table, the firm named in a sentence."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Sehubungan dengan hal tersebut, kami *memberikan rekomendasi* untuk penerbitan izin "
        "dimaksud.",
        "Berkenaan dengan itu pada prinsipnya kami *menyetujui dan merekomendasikan* agar "
        "permohonan yang bersangkutan dapat diproses lebih lanjut sesuai peraturan yang berlaku.",
        "Maka dengan ini *rekomendasi dapat diberikan* sebagai salah satu persyaratan pengurusan "
        "izin.",
    ),
    "bersyarat": (
        "Berkenaan dengan itu *rekomendasi diberikan dengan syarat* pemilik terlebih dahulu "
        "memperbaiki saluran pembuangan air limbah dan melengkapi kartu pemeriksaan kesehatan "
        "karyawan.",
        "Untuk itu kami *dapat memberikan rekomendasi bersyarat* dengan ketentuan kekurangan pada "
        "ruang penyimpanan bahan baku diselesaikan paling lambat 2 (dua) bulan.",
    ),
    "tidak_diberikan": (
        "Dengan demikian *rekomendasi tidak dapat kami berikan* sampai seluruh persyaratan "
        "dipenuhi.",
        "Oleh karena itu kami *belum dapat memberikan rekomendasi* dan berkas permohonan kami "
        "kembalikan untuk dilengkapi.",
    ),
}
_HASIL = {
    "diberikan": "sarana dan prasarana yang dimiliki telah memenuhi persyaratan kesehatan",
    "bersyarat": "sarana pada umumnya memenuhi syarat, namun masih terdapat beberapa kekurangan",
    "tidak_diberikan": "bangunan, peralatan dan sanitasi belum memenuhi persyaratan kesehatan",
}
_TUJUAN = (
    [
        "Kepada",
        "Yth. Kepala DPMPTSP Provinsi",
        "       Kalimantan Timur",
        "di -",
        "       SAMARINDA",
    ],
    [
        "Yth. Kepala Dinas Penanaman Modal dan",
        "       Pelayanan Terpadu Satu Pintu",
        "di Samarinda",
    ],
    ["Kepada Yth.", "Gubernur Kalimantan Timur", "Cq. Kepala DPMPTSP Prov. Kaltim", "di Samarinda"],
)


def draw(case: Case) -> Printed:
    """Draw the letter of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.5))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.6) else ()
    forms = printing.daftar([printing.sediaan(rng, word).lower() for word in sediaan])
    lama, modern = chance(rng, 0.3), letter.surat.tanggal.year >= 2023
    day = tanggal_panjang(letter.surat.tanggal, lama=lama, nol=chance(rng, 0.3))
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    asked = letter_number(rng, letter.pemeriksaan, facts.company.singkatan, "PERM")
    make = f" dengan bentuk sediaan {forms}" if forms else ""
    agency = rng.choice(("DINAS KESEHATAN", "DINAS KESEHATAN", letter.kantor.upper()))
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Carlito", "DejaVu Serif", "Liberation Sans")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 13, True],
            [agency, 16 if len(agency) < 20 else 12.5, True],
        ],
        "alamat": [
            f"{printing.alamat(rng, letter.alamat_kantor)}  "
            f"Telp/Fax (0541) {rng.randint(200000, 799999)}",
            f"Laman : dinkes.contoh.go.id  Pos-el : dinkes{rng.randint(1, 99)}@contoh.go.id",
        ],
        "tempat": letter.surat.tempat.upper(),
        "kepala": [
            ["Nomor", letter.surat.nomor],
            ["Sifat", rng.choice(("Biasa", "Penting", "Segera"))],
            ["Lampiran" if chance(rng, 0.7) else "Lamp.", rng.choice(("-", "1 (satu) lembar"))],
            ["Hal" if modern else "Perihal", letter.perihal],
        ],
        "tanggal": f"{letter.surat.tempat}, {day}",
        "tanggal_kanan": chance(rng, 0.5),
        "tujuan": rng.choice(_TUJUAN),
        "isi": [
            f"Menindaklanjuti surat {firm} Nomor {asked} tentang permohonan rekomendasi izin usaha "
            f"kecil obat tradisional, bersama ini disampaikan bahwa {firm} yang beralamat di "
            f"{site} "
            f"akan melakukan kegiatan pembuatan obat tradisional{make}.",
            f"Petugas Seksi Kefarmasian bersama Puskesmas setempat pada tanggal {seen} telah "
            f"melakukan pemeriksaan ke lokasi dan berdasarkan berita acara pemeriksaan "
            f"{_HASIL[letter.putusan]}.",
            rng.choice(_PUTUSAN[letter.putusan]),
            rng.choice(
                (
                    "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima "
                    "kasih.",
                    "Demikian untuk menjadi maklum.",
                )
            ),
        ],
        "jabatan": [
            *(
                [f"a.n. Kepala {letter.kantor}", "Sekretaris,"]
                if chance(rng, 0.15)
                else ["Kepala Dinas,"]
            ),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"]
        if modern
        else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "tte": modern and chance(rng, 0.6),
        "modul": ink.modules(rng),
        "tembusan": ["Bupati/Wali Kota (sebagai laporan);", "Pemohon yang bersangkutan;", "Arsip."]
        if chance(rng, 0.6)
        else [],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
