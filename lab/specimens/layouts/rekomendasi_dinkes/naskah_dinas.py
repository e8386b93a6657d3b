"""Recommendation in the form of the rules on official papers: Dasar, Menimbang, kepada, untuk."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": ("*MEMBERIKAN REKOMENDASI*", "menyetujui dan *memberi rekomendasi*"),
    "bersyarat": ("*MEMBERIKAN REKOMENDASI BERSYARAT*", "*memberi rekomendasi dengan syarat*"),
    "tidak_diberikan": ("*TIDAK MEMBERIKAN REKOMENDASI*", "*belum dapat memberi rekomendasi*"),
}
_KEADAAN = {
    "diberikan": "bangunan, air bersih, pembuangan limbah dan kebersihan perorangan karyawan "
    "telah memenuhi syarat kesehatan lingkungan",
    "bersyarat": "secara umum sarana cukup baik, namun beberapa persyaratan kesehatan lingkungan "
    "belum dilengkapi",
    "tidak_diberikan": "sarana belum memiliki air bersih yang memadai dan ruang produksi masih "
    "terbuka",
}
_CATATAN = {
    "diberikan": ("wajib menjaga kebersihan lingkungan", "bersedia dibina oleh Puskesmas setempat"),
    "bersyarat": (
        "lebih dahulu memasang penutup lubang ventilasi dan menyediakan tempat cuci tangan",
        "menyerahkan hasil uji air bersih selambat-lambatnya dua bulan",
    ),
    "tidak_diberikan": ("dapat mengajukan lagi setelah kekurangan tersebut dilengkapi",),
}


def draw(case: Case) -> Printed:
    """Draw the recommendation of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region = letter.kantor.removeprefix("Dinas Kesehatan ")
    firm = printing.badan_dari(rng, letter.nama_badan)
    place = facts.company.produksi
    village = f"{'Desa' if place.desa else 'Kelurahan'} {place.kelurahan}"
    site = f"{place.jalan} {village} Kecamatan {place.kecamatan} {place.kabupaten}"
    if chance(rng, 0.5):
        site = f"{place.jalan} RT. {int(place.rt)} {village}, {place.kecamatan}"
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    show_forms = chance(rng, 0.7)
    day, boss = letter.surat.tanggal, letter.pejabat
    date = tanggal_panjang(day, lama=chance(rng, 0.3))
    if chance(rng, 0.2):
        date = tanggal_angka(day)
    owner = printing.orang(rng, facts.pemohon.person, besar=False)
    number = letter.surat.nomor
    if chance(rng, 0.25):
        number = number.replace("/", " / ")
    about = letter.perihal.removeprefix("Rekomendasi").strip()
    agency = "DINAS KESEHATAN" if chance(rng, 0.4) else letter.kantor.upper()
    purpose = "Pengurusan izin usaha kecil obat tradisional"
    rows = [
        [rng.choice(("Nama / obyek", "Nama badan/perorangan")), firm],
        [rng.choice(("Tempat / identitas", "Bertempat di")), site],
        [rng.choice(("Atas permohonan", "Pimpinan usaha")), owner],
        ["Untuk", purpose],
        *([[rng.choice(("Meliputi sediaan", "Produk")), ", ".join(forms)]] if show_forms else []),
        [
            "Catatan",
            rng.choice(_CATATAN[letter.putusan])
            if letter.putusan != "diberikan" or chance(rng, 0.5)
            else "-",
        ],
    ]
    data = {
        "huruf": rng.choice(("Nimbus Roman", "P052", "DejaVu Serif", "URW Gothic")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [[f"PEMERINTAH {region.upper()}", 14, True], [agency, 18, True]]
        if agency == "DINAS KESEHATAN"
        else [[f"PEMERINTAH {region.upper()}", 12, False], [agency, 13, True]],
        "alamat": f"{letter.alamat_kantor.jalan} {letter.surat.tempat} Kode Pos "
        f"{letter.alamat_kantor.kode_pos}",
        "nomor": number,
        "label_nomor": rng.choice(("NOMOR ", "NOMOR : ", "No. ")),
        "tentang": about.upper(),
        "dasar": [
            "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012;",
            rng.choice(
                (
                    f"Peraturan Daerah {region} tentang Susunan Perangkat Daerah;",
                    "Surat permohonan dari pemilik usaha.",
                )
            ),
        ],
        "menimbang": f"bahwa dari kunjungan ke lokasi pada {tanggal_panjang(letter.pemeriksaan)} "
        f"diketahui {_KEADAAN[letter.putusan]};",
        "kepala": f"Kepala Dinas Kesehatan {region}, "
        f"{rng.choice(_PUTUSAN[letter.putusan])} kepada:",
        "baris": rows,
        "angka": rng.choice(("a.", "1.", "")),
        "penutup": rng.choice(
            (
                "Rekomendasi ini hanya berlaku untuk keperluan tersebut di atas.",
                "Untuk dilaksanakan dengan penuh tanggung jawab.",
            )
        )
        if letter.putusan != "tidak_diberikan"
        else "Demikian agar yang bersangkutan maklum.",
        "atas": [
            f"{letter.surat.tempat}, {date}",
            *rng.choice(
                (
                    [f"Kepala Dinas Kesehatan {region},"],
                    ["KEPALA DINAS,"],
                    ["Plt. Kepala Dinas Kesehatan", f"{region},"],
                )
            ),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, "NIP. " + (boss.nip if chance(rng, 0.5) else nip_spasi(boss.nip))],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = {
        "instansi": agency,
        "nomor": truth_values.nomor(number),
        "tanggal": day.isoformat(),
        "perihal": truth_values.baris(about) if about else None,
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(site),
        "bentuk_sediaan": list(facts.bentuk_sediaan) if show_forms else None,
        "putusan": letter.putusan,
        "pejabat": truth_values.nama(boss.nama),
        "nip": boss.nip,
    }
    return Printed(data, fields)
