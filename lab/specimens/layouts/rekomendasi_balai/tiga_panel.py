"""Recommendation of the Balai on one sheet of three panels; number, day and signer in its foot."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_HASIL = {
    "diberikan": (
        ["DIREKOMENDASIKAN", "Sarana memenuhi persyaratan CPOTB bertahap."],
        ["REKOMENDASI DIBERIKAN", "Tidak ada temuan kritis pada saat pemeriksaan."],
    ),
    "bersyarat": (
        ["DIREKOMENDASIKAN DENGAN SYARAT", "Perbaikan alur bahan dilaporkan dalam 30 hari kerja."],
        ["REKOMENDASI BERSYARAT", "Syarat: pemasangan tirai plastik dan pelengkapan protap."],
    ),
    "tidak_diberikan": (
        ["TIDAK DIREKOMENDASIKAN", "Ruang produksi belum terpisah dari rumah tinggal."],
        ["REKOMENDASI TIDAK DIBERIKAN", "Bangunan dan peralatan belum siap dinilai."],
    ),
}


def draw(case: Case) -> Printed:
    """Draw the sheet."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, day = letter.pejabat, letter.surat.tanggal
    office = letter.kantor.upper() if chance(rng, 0.6) else letter.kantor
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    shown, wide, below, coded = (chance(rng, p) for p in (0.8, 0.4, 0.4, 0.5))
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    listed = rng.choice(("\n".join(forms), printing.daftar(forms)))
    lama, digits = chance(rng, 0.2), chance(rng, 0.3)
    printed_day = tanggal_angka(day) if digits else tanggal_panjang(day, lama=lama)
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    verdict = rng.choice(_HASIL[letter.putusan])
    head = facts.pemohon.person.nama_lengkap
    number = [rng.choice(("Nomor surat", "Nomor", "No. Rekomendasi")), letter.surat.nomor]
    when = [rng.choice(("Tanggal terbit", "Tanggal", "Diterbitkan")), printed_day]
    about = [rng.choice(("Perihal", "Tentang", "Subjek")), letter.perihal]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "DejaVu Sans")),
        "warna": rng.choice(("#1f4e79", "#255c3a", "#3d3d3d", "#5b2c6f")),
        "instansi": office,
        "alamat": f"{letter.alamat_kantor.jalan}, {letter.surat.tempat} "
        f"{letter.alamat_kantor.kode_pos}",
        "hal": about,
        "panel": [
            [
                rng.choice(("SARANA", "PEMOHON", "IDENTITAS USAHA")),
                [
                    [rng.choice(("Nama", "Nama usaha", "Badan usaha")), firm],
                    [rng.choice(("Tempat produksi", "Alamat", "Lokasi")), site],
                    [rng.choice(("Pimpinan", "Pemilik")), head],
                ],
            ],
            [
                rng.choice(("PEMERIKSAAN", "DASAR PENILAIAN")),
                [
                    [rng.choice(("Diperiksa pada", "Waktu kunjungan")), seen],
                    *(
                        [[rng.choice(("Sediaan", "Bentuk sediaan", "Produk")), listed]]
                        if shown
                        else []
                    ),
                    ["Penanggung jawab teknis", facts.pj.person.nama_lengkap],
                ],
            ],
            [rng.choice(("PUTUSAN", "HASIL", "KESIMPULAN")), [["", verdict[0]], ["", verdict[1]]]],
        ],
        "lebar": wide,
        # The caption of a pair over its value or beneath it.
        "bawah_nilai": below,
        "kaki": [number, when] if chance(rng, 0.6) else [when, number],
        "kaki_di_atas": chance(rng, 0.35),
        "catatan": rng.choice(
            (
                "Lembar ini disampaikan kepada DPMPTSP Provinsi Kalimantan Timur sebagai "
                "kelengkapan permohonan izin UKOT.",
                "Rekomendasi ini bukan izin dan hanya digunakan untuk permohonan izin usaha.",
            )
        ),
        "jabatan": rng.choice((boss.jabatan, "Kepala")),
        "nama": boss.nama,
        "nip": rng.choice(("NIP. ", "NIP "))
        + (nip_spasi(boss.nip) if chance(rng, 0.5) else boss.nip),
        "tte": coded and day.year >= 2020,
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=office,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if shown else (),
    )
    return Printed(data, fields)
