"""Consent as an official letter to the applicant: nature, annex and subject at the left, prose."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    agency = rng.choice(
        (
            "SEKRETARIAT DAERAH",
            "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG",
            "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
        )
    )
    boss = people.official(rng, "Kepala", letter.tanggal, "umum")
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Carlito")),
        "kop": [
            [permits.pemda(site), 14, True],
            [agency, 15, True],
            [permits.seat(rng, site), 9, False],
        ],
        "tanggal": f"{letter.tempat}, {tanggal_panjang(letter.tanggal, nol=chance(rng, 0.4))}",
        "kepala": [
            ["Nomor", letter.nomor],
            ["Sifat", rng.choice(("Biasa", "Penting"))],
            ["Lampiran", "-"],
            ["Hal", rng.choice(("Persetujuan Lokasi Usaha", "Persetujuan Prinsip Lokasi"))],
        ],
        "tujuan": ["Yth. Pimpinan", firm, f"di {site.kota}"],
        "isi": [
            "Menjawab surat Saudara tentang permohonan persetujuan lokasi, bersama ini disampaikan "
            f"bahwa rencana kegiatan pembuatan obat tradisional yang terletak di *{address}* "
            f"dengan luas {ribuan(rng.randint(60, 1500))} m², menurut Rencana Tata Ruang Wilayah "
            f"{site.kabupaten} berada pada kawasan "
            f"{rng.choice(('perdagangan dan jasa', 'permukiman', 'industri kecil'))}.",
            "Sehubungan dengan itu, pada prinsipnya Pemerintah Daerah *menyetujui* lokasi tersebut "
            "untuk dipergunakan sebagai tempat usaha, sepanjang memenuhi ketentuan lingkungan "
            "hidup dan bangunan gedung.",
            "Demikian disampaikan untuk menjadi maklum.",
        ],
        "atas": [rng.choice(("Kepala,", "a.n. Bupati/Walikota,", "Plt. Kepala,"))],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "tembusan": ["Bupati/Walikota sebagai laporan;", "Camat setempat;", "Arsip."],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(site),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant="persetujuan_lokasi")
