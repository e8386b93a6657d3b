"""TDP lying on its side in a double frame: a caption over each value, cells side by side."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=True)
    boss = people.official(rng, "Kepala", day, "umum")
    digits = chance(rng, 0.4)
    shown = tanggal_angka if digits else tanggal_panjang
    deed = f"{facts.akta.nomor} / {tanggal_angka(facts.akta.tanggal)}"
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "P052")),
        "pemda": permits.pemda(company.kantor),
        "kantor": permits.office(rng, day),
        "judul": "TANDA DAFTAR PERUSAHAAN",
        "bentuk": permits.form_name(company.bentuk),
        "dasar": "UNDANG-UNDANG NOMOR 3 TAHUN 1982 TENTANG WAJIB DAFTAR PERUSAHAAN",
        "sel": [
            [["Nomor TDP", company.tdp], ["Berlaku s/d", shown(until).upper()],
             ["Pendaftaran", "Baru"]],
            [["Nama Perusahaan", firm], ["Status", "Kantor Tunggal"]],
            [["Penanggung Jawab / Pengurus", head], ["Akta Pendirian (No./Tgl.)", deed]],
            [["Alamat", address.upper() if chance(rng, 0.5) else address]],
            [["Telepon", company.telepon], ["NPWP", npwp_titik(company.npwp15)],
             ["KBLI", "21022"]],
            [["Kegiatan Usaha Pokok", "Industri produk obat tradisional"]],
        ],
        "atas": [f"{facts.permohonan.tempat}, {shown(day)}",
                 "KEPALA KANTOR PENDAFTARAN PERUSAHAAN"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#1c5c3a", "#7a2b2b", "#27408b")),
    }  # fmt: skip
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    return Printed(data, fields)
