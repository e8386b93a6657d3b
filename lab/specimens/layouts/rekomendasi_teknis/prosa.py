"""Technical advice in running text under a title, without rows; the firm named in a sentence."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Berdasarkan hasil pemeriksaan dimaksud, dengan ini *direkomendasikan* agar izin dapat "
        "diterbitkan.",
        "Pada prinsipnya kami *tidak keberatan dan merekomendasikan* penerbitan izin dimaksud.",
    ),
    "bersyarat": (
        "Izin *direkomendasikan dengan ketentuan* pemohon melengkapi alat pelindung diri karyawan "
        "dan memasang kawat kasa pada ventilasi.",
        "Rekomendasi ini *diberikan dengan syarat* gudang bahan baku diberi palet selambatnya 1 "
        "(satu) bulan.",
    ),
    "tidak_diberikan": (
        "Berdasarkan hasil pemeriksaan dimaksud, penerbitan izin *belum dapat direkomendasikan*.",
        "Dengan demikian kami *tidak merekomendasikan* penerbitan izin dimaksud.",
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
    made = f" dengan bentuk sediaan {forms}" if forms else ""
    about = letter.perihal.removeprefix("Rekomendasi Teknis").removeprefix("Pertimbangan Teknis")
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "P052", "Liberation Sans")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, True],
            [letter.kantor.upper(), 13, True],
            [printing.alamat(rng, letter.alamat_kantor), 8.5, False],
        ],
        "judul": rng.choice(("REKOMENDASI TEKNIS", "SURAT REKOMENDASI TEKNIS")),
        "nomor": letter.surat.nomor,
        "tentang": about.strip().upper(),
        "isi": [
            f"Memperhatikan permohonan {firm} yang beralamat di {site}{made}, dan hasil "
            f"peninjauan lapangan pada tanggal {tanggal_panjang(letter.pemeriksaan)}, sarana "
            "tersebut telah dinilai menurut persyaratan Peraturan Menteri Kesehatan Nomor 006 "
            "Tahun 2012.",
            rng.choice(_PUTUSAN[letter.putusan]),
            "Rekomendasi teknis ini disampaikan kepada Kepala DPMPTSP Provinsi Kalimantan Timur "
            "untuk dipergunakan sebagaimana mestinya.",
        ],
        "atas": [
            f"Dikeluarkan di : {letter.surat.tempat}",
            f"Pada tanggal : {tanggal_acak(rng, letter.surat.tanggal)}",
            "Kepala Dinas,",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "inden": chance(rng, 0.6),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=letter.kantor,
        perihal=about.strip(),
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
