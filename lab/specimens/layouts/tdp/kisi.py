"""TDP as a ruled grid of numbered boxes, title and number on top, agenda below."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.7))
    address = printing.alamat(rng, company.kantor)
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=chance(rng, 0.7))
    boss = people.official(rng, "Kepala Badan", day, "umum")
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Caladea", "Nimbus Roman")),
        "pemda": permits.pemda(company.kantor),
        "kantor": permits.office(rng, day),
        "bentuk": permits.form_name(company.bentuk),
        "sel": [
            ["1. NOMOR TDP", company.tdp],
            ["2. BERLAKU SAMPAI DENGAN TANGGAL", tanggal_panjang(until)],
            ["3. AGENDA PENDAFTARAN", f"Nomor : {rng.randint(1, 900)}   Tanggal : "
             f"{tanggal_angka(day)}"],
            ["4. NAMA PERUSAHAAN", f"*{firm}*"],
            ["5. NOMOR POKOK WAJIB PAJAK", npwp_titik(company.npwp15)],
            ["6. ALAMAT KANTOR PERUSAHAAN", address],
            ["7. STATUS KANTOR", "Tunggal"],
            ["8. PENANGGUNG JAWAB", head],
            ["9. KEGIATAN USAHA POKOK", "Industri produk obat tradisional     KBLI : 21022"],
        ],
        "catatan": [
            "Perusahaan wajib melaporkan setiap perubahan data paling lambat 3 (tiga) bulan.",
            "Pembaharuan diajukan 3 (tiga) bulan sebelum masa berlaku berakhir.",
        ],
        "atas": [
            f"Dikeluarkan di {facts.permohonan.tempat}",
            f"pada tanggal {tanggal_panjang(day, nol=True)}",
            rng.choice(("KEPALA,", "Kepala Badan,", "a.n. BUPATI/WALIKOTA")),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "abu": chance(rng, 0.5),
    }  # fmt: skip
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    return Printed(data, fields)
