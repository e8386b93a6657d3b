"""Recommendation sent as a message by fax: head of the sender's lines, then points of letters."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "KAMI MEMBERIKAN REKOMENDASI UNTUK PENERBITAN IZIN USAHA KECIL OBAT TRADISIONAL.",
        "REKOMENDASI DIBERIKAN, DAN KEPADA PEMOHON DAPAT DITERBITKAN IZIN.",
        "PADA PRINSIPNYA TIDAK KEBERATAN DAN MEREKOMENDASIKAN PEMBERIAN IZIN.",
    ),
    "bersyarat": (
        "REKOMENDASI DIBERIKAN DENGAN SYARAT : LANTAI RUANG PENGOLAHAN DIPERBAIKI DALAM WAKTU "
        "30 (TIGA PULUH) HARI.",
        "KAMI MEREKOMENDASIKAN DENGAN CATATAN BAHWA KARTU STOK DAN RAK GUDANG DILENGKAPI DAHULU.",
    ),
    "tidak_diberikan": (
        "REKOMENDASI TIDAK DAPAT DIBERIKAN KARENA RUANG PENGOLAHAN BELUM MEMENUHI SYARAT.",
        "KAMI BELUM DAPAT MEMBERIKAN REKOMENDASI SEBAB SUMBER AIR BELUM MEMENUHI SYARAT.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the message of the health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan)
    site = printing.alamat(rng, facts.company.produksi).upper()
    owner = printing.orang(rng, facts.pemohon.person, besar=True)
    shown, digits, lama, first, doubled, sheets = (
        chance(rng, p) for p in (0.75, 0.4, 0.3, 0.4, 0.6, 0.5)
    )
    typed = [printing.sediaan(rng, word).upper() for word in facts.bentuk_sediaan]
    agency = letter.kantor.upper()
    day = tanggal_panjang(letter.surat.tanggal, lama=lama).upper()
    day = tanggal_angka(letter.surat.tanggal) if digits else day
    subject = letter.perihal.upper()
    number = [rng.choice(("NOMOR", "NO. BERITA", "NOMOR SURAT")), letter.surat.nomor]
    dated = [rng.choice(("TANGGAL", "TGL. KIRIM", "TANGGAL SURAT")), day]
    about = [rng.choice(("PERIHAL", "HAL", "MENGENAI")), subject]
    sender = ["DARI", f"KEPALA {agency}"]
    to = [
        "KEPADA",
        rng.choice(
            (
                "KEPALA DPMPTSP PROV. KALTIM DI SAMARINDA",
                "KEPALA DINAS PENANAMAN MODAL DAN PTSP PROVINSI KALTIM",
            )
        ),
    ]
    pages = ["JUMLAH LEMBAR", "1 (SATU) LEMBAR TERMASUK INI"]
    subjects = [
        f"{rng.choice(('NAMA PERUSAHAAN', 'PERUSAHAAN', 'NAMA USAHA'))} : {firm}",
        f"{rng.choice(('PIMPINAN', 'PEMILIK', 'PENANGGUNG JAWAB USAHA'))} : {owner}",
        f"{rng.choice(('ALAMAT', 'LETAK SARANA', 'ALAMAT TEMPAT USAHA'))} : {site}",
    ]
    sorts = f"{rng.choice(('BENTUK SEDIAAN', 'SEDIAAN', 'JENIS SEDIAAN'))} : {', '.join(typed)}"
    inspected = rng.choice(
        (
            f"SARANA TELAH DIPERIKSA TIM KAMI TANGGAL {tanggal_angka(letter.pemeriksaan)}.",
            f"BERDASARKAN PEMERIKSAAN SETEMPAT TANGGAL {tanggal_angka(letter.pemeriksaan)}.",
        )
    )
    verdict = rng.choice(_PUTUSAN[letter.putusan])
    about_firm = [
        rng.choice(
            ("BERSAMA INI DIBERITAHUKAN MENGENAI :", "DISAMPAIKAN HAL PERMOHONAN ATAS NAMA :")
        ),
        [*subjects, *([sorts] if shown else [])],
    ]
    points = [about_firm, [inspected, []], [verdict, []]]
    if first:
        points = [[verdict, []], about_firm, [inspected, []]]
    data = {
        "huruf": rng.choice(("Liberation Mono", "DejaVu Sans Mono", "Nimbus Mono PS")),
        "ukuran": rng.choice((10, 10.5)),
        "kirim": f"{letter.surat.tanggal:%d/%m/%Y}  {rng.randint(8, 15):02d}:{rng.randint(10, 59)}"
        f"   {letter.surat.tempat.upper()}   HAL. 01/01",
        "strip": chance(rng, 0.6),
        "kop": [f"PEMERINTAH {region.upper()}", agency, printing.alamat(rng, letter.alamat_kantor)],
        "judul": rng.choice(("BERITA FAKSIMILI", "FAKSIMILE", "BERITA FAX")),
        "kepala": [to, sender, number, dated, about] if doubled else
                  [number, dated, sender, to, about],
        "lembar": pages if sheets else [],
        "butir": rng.choice(("AA", "A.", "1)")),
        "poin": points,
        "tutup": rng.choice(("DEMIKIAN UNTUK MENJADI MAKLUM.", "SEKIAN DAN TERIMA KASIH.",
                             "UNTUK DIKETAHUI DAN DIGUNAKAN SEPERLUNYA.")),
        "jabatan": rng.choice((boss.jabatan.upper(), "KEPALA DINAS,")),
        "nama": boss.nama,
        "nip": rng.choice(("NIP. ", "NIP : "))
        + (nip_spasi(boss.nip) if chance(rng, 0.6) else boss.nip),
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter,
        instansi=agency,
        perihal=subject,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if shown else (),
    )
    return Printed(data, fields)
