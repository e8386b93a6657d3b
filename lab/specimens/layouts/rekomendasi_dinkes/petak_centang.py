"""Recommendation on a form of boxes with captions in their corners and choices that are ticked."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PILIHAN = (
    (
        ("diberikan", "Direkomendasikan untuk memperoleh izin"),
        ("bersyarat", "Direkomendasikan dengan syarat (lihat catatan)"),
        ("tidak_diberikan", "Tidak direkomendasikan"),
    ),
    (
        ("diberikan", "Rekomendasi DIBERIKAN"),
        ("bersyarat", "Rekomendasi diberikan BERSYARAT"),
        ("tidak_diberikan", "Rekomendasi TIDAK DIBERIKAN"),
    ),
)
_CATATAN = {
    "diberikan": ("Sarana memenuhi syarat kesehatan.", "-", "Tetap menjaga kebersihan sarana."),
    "bersyarat": (
        "Syarat: lantai ruang cuci diperbaiki dan dilaporkan dalam 30 hari.",
        "Dipenuhi dahulu: rak gudang bahan baku dan kartu stok.",
    ),
    "tidak_diberikan": (
        "Ruang produksi belum ada, pemohon dapat mengajukan kembali.",
        "Sumber air dan pembuangan limbah belum memenuhi syarat.",
    ),
}
_BENTUK = {
    "rajangan": "Rajangan",
    "serbuk": "Serbuk",
    "parem": "Parem",
    "pilis": "Pilis",
    "tapel": "Tapel",
    "cairan_obat_luar": "Cairan Obat Luar",
    "cairan_obat_dalam": "Cairan Obat Dalam",
    "kapsul": "Kapsul",
    "pil": "Pil",
    "dodol": "Dodol",
    "pastiles": "Pastiles",
    "krim": "Krim",
    "salep": "Salep",
    "plester": "Plester",
}


def draw(case: Case) -> Printed:
    """Draw the form of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.7))
    site = printing.alamat(rng, facts.company.produksi)
    upper = chance(rng, 0.4)
    site = site.upper() if upper else site
    shown, ticked, split = chance(rng, 0.8), chance(rng, 0.55), chance(rng, 0.4)
    typed = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    names = _BENTUK | {
        word: name
        for word, name in zip(facts.bentuk_sediaan, typed, strict=True)
        if word not in _BENTUK
    }
    # Ticks stand in the order of the form, typed words in that of the application.
    order = facts.bentuk_sediaan
    if ticked:
        order = tuple(word for word in names if word in facts.bentuk_sediaan)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    day = tanggal_panjang(letter.surat.tanggal, lama=chance(rng, 0.2))
    digits, mark = chance(rng, 0.4), rng.choice("-/")
    day = tanggal_angka(letter.surat.tanggal, mark) if digits else day
    choices = rng.choice(_PILIHAN)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito", "DejaVu Sans")),
        "mesin": rng.choice(("Liberation Mono", "Liberation Sans", "Caladea", "Nimbus Mono PS")),
        "biru": chance(rng, 0.4),
        "kop": [f"PEMERINTAH {region.upper()}", agency],
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        "judul": rng.choice(
            ("LEMBAR REKOMENDASI", "FORMULIR REKOMENDASI SARANA", "REKOMENDASI KESEHATAN SARANA")
        ),
        "atas": [
            [rng.choice(("Nomor", "No. Rekomendasi")), letter.surat.nomor],
            [rng.choice(("Tanggal", "Tgl. ditetapkan")), day],
        ],
        "hal": [rng.choice(("Perihal", "Mengenai", "Keperluan")), letter.perihal],
        "usaha": [
            [rng.choice(("Nama usaha", "Nama sarana", "Badan usaha")), firm],
            [
                rng.choice(("Pemilik / pimpinan", "Nama pemohon")),
                printing.orang(rng, facts.pemohon.person),
            ],
        ],
        "tempat": [rng.choice(("Alamat usaha", "Letak sarana", "Alamat tempat produksi")), site],
        "petugas": [
            ["Diperiksa tanggal", tanggal_angka(letter.pemeriksaan)],
            ["Penanggung jawab teknis", facts.pj.person.nama_lengkap],
        ],
        "kata_bentuk": rng.choice(("Bentuk sediaan", "Sediaan yang dimohon")),
        "bentuk": [[name, word in facts.bentuk_sediaan] for word, name in names.items()]
        if shown and ticked
        else [],
        "bentuk_ketik": printing.daftar(typed) if shown and not ticked else "",
        "kata_putusan": rng.choice(("Hasil", "Kesimpulan", "Pendapat Dinas Kesehatan")),
        "pilihan": [[text, key == letter.putusan] for key, text in choices],
        "catatan": rng.choice(_CATATAN[letter.putusan]),
        "silang": chance(rng, 0.5),
        "jabatan": rng.choice((boss.jabatan, "Kepala Dinas Kesehatan")),
        "nama": boss.nama,
        "bawah": [f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.6)
        else [boss.pangkat, f"NIP {boss.nip}"],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=agency,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=order if shown else (),
    )
    return Printed(data, fields)
