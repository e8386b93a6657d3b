"""Unrelated: a letter of the health office that recommends nothing."""

from lab.specimens import people, plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, nip_spasi, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw an invitation to a training or a notice of an inspection."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    boss = letter.pejabat
    region = letter.kantor.removeprefix("Dinas Kesehatan ")
    day = people.day_between(rng, facts.akta.tanggal, facts.permohonan.tanggal)
    held = people.day_between(rng, day, facts.received)
    invite = chance(rng, 0.5)
    about = (
        "Undangan Penyuluhan Keamanan Pangan dan Obat Tradisional"
        if invite
        else "Pemberitahuan Jadwal Pemeriksaan Sarana Obat Tradisional"
    )
    body = (
        "Dalam rangka pembinaan pelaku usaha obat tradisional, kami mengundang Saudara untuk hadir "
        "pada kegiatan penyuluhan yang akan dilaksanakan pada :"
        if invite
        else "Sehubungan dengan permohonan rekomendasi yang Saudara ajukan, diberitahukan bahwa "
        "petugas kami akan melakukan pemeriksaan sarana pada :"
    )
    data = plain.page(
        rng,
        judul="",
        kop=[
            [f"PEMERINTAH {region.upper()}", 13, False],
            ["DINAS KESEHATAN", 16, True],
            [printing.alamat(rng, letter.alamat_kantor), 9, False],
        ],
        pembuka=[
            f"{letter.surat.tempat}, {tanggal_panjang(day)}",
            f"Nomor : {letter_number(rng, day, 'Dinkes', '005' if invite else '440')}",
            f"Perihal : {about}",
            f"Kepada Yth. Pimpinan {printing.badan(rng, facts.company)} di Tempat",
            body,
        ],
        baris=[
            ["Hari, tanggal", f"{hari_acak(rng, held)}, {tanggal_panjang(held)}"],
            ["Pukul", f"{rng.choice(('08.30', '09.00', '13.30'))} WITA"],
            ["Tempat", "Aula Dinas Kesehatan" if invite else "Lokasi sarana produksi"],
        ],
        isi=["Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih."],
        atas=[f"Kepala {letter.kantor},"],
        nama=boss.nama,
        bawah=[boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        cap=f"PEMERINTAH {region.upper()}",
        cap_tengah="DINKES",
    )
    return Printed(data, {}, variant="surat_dinkes", template=plain.TEMPLATE)
