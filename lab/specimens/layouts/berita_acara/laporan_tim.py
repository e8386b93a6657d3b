"""Report of a visit by a team: members in a table first, Roman parts, conclusion and advice."""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, nip_spasi, tanggal_angka, tanggal_kata, tanggal_panjang

_SIMPUL = {
    "diberikan": (
        "Sarana dinyatakan memenuhi persyaratan",
        "Layak diberikan izin",
        "Memenuhi persyaratan teknis dan dapat diproses lebih lanjut",
    ),
    "bersyarat": (
        "Memenuhi persyaratan setelah dilakukan perbaikan",
        "Layak diberikan izin dengan syarat perbaikan",
    ),
    "tidak_diberikan": (
        "Sarana dinyatakan belum memenuhi persyaratan",
        "Tidak layak diberikan izin",
    ),
}
_SARAN = {
    "diberikan": ("Mempertahankan kebersihan sarana produksi.",
                  "Melaporkan setiap perubahan sarana kepada dinas."),
    "bersyarat": ("Melengkapi label pada wadah bahan baku.",
                  "Memperbaiki ventilasi ruang pengeringan dalam 30 hari.",
                  "Menyediakan tempat cuci tangan di ruang ganti."),
    "tidak_diberikan": ("Memisahkan ruang produksi dari rumah tinggal.",
                        "Mengajukan permohonan kembali setelah perbaikan."),
}  # fmt: skip
_BAIK = (
    "Bangunan permanen, lantai keramik dan mudah dibersihkan;",
    "Peralatan produksi sesuai dengan daftar yang diajukan;",
    "Air bersih berasal dari PDAM dan tersedia cukup;",
    "Penanggung jawab teknis berada di tempat pada saat pemeriksaan;",
    "Karyawan memakai pakaian kerja, tutup kepala dan masker;",
    "Catatan pengolahan dan pengemasan tersedia;",
)
_BURUK = (
    "Ruang produksi belum terpisah dari ruang lain;",
    "Gudang bahan baku belum memiliki palet;",
    "Saluran pembuangan limbah belum tertutup;",
    "Catatan produksi belum diisi secara tertib;",
)


def draw(case: Case) -> Printed:
    """Draw the report."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    advice, early, clock = chance(rng, 0.6), chance(rng, 0.5), chance(rng, 0.6)
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    putusan = facts.rek_teknis.putusan
    verdict = rng.choice(_SIMPUL[putusan])
    team = [
        people.official(rng, "Anggota", letter.tanggal, "dinkes_pns")
        for _ in range(rng.randint(2, 4))
    ]
    poor = {"diberikan": 0, "bersyarat": 1, "tidak_diberikan": 3}[putusan]
    seen = [*rng.sample(_BAIK, rng.randint(2, 5)), *rng.sample(_BURUK, poor)]
    office = rng.choice(
        (
            "DINAS KESEHATAN",
            "DINAS KESEHATAN",
            "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU",
        )
    )
    day_name = hari_acak(rng, letter.tanggal)
    long = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3))
    spoken = f"{tanggal_kata(letter.tanggal)} ({tanggal_angka(letter.tanggal)})"
    place = rng.choice(("Nama Sarana Produksi", "Nama Pelaku Usaha", "Sarana yang ditinjau"))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "P052")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, False],
            [office, 13, True],
            [printing.alamat(rng, facts.rek_teknis.alamat_kantor), 8.5, False],
        ],
        "judul": rng.choice(
            (
                "BERITA ACARA KUNJUNGAN LAPANGAN",
                "BERITA ACARA VERIFIKASI LAPANGAN",
                "BERITA ACARA PEMERIKSAAN TIM TEKNIS",
            )
        ),
        "nomor": letter.nomor,
        "pembuka": f"Pada hari {day_name} tanggal {spoken}, tim yang terdiri dari :"
        if early else "Tim pelaksana pemeriksaan lapangan terdiri dari :",
        "tim": [[o.nama, nip_spasi(o.nip), "Ketua" if i == 0 else "Anggota"]
                for i, o in enumerate(team)],
        "lanjut": "telah melakukan peninjauan lapangan atas permohonan Izin Industri Kecil Obat "
        "Tradisional dengan uraian sebagai berikut." if early
        else "Hasil pemeriksaan diuraikan sebagai berikut.",
        "umum": [
            *([] if early else [["Hari, tanggal", f"{day_name}, {long}"]]),
            *([["Waktu", f"{rng.randint(9, 14):02d}.{rng.choice(('00', '30'))} WITA s.d. selesai"]]
              if clock else []),
            [place, firm],
            [rng.choice(("Alamat Sarana", "Tempat", "Lokasi Sarana")), site],
            ["Diterima oleh", printing.orang(rng, facts.pemohon.person)],
        ],
        "hasil": [*seen[:-1], seen[-1].replace(";", ".")],
        "simpul": f"{verdict}.",
        "judul_simpul": rng.choice(("KESIMPULAN", "SIMPULAN", "KESIMPULAN TIM")),
        "saran": rng.sample(_SARAN[putusan], rng.randint(1, 2)) if advice else [],
        "penutup": "Demikian berita acara ini dibuat dan ditandatangani bersama.",
        "wakil": [rng.choice(("Pihak sarana,", "Mengetahui, pelaku usaha")),
                  printing.orang(rng, facts.pemohon.person)],
        "ttd": [ink.signature(rng) for _ in range(5)],
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": facts.company.singkatan,
    }  # fmt: skip
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
