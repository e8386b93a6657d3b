"""TDP with its number under the title, numbered entries, and the validity under the last entry."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    upper = chance(rng, 0.6)
    firm = printing.badan(rng, company, besar=upper)
    address = printing.alamat(rng, company.kantor)
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=upper, gelar=chance(rng, 0.6))
    boss = people.official(rng, "Kepala Dinas", day, "umum")
    lama, figures, last = chance(rng, 0.25), chance(rng, 0.25), chance(rng, 0.5)
    end = tanggal_angka(until) if figures else tanggal_panjang(until, lama=lama)
    valid = [rng.choice(("Berlaku sampai dengan", "Berlaku s/d tanggal", "Masa berlaku s/d")), end]
    office = permits.office(rng, day)
    rows = [
        [rng.choice(("Nama Perusahaan", "Nama perusahaan")), firm],
        ["Bentuk Perusahaan", permits.form_words(company.bentuk)],
        [rng.choice(("Alamat Perusahaan", "Alamat Kantor", "Alamat")),
         address.upper() if upper else address],
        [rng.choice(("Nama Pengurus/Penanggung Jawab", "Penanggung Jawab / Pengurus",
                     "Nama Penanggung Jawab")), head],
        ["N P W P" if chance(rng, 0.2) else "NPWP", npwp_titik(company.npwp15)],
    ]  # fmt: skip
    extra = [
        ["Nomor Telepon", company.telepon],
        ["Kegiatan Usaha Pokok", rng.choice(("Industri obat tradisional", "Industri Jamu"))],
        ["KBLI", rng.choice(("21022", "2102"))],
        ["Status Perusahaan", rng.choice(("Tunggal", "Kantor Pusat"))],
    ]
    rows += rng.sample(extra, rng.randint(2, 4))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "P052", "Nimbus Sans")),
        "kop": [
            [permits.pemda(company.kantor), 14, False],
            [office, 13 if len(office) < 45 else 10, True],
            [permits.seat(rng, company.kantor), 8.5, False],
        ],
        "judul": rng.choice(("TANDA DAFTAR PERUSAHAAN", "TANDA DAFTAR PERUSAHAAN (TDP)")),
        "bentuk": permits.form_name(company.bentuk) if chance(rng, 0.6) else "",
        "nomor": f"{rng.choice(('Nomor : ', 'Nomor TDP : ', 'NO. TDP : '))}{company.tdp}",
        "dasar": "Berdasarkan Undang-undang Nomor 3 Tahun 1982 tentang Wajib Daftar Perusahaan, "
        + rng.choice(("telah didaftar perusahaan tersebut di bawah ini", "diberikan kepada"))
        + " :",
        "baris": rows + ([valid] if last else []),
        "berlaku": [] if last else valid,
        "bernomor": chance(rng, 0.7),
        "ulang": f"Pendaftaran : {rng.choice(('Baru', 'Perpanjangan ke-1', 'Perubahan ke-1'))}"
        if chance(rng, 0.5)
        else "",
        "bingkai": rng.choice(("tunggal", "ganda", "tiada")),
        "atas": [
            *rng.choice(
                (
                    [f"{facts.permohonan.tempat}, {tanggal_panjang(day, lama=lama)}"],
                    [
                        f"Dikeluarkan di {facts.permohonan.tempat}",
                        f"pada tanggal {tanggal_panjang(day, lama=lama)}",
                    ],
                )
            ),
            rng.choice(("Kepala Dinas,", "Kepala,", "a.n. Kepala Daerah")),
            *(["selaku Kepala Kantor Pendaftaran Perusahaan"] if chance(rng, 0.5) else []),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {boss.nip}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    return Printed(data, fields)
