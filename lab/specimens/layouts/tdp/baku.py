"""TDP in its usual form: coloured frame, a strip with number and validity, rows in capitals."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=True)
    boss = people.official(rng, "KEPALA DINAS", day, "umum")
    lama = chance(rng, 0.3)
    decree = facts.sk_ahu.nomor if facts.sk_ahu else "-"
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Liberation Serif")),
        "kop": [
            [permits.pemda(company.kantor), 13, True],
            [permits.office(rng, day), 12, True],
            [permits.seat(rng, company.kantor), 8, False],
        ],
        "bentuk": permits.form_name(company.bentuk),
        "strip": [
            ["NOMOR TDP", company.tdp],
            ["BERLAKU S/D TANGGAL", tanggal_panjang(until, lama=lama).upper()],
            [f"PENDAFTARAN / {rng.choice(('PEMBAHARUAN', 'PEMBARUAN'))} KE :", "0 (NOL)"],
        ],
        "baris": [
            ["NAMA PERUSAHAAN", f"*{firm}*"],
            ["STATUS", rng.choice(("KANTOR TUNGGAL", "KANTOR PUSAT"))],
            ["ALAMAT PERUSAHAAN", address.upper()],
            ["NPWP", npwp_titik(company.npwp15)],
            ["NOMOR TELEPON", f"{company.telepon}     FAX : -"],
            [rng.choice(("PENANGGUNG JAWAB/PENGURUS", "NAMA PENGURUS/PENANGGUNG JAWAB")), head],
            ["KEGIATAN USAHA POKOK", "INDUSTRI OBAT TRADISIONAL"],
            ["KBLI", "21022"],
            *([["PENGESAHAN MENTERI KEHAKIMAN", decree]] if company.bentuk == "PT" else []),
        ],
        "atas": [
            f"DITERBITKAN DI : {facts.permohonan.tempat.upper()}",
            f"PADA TANGGAL : {tanggal_panjang(day, lama=lama).upper()}",
            "KEPALA DINAS",
            "SELAKU KEPALA KANTOR PENDAFTARAN PERUSAHAAN",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {boss.nip}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#2f6f4f", "#b04a2f", "#2d5aa0", "#555555")),
    }
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    return Printed(data, fields)
