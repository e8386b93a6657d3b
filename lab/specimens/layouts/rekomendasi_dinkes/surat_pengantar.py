"""Recommendation on the offices' sheet of conveyance: what is sent, how many, remarks.

The firm stands in the middle column, the verdict in the remarks; the subject on some above.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_KETERANGAN = {
    "diberikan": (
        "Telah ditinjau tanggal {periksa} dan memenuhi syarat. *Direkomendasikan* untuk diterbitkan"
        " izinnya.",
        "Sesuai peninjauan {periksa}, sarana layak; *rekomendasi diberikan* untuk dipergunakan "
        "dalam proses izin.",
    ),
    "bersyarat": (
        "Peninjauan {periksa}: gudang belum berpalet. *Direkomendasikan dengan syarat* kekurangan "
        "tersebut dilengkapi dalam 30 hari.",
        "Telah ditinjau {periksa}. *Rekomendasi diberikan dengan syarat* lantai ruang racik "
        "dikeramik dan bukti perbaikannya dikirim kepada kami.",
    ),
    "tidak_diberikan": (
        "Telah ditinjau {periksa}; ruangan belum memenuhi syarat. *Tidak direkomendasikan*.",
        "Peninjauan {periksa}: alat dan air bersih tidak memadai, sehingga *rekomendasi tidak "
        "diberikan*.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the sheet of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    split, shown, receipt, aside, lama, spaced, subject_above, padded = (
        chance(rng, p) for p in (0.6, 0.7, 0.6, 0.4, 0.25, 0.6, 0.5, 0.3)
    )
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    sediaan = facts.bentuk_sediaan if shown else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    day = tanggal_panjang(letter.surat.tanggal, lama=lama, nol=padded)
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    what = [
        [rng.choice(("Nama", "Nama usaha", "Atas nama")), firm],
        [rng.choice(("Alamat", "Alamat usaha", "Lokasi")), site],
        *([[rng.choice(("Sediaan", "Bentuk sediaan")), forms]] if shown else []),
        *([["Pimpinan", printing.orang(rng, facts.pemohon.person)]] if chance(rng, 0.5) else []),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "Carlito", "Caladea", "C059")),
        "kop": [[f"PEMERINTAH {region.upper()}", 13, False],
                [agency, 16 if split else 13, True],
                [printing.alamat(rng, letter.alamat_kantor), 9, False]],
        "tempat": f"{letter.surat.tempat}, {day}",
        "tujuan": [
            rng.choice(("Kepada Yth.", "Kepada", "Yth.")),
            "Kepala Dinas Penanaman Modal dan PTSP",
            "Provinsi Kalimantan Timur",
            "di Samarinda",
        ],
        "judul": rng.choice(("SURAT PENGANTAR", "S U R A T   P E N G A N T A R")),
        "nomor": [rng.choice(("Nomor : ", "NOMOR : ", "No. ")), letter.surat.nomor],
        "hal": [rng.choice(("Hal", "Perihal")), letter.perihal],
        "hal_di_atas": subject_above,
        "kepala": [
            rng.choice(("NO", "No.")),
            rng.choice(("URAIAN", "JENIS YANG DIKIRIM", "ISI SURAT / BARANG")),
            rng.choice(("BANYAKNYA", "JUMLAH")),
            rng.choice(("KETERANGAN", "CATATAN")),
        ],
        "awal": rng.choice(
            (
                "Disampaikan dengan hormat rekomendasi bagi :",
                "Bersama ini kami sampaikan rekomendasi untuk pemohon izin :",
                "Rekomendasi Dinas Kesehatan mengenai permohonan dari :",
            )
        ),
        "uraian": what,
        "banyak": rng.choice(("1 (satu) berkas", "1 (satu) lembar", "1 berkas")),
        "keterangan": rng.choice(_KETERANGAN[letter.putusan]).format(periksa=seen),
        "terima": receipt,
        "kiri": aside,
        "jabatan": [rng.choice((f"{boss.jabatan},", "Kepala Dinas,", "KEPALA DINAS,"))],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip) if spaced else boss.nip}"],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
