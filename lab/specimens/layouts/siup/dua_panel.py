"""SIUP on a sheet on its side: title, number and photo at the left, data and signature right."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, ribuan, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    photo, capitals = chance(rng, 0.7), chance(rng, 0.5)
    firm = printing.badan(rng, company, besar=chance(rng, 0.75))
    address = printing.alamat(rng, company.kantor)
    day = permits.siup_day(rng, facts)
    head = printing.orang(rng, facts.pemohon.person)
    boss = people.official(rng, "Kepala", day, "umum")
    size = "MENENGAH" if "SIUP-M" in company.siup else "KECIL"
    date = tanggal_angka(day) if chance(rng, 0.25) else tanggal_panjang(day, lama=chance(rng, 0.3))
    labels = [
        [rng.choice(("Nama Perusahaan", "Nama Perusahaan / Merek")), firm],
        [rng.choice(("Nama Pemilik / Penanggung Jawab", "Pemilik/Pengurus", "Penanggung Jawab")),
         head],
        ["Jabatan", facts.pemohon.jabatan],
        [rng.choice(("Alamat Kantor", "Alamat Perusahaan", "Alamat Tempat Usaha")), address],
        ["Telepon / Faksimili", f"{company.telepon} / -"],
        [rng.choice(("NPWP", "No. Pokok Wajib Pajak (NPWP)")), npwp_titik(company.npwp15)],
        ["Modal dan Kekayaan Bersih (di luar tanah dan bangunan)",
         f"Rp {ribuan(facts.akta.modal_disetor)}"],
        ["Kelembagaan", rng.choice(("Pengecer", "Distributor", "Produsen dan pengecer"))],
        ["KBLI", rng.choice(("46442", "47724", "4644, 4772"))],
        ["Barang / Jasa Dagangan Utama", "Jamu dan obat tradisional"],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "Caladea")),
        "pemda": permits.pemda(company.kantor),
        "kantor": permits.office(rng, day),
        "alamat_kantor": permits.seat(rng, company.kantor),
        "kelas": size,
        "nomor": company.siup,
        "sebut_nomor": rng.choice(("Nomor", "No.", "NOMOR SIUP")),
        "baris": [[label.upper() if capitals else label, value] for label, value in labels],
        "ketentuan": rng.choice(
            (
                "Berlaku selama perusahaan menjalankan kegiatan usaha perdagangan; wajib daftar "
                f"ulang pada tanggal {tanggal_panjang(day.replace(year=day.year + 5, day=1))}.",
                "Wajib didaftar ulang setiap 5 (lima) tahun di tempat penerbitan SIUP.",
            )
        ),
        "atas": rng.choice(
            (
                [f"Dikeluarkan di : {facts.permohonan.tempat}", f"Pada tanggal : {date}",
                 "KEPALA DINAS,"],
                [f"{facts.permohonan.tempat}, {date}", "Kepala Dinas,"],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "foto": photo,
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#8a5a14", "#2d5aa0", "#31653f", "#6b1f3a")),
        "tahun": f"{day.year}",
    }  # fmt: skip
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
