"""Technical advice in four lettered parts, numbered inside; number and day in a box at the top."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Dari segi teknis permohonan {badan} *memenuhi syarat* dan *direkomendasikan* untuk "
        "diterbitkan izinnya.",
        "Dinas Kesehatan *memberikan pertimbangan teknis yang menyetujui* diterbitkannya izin "
        "kepada {badan}.",
    ),
    "bersyarat": (
        "Permohonan {badan} *direkomendasikan dengan syarat* seluruh catatan pada huruf C "
        "diselesaikan paling lambat 90 (sembilan puluh) hari.",
        "Dinas Kesehatan *menyetujui dengan syarat* {badan} melengkapi catatan tersebut di atas "
        "sebelum memulai produksi.",
    ),
    "tidak_diberikan": (
        "Dari segi teknis permohonan {badan} *belum memenuhi syarat* dan *tidak direkomendasikan*.",
        "Dinas Kesehatan *tidak menyetujui* diterbitkannya izin kepada {badan}.",
    ),
}
_TEMUAN = {
    "diberikan": (
        "Ruang produksi, gudang dan sanitasi sesuai dengan denah yang disampaikan.",
        "Peralatan sesuai dengan bentuk sediaan yang dimohon.",
        "Penanggung jawab teknis bekerja penuh dan memahami tugasnya.",
        "Tidak ada catatan perbaikan.",
    ),
    "bersyarat": (
        "Ruang produksi sesuai dengan denah yang disampaikan.",
        "Catatan: lampu ruang pengolahan belum berpelindung.",
        "Catatan: buku penerimaan bahan belum lengkap.",
    ),
    "tidak_diberikan": (
        "Denah tidak sesuai dengan keadaan bangunan.",
        "Peralatan utama belum tersedia di tempat.",
        "Penanggung jawab teknis tidak hadir pada waktu peninjauan.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the paper of the province's health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss, day = letter.pejabat, letter.surat.tanggal
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.8) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    split, boxed, told = chance(rng, 0.5), chance(rng, 0.6), chance(rng, 0.85)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    date = tanggal_panjang(day, lama=chance(rng, 0.2))
    if chance(rng, 0.15):
        date = tanggal_angka(day)
    visit = facts.kunjungan
    found = [x for x in _TEMUAN[letter.putusan] if letter.putusan != "diberikan"
             or chance(rng, 0.75)] or [_TEMUAN["diberikan"][0]]  # fmt: skip
    data = {
        "huruf": rng.choice(("Nimbus Sans", "Caladea", "Liberation Serif", "Carlito")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12, False],
            [agency, 17 if split else 13, True],
            [f"{letter.alamat_kantor.jalan} Samarinda {letter.alamat_kantor.kode_pos}", 9, False],
        ],
        "judul": rng.choice(("PERTIMBANGAN TEKNIS", "REKOMENDASI TEKNIS", "PERTEK UKOT")),
        "tanda": [
            [rng.choice(("Nomor", "No.")), letter.surat.nomor],
            *([["Tanggal", date]] if boxed else []),
            *([[rng.choice(("Hal", "Perihal")), letter.perihal]] if told else []),
        ],
        "bagian": [
            [
                rng.choice(("DATA PEMOHON", "PEMOHON", "KETERANGAN PEMOHON")),
                [
                    [rng.choice(("Badan usaha", "Nama usaha", "Nama pemohon izin")), firm],
                    [rng.choice(("Pengurus", "Pimpinan")),
                     printing.orang(rng, facts.pemohon.person)],
                    [rng.choice(("Tempat produksi", "Alamat produksi", "Alamat sarana")), site],
                    ["Penanggung jawab teknis", printing.orang(rng, facts.pj.person)],
                    *([[rng.choice(("Bentuk sediaan", "Sediaan yang dimohon")), forms]]
                      if forms else []),
                ],
                [],
            ],
            [
                "DASAR",
                [],
                [
                    "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012.",
                    f"Berita acara nomor {visit.nomor} tanggal {tanggal_panjang(visit.tanggal)}.",
                ],
            ],
            [rng.choice(("HASIL VERIFIKASI", "HASIL PENINJAUAN", "HASIL TELAAH")), [], found],
            [
                rng.choice(("PERTIMBANGAN", "KESIMPULAN", "REKOMENDASI")),
                [],
                [rng.choice(_PUTUSAN[letter.putusan]).format(badan=firm)],
            ],
        ],
        "atas": [*([] if boxed else [f"Samarinda, {date}"]),
                 rng.choice(("Kepala Dinas,", "KEPALA,", f"{boss.jabatan},"))],
        "nama": boss.nama,
        "bawah": [boss.pangkat, rng.choice(("NIP. ", "NIP ")) + nip_spasi(boss.nip)]
        if chance(rng, 0.6) else [f"NIP. {boss.nip}"],
        "tte": day.year >= 2021 and chance(rng, 0.5),
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi=agency,
        perihal=letter.perihal if told else "",
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
