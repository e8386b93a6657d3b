"""Lease on the printed form of a broker: boxes with captions in two languages, small print."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, rupiah, tanggal_angka, tanggal_panjang

_SYARAT = (
    "Uang sewa dibayar di muka dan tidak dapat diminta kembali.",
    "Penyewa membayar tagihan listrik, air dan kebersihan selama masa sewa.",
    "Penyewa tidak boleh menyewakan ulang tanpa izin tertulis dari pemilik.",
    "Kerusakan di luar pemakaian wajar diperbaiki atas biaya penyewa.",
    "Perpanjangan diberitahukan paling lambat satu bulan sebelum masa sewa berakhir.",
    "Perselisihan diselesaikan dengan musyawarah.",
)


def draw(case: Case) -> Printed:
    """Draw the lease between an invented owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    measured, numbered, digits, bilingual, typed_blue, stacked = (
        chance(rng, p) for p in (0.75, 0.6, 0.4, 0.6, 0.35, 0.5)
    )
    asked = facts.permohonan.tanggal
    years = rng.randint(1, 5)
    day = people.day_between(rng, asked - dt.timedelta(days=250), asked)
    until = dt.date(day.year + years, day.month, min(day.day, 28))
    owner, user = land.owner(rng, facts, day), facts.pemohon.person
    holder, tenant = printing.orang(rng, owner), printing.orang(rng, user)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area, price = rng.randint(36, 900), rng.randint(8, 60) * 1_000_000
    number = rng.choice(
        (
            f"{rng.randint(1, 999):04d}/PS/{day.month:02d}/{day.year}",
            f"SW-{day.year}-{rng.randint(1, 400):03d}",
        )
    )

    def shown(when: dt.date) -> str:
        return tanggal_angka(when, "/") if digits else tanggal_panjang(when)

    def box(label: str, english: str, value: str, span: int = 1) -> list[str | int]:
        return [label, english if bilingual else "", value, span]

    lessor = rng.choice(("Pemilik", "Pihak yang menyewakan", "Yang menyewakan"))
    where = rng.choice(("Alamat bangunan", "Alamat objek sewa", "Letak bangunan"))
    end = rng.choice(("Berakhir", "Akhir sewa", "Sampai dengan"))
    boxes = [
        box(lessor, "Lessor", holder),
        box("Penyewa", "Tenant", tenant),
        box("No. KTP pemilik", "Lessor's ID", owner.nik),
        box("No. KTP penyewa", "Tenant's ID", user.nik),
        box("Alamat pemilik", "Lessor's address", printing.alamat(rng, owner.alamat)),
        box("Untuk usaha", "Business", f"{firm} ({facts.pemohon.jabatan})"),
        box(where, "Premises", address, 2),
        box("Jenis bangunan", "Type", rng.choice(("Ruko", "Rumah tinggal", "Gudang", "Bangunan"))),
        *([box(rng.choice(("Luas", "Luas bangunan")), "Area", f"{ribuan(area)} m2")]
          if measured else [box("Keadaan", "Condition", "Baik")]),
        box(rng.choice(("Mulai", "Awal sewa", "Sejak")), "From", shown(day)),
        box(end, "Until", shown(until)),
        box("Harga sewa per tahun", "Rent per year", rupiah(price)),
        box("Lama sewa", "Term", f"{years} tahun"),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "DejaVu Sans")),
        "mesin": rng.choice(("Liberation Mono", "Carlito", "Liberation Sans", "Nimbus Mono PS")),
        "biru": typed_blue,
        "judul": rng.choice(
            ("PERJANJIAN SEWA MENYEWA", "SURAT PERJANJIAN SEWA BANGUNAN", "PERJANJIAN SEWA RUMAH")
        ),
        "sub": "TENANCY AGREEMENT" if bilingual else "",
        "nomor": number if numbered else "",
        "kata_nomor": rng.choice(("No. Perjanjian", "Nomor", "No.")),
        "boks": boxes,
        # Captions above the values, or in the corner beneath them.
        "bawah_nilai": stacked,
        "syarat": rng.sample(_SYARAT, rng.randint(4, 6)),
        "tempat": f"{site.kota}, {tanggal_panjang(day)}",
        "peran": [f"{lessor},", "Penyewa,"],
        "nama": [holder, tenant],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(2)],
        "putar": ink.lean(rng, 5.0),
    }
    fields = land.fields(
        "sewa",
        nomor=number if numbered else None,
        pemegang=holder,
        alamat=address,
        luas=area,
        sampai=until,
    )
    if not measured:
        fields = {**fields, "luas_m2": None}
    return Printed(data, fields, variant="sewa")
