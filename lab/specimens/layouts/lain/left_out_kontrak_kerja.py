"""Unrelated, left out: an employment contract of two pages."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    code = people.code_of(facts.company.kantor.kabupaten)

    worker, boss = people.person(rng, code, day), case.person
    data = kit.sheet(
        rng,
        kit.title(
            "PERJANJIAN KERJA WAKTU TERTENTU", f"No. {rng.randint(1, 90):02d}/PKWT/{day.year}"
        ),
        kit.prose("Yang bertanda tangan di bawah ini :"),
        kit.rows(("Nama", boss.nama), ("Jabatan", case.jabatan), ("Alamat", boss.alamat.jalan)),
        kit.prose(
            f"bertindak untuk dan atas nama {facts.company.nama}, selanjutnya disebut PIHAK "
            "PERTAMA, dan"
        ),
        kit.rows(("Nama", worker.nama), ("NIK", worker.nik), ("Alamat", worker.alamat.jalan)),
        kit.prose(
            "selanjutnya disebut PIHAK KEDUA, sepakat mengadakan perjanjian kerja dengan "
            "syarat-syarat "
            "sebagai berikut :",
            "*Pasal 1. Tugas.* PIHAK KEDUA bekerja pada bagian produksi dan bersedia "
            "ditempatkan di mana "
            "pun sesuai kebutuhan perusahaan, serta menaati tata tertib yang berlaku.",
            f"*Pasal 2. Jangka waktu.* Perjanjian berlaku {rng.choice(('satu', 'dua'))} "
            "tahun terhitung "
            f"mulai tanggal {tanggal_panjang(day)}.",
            "*Pasal 3. Upah.* PIHAK PERTAMA membayar upah setiap bulan sesuai upah minimum "
            "kota, dibayar "
            "paling lambat tanggal lima bulan berikutnya.",
            "*Pasal 4. Waktu kerja.* Tujuh jam sehari dan empat puluh jam seminggu, dengan "
            "istirahat satu "
            "jam setiap hari kerja.",
            "*Pasal 5. Jaminan sosial.* PIHAK KEDUA diikutsertakan dalam program jaminan sosial.",
            "*Pasal 6. Kerahasiaan.* PIHAK KEDUA wajib menjaga rahasia perusahaan, "
            "termasuk resep dan "
            "proses produksi, selama dan sesudah masa kerja.",
            "*Pasal 7. Berakhirnya perjanjian.* Perjanjian berakhir karena habis waktunya, "
            "meninggal "
            "dunia, mengundurkan diri, atau melakukan pelanggaran berat.",
            "*Pasal 8. Perselisihan.* Perselisihan diselesaikan secara musyawarah untuk mufakat.",
            "Demikian perjanjian ini dibuat rangkap dua dan mempunyai kekuatan hukum yang sama.",
        ),
        kit.two_signed(rng, ("PIHAK PERTAMA,", boss.nama), ("PIHAK KEDUA,", worker.nama)),
        ukuran=12,
    )
    return Printed(data, {}, variant="kontrak_kerja", template=kit.TEMPLATE)
