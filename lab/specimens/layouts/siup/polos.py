"""SIUP: trade licence of before 2018."""

import datetime as dt

from lab.specimens import people, plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import npwp_titik, rupiah, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    day = people.day_between(
        rng, facts.akta.tanggal + dt.timedelta(days=30), facts.permohonan.tanggal
    )
    boss = people.official(rng, "KEPALA DINAS", day, "dinkes_pns")
    head = facts.pemohon.person.nama_lengkap
    size = "MENENGAH" if "SIUP-M" in company.siup else "KECIL"
    data = plain.page(
        rng,
        judul=f"SURAT IZIN USAHA PERDAGANGAN (SIUP) {size}",
        nomor=company.siup,
        kop=[
            [f"PEMERINTAH {company.kantor.kabupaten.upper()}", 13, False],
            ["DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU", 12, True],
        ],
        baris=[
            ["NAMA PERUSAHAAN", firm],
            ["NAMA PENANGGUNG JAWAB", head],
            ["JABATAN", facts.pemohon.jabatan],
            ["ALAMAT PERUSAHAAN", address],
            ["NPWP", npwp_titik(company.npwp15)],
            ["KEKAYAAN BERSIH", rupiah(facts.akta.modal_disetor)],
            ["KEGIATAN USAHA (KBLI)", "46442"],
            ["KELEMBAGAAN", "PRODUSEN, PENGECER"],
            ["BARANG/JASA DAGANGAN UTAMA", "OBAT TRADISIONAL, JAMU"],
        ],
        isi=[
            "Izin ini berlaku selama perusahaan masih menjalankan usahanya, dengan kewajiban "
            "daftar "
            "ulang setiap 5 (lima) tahun sekali."
        ],
        atas=[f"Dikeluarkan di {facts.permohonan.tempat}", f"Pada tanggal {tanggal_panjang(day)}"],
        nama=boss.nama,
        bawah=[f"NIP. {boss.nip}"],
    )
    fields = {
        "nomor": truth_values.nomor(company.siup),
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(address),
        "npwp": company.npwp15,
        "penanggung_jawab": truth_values.nama(head),
        "tanggal_terbit": day.isoformat(),
    }
    return Printed(data, fields, template=plain.TEMPLATE)
