"""Letter of the health office with its head, number and subject in a column at the left edge."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Mengingat keadaan tersebut, Dinas Kesehatan *mendukung dan memberikan rekomendasi* agar "
        "{firm} memperoleh izin usahanya.",
        "Kami *menyatakan tidak keberatan dan merekomendasikan* pemberian izin kepada {firm}.",
    ),
    "bersyarat": (
        "Kami *dapat merekomendasikan* {firm} *dengan syarat* tempat cuci tangan dan tempat sampah "
        "tertutup disediakan sebelum produksi dimulai.",
        "Dinas Kesehatan memberikan *rekomendasi bersyarat* kepada {firm}, yakni setelah dinding "
        "ruang pengeringan dicat ulang dan ventilasinya diberi kasa.",
    ),
    "tidak_diberikan": (
        "Dengan keadaan demikian kami *belum dapat merekomendasikan* {firm}.",
        "Oleh karenanya Dinas Kesehatan *tidak memberikan rekomendasi* kepada {firm} sampai "
        "bangunan dan sumber airnya memenuhi syarat.",
    ),
}
_KEADAAN = {
    "diberikan": "bangunan, sumber air, penerangan dan kebersihan karyawan dinilai baik",
    "bersyarat": "keadaan sarana cukup baik dengan beberapa hal yang masih harus dibenahi",
    "tidak_diberikan": "ruang kerja belum terpisah dari dapur rumah tangga dan airnya keruh",
}


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.5))
    site = printing.alamat(rng, facts.company.produksi)
    shown, listed, split = chance(rng, 0.75), chance(rng, 0.5), chance(rng, 0.5)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    sediaan = facts.bentuk_sediaan if shown else ()
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    lama, digits, capital = chance(rng, 0.25), chance(rng, 0.25), chance(rng, 0.3)
    day = tanggal_panjang(letter.surat.tanggal, lama=lama)
    day = tanggal_angka(letter.surat.tanggal) if digits else day
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    head = printing.orang(rng, facts.pemohon.person)
    mentioned = f", untuk sediaan {printing.daftar(forms).lower()}" if shown and not listed else ""
    side = [
        [rng.choice(("Nomor", "No. Surat", "Nomor surat")), letter.surat.nomor],
        [rng.choice(("Tanggal", "Tanggal surat")), f"{letter.surat.tempat}, {day}"
         if chance(rng, 0.5) else day],
        [rng.choice(("Sifat", "Lampiran")), rng.choice(("Biasa", "-", "Segera"))],
        [rng.choice(("Perihal", "Hal", "Pokok surat")),
         letter.perihal.upper() if capital else letter.perihal],
    ]  # fmt: skip
    sign_office = rng.choice(
        (["Kepala Dinas,"], [f"{boss.jabatan},"], ["KEPALA DINAS KESEHATAN", region.upper()])
    )
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "P052", "Caladea")),
        "pemda": f"PEMERINTAH {region.upper()}",
        "instansi": agency,
        "alamat": [
            letter.alamat_kantor.jalan,
            f"{letter.alamat_kantor.kota} {letter.alamat_kantor.kode_pos}",
            f"Telp. (0541) {rng.randint(200000, 799999)}",
        ],
        "sisi": side,
        "nomor_dahulu": chance(rng, 0.4),
        "arsir": chance(rng, 0.5),
        "kepada": rng.choice(
            (
                ["Yth. Kepala DPMPTSP", "Provinsi Kalimantan Timur", "di Samarinda"],
                [
                    "Kepada Yth.",
                    "Gubernur Kalimantan Timur",
                    "u.p. Kepala DPMPTSP",
                    "di -",
                    "S A M A R I N D A",
                ],
            )
        ),
        "isi": [
            rng.choice(
                (
                    f"Sdr. {head}, {facts.pemohon.jabatan.lower()} {firm}, mengajukan permohonan "
                    f"rekomendasi bagi usaha obat tradisionalnya di {site}{mentioned}.",
                    f"Kepada kami telah diajukan permohonan rekomendasi oleh {firm} yang berusaha "
                    f"di {site} dan dipimpin oleh {head}{mentioned}.",
                )
            ).replace("..", "."),
        ],
        "kata_bentuk": rng.choice(("Sediaan yang akan dibuat :", "Obat tradisional berupa :")),
        "bentuk": forms if shown and listed else [],
        "lanjut": [
            f"Petugas kami meninjau tempat tersebut pada {seen}; {_KEADAAN[letter.putusan]}.",
            rng.choice(_PUTUSAN[letter.putusan]).format(firm=firm),
            rng.choice(("Atas perhatiannya diucapkan terima kasih.", "Demikian untuk maklum.")),
        ],
        "jabatan": sign_office,
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.7)
        else [f"NIP {boss.nip}"],
        "tembusan": rng.sample(
            [
                f"{kapital(region.replace('Kota', 'Wali Kota').replace('Kabupaten', 'Bupati'))}",
                "Kepala Balai Besar POM di Samarinda",
                "Pemohon",
            ],
            rng.randint(1, 3),
        ),
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=letter.perihal, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
