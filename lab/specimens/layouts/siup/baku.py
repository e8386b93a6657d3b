"""SIUP in its usual form: framed sheet, capital labels, passport photo beside the signature."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, rupiah, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    day = permits.siup_day(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=True)
    boss = people.official(rng, "KEPALA DINAS", day, "umum")
    size = "MENENGAH" if "SIUP-M" in company.siup else "KECIL"
    joined = chance(rng, 0.4)
    who = (
        [["NAMA PENANGGUNG JAWAB & JABATAN", f"{head} / {facts.pemohon.jabatan.upper()}"]]
        if joined
        else [["NAMA PENANGGUNG JAWAB", head], ["JABATAN", facts.pemohon.jabatan.upper()]]
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Liberation Serif", "Carlito")),
        "kop": [
            [permits.pemda(company.kantor), 13, False],
            [permits.office(rng, day), 12.5, True],
        ],
        "judul": f"SURAT IZIN USAHA PERDAGANGAN (SIUP) {size}",
        "nomor": company.siup,
        "baris": [
            ["NAMA PERUSAHAAN", f"*{firm}*"],
            *who,
            ["ALAMAT PERUSAHAAN", address.upper()],
            ["NOMOR TELEPON", company.telepon],
            [rng.choice(("NPWP", "NOMOR POKOK WAJIB PAJAK")), npwp_titik(company.npwp15)],
            [rng.choice(("NILAI MODAL DAN KEKAYAAN BERSIH", "KEKAYAAN BERSIH")),
             rupiah(facts.akta.modal_disetor)],
            ["KEGIATAN USAHA (KBLI)", rng.choice(("46442", "47724", "46442, 47724"))],
            ["KELEMBAGAAN", rng.choice(("PRODUSEN, PENGECER", "PENYALUR", "PENGECER"))],
            ["BARANG/JASA DAGANGAN UTAMA", "OBAT TRADISIONAL, JAMU"],
        ],
        "atas": [
            f"DIKELUARKAN DI {facts.permohonan.tempat.upper()}",
            f"PADA TANGGAL {tanggal_panjang(day, lama=chance(rng, 0.3)).upper()}",
            "KEPALA DINAS,",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {boss.nip}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#a0522d", "#2d5aa0", "#3b7a57", "#444444")),
    }  # fmt: skip
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
