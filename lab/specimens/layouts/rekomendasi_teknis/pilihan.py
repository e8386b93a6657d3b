"""Technical advice on a controlled form: head with document number, groups, one of three is marked.

What is advised is the mark before one of three printed lines; a remark below says why.
"""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PILIHAN = (
    ("Direkomendasikan", "Direkomendasikan dengan syarat", "Tidak direkomendasikan"),
    ("Disetujui untuk diterbitkan izin", "Disetujui dengan catatan", "Ditolak"),
    ("LAYAK DIREKOMENDASIKAN", "LAYAK DENGAN PERBAIKAN", "TIDAK LAYAK DIREKOMENDASIKAN"),
)
_URUT = ("diberikan", "bersyarat", "tidak_diberikan")
_CATATAN = {
    "diberikan": (
        "Seluruh unsur teknis terpenuhi.",
        "Tidak ada.",
        "Sarana sesuai dengan dokumen yang diajukan.",
    ),
    "bersyarat": (
        "Melengkapi label ruang dan jadwal pembersihan dalam 30 (tiga puluh) hari.",
        "Memasang termometer ruang penyimpanan sebelum produksi dimulai.",
        "Mengganti rak kayu di gudang bahan dengan rak logam paling lambat 2 (dua) bulan.",
    ),
    "tidak_diberikan": (
        "Ruang produksi belum selesai dibangun.",
        "Penanggung jawab teknis tidak bekerja penuh.",
        "Sumber air belum diperiksa dan limbah belum dikelola.",
    ),
}
_UNSUR = ("Tempat", "Alat", "Tenaga", "Bahan", "Air", "Limbah", "Administrasi")


def draw(case: Case) -> Printed:
    """Draw the form."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss, day = letter.pejabat, letter.surat.tanggal
    told, made_shown, drawn, top, split, spaced, electronic = (
        chance(rng, share) for share in (0.7, 0.8, 0.5, 0.5, 0.5, 0.7, 0.4)
    )
    options = rng.choice(_PILIHAN)
    mark = rng.choice(("X", "V", "X"))
    note = rng.choice(_CATATAN[letter.putusan])
    scored = rng.sample(_UNSUR, rng.randint(4, 7))
    form = f"FM-{rng.choice(('SDK', 'YANKES', 'PERTEK'))}-{rng.randint(1, 30):02d}"
    revision, issue = rng.randint(0, 4), rng.randint(1, 12)
    signature, examiner_signature = ink.signature(rng), ink.signature(rng)
    code, lean = ink.modules(rng), ink.lean(rng)
    examiner = people.official(
        stream(rng.getrandbits(64), "orang"), "Ketua Tim Teknis", day, "dinkes_pns"
    )
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(stream(rng.getrandbits(64), "alamat"), facts.company.produksi)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    dated = rng.choice(
        (tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day, "/"))
    )
    seen = tanggal_angka(letter.pemeriksaan, rng.choice(("-", "/")))
    head = printing.orang(rng, facts.pemohon.person)
    technician = printing.orang(rng, facts.pj.person)
    spelling = stream(rng.getrandbits(64), "sediaan")
    forms = printing.daftar(
        [printing.sediaan(spelling, w) for w in facts.bentuk_sediaan], kata="dan"
    )
    chosen = _URUT.index(letter.putusan)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans", "Caladea")),
        "kop": ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", agency],
        "kendali": [
            ["No. Dokumen", form],
            ["Revisi", f"{revision:02d}"],
            ["Mulai berlaku", f"{issue:02d}/{day.year - 1}"],
            ["Halaman", "1 dari 1"],
        ],
        "judul": rng.choice(
            (
                "FORMULIR REKOMENDASI TEKNIS",
                "REKOMENDASI TEKNIS PERIZINAN",
                "LEMBAR PERTIMBANGAN TEKNIS",
            )
        ),
        "kepala": [
            [rng.choice(("Nomor", "No. Rekomendasi", "Nomor surat")), letter.surat.nomor],
            *([[rng.choice(("Tanggal", "Tgl. terbit")), dated]] if top else []),
            *([[rng.choice(("Perihal", "Mengenai", "Tentang")), letter.perihal]] if told else []),
        ],
        "kelompok": [
            [
                "Usaha",
                [
                    [rng.choice(("Nama", "Nama perusahaan", "Nama usaha")), firm],
                    [rng.choice(("Alamat sarana", "Tempat kegiatan", "Lokasi kegiatan")), site],
                    *([["Sediaan", forms]] if made_shown else []),
                ],
            ],
            [
                rng.choice(("Orang", "Personalia")),
                [["Pemilik / pimpinan", head], ["Tenaga teknis", technician]],
            ],
            [
                rng.choice(("Tinjauan", "Peninjauan")),
                [
                    ["Tanggal tinjauan", seen],
                    ["Berita acara", facts.kunjungan.nomor],
                    ["Unsur yang dinilai", ", ".join(scored).capitalize()],
                ],
            ],
        ],
        "pengantar": rng.choice(
            ("Hasil pertimbangan (beri tanda):", "Rekomendasi :", "Pendapat Dinas Kesehatan:")
        ),
        "pilihan": [[text, mark if i == chosen else ""] for i, text in enumerate(options)],
        "kotak": drawn,
        "sejajar": chance(rng, 0.4),
        "label_catatan": rng.choice(("Catatan", "Keterangan", "Alasan / catatan")),
        "catatan": note,
        "pemeriksa": [
            rng.choice(("Diperiksa oleh,", "Tim teknis,", "Diperiksa")),
            examiner.nama,
            f"NIP. {nip_spasi(examiner.nip)}",
        ],
        "ttd_pemeriksa": examiner_signature,
        "atas": [
            *([] if top else [f"{letter.surat.tempat}, {dated}"]),
            rng.choice(("Ditetapkan oleh,", "Disahkan,", "Mengesahkan,")),
            rng.choice((boss.jabatan, "Kepala Dinas Kesehatan")),
        ],
        "nama": boss.nama,
        "bawah": ["NIP. " + (nip_spasi(boss.nip) if spaced else boss.nip)],
        "tte": day.year >= 2021 and electronic,
        "modul": code,
        "ttd": signature,
        "putar": lean,
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=agency,
        perihal=letter.perihal if told else "",
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if made_shown else (),
    )
    return Printed(data, fields)
