"""Unrelated, left out: a notary's deed of a loan, no deed of a company."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import hari_acak, tanggal_kata


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    code = people.code_of(facts.company.kantor.kabupaten)

    notary, bank = people.person(rng, code, day, titles="notaris"), people.person(rng, code, day)
    who = case.person
    kind_of, about = rng.choice(
        (
            ("PERJANJIAN KREDIT", "fasilitas kredit modal kerja"),
            ("PENGAKUAN HUTANG", "hutang sebesar pokok pinjaman"),
            ("PERJANJIAN SEWA GUDANG", "sewa sebuah bangunan gudang"),
        )
    )
    data = kit.sheet(
        rng,
        kit.head((notary.nama_lengkap, 14, True), ("NOTARIS", 11, False), garis="tipis"),
        kit.title(kind_of, f"Nomor : {rng.randint(1, 99):02d}.-"),
        kit.prose(
            f"Pada hari ini, {hari_acak(rng, day)}, tanggal {tanggal_kata(day)}, hadir di "
            f"hadapan saya, {notary.nama_lengkap}, Notaris di {facts.company.kantor.kota}, "
            "dengan dihadiri oleh saksi-saksi yang saya, Notaris, kenal :",
            f"I. {bank.sebutan} {bank.nama}, kepala cabang, bertindak untuk dan atas nama "
            "perseroan terbatas PT BANK SPECIMEN NUSANTARA, selanjutnya disebut Pihak "
            "Pertama.",
            f"II. {who.sebutan} {who.nama}, pemegang Nomor Induk Kependudukan {who.nik}, "
            f"bertindak selaku {case.jabatan} dari {facts.company.nama}, selanjutnya "
            "disebut Pihak Kedua.",
            "Para penghadap menerangkan bahwa mereka sepakat mengadakan perjanjian "
            f"mengenai {about} dengan syarat-syarat berikut :",
            "*Pasal 1.* Pihak Pertama menyerahkan kepada Pihak Kedua apa yang "
            "diperjanjikan setelah semua syarat dipenuhi.",
            "*Pasal 2.* Jangka waktu perjanjian adalah dua belas bulan dan dapat "
            "diperpanjang atas persetujuan kedua pihak.",
            "*Pasal 3.* Keterlambatan pembayaran dikenakan denda dua persen setiap bulan "
            "dari jumlah yang terlambat.",
            "*Pasal 4.* Untuk menjamin pembayaran, Pihak Kedua memberikan jaminan berupa "
            "kendaraan dan persediaan barang.",
            "*Pasal 5.* Perselisihan diselesaikan di kantor kepaniteraan Pengadilan Negeri.",
            "DEMIKIAN AKTA INI dibuat dan diresmikan pada hari dan tanggal tersebut di atas.",
        ),
        huruf=rng.choice(("Liberation Mono", "Nimbus Mono PS", "Liberation Serif")),
        ukuran=12,
    )
    return Printed(data, {}, variant="akta_kredit", template=kit.TEMPLATE)
