"""Consent to the place as a controlled sheet: number and day in the cells of its head, two columns.

The outcome is ticked, the conditions stand at the left of the signature.
"""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_angka, tanggal_panjang

_OFFICES = (
    "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG",
    "DINAS LINGKUNGAN HIDUP DAN TATA RUANG",
    "DINAS PERINDUSTRIAN, PERDAGANGAN DAN KOPERASI",
)
_PILIHAN = (
    ("Disetujui", "Disetujui dengan catatan", "Ditolak"),
    ("Lokasi dapat disetujui", "Lokasi disetujui bersyarat", "Lokasi tidak disetujui"),
)


def draw(case: Case) -> Printed:
    """Draw the paper."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    issuer = permits.office(rng, letter.tanggal)
    agency = rng.choice((*_OFFICES, issuer, issuer))
    upper, digits, lama, turned, measured = (chance(rng, p) for p in (0.3, 0.4, 0.2, 0.4, 0.7))
    firm = printing.badan(rng, company)
    address = printing.alamat(rng, site)
    address = address.upper() if upper else address
    boss = people.official(rng, rng.choice(("Kepala Dinas", "Kepala")), letter.tanggal, "umum")
    day = tanggal_panjang(letter.tanggal, lama=lama)
    day = tanggal_angka(letter.tanggal, "/") if digits else day
    asked = people.day_between(
        rng, letter.tanggal - dt.timedelta(days=30), letter.tanggal - dt.timedelta(days=3)
    )
    area = rng.randint(60, 1500)
    left = [
        [rng.choice(("Nama badan usaha", "Badan usaha", "Nama perusahaan")), firm],
        [
            rng.choice(("Pemohon", "Nama pimpinan", "Penanggung jawab")),
            printing.orang(rng, facts.pemohon.person),
        ],
        [rng.choice(("Rencana kegiatan", "Kegiatan")), "Usaha kecil obat tradisional"],
    ]
    right = [
        [rng.choice(("Lokasi", "Alamat lokasi", "Letak tempat usaha")), address],
        *([["Luas", f"{ribuan(area)} m²"]] if measured else []),
        ["Permohonan diterima", tanggal_panjang(asked)],
    ]
    cells = [
        [rng.choice(("Nomor", "No. Dokumen", "No.")), letter.nomor],
        [rng.choice(("Tanggal", "Tgl. Terbit", "Ditetapkan")), day],
        ["Halaman", "1 dari 1"],
    ]
    chosen = 1 if chance(rng, 0.2) else 0
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "Liberation Serif")),
        "instansi": [permits.pemda(site), agency],
        "judul": rng.choice(
            (
                "PERSETUJUAN LOKASI",
                "LEMBAR PERSETUJUAN LOKASI USAHA",
                "PERSETUJUAN PEMANFAATAN LOKASI",
            )
        ),
        "sel": cells,
        "kiri": left,
        "kanan": right,
        "terbalik": turned,
        "di_atas": chance(rng, 0.5),
        "kata_putusan": rng.choice(("Hasil penelaahan", "Keputusan", "Kesimpulan")),
        "pilihan": [[text, i == chosen] for i, text in enumerate(rng.choice(_PILIHAN))],
        "catatan": [
            "Menjaga kebersihan dan tidak mengganggu lingkungan sekitar.",
            "Tidak memperluas bangunan tanpa izin.",
            "Persetujuan ini bukan izin mendirikan bangunan.",
        ],
        "alamat": permits.seat(rng, site),
        "atas": rng.choice(([f"{boss.jabatan},"], [letter.tempat, f"{boss.jabatan},"])),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(site),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant="keterangan_rencana_kota")
