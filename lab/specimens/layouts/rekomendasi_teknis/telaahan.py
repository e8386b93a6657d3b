"""Technical advice as a staff paper: to, from, subject; headings A to D, the advice last."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_SARAN = {
    "diberikan": (
        "Berdasarkan uraian di atas, izin usaha kecil obat tradisional *layak untuk diterbitkan*.",
        "Disarankan agar permohonan tersebut *dapat disetujui*.",
    ),
    "bersyarat": (
        "Permohonan *dapat disetujui sepanjang* pemohon melengkapi dokumen prosedur tetap produksi "
        "dalam 30 (tiga puluh) hari.",
        "Izin *layak diterbitkan setelah* ruang pengemasan dipisahkan dari ruang pengolahan.",
    ),
    "tidak_diberikan": (
        "Disarankan agar permohonan tersebut *tidak disetujui* dan dikembalikan kepada pemohon.",
        "Berdasarkan uraian di atas, izin dimaksud *belum layak untuk diterbitkan*.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the paper of the province's health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss = letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.7) else ()
    forms = printing.daftar([printing.sediaan(rng, word).lower() for word in sediaan])
    made = f" untuk memproduksi {forms}" if forms else ""
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Caladea", "Liberation Sans")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, True],
            ["DINAS KESEHATAN", 17, True],
            [printing.alamat(rng, letter.alamat_kantor), 9, False],
        ],
        "kepala": [
            ["Kepada", "Kepala DPMPTSP Provinsi Kalimantan Timur"],
            ["Dari", "Kepala Dinas Kesehatan Provinsi Kalimantan Timur"],
            ["Tanggal", tanggal_panjang(letter.surat.tanggal)],
            ["Nomor", letter.surat.nomor],
            ["Perihal", letter.perihal],
        ],
        "bagian": [
            ["Dasar", f"Permohonan {firm} yang beralamat di {site}{made}."],
            ["Fakta", f"Tim telah memeriksa sarana pada {tanggal_panjang(letter.pemeriksaan)}; "
             f"penanggung jawab teknis adalah {printing.orang(rng, facts.pj.person)}."],
            ["Analisis", "Sarana ditelaah terhadap Peraturan Menteri Kesehatan Nomor 006 Tahun "
             "2012 dan pedoman CPOTB."],
            ["Saran", rng.choice(_SARAN[letter.putusan])],
        ],
        "jabatan": "Kepala Dinas,",
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi="DINAS KESEHATAN",
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
