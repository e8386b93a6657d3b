"""TDP of an office of trade: number beneath the title, lettered rows, place and day at the end."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, tanggal_acak, tanggal_angka, tanggal_panjang

_POKOK = (
    "INDUSTRI OBAT TRADISIONAL",
    "INDUSTRI PRODUK OBAT TRADISIONAL UNTUK MANUSIA",
    "PENGOLAHAN JAMU DAN OBAT TRADISIONAL",
)


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm, address = printing.badan(rng, company, besar=True), printing.alamat(rng, company.kantor)
    shown = address.upper() if chance(rng, 0.7) else address
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=True, gelar=chance(rng, 0.6))
    boss = people.official(rng, "Kepala Dinas", day, "umum")
    entered = people.day_between(rng, day - dt.timedelta(days=9), day)
    first = chance(rng, 0.6)
    agenda = [
        "AGENDA PENDAFTARAN",
        f"NOMOR {rng.randint(11, 980):04d} TANGGAL {tanggal_angka(entered)}",
    ]
    rows = [
        [rng.choice(("NAMA PERUSAHAAN", "NAMA BADAN USAHA")), firm],
        [rng.choice(("STATUS", "STATUS PERUSAHAAN")), rng.choice(("KANTOR TUNGGAL", "PUSAT"))],
        [rng.choice(("ALAMAT", "ALAMAT PERUSAHAAN", "ALAMAT KANTOR")), shown],
        ["NOMOR TELEPON", company.telepon],
        [
            rng.choice(
                ("PENANGGUNG JAWAB / PENGURUS", "NAMA PENGURUS", "PIMPINAN / PENANGGUNG JAWAB")
            ),
            head,
        ],
        [rng.choice(("NPWP", "N.P.W.P.", "NOMOR POKOK WAJIB PAJAK")), npwp_titik(company.npwp15)],
        ["KEGIATAN USAHA POKOK", rng.choice(_POKOK)],
        ["KBLI", "21022"],
    ]
    if chance(rng, 0.5):
        rows.insert(4, rows.pop(5))
    if chance(rng, 0.45):
        rows.append(agenda)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Liberation Serif", "Carlito")),
        "warna": rng.choice(("#1f5130", "#7a4a12", "#26386b", "#222222")),
        "kop": [
            [permits.pemda(company.kantor), 13, True],
            *[
                [line, 12.5, True]
                for line in permits.office(rng, day).replace(" DAN ", " DAN\n", 1).split("\n")
            ],
            [permits.seat(rng, company.kantor), 8.5, False],
        ],
        "bentuk": permits.form_name(company.bentuk),
        "nomor": f"{rng.choice(('NOMOR', 'NOMOR TDP', 'No. TDP'))} : {company.tdp}",
        "undang": "BERDASARKAN UNDANG-UNDANG NOMOR 3 TAHUN 1982 TENTANG WAJIB DAFTAR PERUSAHAAN",
        "baris": rows,
        "huruf_abjad": chance(rng, 0.5),
        "laku": rng.choice(
            (
                "Tanda Daftar Perusahaan ini berlaku sampai dengan tanggal *{}* dan "
                "pembaharuannya diajukan paling lambat 3 (tiga) bulan sebelumnya.",
                "BERLAKU SAMPAI DENGAN TANGGAL : *{}*",
            )
        ).format(tanggal_acak(rng, until)),
        "ke": rng.choice(
            ("Pendaftaran pertama", "PENDAFTARAN BARU")
            if first
            else (f"Pembaharuan ke-{rng.randint(1, 3)}", "PEMBAHARUAN")
        ),
        "atas": [
            f"{rng.choice(('Dikeluarkan di', 'Diterbitkan di'))} : {company.kantor.kota}",
            f"Pada tanggal : {tanggal_panjang(day, nol=chance(rng, 0.4))}",
            "",
            rng.choice(
                ("KEPALA DINAS", "KEPALA,", "KEPALA DINAS\nSELAKU KEPALA KANTOR PENDAFTARAN")
            ),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "foto": chance(rng, 0.3),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    return Printed(data, fields)
