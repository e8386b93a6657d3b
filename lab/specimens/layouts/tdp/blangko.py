"""TDP on a printed blank that a machine filled in: captions small, values typed beside colons."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=True, gelar=chance(rng, 0.5))
    boss = people.official(rng, "Kepala Dinas", day, "umum")
    renewed = rng.randint(0, 2)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "C059")),
        "mesin": rng.choice(("Liberation Mono", "Nimbus Mono PS", "DejaVu Sans Mono")),
        "kop": [
            ["REPUBLIK INDONESIA", 11, False],
            [permits.pemda(company.kantor), 13, True],
            [permits.office(rng, day), 11, True],
        ],
        "bentuk": permits.form_name(company.bentuk),
        "kepala": [
            ["Nomor TDP", company.tdp],
            ["Berlaku s/d Tanggal", tanggal_angka(until)],
            ["Pendaftaran / Pembaharuan ke", f"{renewed}"],
        ],
        "baris": [
            ["Nama Perusahaan", firm],
            ["Nama Pengurus / Penanggung Jawab", head],
            ["Alamat Perusahaan", address.upper()],
            ["Nomor Telepon / Fax", company.telepon],
            ["Nomor Pokok Wajib Pajak", npwp_titik(company.npwp15)],
            ["Status Perusahaan", "KANTOR TUNGGAL"],
            ["Kegiatan Usaha Pokok", "INDUSTRI JAMU / OBAT TRADISIONAL"],
            ["Kode KBLI", "21022"],
            ["Izin Usaha (SIUP)", company.siup],
        ],
        "atas": [
            f"{facts.permohonan.tempat}, {tanggal_panjang(day)}",
            "Kepala Kantor Pendaftaran Perusahaan",
        ],
        "nama": boss.nama,
        "bawah": [f"NIP. {boss.nip}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    return Printed(data, fields)
