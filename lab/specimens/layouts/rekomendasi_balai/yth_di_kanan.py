"""Letter of the Balai in the older form: addressee at the right under the day, Nomor at the left.

The visit and the opinion are prose; who applied is listed between them.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Berdasarkan hal tersebut, pada prinsipnya kami tidak berkeberatan dan *memberikan "
        "rekomendasi* kepada {badan} untuk memperoleh izin usaha kecil obat tradisional.",
        "Dari hasil pemeriksaan, sarana tersebut telah memenuhi persyaratan, sehingga *dapat "
        "direkomendasikan* untuk diberikan izin UKOT.",
        "Sehubungan dengan itu {badan} kami *rekomendasikan* untuk diproses izinnya sesuai "
        "ketentuan.",
    ),
    "bersyarat": (
        "Berdasarkan hal tersebut, kami *memberikan rekomendasi dengan syarat* {badan} melengkapi "
        "prosedur tertulis dan catatan produksi dalam waktu 1 (satu) bulan.",
        "Sarana tersebut *dapat direkomendasikan dengan syarat* memperbaiki kekurangan pada ruang "
        "penyimpanan sebelum berproduksi.",
    ),
    "tidak_diberikan": (
        "Berdasarkan hal tersebut, rekomendasi untuk {badan} *belum dapat diberikan*.",
        "Mengingat sarana tersebut belum memenuhi persyaratan, kami *tidak dapat memberikan "
        "rekomendasi* kepada {badan}.",
    ),
}
_HASIL = {
    "diberikan": "bangunan, peralatan dan tenaga telah memadai",
    "bersyarat": "masih terdapat beberapa kekurangan yang dapat diperbaiki",
    "tidak_diberikan": "bangunan dan peralatan belum memadai",
}
_TUTUP = (
    "Demikian untuk menjadi maklum dan atas kerja sama Saudara diucapkan terima kasih.",
    "Demikian disampaikan, atas perhatian Saudara kami ucapkan terima kasih.",
    "Demikian kami sampaikan untuk dipergunakan sebagaimana mestinya.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of recommendation."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, company, day = letter.pejabat, facts.company, letter.surat.tanggal
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, company.produksi)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    with_forms, owner, technician, told = (chance(rng, p) for p in (0.75, 0.5, 0.5, 0.5))
    visited = tanggal_panjang(letter.pemeriksaan)
    rows = [
        [rng.choice(("Nama sarana", "Nama perusahaan", "Nama usaha")), firm],
        [rng.choice(("Alamat", "Alamat sarana", "Alamat produksi")), site],
        *([[rng.choice(("Pimpinan", "Pemilik/Pimpinan")), facts.pemohon.person.nama]]
          if owner else []),
        *([["Penanggung jawab teknis", facts.pj.person.nama_lengkap]] if technician else []),
        *([[rng.choice(("Bentuk sediaan", "Jenis sediaan", "Bentuk sediaan yang dibuat")),
            printing.daftar(forms)]] if with_forms else []),
    ]  # fmt: skip
    opening = rng.choice(
        (
            f"Menunjuk surat pimpinan perusahaan perihal permohonan rekomendasi, petugas kami pada "
            f"tanggal {visited} telah mengadakan pemeriksaan setempat terhadap :",
            f"Bersama ini diberitahukan bahwa pada tanggal {visited} telah dilakukan peninjauan "
            "oleh petugas kami ke sarana calon UKOT :",
            "Sehubungan dengan permohonan rekomendasi pendirian UKOT yang diajukan oleh :",
        )
    )
    result = f"Hasil pemeriksaan menunjukkan bahwa {_HASIL[letter.putusan]}."
    date = tanggal_panjang(day, lama=chance(rng, 0.2)) if chance(rng, 0.8) else tanggal_angka(day)
    coded = day.year >= 2020 and chance(rng, 0.4)
    nip = nip_spasi(boss.nip) if chance(rng, 0.6) else boss.nip
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "URW Bookman")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "kop": [
            [rng.choice(("BADAN PENGAWAS OBAT DAN MAKANAN", "BADAN POM REPUBLIK INDONESIA")),
             12, False],
            [letter.kantor.upper(), 11.5, True],
            [f"{letter.alamat_kantor.jalan} {letter.surat.tempat} "
             f"{letter.alamat_kantor.kode_pos} Telp. (0541) {rng.randint(200_000, 799_999)}",
             8.5, False],
        ],
        "garis": rng.choice(("tebal-tipis", "tebal", "ganda")),
        "logo": chance(rng, 0.7),
        "tanggal": f"{letter.surat.tempat}, {date}",
        "kepala": [
            ["Nomor", letter.surat.nomor],
            *([["Sifat", rng.choice(("Biasa", "Segera", "Penting"))]] if chance(rng, 0.5) else []),
            ["Lampiran", rng.choice(("-", "1 (satu) lembar", "--"))],
            [rng.choice(("Perihal", "Hal")), letter.perihal],
        ],
        "tujuan": rng.choice(
            (
                ["Kepada", "Yth. Kepala DPMPTSP", "Provinsi Kalimantan Timur", "di -",
                 "Samarinda"],
                ["Kepada Yth.", "Kepala Dinas Penanaman Modal dan", "Pelayanan Terpadu Satu Pintu",
                 "Provinsi Kalimantan Timur", "di Samarinda"],
            )
        ),
        "buka": opening,
        "baris": rows,
        "lebar": rng.choice((54, 58)),
        "hasil": result if told or visited not in opening else "",
        "putusan": rng.choice(_PUTUSAN[letter.putusan]).format(badan=firm),
        "tutup": rng.choice(_TUTUP),
        "inden": chance(rng, 0.6),
        "jabatan": rng.choice((f"{boss.jabatan},", "Kepala,"))
        if "Loka" not in boss.jabatan
        else f"{boss.jabatan},",
        "nama": boss.nama,
        "bawah": [*([boss.pangkat] if chance(rng, 0.4) else []), f"NIP. {nip}"],
        "kode": coded,
        "modul": ink.modules(rng),
        "tembusan": ["Kepala Badan POM di Jakarta", "Kepala Dinas Kesehatan setempat", "Arsip"]
        if chance(rng, 0.55)
        else [],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi=letter.kantor,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if with_forms else (),
    )
    return Printed(data, fields)
