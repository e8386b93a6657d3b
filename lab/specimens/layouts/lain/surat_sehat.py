"""Unrelated: a health certificate or a police record about a person of the firm."""

from lab.specimens import people, plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.people import official
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw one of the two."""
    rng, facts, who = case.rng, case.facts, case.person
    day = people.day_between(rng, facts.akta.tanggal, facts.permohonan.tanggal)
    boss = official(rng, "Kepala", day, "dinkes_pns")
    region = facts.company.kantor.kabupaten
    health = chance(rng, 0.5)
    rows = [
        ["Nama", printing.orang(rng, who)],
        ["NIK", who.nik],
        ["Tempat/Tgl. Lahir", f"{kapital(who.tempat_lahir)}, {tanggal_panjang(who.tanggal_lahir)}"],
        ["Jenis Kelamin", kapital(who.jenis_kelamin)],
        ["Pekerjaan", who.pekerjaan.title()],
        ["Alamat", printing.alamat(rng, who.alamat)],
    ]
    head, title, body = (
        (
            [[f"PEMERINTAH {region.upper()}", 13, False], ["DINAS KESEHATAN", 13, True],
             [f"UPTD PUSKESMAS {facts.company.kantor.kelurahan.upper()}", 15, True]],
            "SURAT KETERANGAN SEHAT",
            [f"Pada pemeriksaan hari ini yang bersangkutan dinyatakan *SEHAT*. Tinggi badan "
             f"{rng.randint(150, 180)} cm, berat badan {rng.randint(45, 90)} kg, tekanan darah "
             f"{rng.randint(11, 13)}0/80 mmHg.",
             "Surat keterangan ini dipergunakan untuk melengkapi persyaratan bekerja."],
        )
        if health
        else (
            [["KEPOLISIAN NEGARA REPUBLIK INDONESIA", 12, False],
             [f"RESOR {facts.company.kantor.kota.upper()}", 14, True]],
            "SURAT KETERANGAN CATATAN KEPOLISIAN",
            ["Berdasarkan catatan yang ada, yang bersangkutan *tidak pernah terlibat* dalam "
             "kegiatan kriminal sampai dengan dikeluarkannya surat keterangan ini.",
             "Surat keterangan ini berlaku selama 6 (enam) bulan."],
        )
    )  # fmt: skip
    data = plain.page(
        rng,
        judul=title,
        nomor=f"{rng.randint(1, 900)}/{'PKM' if health else 'YAN.2.3'}/{day.month}/{day.year}",
        kop=head,
        pembuka=["Yang bertanda tangan di bawah ini menerangkan bahwa :"],
        baris=rows,
        isi=body,
        atas=[f"{facts.permohonan.tempat}, {tanggal_panjang(day)}", "Yang memeriksa,"],
        nama=boss.nama,
        bawah=[f"NIP. {nip_spasi(boss.nip)}"],
        cap=str(head[-1][0]),
        cap_tengah="SPECIMEN",
    )
    return Printed(data, {}, variant="surat_sehat" if health else "skck", template=plain.TEMPLATE)
