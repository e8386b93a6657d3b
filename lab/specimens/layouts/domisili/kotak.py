"""Certificate of domicile on the form of a kecamatan: ruled rows, validity in a cell of its own."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter = facts.domisili
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, facts.pemohon.person, besar=True)
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365)))
    dated = chance(rng, 0.8)
    boss = people.official(rng, "Camat", letter.tanggal, "umum")
    deed = f"No. {facts.akta.nomor} tanggal {tanggal_panjang(facts.akta.tanggal)}"
    data = {
        "huruf": rng.choice(("Liberation Sans", "DejaVu Sans", "Liberation Serif")),
        "kop": [
            [permits.pemda(place), 14, False],
            [f"KECAMATAN {place.kecamatan.upper()}", 16, True],
            [permits.seat(rng, place), 8.5, False],
        ],
        "judul": "SURAT KETERANGAN DOMISILI",
        "nomor": letter.nomor,
        "baris": [
            ["Nama Perusahaan", firm],
            ["Penanggung Jawab", name],
            ["Bidang Usaha", "Industri kecil obat tradisional"],
            ["Alamat/Lokasi", address],
            *([["Akta Pendirian", deed]] if facts.applicant == "badan" else []),
            ["NPWP", npwp_titik(facts.company.npwp15)],
            *([["Masa Berlaku s/d", tanggal_panjang(until)]] if dated else []),
        ],
        "ketentuan": [
            "Tidak menimbulkan pencemaran lingkungan;",
            "Menjaga ketertiban, keamanan dan kebersihan;",
            "Melapor kembali apabila berpindah tempat.",
        ],
        "atas": [
            f"Dikeluarkan di {place.kecamatan}",
            f"Pada tanggal {tanggal_panjang(letter.tanggal, nol=True)}",
            "CAMAT,",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": f"KECAMATAN {place.kecamatan.upper()}",
        "putar": ink.lean(rng),
    }
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
