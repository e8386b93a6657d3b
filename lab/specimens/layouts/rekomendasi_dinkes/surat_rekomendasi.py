"""Certificate-like recommendation: title and number in the middle, facts in a list, verdict."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Dengan ini *memberikan rekomendasi* kepada yang tersebut di atas untuk mengurus Izin "
        "Usaha "
        "Kecil Obat Tradisional pada DPMPTSP Provinsi Kalimantan Timur.",
        "Pada prinsipnya *tidak keberatan dan merekomendasikan* permohonan izin Usaha Kecil Obat "
        "Tradisional dimaksud.",
    ),
    "bersyarat": (
        "*Direkomendasikan dengan catatan* agar pemohon melengkapi sarana cuci tangan dan tempat "
        "pembuangan sampah tertutup selambat-lambatnya 30 (tiga puluh) hari kerja.",
        "Dengan ini *memberikan rekomendasi bersyarat*, yaitu sepanjang pemohon melengkapi alat "
        "pelindung diri karyawan dan memperbaiki ventilasi ruang pengeringan.",
    ),
    "tidak_diberikan": (
        "Berdasarkan hasil peninjauan lapangan, permohonan rekomendasi tersebut *belum dapat "
        "dipertimbangkan* karena sarana belum memenuhi syarat kesehatan.",
        "Dengan ini menyatakan *tidak memberikan rekomendasi* atas permohonan dimaksud.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the recommendation of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region = letter.kantor.removeprefix("Dinas Kesehatan ")
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.7))
    site = printing.alamat(rng, facts.company.produksi)
    dosage = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    show_dosage = chance(rng, 0.75)
    two_lines = chance(rng, 0.7)
    agency = "DINAS KESEHATAN" if two_lines else letter.kantor.upper()
    title = rng.choice(("SURAT REKOMENDASI", "REKOMENDASI"))
    about = letter.perihal.removeprefix("Rekomendasi").strip()
    boss = letter.pejabat
    lama = chance(rng, 0.25)
    asked = letter_number(rng, letter.pemeriksaan, facts.company.singkatan, "REK")
    rows = [
        [rng.choice(("Nama Pemohon", "Nama Pimpinan", "Nama")), facts.pemohon.person.nama_lengkap],
        [rng.choice(("Nama Perusahaan", "Nama Usaha", "Nama Sarana")), firm],
        [rng.choice(("Alamat", "Alamat Usaha", "Lokasi")), site],
    ]
    if show_dosage:
        rows.append([rng.choice(("Bentuk Sediaan", "Jenis Sediaan")), printing.daftar(dosage)])
    rows.append(["Penanggung Jawab", facts.pj.person.nama_lengkap])
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "Liberation Sans", "Nimbus Roman")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": [[f"PEMERINTAH {region.upper()}", 13, False], [agency, 16, True]]
        if two_lines
        else [[f"PEMERINTAH {region.upper()}", 13, False], [agency, 14, True]],
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        "judul": title,
        "tentang": about.upper(),
        "nomor": letter.surat.nomor,
        "label_nomor": rng.choice(("Nomor : ", "NOMOR : ", "Nomor: ", "No. ")),
        "pembuka": rng.choice(
            (
                f"Berdasarkan surat permohonan dari {firm} Nomor {asked} dan hasil peninjauan "
                "lapangan "
                f"tanggal {tanggal_panjang(letter.pemeriksaan, lama=lama)}, Kepala {letter.kantor} "
                "menerangkan bahwa :",
                f"Yang bertanda tangan di bawah ini Kepala {letter.kantor}, setelah mempelajari "
                "berkas "
                f"permohonan dan melakukan pemeriksaan setempat pada tanggal "
                f"{tanggal_panjang(letter.pemeriksaan, lama=lama)}, dengan ini menerangkan bahwa :",
            )
        ),
        "baris": rows,
        "lebar": rng.choice((40, 44, 50)),
        "nomori": chance(rng, 0.3),
        "putusan": rng.choice(_PUTUSAN[letter.putusan]),
        "ketentuan": [
            "Mematuhi peraturan perundang-undangan di bidang obat tradisional;",
            "Tidak memproduksi obat tradisional dalam bentuk tablet dan efervesen;",
            "Bersedia dibina dan diawasi oleh Dinas Kesehatan dan Puskesmas setempat.",
        ]
        if letter.putusan != "tidak_diberikan" and chance(rng, 0.5)
        else [],
        "penutup": "Demikian surat rekomendasi ini dibuat untuk dapat dipergunakan sebagaimana "
        "mestinya.",
        "atas": [
            f"{rng.choice(('Ditetapkan di', 'Dikeluarkan di'))} : {letter.surat.tempat}",
            f"Pada tanggal : {tanggal_panjang(letter.surat.tanggal, lama=lama)}",
        ]
        if chance(rng, 0.5)
        else [f"{letter.surat.tempat}, {tanggal_panjang(letter.surat.tanggal, lama=lama)}"],
        "jabatan": [
            rng.choice(("KEPALA DINAS KESEHATAN", "Kepala Dinas Kesehatan")),
            region.upper() + ",",
        ],
        "nama": boss.nama,
        "pangkat": boss.pangkat,
        "nip": rng.choice(("NIP. ", "NIP ", "NIP : ")) + nip_spasi(boss.nip),
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = {
        "instansi": agency,
        "nomor": truth_values.nomor(letter.surat.nomor),
        "tanggal": letter.surat.tanggal.isoformat(),
        "perihal": truth_values.baris(about) if about else None,
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(site),
        "bentuk_sediaan": list(facts.bentuk_sediaan) if show_dosage else None,
        "putusan": letter.putusan,
        "pejabat": truth_values.nama(boss.nama),
        "nip": boss.nip,
    }
    return Printed(data, fields)
