"""Letter of the health office in numbered points: the request, the visit with lettered facts, end.

The number and the subject stand at the left, the place and day above the addressee at the right.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Recommendation
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_AKHIR = {
    "diberikan": (
        "Atas dasar angka 1 dan 2 tersebut, Dinas Kesehatan *memberikan rekomendasi* kepada yang "
        "bersangkutan guna melengkapi syarat permohonan izin.",
        "Mengingat hal tersebut di atas, pada dasarnya kami *merekomendasikan* permohonan yang "
        "bersangkutan untuk diproses menurut ketentuan.",
    ),
    "bersyarat": (
        "Mengingat masih ada yang harus dibenahi, kami *memberikan rekomendasi dengan syarat* "
        "pemohon menyelesaikan perbaikan lantai dan plafon ruang produksi sebelum kegiatan "
        "dimulai.",
        "Atas dasar itu *rekomendasi diberikan dengan syarat* rak bahan baku dan tempat cuci "
        "tangan dilengkapi dalam waktu 1 (satu) bulan.",
    ),
    "tidak_diberikan": (
        "Mengingat hal tersebut, kami *tidak dapat memberikan rekomendasi* atas permohonan "
        "dimaksud.",
        "Atas dasar itu Dinas Kesehatan *belum dapat memberikan rekomendasi* kepada yang "
        "bersangkutan.",
    ),
}
_LIHAT = {
    "diberikan": "dengan hasil memenuhi persyaratan kesehatan",
    "bersyarat": "dengan hasil cukup, tetapi ada kekurangan yang perlu diperbaiki",
    "tidak_diberikan": "dengan hasil belum memenuhi persyaratan kesehatan",
}


def _head(rng: Rng, letter: Recommendation) -> list[list[str]]:
    rows = [["Nomor", letter.surat.nomor]]
    if chance(rng, 0.6):
        rows.append(["Sifat", rng.choice(("Biasa", "Segera", "Penting"))])
    if chance(rng, 0.8):
        rows.append([rng.choice(("Lampiran", "Lamp")), rng.choice(("-", "1 (satu) berkas"))])
    rows.append([rng.choice(("Perihal", "Hal", "Perihal")), letter.perihal])
    return rows


def _signer(rng: Rng, letter: Recommendation, region: str) -> list[str]:
    if chance(rng, 0.3):
        return [f"Plt. Kepala Dinas Kesehatan {region},"]
    return rng.choice(([f"Kepala {letter.kantor},"], ["Kepala Dinas Kesehatan", f"{region},"]))


def draw(case: Case) -> Printed:
    """Draw the letter of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.65) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    lama = chance(rng, 0.3)
    day = tanggal_panjang(letter.surat.tanggal, lama=lama)
    seen = letter.pemeriksaan
    visit = tanggal_angka(seen) if chance(rng, 0.3) else tanggal_panjang(seen, lama=lama)
    asked = tanggal_panjang(seen.replace(day=1), lama=lama)
    rows = [
        [rng.choice(("Nama perusahaan", "Nama usaha", "Nama sarana")), firm],
        [rng.choice(("Alamat", "Alamat tempat usaha", "Alamat sarana")), site],
        *([["Pemilik/Pimpinan", facts.pemohon.person.nama_lengkap]] if chance(rng, 0.6) else []),
        *([["Penanggung jawab teknis", facts.pj.person.nama_lengkap]] if chance(rng, 0.5) else []),
        *([[rng.choice(("Bentuk sediaan", "Sediaan yang dibuat")), forms]] if forms else []),
    ]
    to = facts.permohonan.tanggal.year >= 2017
    office = "Dinas Penanaman Modal dan PTSP" if to else "Badan Perizinan dan Penanaman Modal"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "P052", "Carlito")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [[f"PEMERINTAH {region.upper()}", 13, False], ["DINAS KESEHATAN", 17, True],
                [printing.alamat(rng, letter.alamat_kantor), 8.5, False],
                [f"Telepon (0541) {rng.randint(200000, 799999)}", 8.5, False]],
        "garis": rng.choice(("tebal-tipis", "tebal", "ganda")),
        "kepala": _head(rng, letter),
        "tanggal": f"{letter.surat.tempat}, {day}",
        "tujuan": ["Kepada", f"Yth. Kepala {office}", "Provinsi Kalimantan Timur", "di",
                   "Samarinda"],
        "berdampingan": chance(rng, 0.6),
        "butir": [
            [f"Menunjuk surat pemohon bulan {asked.split(' ', 1)[1]} perihal permintaan "
             f"rekomendasi usaha kecil obat tradisional, bersama ini diberitahukan bahwa petugas "
             f"kami telah mengadakan peninjauan pada tanggal {visit} {_LIHAT[letter.putusan]}.",
             []],
            [rng.choice(("Adapun data sarana yang ditinjau adalah :",
                         "Sarana dimaksud adalah sebagai berikut :")), rows],
            [rng.choice(_AKHIR[letter.putusan]), []],
        ],
        "huruf_butir": chance(rng, 0.6),
        "tutup": rng.choice((
            "Demikian kami sampaikan untuk dipergunakan seperlunya.",
            "Demikian, atas kerja samanya kami ucapkan terima kasih.",
        )),
        "jabatan": _signer(rng, letter, region),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"{rng.choice(('NIP.', 'NIP'))} {nip_spasi(boss.nip)}"],
        "tembusan": ["Kepala Dinas Kesehatan Provinsi Kalimantan Timur di Samarinda;",
                     "Yang bersangkutan."] if chance(rng, 0.5) else [],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi="DINAS KESEHATAN",
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
