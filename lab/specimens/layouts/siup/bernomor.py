"""SIUP with numbered entries in two columns of a borderless table, the photo beside the number."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, rupiah, tanggal_panjang, terbilang


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    day = permits.siup_day(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=True)
    boss = people.official(rng, "Kepala", day, "umum")
    size = "MENENGAH" if "SIUP-M" in company.siup else "KECIL"
    worth = facts.akta.modal_disetor
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "URW Gothic")),
        "pemda": permits.pemda(company.kantor),
        "kantor": permits.office(rng, day),
        "alamat": permits.seat(rng, company.kantor),
        "judul": "SURAT IZIN USAHA PERDAGANGAN",
        "kelas": f"( SIUP ) {size}",
        "nomor": company.siup,
        "baris": [
            ["Nama Perusahaan", firm],
            ["Merek (milik sendiri/lisensi)", "-"],
            ["Alamat Kantor Perusahaan", address],
            ["Nama Pemilik/Penanggung Jawab", head],
            ["Alamat Pemilik/Penanggung Jawab", printing.alamat(rng, facts.pemohon.person.alamat)],
            ["Nomor Pokok Wajib Pajak", npwp_titik(company.npwp15)],
            ["Nilai Modal dan Kekayaan Bersih", f"{rupiah(worth)} ({terbilang(worth)} rupiah)"],
            ["Kegiatan Usaha", "Perdagangan"],
            ["Kelembagaan", "Penyalur / pengecer"],
            ["Bidang Usaha (KBLI)", "46442, 47724"],
            ["Jenis Barang/Jasa Dagangan Utama", "Obat tradisional dan jamu"],
        ],
        "atas": [
            rng.choice(("Diterbitkan di", "Ditetapkan di")) + f" : {facts.permohonan.tempat}",
            f"Tanggal : {tanggal_panjang(day)}",
            "KEPALA,",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "foto": chance(rng, 0.8),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
