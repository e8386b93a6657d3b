"""Technical advice as the letter of the province's health office to the licence office."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Berdasarkan hal tersebut di atas, kami *memberikan rekomendasi teknis* untuk "
        "diterbitkannya izin dimaksud.",
        "Dengan demikian permohonan tersebut *memenuhi syarat teknis dan dapat diterbitkan "
        "izinnya*.",
    ),
    "bersyarat": (
        "Berdasarkan hal tersebut di atas, *rekomendasi teknis diberikan dengan catatan* pemohon "
        "menyelesaikan perbaikan saluran limbah paling lambat 3 (tiga) bulan.",
        "Izin *dapat diterbitkan dengan syarat* penanggung jawab teknis hadir penuh selama proses "
        "produksi dan sumur diberi penutup.",
    ),
    "tidak_diberikan": (
        "Berdasarkan hal tersebut di atas, kami *tidak dapat memberikan rekomendasi teknis* atas "
        "permohonan dimaksud.",
        "Permohonan tersebut *belum memenuhi syarat teknis* sehingga rekomendasi *belum dapat "
        "diberikan*.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss = letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.8) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    agency = rng.choice(("DINAS KESEHATAN", letter.kantor.upper()))
    day = tanggal_panjang(letter.surat.tanggal, lama=chance(rng, 0.2))
    phone = f"(0541) {rng.randint(200_000, 799_999)}"
    rows = [
        [rng.choice(("Nama Perusahaan", "Nama Sarana", "Nama Badan Usaha")), firm],
        ["Pimpinan", printing.orang(rng, facts.pemohon.person)],
        [rng.choice(("Alamat Produksi", "Alamat Sarana", "Lokasi")), site],
        ["Penanggung Jawab", printing.orang(rng, facts.pj.person)],
        *([["Bentuk Sediaan", forms]] if forms else []),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Carlito", "Liberation Sans")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 14, True],
            [agency, 16 if len(agency) < 20 else 12.5, True],
            [f"{printing.alamat(rng, letter.alamat_kantor)} Telp. {phone}", 9, False],
        ],
        "tanggal": f"Samarinda, {day}",
        "kepala": [
            ["Nomor", letter.surat.nomor],
            ["Sifat", rng.choice(("Penting", "Biasa"))],
            ["Lampiran", rng.choice(("1 (satu) berkas", "-"))],
            [rng.choice(("Perihal", "Hal")), letter.perihal],
        ],
        "isi": [
            f"Menindaklanjuti surat Saudara tentang permohonan izin obat tradisional dan berita "
            f"acara peninjauan lapangan Nomor {facts.kunjungan.nomor} tanggal "
            f"{tanggal_angka(facts.kunjungan.tanggal)}, dengan ini kami sampaikan hasil "
            "pemeriksaan teknis terhadap :",
            rng.choice(_PUTUSAN[letter.putusan]),
            "Demikian disampaikan, atas kerja samanya diucapkan terima kasih.",
        ],
        "baris": rows,
        "bernomor": chance(rng, 0.4),
        "jabatan": ["Kepala Dinas,"] if chance(rng, 0.8) else ["Plt. Kepala Dinas,"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "tembusan": ["Gubernur Kalimantan Timur (sebagai laporan);", "Pemohon;", "Arsip."],
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
