"""Report of a visit: data in rows, what was seen per part of the works, what is to be mended."""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, nip_spasi, tanggal_angka, tanggal_panjang, terbilang

_SIMPUL = {
    "diberikan": (
        "Sarana memenuhi syarat untuk diberikan izin",
        "Sarana produksi layak dan memenuhi ketentuan",
        "Memenuhi syarat (MS)",
    ),
    "bersyarat": (
        "Sarana memenuhi syarat dengan catatan perbaikan",
        "Dapat diberikan izin setelah tindak lanjut diselesaikan",
    ),
    "tidak_diberikan": (
        "Sarana tidak memenuhi syarat (TMS)",
        "Sarana belum layak untuk diberikan izin",
    ),
}
_AMATAN = (
    ("Lokasi dan lingkungan", ("Bebas banjir, jauh dari sumber pencemaran",
                               "Kawasan perdagangan, lingkungan bersih")),
    ("Bangunan", ("Dinding tembok dicat, lantai keramik, langit-langit rapat",
                  "Bangunan permanen satu lantai, ruang terpisah sesuai alur")),
    ("Peralatan", ("Sesuai daftar, terawat dan bersih", "Tersedia sesuai kebutuhan produksi")),
    ("Air dan sanitasi", ("Air PDAM, tersedia tempat cuci tangan", "Sumur bor, air jernih")),
    ("Personalia", ("Penanggung jawab teknis hadir dan dapat menjelaskan proses",
                    "Karyawan memakai alat pelindung diri")),
    ("Penyimpanan", ("Gudang bahan dan produk jadi terpisah", "Bahan disimpan di atas palet")),
    ("Dokumentasi", ("Prosedur tertulis dan catatan produksi ada", "Buku stok bahan ada")),
)  # fmt: skip
_TEMUAN = (
    ["Ventilasi ruang pengeringan kurang", "Menambah kipas pembuangan", "30 hari"],
    ["Wadah bahan belum berlabel", "Memberi label nama dan tanggal", "14 hari"],
    ["Tempat sampah tidak tertutup", "Mengganti dengan yang tertutup", "7 hari"],
    ["Timbangan belum ditera", "Melakukan tera ulang", "60 hari"],
    ["Celah pada pintu gudang", "Memasang penutup celah", "14 hari"],
)


def draw(case: Case) -> Printed:
    """Draw the report."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    putusan = facts.rek_teknis.putusan
    verdict = rng.choice(_SIMPUL[putusan])
    spoken, clock, forms_shown = chance(rng, 0.45), chance(rng, 0.5), chance(rng, 0.6)
    team = [
        people.official(rng, "Anggota", letter.tanggal, "dinkes_pns")
        for _ in range(rng.randint(2, 3))
    ]
    offices = (
        "Dinas Kesehatan Prov. Kaltim",
        "DPMPTSP Prov. Kaltim",
        f"Dinkes {facts.company.produksi.kabupaten}",
    )
    head = printing.orang(rng, facts.pemohon.person)
    day = letter.tanggal
    weekday, long = hari_acak(rng, day), tanggal_panjang(day, lama=chance(rng, 0.25))
    month = long.split(" ")[1]
    words = (
        f"Pada hari ini {weekday} tanggal {terbilang(day.day)} bulan {month} tahun "
        f"{terbilang(day.year)} ({tanggal_angka(day)}) telah dilaksanakan pemeriksaan setempat "
        "terhadap sarana produksi sebagai berikut :"
    )
    plain = "Telah dilaksanakan pemeriksaan setempat dengan keterangan sebagai berikut :"
    count = {"diberikan": 0, "bersyarat": rng.randint(1, 3), "tidak_diberikan": 4}[putusan]
    forms = printing.daftar([printing.sediaan(rng, word) for word in facts.bentuk_sediaan])
    seen = sorted(rng.sample(_AMATAN, rng.randint(4, 7)), key=_AMATAN.index)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Roman", "Caladea")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12, True],
            *rng.choice(
                (
                    [["DINAS KESEHATAN", 14, True]],
                    [["DINAS PENANAMAN MODAL DAN", 12, True],
                     ["PELAYANAN TERPADU SATU PINTU", 12, True]],
                )
            ),
            [f"{facts.rek_teknis.alamat_kantor.jalan} Samarinda", 8.5, False],
        ],
        "judul": rng.choice(
            (
                "BERITA ACARA PEMERIKSAAN SETEMPAT",
                "BERITA ACARA HASIL PEMERIKSAAN SARANA PRODUKSI",
                "BERITA ACARA PEMERIKSAAN LAPANGAN",
            )
        ),
        "nomor": letter.nomor,
        "pembuka": words if spoken else plain,
        "baris": [
            *([] if spoken else [[rng.choice(("Hari/tanggal", "Hari dan tanggal")),
                                  f"{weekday}, {long}"]]),
            *([["Pukul", f"{rng.randint(9, 14):02d}.00 WITA"]] if clock else []),
            [rng.choice(("Nama sarana produksi", "Sarana", "Nama usaha")), firm],
            [rng.choice(("Alamat sarana produksi", "Alamat", "Letak sarana")), site],
            [rng.choice(("Pemilik / pimpinan", "Pimpinan sarana")), head],
            ["Penanggung jawab teknis", printing.orang(rng, facts.pj.person)],
            *([["Bentuk sediaan", forms]] if forms_shown else []),
        ],
        "kepala": ["No.", "Bagian yang diperiksa", "Hasil pengamatan"],
        "amatan": [[f"{i}", part, rng.choice(said)] for i, (part, said) in enumerate(seen, 1)],
        "kepala_temuan": ["Temuan", "Tindak lanjut", "Batas waktu"],
        "temuan": rng.sample(_TEMUAN, count),
        "label_simpul": rng.choice(("Kesimpulan", "KESIMPULAN", "Kesimpulan hasil pemeriksaan")),
        "simpul": verdict,
        "penutup": rng.choice(
            (
                "Berita acara ini dibuat dalam rangkap secukupnya dan ditandatangani oleh para "
                "pihak.",
                "Demikian berita acara ini dibuat dengan sesungguhnya.",
            )
        ),
        "kepala_hadir": ["No.", "Nama / NIP", "Instansi", "Tanda tangan"],
        "hadir": [
            *([f"{i}.", o.nama, f"NIP {nip_spasi(o.nip)}", rng.choice(offices)]
              for i, o in enumerate(team, 1)),
            [f"{len(team) + 1}.", head, facts.pemohon.jabatan, rng.choice(("Pihak sarana",
                                                                         "Pelaku usaha"))],
        ],
        "ttd": [ink.signature(rng) for _ in range(4)],
    }  # fmt: skip
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
