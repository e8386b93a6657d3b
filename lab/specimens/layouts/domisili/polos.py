"""Certificate of domicile of a Lurah or Kepala Desa."""

import datetime as dt

from lab.specimens import people, plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate of the company's domicile."""
    rng, facts, home = case.rng, case.facts, case.facts.company.produksi
    letter = facts.domisili
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, home)
    name = facts.pemohon.person.nama_lengkap
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365)))
    rank, head = ("DESA", "Kepala Desa") if home.desa else ("KELURAHAN", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")
    dated = rng.random() < 0.7
    body = f"Benar yang tersebut di atas berdomisili di {rank.title()} {home.kelurahan}."
    if dated:
        body += f" Surat keterangan ini berlaku sampai dengan {tanggal_panjang(until)}."
    data = plain.page(
        rng,
        judul=rng.choice(
            (
                "SURAT KETERANGAN DOMISILI USAHA",
                "SURAT KETERANGAN DOMISILI PERUSAHAAN",
                "SURAT KETERANGAN DOMISILI",
            )
        ),
        nomor=letter.nomor,
        kop=[
            [f"PEMERINTAH {home.kabupaten.upper()}", 12, False],
            [f"KECAMATAN {home.kecamatan.upper()}", 13, False],
            [f"{rank} {home.kelurahan.upper()}", 14, True],
        ],
        pembuka=[
            f"Yang bertanda tangan di bawah ini, {head} {home.kelurahan}, menerangkan bahwa :"
        ],
        baris=[
            ["Nama", name],
            ["NIK", facts.pemohon.person.nik],
            ["Nama Perusahaan", firm],
            ["Jenis Usaha", "Industri Obat Tradisional"],
            ["Alamat Usaha", address],
        ],
        isi=[body, "Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya."],
        atas=[f"{home.kelurahan}, {tanggal_panjang(letter.tanggal)}", f"{head} {home.kelurahan},"],
        nama=boss.nama,
        bawah=[] if home.desa else [f"NIP. {boss.nip}"],
        cap=f"{rank} {home.kelurahan.upper()}",
        cap_tengah=head.upper(),
    )
    fields = {
        "nomor": truth_values.nomor(letter.nomor),
        "tanggal": letter.tanggal.isoformat(),
        "nama": truth_values.nama(name),
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(address),
        "berlaku_sampai": until.isoformat() if dated else None,
    }
    return Printed(data, fields, variant="skdu", template=plain.TEMPLATE)
