"""Letter of the Balai in numbered points with a ruled table, head at the left, often with QR."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Mengingat hasil tersebut, kami *menyetujui dan merekomendasikan* penerbitan izin UKOT "
        "bagi {badan}.",
        "Sarana {badan} *layak dan direkomendasikan* untuk memperoleh izin usaha kecil obat "
        "tradisional.",
        "Dengan demikian permohonan {badan} *disetujui*, dan surat ini berlaku sebagai rekomendasi "
        "untuk pengurusan izin pada instansi pemberi izin.",
    ),
    "bersyarat": (
        "Kami dapat *menyetujui dengan catatan*: {badan} wajib menyampaikan bukti perbaikan atas "
        "temuan di atas kepada Balai paling lama 20 (dua puluh) hari kerja.",
        "*Rekomendasi bersyarat* diberikan kepada {badan}, yakni berlaku setelah seluruh temuan "
        "diperbaiki dan diverifikasi oleh petugas kami.",
    ),
    "tidak_diberikan": (
        "Dengan temuan tersebut, kami *belum dapat merekomendasikan* {badan} untuk memperoleh izin "
        "usaha kecil obat tradisional.",
        "Permohonan rekomendasi {badan} dengan ini *ditolak*; permohonan baru dapat diajukan "
        "setelah bangunan dan peralatan dibenahi.",
    ),
}
_TEMUAN = {
    "diberikan": "Tidak terdapat temuan yang berpengaruh terhadap mutu produk",
    "bersyarat": "Terdapat temuan pada pencatatan pengolahan bets dan kebersihan area penimbangan",
    "tidak_diberikan": "Area pengolahan menyatu dengan rumah tinggal dan belum memiliki peralatan",
}


def draw(case: Case) -> Printed:
    """Draw the letter of recommendation."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    company = facts.company
    place = company.produksi
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    rt = f"RT {place.rt}" + (f"/RW {place.rw}" if place.rw else "")
    site = f"{place.jalan}, {rt}, {place.kelurahan}, {place.kecamatan}, {place.kabupaten}"
    if chance(rng, 0.4):
        site = f"{place.jalan} {place.kelurahan} - {place.kota}, Kalimantan Timur"
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    show_forms = chance(rng, 0.7)
    day = letter.surat.tanggal
    date = tanggal_panjang(day, nol=True) if chance(rng, 0.75) else tanggal_angka(day)
    boss = letter.pejabat
    electronic = day.year >= 2020 and chance(rng, 0.7)
    rows = [
        [rng.choice(("Pelaku usaha", "Nama pelaku usaha", "Nama UKOT")), firm],
        [rng.choice(("Lokasi sarana", "Alamat sarana produksi", "Tempat kedudukan sarana")), site],
        ["Penanggung jawab teknis", facts.pj.person.nama_lengkap],
        *([["Sediaan yang diajukan", "; ".join(forms)]] if show_forms else []),
        ["Tanggal pemeriksaan", tanggal_panjang(letter.pemeriksaan)],
        ["Kesimpulan petugas", _TEMUAN[letter.putusan]],
    ]
    addressee = rng.choice(
        (
            [
                "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                "Provinsi Kalimantan Timur",
                "Samarinda",
            ],
            [f"Sdr. Pimpinan {firm}", place.kota],
        )
    )
    head = [
        ["Nomor", letter.surat.nomor],
        ["Tanggal", date],
        ["Lamp.", rng.choice(("Satu berkas", "-", "Nihil"))],
        [rng.choice(("Hal", "Perihal")), letter.perihal],
        ["Kepada Yth.", ", ".join(addressee)],
    ]
    date_apart = chance(rng, 0.45)
    if date_apart:
        del head[1]
    data = {
        "huruf": rng.choice(("URW Bookman", "DejaVu Sans", "Caladea", "Nimbus Roman")),
        "ukuran": rng.choice((10, 10.5)),
        "instansi": letter.kantor.upper(),
        "pusat": rng.choice(("BADAN POM RI", "BADAN PENGAWAS OBAT DAN MAKANAN RI")),
        "alamat": f"{letter.alamat_kantor.jalan}, {letter.surat.tempat} "
        f"{letter.alamat_kantor.kode_pos}",
        "garis": rng.choice(("tipis", "tebal", "ganda")),
        "tempat": f"{letter.surat.tempat}, {date}" if date_apart else "",
        "kepala": head,
        "dasar": rng.choice(
            (
                "Surat Saudara tentang permohonan rekomendasi pendirian usaha obat tradisional "
                "telah kami terima dan pelajari.",
                "Sesuai Peraturan Menteri Kesehatan Nomor 006 Tahun 2012, pemohon izin UKOT "
                "memerlukan rekomendasi Kepala Balai setempat.",
            )
        ),
        "antar": "Pemeriksaan setempat telah dilakukan dengan hasil sebagai berikut:",
        "baris": rows,
        "putusan": rng.choice(_PUTUSAN[letter.putusan]).format(badan=firm),
        "pesan": "Apabila di kemudian hari terjadi pelanggaran, rekomendasi ini dapat ditinjau "
        "kembali."
        if letter.putusan != "tidak_diberikan" and chance(rng, 0.6)
        else "",
        "angka": rng.choice(("1.", "1)", "a.")),
        "jabatan": rng.choice((boss.jabatan, f"{boss.jabatan},", "Kepala,")),
        "nama": boss.nama,
        "bawah": [
            rng.choice(("NIP ", "NIP. ", "NIP: ")) + rng.choice((boss.nip, nip_spasi(boss.nip)))
        ],
        "elektronik": electronic,
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = {
        "instansi": letter.kantor.upper(),
        "nomor": truth_values.nomor(letter.surat.nomor),
        "tanggal": day.isoformat(),
        "perihal": truth_values.baris(letter.perihal),
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(site),
        "bentuk_sediaan": list(facts.bentuk_sediaan) if show_forms else None,
        "putusan": letter.putusan,
        "pejabat": truth_values.nama(boss.nama),
        "nip": boss.nip,
    }
    return Printed(data, fields)
