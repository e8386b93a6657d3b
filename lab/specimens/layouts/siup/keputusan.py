"""SIUP in the dress of a decision: what was read and weighed, then the data of the licence."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, rupiah, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.6))
    address = printing.alamat(rng, company.kantor)
    day = permits.siup_day(rng, facts)
    head = printing.orang(rng, facts.pemohon.person)
    boss = people.official(rng, "Kepala", day, "umum")
    size = "Menengah" if "SIUP-M" in company.siup else "Kecil"
    agency = permits.office(rng, day)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "C059", "Liberation Sans")),
        "kop": [
            [permits.pemda(company.kantor), 13, True],
            [agency, 13, True],
            [permits.seat(rng, company.kantor), 8.5, False],
        ],
        "nomor": company.siup,
        "kelas": size.upper(),
        "pertimbangan": [
            ["Membaca", f"Surat permohonan {head} tentang permohonan SIUP {size};"],
            ["Mengingat", "Peraturan Menteri Perdagangan Nomor 36/M-DAG/PER/9/2007 beserta "
             "perubahannya;"],
        ],
        "pembuka": f"Memberikan Surat Izin Usaha Perdagangan {size} kepada :",
        "baris": [
            [rng.choice(("Nama Perusahaan", "Perusahaan")), firm],
            ["Bentuk Perusahaan", permits.form_words(company.bentuk)],
            ["Alamat Perusahaan", address],
            [rng.choice(("Penanggung Jawab", "Nama Penanggung Jawab")), head],
            ["N P W P", npwp_titik(company.npwp15)],
            ["Modal dan kekayaan bersih", rupiah(facts.akta.modal_disetor, ",00")],
            ["Jenis barang dagangan", "Obat tradisional"],
        ],
        "ketentuan": [
            "Izin ini tidak berlaku untuk kegiatan perdagangan berjangka komoditi;",
            "Wajib menyampaikan laporan kegiatan usaha setiap tahun;",
            "Izin ini dapat dicabut apabila melanggar ketentuan yang berlaku.",
        ],
        "atas": [
            f"Ditetapkan di {facts.permohonan.tempat}",
            f"pada tanggal {tanggal_panjang(day, lama=chance(rng, 0.3))}",
            "KEPALA DINAS,",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
