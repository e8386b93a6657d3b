"""Technical advice on the sheet of the technical team: titled, ruled rows, result in a box."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_angka

_HASIL = {
    "diberikan": ("*DIREKOMENDASIKAN* untuk diterbitkan izin", "*DAPAT DIBERIKAN* izin"),
    "bersyarat": (
        "*DIREKOMENDASIKAN DENGAN SYARAT* : melengkapi alat ukur suhu dan kelembaban ruang",
        "*DAPAT DIBERIKAN DENGAN CATATAN* : melengkapi kartu stok dan catatan bets",
    ),
    "tidak_diberikan": (
        "*TIDAK DIREKOMENDASIKAN* : ruang produksi belum memenuhi syarat",
        "*BELUM DAPAT DIREKOMENDASIKAN* : penanggung jawab teknis tidak berada di tempat",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the sheet."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss = letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.8) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    title = rng.choice(("REKOMENDASI TEKNIS", "PERTIMBANGAN TEKNIS"))
    about = letter.perihal.removeprefix("Rekomendasi Teknis").removeprefix("Pertimbangan Teknis")
    data = {
        "huruf": rng.choice(("Liberation Sans", "Caladea", "DejaVu Sans", "P052")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12, False],
            ["DINAS KESEHATAN", 15, True],
            [printing.alamat(rng, letter.alamat_kantor), 8.5, False],
        ],
        "judul": title,
        "tentang": about.strip().upper(),
        "nomor": letter.surat.nomor,
        "baris": [
            ["Nama badan usaha", firm],
            ["Alamat tempat usaha", site],
            ["Nama pimpinan", printing.orang(rng, facts.pemohon.person)],
            ["Penanggung jawab teknis / STRTTK",
             f"{printing.orang(rng, facts.pj.person)} / {facts.pj.nomor_strttk}"],
            *([["Bentuk sediaan", forms]] if forms else []),
            ["Tanggal pemeriksaan", tanggal_angka(letter.pemeriksaan)],
        ],
        "label": rng.choice(("HASIL REKOMENDASI", "KESIMPULAN TIM TEKNIS", "PERTIMBANGAN")),
        "putusan": rng.choice(_HASIL[letter.putusan]),
        "atas": [f"Samarinda, {tanggal_acak(rng, letter.surat.tanggal)}", "Kepala Dinas Kesehatan"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi="DINAS KESEHATAN",
        perihal=about.strip(),
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
