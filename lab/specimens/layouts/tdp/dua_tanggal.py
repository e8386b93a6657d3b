"""TDP on letter paper: who is registered first, entries in small print, validity from and until."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.8))
    address = printing.alamat(rng, company.kantor)
    head = printing.orang(rng, facts.pemohon.person, gelar=chance(rng, 0.6))
    day, until = permits.tdp_days(rng, facts)
    boss = people.official(rng, "Kepala Dinas", day, "umum")
    digits = chance(rng, 0.4)
    start = tanggal_angka(day) if digits else tanggal_panjang(day)
    end = tanggal_angka(until) if digits else tanggal_panjang(until)
    renewed = rng.randint(0, 2)
    rows = [
        [rng.choice(("Nama perusahaan", "Nama perusahaan/koperasi")), firm],
        [rng.choice(("Penanggung jawab/pengurus", "Nama pengurus", "Pimpinan perusahaan")), head],
        [rng.choice(("Alamat perusahaan", "Alamat kedudukan")), address],
        ["Telepon", company.telepon],
        [rng.choice(("NPWP", "Nomor pokok wajib pajak")), npwp_titik(company.npwp15)],
        ["Kegiatan usaha pokok", "Industri obat tradisional"],
        ["KBLI", "21022"],
        *([["Pengesahan badan hukum", f"No. {facts.sk_ahu.nomor} tanggal "
            f"{tanggal_panjang(facts.sk_ahu.tanggal)}"]]
          if facts.sk_ahu and company.bentuk == "PT" and facts.sk_ahu.tanggal <= day else []),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "P052", "Liberation Sans")),
        "kop": [
            [permits.pemda(company.kantor), 13, True],
            [permits.office(rng, day), 11, True],
            [permits.seat(rng, company.kantor), 8.5, False],
        ],
        "bentuk": permits.form_name(company.bentuk),
        "nomor": [rng.choice(("Nomor", "No. TDP", "Nomor Pendaftaran")), company.tdp],
        "masa": rng.choice(
            (
                [["Berlaku mulai", start], ["Sampai dengan", end]],
                [["Masa berlaku", f"{start} s/d {end}"]]
                if digits
                else [["Berlaku sejak", start], ["Berlaku hingga", end]],
            )
        ),
        "ke": ["Pendaftaran", "baru"] if renewed == 0 else ["Pembaharuan", f"ke-{renewed}"],
        "pembuka": "Kepala Kantor Pendaftaran Perusahaan menerangkan bahwa perusahaan yang "
        "tersebut di bawah ini telah disahkan pendaftarannya dalam Daftar Perusahaan:",
        "baris": rows,
        "status": rng.choice(("Kantor tunggal", "Kantor pusat")),
        "tutup": "Pembaharuan diajukan selambat-lambatnya 3 (tiga) bulan sebelum masa berlaku "
        "berakhir. Tanda daftar ini wajib dipasang di tempat yang mudah dilihat umum.",
        "atas": [
            f"Dikeluarkan di {facts.permohonan.tempat}",
            f"pada tanggal {tanggal_panjang(day)}",
            "Kepala Kantor Pendaftaran Perusahaan,",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#7b5a12", "#235d3a", "#27427c")),
        "bergaris": chance(rng, 0.5),
    }
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    return Printed(data, fields)
