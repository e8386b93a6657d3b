"""Recommendation from the health office's system: the verdict in a band, the data in two columns.

Number, day and signer stand in a narrow column with the code; the firm in the wide one beside it.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PITA = {
    "diberikan": (
        "DIREKOMENDASIKAN",
        "Rekomendasi diberikan",
        "MEMENUHI SYARAT - DIREKOMENDASIKAN",
    ),
    "bersyarat": (
        "DIREKOMENDASIKAN DENGAN SYARAT",
        "Rekomendasi bersyarat",
        "REKOMENDASI DIBERIKAN DENGAN SYARAT",
    ),
    "tidak_diberikan": (
        "TIDAK DIREKOMENDASIKAN",
        "Rekomendasi tidak diberikan",
        "BELUM MEMENUHI SYARAT - TIDAK DIREKOMENDASIKAN",
    ),
}
_URAI = {
    "diberikan": (
        "Sarana telah dikunjungi tanggal {periksa}; bangunan, air bersih dan kebersihan karyawan "
        "memenuhi syarat sehingga usaha tersebut dapat diberi izin.",
        "Hasil kunjungan {periksa}: tidak ditemukan kekurangan. Kami tidak keberatan izin usaha "
        "diterbitkan.",
    ),
    "bersyarat": (
        "Pada kunjungan {periksa} sarana umumnya baik. Izin dapat diberikan dengan syarat ruang "
        "pengemasan dipisahkan paling lambat dua bulan sejak surat ini.",
        "Hasil kunjungan {periksa}: tempat cuci tangan dan penutup ventilasi belum ada; keduanya "
        "harus dipenuhi sebelum produksi dimulai.",
    ),
    "tidak_diberikan": (
        "Pada kunjungan {periksa} ruang produksi masih menyatu dengan dapur rumah tangga. Pemohon "
        "dapat mengajukan kembali setelah diperbaiki.",
        "Hasil kunjungan {periksa}: sumber air belum layak dan penanggung jawab teknis belum "
        "bekerja, sehingga permohonan belum dapat kami dukung.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the sheet of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    shown, split, right, framed, numbered, titled, spaced, low = (
        chance(rng, p) for p in (0.8, 0.4, 0.5, 0.4, 0.4, 0.6, 0.4, 0.35)
    )
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    agency = "Dinas Kesehatan" if split else letter.kantor
    day = letter.surat.tanggal
    written = rng.choice(
        (tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day, "/"))
    )
    owner = printing.orang(rng, facts.pemohon.person)
    wide = [
        {"kata": rng.choice(("Nama usaha", "Sarana", "Pelaku usaha")), "isi": [firm]},
        {"kata": rng.choice(("Lokasi", "Alamat", "Lokasi produksi")), "isi": [site]},
        *(
            [{"kata": rng.choice(("Sediaan", "Bentuk sediaan", "Jenis produk")), "isi": forms}]
            if shown
            else []
        ),
        {"kata": rng.choice(("Pemilik", "Penanggung jawab usaha")), "isi": [owner]},
        {
            "kata": rng.choice(("Penanggung jawab teknis", "Tenaga teknis")),
            "isi": [facts.pj.person.nama_lengkap],
        },
    ]
    visited = rng.choice((tanggal_panjang(letter.pemeriksaan), tanggal_angka(letter.pemeriksaan)))
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Nimbus Sans", "DejaVu Sans")),
        "warna": rng.choice(("#00695c", "#1b5e8c", "#5d4a8a", "#3a3a3a", "#7a3b2e")),
        "pemda": f"Pemerintah {region}",
        "instansi": agency,
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        # Given by the system: no line that one could leave unfilled.
        "surat": [
            {"kata": rng.choice(("Nomor", "No. Surat")), "isi": letter.surat.nomor},
            {"kata": rng.choice(("Tanggal", "Tanggal surat", "Diterbitkan")), "isi": written},
        ],
        "kata_hal": rng.choice(("Perihal", "Hal")),
        "hal": letter.perihal,
        "pita": rng.choice(_PITA[letter.putusan]),
        "pita_bawah": low,
        "urai": rng.choice(_URAI[letter.putusan]).format(periksa=visited),
        "data": wide,
        "bernomor": numbered,
        "kanan": right,
        "bingkai": framed,
        "jabatan": boss.jabatan if titled else "Kepala Dinas",
        "nama": boss.nama,
        "pangkat": boss.pangkat,
        "nip": f"NIP {nip_spasi(boss.nip) if spaced else boss.nip}",
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "tte": day.year >= 2019,
        "wilayah": region.upper(),
        "putar": ink.lean(rng),
        "kaki": rng.choice(
            (
                "Dicetak dari sistem persuratan elektronik. SPECIMEN",
                "Dokumen ini sah apabila kode dapat dipindai. SPECIMEN",
            )
        ),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=agency,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if shown else (),
    )
    return Printed(data, fields)
