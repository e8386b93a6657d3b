"""Technical advice: captions over boxed values, a table of marks, a code for signature at times."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Dengan memperhatikan hasil penilaian, Dinas Kesehatan *merekomendasikan* penerbitan izin "
        "kepada {badan}.",
        "Sarana {badan} dinilai layak secara teknis dan izinnya *dapat diterbitkan*.",
    ),
    "bersyarat": (
        "Izin bagi {badan} *dapat diterbitkan dengan syarat* unsur yang belum terpenuhi dilengkapi "
        "dalam waktu 60 (enam puluh) hari.",
        "Dinas Kesehatan *merekomendasikan dengan catatan* : {badan} melengkapi unsur yang dinilai "
        "kurang sebelum memulai produksi.",
    ),
    "tidak_diberikan": (
        "Dengan memperhatikan hasil penilaian, Dinas Kesehatan *tidak merekomendasikan* penerbitan "
        "izin kepada {badan}.",
        "Sarana {badan} *belum layak* secara teknis, sehingga izinnya *belum dapat diterbitkan*.",
    ),
}
_UNSUR = (
    "Kelengkapan ruang produksi",
    "Kesesuaian denah dengan keadaan",
    "Peralatan menurut bentuk sediaan",
    "Ketersediaan air dan penerangan",
    "Kehadiran tenaga teknis",
    "Gudang bahan dan produk jadi",
    "Prosedur tetap dan catatan",
    "Pengelolaan limbah",
)
_NILAI = {
    "diberikan": ("terpenuhi", "terpenuhi", "baik"),
    "bersyarat": ("terpenuhi", "kurang", "baik"),
    "tidak_diberikan": ("tidak terpenuhi", "kurang", "tidak ada"),
}


def draw(case: Case) -> Printed:
    """Draw the paper of the province's health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss, day = letter.pejabat, letter.surat.tanggal
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.5))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.75) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    split = chance(rng, 0.4)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    printed_day = tanggal_panjang(day, nol=chance(rng, 0.3))
    if chance(rng, 0.2):
        printed_day = tanggal_angka(day)
    marks = sorted(rng.sample(_UNSUR, rng.randint(4, 7)), key=_UNSUR.index)
    scores = [rng.choice(_NILAI[letter.putusan]) for _ in marks]
    if letter.putusan != "diberikan":
        scores[-1] = "kurang"  # what the verdict speaks of stands in the table
    visit = facts.kunjungan
    boxes = [
        [rng.choice(("Nama usaha", "Pemohon", "Badan usaha")), firm],
        [
            rng.choice(("Pimpinan", "Penanggung jawab usaha")),
            printing.orang(rng, facts.pemohon.person),
        ],
        [rng.choice(("Alamat sarana", "Lokasi produksi", "Tempat usaha")), site],
        ["Tenaga teknis kefarmasian", printing.orang(rng, facts.pj.person)],
        *([[rng.choice(("Bentuk sediaan", "Sediaan")), forms]] if forms else []),
        ["Berita acara peninjauan", f"{visit.nomor}, {tanggal_angka(visit.tanggal)}"],
    ]
    data = {
        "huruf": rng.choice(("Carlito", "DejaVu Sans", "Nimbus Sans", "Liberation Serif")),
        "ukuran": rng.choice((10, 10.5)),
        "kop": ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", agency],
        "besar": split,
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        "kepala": [
            [rng.choice(("Nomor", "No.")), letter.surat.nomor],
            [rng.choice(("Hal", "Perihal")), letter.perihal],
            ["Sifat", "Biasa"],
        ],
        "tanggal": f"Samarinda, {printed_day}",
        "tujuan": rng.choice(
            (
                ["Yth. Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
                ["Kepada Yth.", "Kepala Dinas Penanaman Modal dan PTSP", "di tempat"],
            )
        ),
        "pengantar": rng.choice(
            (
                "Kami sampaikan hasil penilaian teknis atas permohonan izin usaha obat tradisional "
                "sebagai berikut.",
                "Atas permintaan Saudara, tim teknis telah menilai sarana berikut.",
            )
        ),
        "data": boxes,
        "kolom": rng.choice((1, 2, 2)),
        "unsur": [[mark, score] for mark, score in zip(marks, scores, strict=True)],
        "kepala_unsur": ["Unsur yang dinilai", "Penilaian"],
        "putusan": rng.choice(_PUTUSAN[letter.putusan]).format(badan=firm),
        "jabatan": rng.choice(("Kepala Dinas,", "KEPALA DINAS KESEHATAN", boss.jabatan)),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.6)
        else [f"NIP {boss.nip}"],
        "tte": day.year >= 2021 and chance(rng, 0.6),
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
