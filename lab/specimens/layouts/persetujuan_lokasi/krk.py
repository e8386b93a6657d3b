"""Statement of the town plan: a ruled form with answers to each heading, sketch of the place."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak


def draw(case: Case) -> Printed:
    """Draw the statement."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    agency = rng.choice(
        (
            "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG",
            "DINAS TATA KOTA",
            "DINAS CIPTA KARYA DAN TATA RUANG",
            "DINAS PERTANAHAN DAN PENATAAN RUANG",
        )
    )
    boss = people.official(rng, "Kepala Dinas", letter.tanggal, "umum")
    owner = printing.orang(rng, facts.pemohon.person)
    data = {
        "huruf": rng.choice(("Liberation Sans", "DejaVu Sans", "Caladea")),
        "kop": [
            [permits.pemda(site), 12, False],
            [agency, 14, True],
            [permits.seat(rng, site), 8.5, False],
        ],
        "judul": rng.choice(
            (
                "KETERANGAN RENCANA KOTA",
                "SURAT KETERANGAN KESESUAIAN TATA RUANG",
                "REKOMENDASI TATA RUANG",
            )
        ),
        "nomor": letter.nomor,
        "baris": [
            ["NAMA PEMOHON", owner],
            ["NAMA BADAN USAHA", firm],
            ["LOKASI YANG DIMOHON", address],
            ["LUAS LAHAN", f"{rng.randint(60, 1500)} M²"],
            ["RENCANA PENGGUNAAN", "Industri kecil obat tradisional (jamu)"],
            ["PERUNTUKAN MENURUT RTRW", rng.choice(("Perdagangan dan jasa", "Permukiman"))],
            ["GARIS SEMPADAN", f"{rng.randint(4, 12)} meter dari as jalan"],
            ["KESIMPULAN", "*DISETUJUI / SESUAI* dengan rencana tata ruang"],
        ],
        "kalimat": "Persetujuan lokasi ini diberikan untuk keperluan perizinan usaha.",
        "denah": chance(rng, 0.6),
        "atas": [f"{letter.tempat}, {tanggal_acak(rng, letter.tanggal)}", "Kepala Dinas,"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(site),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant="keterangan_rencana_kota")
