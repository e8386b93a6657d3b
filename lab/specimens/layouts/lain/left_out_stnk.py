"""Unrelated, left out: the registration of a car and the receipt of its tax, on one strip."""

from lab.specimens import ink, people
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it, at times the book of ownership instead."""
    rng, facts, who = case.rng, case.facts, case.person
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    owned = chance(rng, 0.4)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Liberation Mono", "Carlito")),
        "atas": "KEPOLISIAN NEGARA REPUBLIK INDONESIA",
        "judul": "BUKU PEMILIK KENDARAAN BERMOTOR"
        if owned
        else "SURAT TANDA NOMOR KENDARAAN BERMOTOR",
        "kiri": [
            ["Nomor Registrasi", f"KT {rng.randint(1000, 9999)} {rng.choice('ABCN')}Q"],
            ["Nama Pemilik", who.nama],
            ["NIK", who.nik],
            ["Alamat", who.alamat.jalan.upper()],
            ["Merek / Type", rng.choice(("HONDA / BEAT", "SUZUKI / CARRY", "DAIHATSU / GRANMAX"))],
        ],
        "kanan": [
            ["Tahun Pembuatan", str(day.year - 1)],
            ["Isi Silinder", rng.choice(("110 CC", "1493 CC", "1298 CC"))],
            ["Warna", rng.choice(("HITAM", "PUTIH", "SILVER"))],
            ["Nomor Rangka", f"MH1{rng.randint(10**11, 10**12)}"],
            ["Berlaku sampai", tanggal_panjang(day.replace(year=day.year + 5, day=1))],
        ],
        "pajak": []
        if owned
        else [["PKB", ribuan(rng.randint(2, 30) * 50_000)], ["SWDKLLJ", "35.000"]],
        "tempat": f"{who.alamat.kota}, {tanggal_panjang(day)}",
        "ttd": ink.signature(rng),
    }
    return Printed(data, {}, variant="stnk")
