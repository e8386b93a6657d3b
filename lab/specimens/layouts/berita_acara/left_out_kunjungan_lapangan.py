"""Report of a visit by the licensing office: day in words, rows of the firm, lettered findings."""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    nip_spasi,
    tanggal_angka,
    tanggal_kata,
    terbilang,
)

_SIMPUL = {
    "diberikan": (
        "telah memenuhi persyaratan untuk diterbitkan izinnya",
        "layak diberikan izin usaha kecil obat tradisional",
        "memenuhi syarat",
    ),
    "bersyarat": (
        "dapat diberikan izin setelah kekurangan dilengkapi",
        "memenuhi syarat dengan catatan perbaikan",
    ),
    "tidak_diberikan": (
        "belum memenuhi syarat untuk diberikan izin",
        "tidak memenuhi persyaratan",
    ),
}
_TEMUAN = (
    "Bangunan permanen, dinding dan lantai mudah dibersihkan.",
    "Ruang produksi terpisah dari ruang tempat tinggal.",
    "Penerangan dan ventilasi ruangan berfungsi.",
    "Sumber air berasal dari jaringan PDAM.",
    "Peralatan yang ada sesuai dengan daftar peralatan dalam berkas.",
    "Tersedia tempat cuci tangan dan toilet bagi karyawan.",
    "Gudang bahan baku dan gudang produk jadi diberi palet.",
    "Catatan pembuatan disimpan oleh penanggung jawab teknis.",
)
_KURANG = (
    "Jadwal pembersihan ruangan belum dibuat.",
    "Label pada wadah bahan baku belum lengkap.",
    "Tempat sampah tertutup belum tersedia di ruang pengemasan.",
)


def _day(case: Case) -> str:
    """Return the day of the visit as the opening tells it."""
    rng, day = case.rng, case.facts.kunjungan.tanggal
    words = tanggal_kata(day)
    month = words.split()[-1 - len(terbilang(day.year).split())]
    spoken = kapital(f"{terbilang(day.day)} bulan {month} tahun {terbilang(day.year)}")
    date = rng.choice((f"{spoken} ({tanggal_angka(day)})", spoken, words))
    return f"Pada hari ini {hari_acak(rng, day)} tanggal {date}"


def draw(case: Case) -> Printed:
    """Draw the report."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    putusan = facts.rek_teknis.putusan
    verdict = rng.choice(_SIMPUL[putusan])
    head = printing.orang(rng, facts.pemohon.person)
    team = [
        people.official(rng, "Anggota", letter.tanggal, "dinkes_pns")
        for _ in range(rng.randint(2, 4))
    ]
    seen = rng.sample(_TEMUAN, rng.randint(3, 6))
    if putusan != "diberikan":
        seen += rng.sample(_KURANG, rng.randint(1, 2))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, False],
            *rng.choice(
                (
                    [["DINAS KESEHATAN", 16, True]],
                    [
                        ["DINAS PENANAMAN MODAL DAN", 14, True],
                        ["PELAYANAN TERPADU SATU PINTU", 14, True],
                    ],
                )
            ),
            ["Samarinda, Kalimantan Timur", 9, False],
        ],
        "judul": rng.choice(
            (
                "BERITA ACARA KUNJUNGAN LAPANGAN",
                "BERITA ACARA PEMERIKSAAN LAPANGAN",
                "BERITA ACARA VERIFIKASI LAPANGAN",
            )
        ),
        "nomor": f"{rng.choice(('Nomor :', 'NOMOR :', 'No.'))} {letter.nomor}",
        "buka": _day(case)
        + rng.choice(
            (
                ", kami Tim Teknis yang bertanda tangan di bawah ini telah melaksanakan kunjungan "
                "ke sarana produksi obat tradisional :",
                ", telah dilakukan pemeriksaan lapangan oleh Tim Teknis terhadap :",
            )
        ),
        "baris": [
            [rng.choice(("Nama Perusahaan", "Nama Sarana", "Nama Badan Usaha")), firm],
            [rng.choice(("Alamat", "Alamat Sarana", "Lokasi")), site],
            [rng.choice(("Pimpinan", "Pemilik / Pimpinan")), head],
            *(
                [["Penanggung Jawab Teknis", facts.pj.person.nama_lengkap]]
                if chance(rng, 0.5)
                else []
            ),
            *([["Jenis Izin", "Usaha Kecil Obat Tradisional"]] if chance(rng, 0.5) else []),
        ],
        "hasil": rng.choice(("Hasil kunjungan :", "Dari hasil pemeriksaan didapatkan :")),
        "temuan": seen,
        "nomor_temuan": rng.choice(("1.", "a.", "1)")),
        "simpul": rng.choice(
            (
                "Berdasarkan hasil tersebut, Tim menyimpulkan bahwa sarana dimaksud *{}*.",
                "Kesimpulan : *{}*.",
                "Dengan demikian sarana tersebut dinyatakan *{}*.",
            )
        ).format(verdict),
        "tutup": "Demikian Berita Acara ini dibuat dengan sebenarnya dalam rangkap "
        f"{rng.choice(('2 (dua)', '3 (tiga)'))} untuk dipergunakan sebagaimana mestinya.",
        "tim": [
            [str(i), o.nama, nip_spasi(o.nip), "Ketua" if i == 1 else "Anggota"]
            for i, o in enumerate(team, 1)
        ],
        "wakil": head,
        "jabatan": facts.pemohon.jabatan,
        "ttd": [ink.signature(rng) for _ in range(5)],
    }
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
