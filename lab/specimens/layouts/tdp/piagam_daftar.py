"""TDP as a charter: the firm in large letters in the middle, what is said of it in sentences."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    nip_spasi,
    npwp_titik,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)

_SEBAGAI = ("penanggung jawab perusahaan", "pengurus yang bertanggung jawab", "penanggung jawab")


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    taxed, worded, plain_end, above, coded = (chance(rng, p) for p in (0.8, 0.35, 0.5, 0.5, 0.6))
    firm = printing.badan(rng, company, besar=chance(rng, 0.8))
    address = printing.alamat(rng, company.kantor)
    address = address.upper() if chance(rng, 0.2) else address
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=chance(rng, 0.6))
    boss = people.official(rng, "Kepala Dinas", day, "umum")
    lama = chance(rng, 0.25)
    end = tanggal_panjang(until, lama=lama)
    end = f"{end} ({tanggal_kata(until, lama=lama)})" if worded else end
    tax = rng.choice(
        (
            f", Nomor Pokok Wajib Pajak {npwp_titik(company.npwp15)}",
            f" dengan NPWP {npwp_titik(company.npwp15)}",
        )
    )
    field = "industri produk obat tradisional" + (" (KBLI 21022)" if coded else "")
    register = rng.choice(("Daftar Perusahaan", "Buku Daftar Perusahaan"))
    body = [
        f"yang berkedudukan di {address}{tax if taxed else ''}, dengan {rng.choice(_SEBAGAI)} "
        f"*{head}*, dan kegiatan usaha pokok {field},",
        f"telah didaftarkan dalam {register} sesuai Undang-Undang Nomor 3 Tahun 1982 tentang "
        "Wajib Daftar Perusahaan.",
    ]
    validity = (
        f"Berlaku sampai {end}."
        if plain_end
        else f"Tanda daftar ini berlaku untuk jangka waktu 5 (lima) tahun dan berakhir pada "
        f"tanggal {end}."
    )
    data = {
        "huruf": rng.choice(("P052", "C059", "URW Bookman", "Nimbus Roman")),
        "kop": [permits.pemda(company.kantor), permits.office(rng, day)],
        "alamat_kantor": permits.seat(rng, company.kantor),
        "judul": "TANDA DAFTAR PERUSAHAAN",
        "nomor": f"{rng.choice(('Nomor', 'No. TDP', 'Nomor TDP'))} : {company.tdp}",
        "nomor_atas": above,
        "terang": rng.choice(
            (
                "Dengan ini diterangkan bahwa :",
                "Kepala Dinas selaku Kepala Kantor Pendaftaran Perusahaan menerangkan bahwa :",
            )
        ),
        "firma": firm,
        "bentuk": permits.form_words(company.bentuk),
        "isi": body,
        "berlaku": validity,
        "agenda": f"Agenda : {rng.randint(1, 700)}/{tanggal_angka(day, '.')}",
        "atas": rng.choice(
            (
                [f"{facts.permohonan.tempat}, {tanggal_panjang(day, lama=lama)}", "Kepala Dinas,"],
                [
                    f"Ditetapkan di {facts.permohonan.tempat}",
                    f"tanggal {tanggal_panjang(day, lama=lama)}",
                    "Kepala Kantor Pendaftaran Perusahaan,",
                ],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "foto": chance(rng, 0.3),
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#6b4a12", "#1f4e79", "#2f5d34", "#5a1f2b")),
    }
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    if not taxed:
        fields = {**fields, "npwp": None}
    return Printed(data, fields)
