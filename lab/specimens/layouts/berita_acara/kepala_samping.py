"""Report of a visit with headings in the margin: who, where, what was seen, what follows from it.

No rows with colons; the works are named in a sentence, what follows from the visit in another.
"""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import hari_acak, tanggal_angka, tanggal_kata, tanggal_panjang

_SIMPUL = {
    "diberikan": (
        "sarana telah sesuai dengan persyaratan dan layak beroperasi",
        "sarana memenuhi ketentuan teknis pembuatan obat tradisional",
        "permohonan izin dapat dilanjutkan ke tahap penerbitan",
    ),
    "bersyarat": (
        "sarana layak beroperasi setelah saran perbaikan dilaksanakan",
        "sarana memenuhi ketentuan teknis dengan beberapa catatan",
        "permohonan izin dapat dilanjutkan setelah perbaikan selesai",
    ),
    "tidak_diberikan": (
        "sarana belum sesuai dengan persyaratan dan belum layak beroperasi",
        "sarana tidak memenuhi ketentuan teknis pembuatan obat tradisional",
        "permohonan izin belum dapat dilanjutkan",
    ),
}
_BAIK = (
    "Ruang penerimaan, pengolahan, pengemasan dan penyimpanan ditata searah alur proses.",
    "Dinding dan lantai rata, dicat terang dan mudah dibersihkan.",
    "Timbangan, ayakan, oven pengering dan alat pengemas tersedia dan berfungsi.",
    "Air bersih cukup; hasil uji laboratorium diperlihatkan kepada tim.",
    "Tenaga teknis kefarmasian berada di tempat dan menjawab pertanyaan tim dengan baik.",
    "Buku penerimaan bahan dan catatan bets diisi.",
)
_BURUK = (
    "Kain penyaring disimpan tidak pada tempatnya.",
    "Jadwal pembersihan ruangan belum ditempel.",
    "Kemasan bekas ditumpuk di ruang pengolahan.",
    "Langit-langit ruang pengering berlubang.",
)
_KURANG = {"diberikan": 0, "bersyarat": 2, "tidak_diberikan": 4}


def draw(case: Case) -> Printed:
    """Draw the report."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    day, putusan = letter.tanggal, facts.rek_teknis.putusan
    boxed, led, spoken, bullets, clock = (chance(rng, s) for s in (0.5, 0.6, 0.5, 0.6, 0.5))
    verdict = rng.choice(_SIMPUL[putusan])
    good = sorted(rng.sample(_BAIK, rng.randint(3, 5)), key=_BAIK.index)
    poor = rng.sample(_BURUK, 4)[: _KURANG[putusan]]
    lacking = rng.choice(("Kekurangan", "Perlu perbaikan"))
    hour = rng.randint(9, 13)
    strokes = [ink.signature(rng) for _ in range(4)]
    members = rng.randint(2, 3)
    team = [
        people.official(stream(rng.getrandbits(64), "orang"), "Anggota", day, "dinkes_pns")
        for _ in range(3)
    ][:members]
    firm, site = (
        printing.badan(rng, facts.company),
        printing.alamat(stream(rng.getrandbits(64), "alamat"), facts.company.produksi),
    )
    head = printing.orang(rng, facts.pemohon.person)
    technician = printing.orang(rng, facts.pj.person)
    weekday = hari_acak(stream(rng.getrandbits(64), "hari"), day)
    lama = chance(rng, 0.25)
    when = rng.choice(
        (
            f"{weekday}, {tanggal_panjang(day, lama=lama)}",
            f"{weekday} tanggal {tanggal_kata(day, lama=lama)} ({tanggal_angka(day, '/')})",
        )
    )
    clocked = f", mulai pukul {hour:02d}.30 WITA" if clock else ""
    where = rng.choice(
        (
            f"Sarana produksi {firm} di {site}.",
            f"{firm}, beralamat di {site}.",
            f"Tempat pembuatan obat tradisional milik {firm} yang terletak di {site}.",
        )
    )
    data = {
        "huruf": rng.choice(("Caladea", "Nimbus Sans", "Liberation Serif", "URW Gothic")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            [
                rng.choice(
                    (
                        "TIM TEKNIS PERIZINAN BIDANG KESEHATAN",
                        "TIM PEMERIKSA SARANA OBAT TRADISIONAL",
                    )
                ),
                12,
                True,
            ],
            ["Provinsi Kalimantan Timur", 10.5, False],
        ],
        "judul": rng.choice(
            (
                "BERITA ACARA KUNJUNGAN SARANA",
                "BERITA ACARA VERIFIKASI SARANA PRODUKSI",
                "BERITA ACARA PENILAIAN LAPANGAN",
            )
        ),
        "nomor": rng.choice(("Nomor ", "No. ", "Nomor: ")) + letter.nomor,
        "bergaris": boxed,
        "bagian": [
            [rng.choice(("Waktu", "Hari dan tanggal", "Saat kunjungan")), [f"{when}{clocked}."]],
            [rng.choice(("Objek", "Sarana", "Tempat")), [where]],
            [
                rng.choice(("Hadir", "Yang ditemui", "Pendamping")),
                [f"{head} ({facts.pemohon.jabatan}) dan {technician} (penanggung jawab teknis)."],
            ],
            [rng.choice(("Pengamatan", "Yang dilihat", "Keadaan")), good],
            *([[lacking, poor]] if poor else []),
            [
                rng.choice(("Kesimpulan", "Simpulan", "Pendapat tim")),
                [
                    (f"Tim berpendapat bahwa {verdict}." if spoken else f"{verdict.capitalize()}."),
                ],
            ],
        ],
        "butir": bullets,
        "tutup": rng.choice(
            (
                "Dibuat di tempat, dibaca bersama dan ditandatangani oleh yang hadir.",
                "Berita acara ini dibuat rangkap 2 (dua), satu untuk pelaku usaha.",
            )
        ),
        "tempat": rng.choice((f"{letter.tempat}, {tanggal_panjang(day, lama=lama)}", "")),
        "tim": [
            [("Ketua" if i == 0 else "Anggota") if led else f"Petugas {i + 1}", o.nama]
            for i, o in enumerate(team)
        ],
        "wakil": [rng.choice(("Pelaku usaha", "Pihak sarana", "Pemilik sarana")), head],
        "ttd": strokes,
    }
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
