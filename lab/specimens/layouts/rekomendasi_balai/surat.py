"""Letter of the Balai (Besar) POM: letterhead, date at the right, prose with the applicant."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_YA = (
    "Pada prinsipnya kami tidak berkeberatan dan *memberikan rekomendasi* kepada {badan} untuk "
    "memperoleh Izin Usaha Kecil Obat Tradisional (UKOT).",
    "Berdasarkan hal tersebut di atas, {badan} *dapat diberikan rekomendasi* sebagai kelengkapan "
    "persyaratan permohonan izin Usaha Kecil Obat Tradisional.",
    "Sehubungan dengan hal tersebut, Balai *merekomendasikan* {badan} untuk diproses izin usahanya "
    "sesuai dengan ketentuan yang berlaku.",
)
_SYARAT = (
    "Berdasarkan hal tersebut, kepada {badan} *dapat diberikan rekomendasi dengan syarat* yang "
    "bersangkutan menyelesaikan tindakan perbaikan dan pencegahan (CAPA) paling lambat 3 (tiga) "
    "bulan sejak tanggal surat ini.",
    "Rekomendasi kepada {badan} *diberikan dengan ketentuan* bahwa ruang produksi dan sarana "
    "penyimpanan bahan baku diperbaiki terlebih dahulu sebelum kegiatan produksi dimulai.",
)
_TIDAK = (
    "Berdasarkan hasil pemeriksaan tersebut, sarana {badan} belum memenuhi persyaratan sehingga "
    "*rekomendasi belum dapat diberikan*.",
    "Mengingat sarana belum memenuhi ketentuan CPOTB, maka permohonan rekomendasi {badan} *tidak "
    "dapat kami setujui*.",
)
_HASIL = {
    "diberikan": (
        "sarana produksi dinilai telah memenuhi persyaratan higiene sanitasi dan dokumentasi",
        "fasilitas produksi, peralatan dan tenaga dinyatakan memenuhi persyaratan UKOT",
    ),
    "bersyarat": (
        "masih ditemukan kekurangan minor pada fasilitas produksi dan dokumentasi",
        "terdapat beberapa hal yang perlu diperbaiki pada denah dan alur proses produksi",
    ),
    "tidak_diberikan": (
        "ditemukan penyimpangan mayor pada bangunan dan fasilitas produksi",
        "peralatan produksi dan ruang pengolahan belum tersedia",
    ),
}
_DASAR = (
    "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012 tentang Industri dan Usaha Obat Tradisional"
)
_KLAUSA = {"diberikan": _YA, "bersyarat": _SYARAT, "tidak_diberikan": _TIDAK}


def draw(case: Case) -> Printed:
    """Draw the letter of recommendation."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    firm = printing.badan_dari(rng, letter.nama_badan)
    site = printing.alamat(rng, facts.company.produksi)
    dosage = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    lama = chance(rng, 0.2)
    date = tanggal_panjang(letter.surat.tanggal, lama=lama)
    show_dosage = chance(rng, 0.8)
    rows = [
        [rng.choice(("Nama Sarana", "Nama Perusahaan", "Nama Badan Usaha")), firm],
        ["Alamat" if chance(rng, 0.6) else "Alamat Sarana", site],
        [rng.choice(("Penanggung Jawab", "Pimpinan")), facts.pemohon.person.nama_lengkap],
    ]
    if show_dosage:
        rows.append(["Bentuk Sediaan", printing.daftar(dosage)])
    verdict = rng.choice(_KLAUSA[letter.putusan]).format(badan=firm)
    boss = letter.pejabat
    asked = letter_number(rng, letter.pemeriksaan, facts.company.singkatan, "REK")
    opening = (
        f"Menindaklanjuti surat permohonan {rng.choice(('Saudara', firm))} "
        f"Nomor {asked} perihal permohonan rekomendasi, dan "
        f"berdasarkan {_DASAR}, bersama ini kami sampaikan hal-hal sebagai berikut :"
    )
    inspected = (
        f"Petugas kami telah melakukan pemeriksaan sarana pada tanggal "
        f"{tanggal_panjang(letter.pemeriksaan, lama=lama)} dan dari hasil pemeriksaan "
        f"{rng.choice(_HASIL[letter.putusan])}."
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "URW Bookman", "Liberation Serif", "Carlito")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "instansi": letter.kantor.upper(),
        "pusat": rng.choice(
            (
                "BADAN PENGAWAS OBAT DAN MAKANAN REPUBLIK INDONESIA",
                "BADAN PENGAWAS OBAT DAN MAKANAN",
            )
        ),
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        "kontak": f"Telp. (0541) 7{rng.randint(10000, 99999)} Fax. (0541) "
        f"7{rng.randint(10000, 99999)}"
        f" E-mail : bpom_{letter.surat.tempat.lower()}@contoh.go.id",
        "tanggal": f"{letter.surat.tempat}, {date}",
        "kepala": [
            ["Nomor", letter.surat.nomor],
            *([["Sifat", rng.choice(("Biasa", "Penting", "Segera"))]] if chance(rng, 0.4) else []),
            ["Lampiran", rng.choice(("-", "1 (satu) berkas", "1 (satu) lembar"))],
            [rng.choice(("Hal", "Perihal", "Perihal")), letter.perihal],
        ],
        "tujuan": rng.choice(
            (
                ["Yth. Pimpinan " + firm, "di -", "    " + facts.company.produksi.kota],
                ["Kepada Yth.", "Kepala DPMPTSP Provinsi Kalimantan Timur", "di", "    Samarinda"],
            )
        ),
        "pembuka": opening,
        "baris": rows,
        "periksa": inspected,
        "putusan": verdict,
        "bernomor": chance(rng, 0.5),
        "lebar": rng.choice((36, 40, 45)),
        "penutup": rng.choice(
            (
                "Demikian kami sampaikan, atas perhatian Saudara diucapkan terima kasih.",
                "Demikian rekomendasi ini dibuat untuk dipergunakan sebagaimana mestinya.",
            )
        ),
        "jabatan": rng.choice((boss.jabatan, boss.jabatan, "Kepala Balai,")).rstrip(",") + ",",
        "nama": boss.nama,
        "nip": "NIP. " + (nip_spasi(boss.nip) if chance(rng, 0.7) else boss.nip),
        "tembusan": rng.choice(
            (
                [],
                [
                    "Kepala Badan POM RI di Jakarta;",
                    "Kepala Dinas Kesehatan Provinsi Kalimantan Timur;",
                    "Arsip.",
                ],
            )
        ),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = {
        "instansi": letter.kantor.upper(),
        "nomor": truth_values.nomor(letter.surat.nomor),
        "tanggal": letter.surat.tanggal.isoformat(),
        "perihal": truth_values.baris(letter.perihal),
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(site),
        "bentuk_sediaan": list(facts.bentuk_sediaan) if show_dosage else None,
        "putusan": letter.putusan,
        "pejabat": truth_values.nama(boss.nama),
        "nip": boss.nip,
    }
    return Printed(data, fields)
