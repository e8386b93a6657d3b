"""TDP: company register certificate of before 2018."""

import datetime as dt

from lab.specimens import people, plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import npwp_titik, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    day = people.day_between(
        rng,
        max(
            facts.akta.tanggal + dt.timedelta(days=30),
            facts.permohonan.tanggal - dt.timedelta(days=1500),
        ),
        facts.permohonan.tanggal,
    )
    until = dt.date(day.year + 5, day.month, min(day.day, 28))
    boss = people.official(rng, "KEPALA DINAS", day, "dinkes_pns")
    form = {
        "PT": "PERSEROAN TERBATAS (PT)",
        "CV": "PERSEKUTUAN KOMANDITER (CV)",
        "KOPERASI": "KOPERASI",
        "UD": "PERUSAHAAN PERORANGAN",
    }[company.bentuk]
    head = facts.pemohon.person.nama_lengkap
    data = plain.page(
        rng,
        judul="TANDA DAFTAR PERUSAHAAN",
        kop=[
            [f"PEMERINTAH {company.kantor.kabupaten.upper()}", 13, False],
            ["DINAS PERINDUSTRIAN DAN PERDAGANGAN", 14, True],
        ],
        pembuka=[
            f"*{form}*",
            "BERDASARKAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 3 TAHUN 1982 TENTANG "
            "WAJIB DAFTAR PERUSAHAAN",
        ],
        baris=[
            ["NOMOR TDP", company.tdp],
            ["BERLAKU S/D TANGGAL", tanggal_panjang(until).upper()],
            ["PENDAFTARAN/PEMBAHARUAN KE", "0 (NOL)"],
            ["NAMA PERUSAHAAN", firm],
            ["STATUS", "KANTOR TUNGGAL"],
            ["PENANGGUNG JAWAB/PENGURUS", head],
            ["ALAMAT PERUSAHAAN", address],
            ["NPWP", npwp_titik(company.npwp15)],
            ["KEGIATAN USAHA POKOK", "INDUSTRI OBAT TRADISIONAL"],
            ["KBLI", "21022"],
        ],
        atas=[f"{facts.permohonan.tempat}, {tanggal_panjang(day)}", "KEPALA DINAS,"],
        nama=boss.nama,
        bawah=[boss.pangkat, f"NIP. {boss.nip}"],
        cap=f"PEMERINTAH {company.kantor.kota.upper()}",
        cap_tengah="DINAS",
    )
    fields = {
        "nomor": company.tdp,
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(address),
        "npwp": company.npwp15,
        "penanggung_jawab": truth_values.nama(head),
        "tanggal_terbit": day.isoformat(),
        "berlaku_sampai": until.isoformat(),
    }
    return Printed(data, fields, template=plain.TEMPLATE)
