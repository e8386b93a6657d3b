"""Letter of the Balai to the firm itself: name and place in the address, dosage forms in a table.

Number, nature and subject run in one row of captions; the day stands where it is signed.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Oleh sebab itu permohonan Saudara *kami rekomendasikan* untuk diberi izin usaha.",
        "Atas dasar itu *rekomendasi kami berikan* kepada Saudara dan surat ini dapat dilampirkan "
        "pada permohonan izin.",
    ),
    "bersyarat": (
        "Untuk itu *rekomendasi kami berikan dengan syarat* Saudara lebih dulu melengkapi catatan "
        "pembersihan alat dan memisahkan ruang timbang.",
        "Permohonan Saudara *kami rekomendasikan dengan syarat* pintu gudang bahan diganti dan "
        "label karantina disediakan sebelum mulai membuat sediaan.",
    ),
    "tidak_diberikan": (
        "Karena itu *kami tidak dapat memberikan rekomendasi* atas permohonan Saudara.",
        "Permohonan Saudara *belum dapat kami rekomendasikan* sebelum sarana dibenahi seluruhnya.",
    ),
}
_NILAI = {
    "diberikan": ("layak", "memadai", "tersedia"),
    "bersyarat": ("cukup, perlu dibenahi", "sebagian tersedia", "cukup"),
    "tidak_diberikan": ("tidak memadai", "belum tersedia", "kurang"),
}
_AKHIR = (
    "Kami berharap Saudara tetap memelihara keadaan sarana dan melapor bila ada perubahan.",
    "Keterangan lebih lanjut dapat diperoleh pada kelompok substansi pemeriksaan kantor kami.",
    "Demikian untuk Saudara ketahui.",
)


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, site = letter.pejabat, printing.alamat(rng, facts.company.produksi)
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    tabled, mentioned, ruled, at_foot, spaced = (chance(rng, p) for p in (0.55, 0.5, 0.6, 0.4, 0.6))
    shown = tabled or mentioned
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    marks = _NILAI[letter.putusan]
    seen = tanggal_panjang(letter.pemeriksaan, lama=chance(rng, 0.2))
    day = tanggal_acak(rng, letter.surat.tanggal)
    made = f" untuk membuat {printing.daftar(forms).lower()}" if mentioned and not tabled else ""
    strip = [
        [rng.choice(("Nomor", "No.", "Nomor surat")), letter.surat.nomor],
        *([["Sifat", rng.choice(("Biasa", "Segera"))]] if chance(rng, 0.6) else []),
        [rng.choice(("Hal", "Perihal", "Tentang")), letter.perihal],
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Sans", "Caladea", "C059")),
        "ukuran": rng.choice((11, 11.5)),
        "pusat": rng.choice(("BADAN POM RI", "BADAN PENGAWAS OBAT DAN MAKANAN")),
        "instansi": letter.kantor.upper(),
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        "kop_bawah": chance(rng, 0.35),
        "lajur": strip,
        "kotak": chance(rng, 0.5),
        "kepada": rng.choice(("Kepada Yth. Pimpinan", "Yth. Pemilik/Pimpinan", "Kepada")),
        "firma": firm,
        "letak": site,
        "isi": [
            rng.choice(
                (
                    f"Permohonan Saudara{made} telah kami terima dan kami tindak lanjuti dengan "
                    f"kunjungan ke tempat Saudara tanggal {seen}.",
                    f"Pada tanggal {seen} pemeriksa kami mendatangi sarana Saudara sehubungan "
                    f"dengan permohonan rekomendasi{made}.",
                )
            ),
            rng.choice(
                (
                    "Hasil penilaiannya dapat Saudara baca di bawah ini :",
                    "Adapun yang kami jumpai adalah :",
                )
            ),
        ],
        "kepala_tabel": [
            rng.choice(("Bentuk sediaan", "Sediaan")) if tabled else "Yang dinilai",
            rng.choice(("Ruang dan alat", "Keadaan sarana")) if tabled else "Keadaan",
        ],
        "tabel": [
            [text, rng.choice(marks)]
            for text in (forms if tabled else ["Ruang kerja", "Alat", "Tenaga", "Catatan"])
        ],
        "bergaris": ruled,
        "putusan": rng.choice(_PUTUSAN[letter.putusan]),
        "akhir": rng.choice(_AKHIR),
        "saat": f"{letter.surat.tempat}, {day}",
        "saat_bawah": at_foot,
        "jabatan": rng.choice((boss.jabatan, "Kepala Balai", "Kepala")) + ",",
        "nama": boss.nama,
        "nip": rng.choice(("NIP ", "NIP. ")) + (nip_spasi(boss.nip) if spaced else boss.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=letter.kantor,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if shown else (),
    )
    return Printed(data, fields)
