"""Numbered recommendation with ruled tables: data of the firm, results of the visit, conclusion."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Sarana tersebut *MEMENUHI SYARAT* dan *DIREKOMENDASIKAN* untuk memperoleh izin UKOT.",
        "Kepada yang bersangkutan *DAPAT DIBERIKAN REKOMENDASI* Usaha Kecil Obat Tradisional.",
    ),
    "bersyarat": (
        "*DIREKOMENDASIKAN DENGAN SYARAT* melengkapi prosedur tetap pembersihan alat dan "
        "menyediakan lemari penyimpanan produk jadi.",
        "*DAPAT DIBERIKAN REKOMENDASI DENGAN CATATAN* : langit-langit ruang produksi dicat ulang "
        "dan tempat sampah diberi tutup sebelum produksi dimulai.",
    ),
    "tidak_diberikan": (
        "Sarana tersebut *TIDAK MEMENUHI SYARAT* sehingga *TIDAK DIREKOMENDASIKAN*.",
        "Permohonan rekomendasi *DITOLAK / BELUM DAPAT DIBERIKAN* karena sarana belum layak.",
    ),
}
_ASPEK = (
    "Lokasi dan lingkungan sekitar bangunan",
    "Lantai, dinding dan langit-langit",
    "Ruang produksi terpisah dari ruang tempat tinggal",
    "Ruang penyimpanan bahan baku dan produk jadi",
    "Sumber air bersih",
    "Pembuangan limbah cair dan sampah",
    "Peralatan produksi",
    "Sarana cuci tangan dan jamban",
    "Pencahayaan dan ventilasi",
    "Higiene karyawan",
    "Pencatatan dan dokumentasi",
    "Tenaga teknis kefarmasian",
)
_NILAI = {
    "diberikan": ("Baik", "Baik", "Cukup", "Memenuhi"),
    "bersyarat": ("Baik", "Cukup", "Kurang", "Memenuhi"),
    "tidak_diberikan": ("Kurang", "Tidak ada", "Cukup", "Tidak memenuhi"),
}


def _visit(rng: Rng, putusan: str) -> list[list[str]]:
    """Return the rows of the table of results: number, aspect, result."""
    aspects = sorted(rng.sample(_ASPEK, rng.randint(6, 11)), key=_ASPEK.index)
    return [[str(i), a, rng.choice(_NILAI[putusan])] for i, a in enumerate(aspects, 1)]


def draw(case: Case) -> Printed:
    """Draw the recommendation; a long table of results runs on to a second page."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan)
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.85) else ()
    title = rng.choice(
        ("REKOMENDASI", "REKOMENDASI TEKNIS KESEHATAN", "SURAT REKOMENDASI DINAS KESEHATAN")
    )
    about = letter.perihal.removeprefix("Rekomendasi").strip()
    forms = [printing.sediaan(rng, word) for word in sediaan]
    day = tanggal_panjang(letter.surat.tanggal, lama=chance(rng, 0.2))
    data = {
        "huruf": rng.choice(("Liberation Sans", "URW Gothic", "Nimbus Sans", "P052")),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 12, True],
            [letter.kantor.upper(), 14, True],
            [printing.alamat(rng, letter.alamat_kantor), 8.5, False],
        ],
        "kiri": chance(rng, 0.4),
        "judul": title,
        "tentang": f"TENTANG {about.upper()}" if about else "",
        "nomor": letter.surat.nomor,
        "dasar": [
            "Undang-Undang tentang Kesehatan;",
            "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012 tentang Industri dan Usaha Obat "
            "Tradisional;",
            f"Hasil pemeriksaan setempat tanggal {tanggal_angka(letter.pemeriksaan)}.",
        ],
        "data": [
            ["Nama perusahaan", firm],
            [
                "Nama pemohon / jabatan",
                f"{facts.pemohon.person.nama_lengkap} / {facts.pemohon.jabatan}",
            ],
            ["Alamat tempat usaha", site],
            ["Penanggung jawab teknis", facts.pj.person.nama_lengkap],
            *([["Bentuk sediaan", printing.daftar(forms, kata="dan")]] if forms else []),
        ],
        "hasil": _visit(rng, letter.putusan),
        "kepala_hasil": rng.choice(("Hasil", "Penilaian", "Keterangan")),
        "label_putusan": rng.choice(("KESIMPULAN", "REKOMENDASI", "PENDAPAT")),
        "putusan": rng.choice(_PUTUSAN[letter.putusan]),
        "penutup": "Rekomendasi ini bukan merupakan izin dan batal dengan sendirinya apabila "
        "pemohon melanggar ketentuan yang berlaku.",
        "atas": rng.choice(
            (
                [f"{letter.surat.tempat}, {day}", "KEPALA DINAS,"],
                [f"Dikeluarkan di {letter.surat.tempat}", f"pada tanggal {day}", "Kepala Dinas,"],
            )
        ),
        "nama": boss.nama,
        "bawah": [f"Pangkat : {boss.pangkat}", f"NIP : {boss.nip}"]
        if chance(rng, 0.5)
        else [boss.pangkat, "NIP. " + nip_spasi(boss.nip)],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "jarak": rng.choice((3, 4.5, 6)),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=letter.kantor, perihal=about, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
