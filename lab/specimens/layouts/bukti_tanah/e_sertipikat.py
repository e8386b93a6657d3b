"""Electronic land certificate (Permen ATR/BPN 3/2023): one sheet of two sides, code, QR."""

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_angka, tanggal_panjang

_HAK = {"shm": "Hak Milik", "shgb": "Hak Guna Bangunan"}


def draw(case: Case) -> Printed:
    """Draw both sides."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    lot = land.parcel(rng, facts, newest=True)
    firm_owns = lot.hak == "shgb" and facts.applicant == "badan"
    holder = (
        printing.badan(rng, facts.company, besar=True)
        if firm_owns
        else printing.orang(rng, facts.pemohon.person, besar=chance(rng, 0.6))
    )
    address = printing.alamat(rng, site)
    boss = people.official(rng, "Kepala Kantor", lot.terbit, "umum")
    code = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789") for _ in range(12))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans")),
        "kode": f"{code[:4]}-{code[4:8]}-{code[8:]}",
        "edisi": f"{rng.randint(1, 3)}",
        "hak": _HAK[lot.hak],
        "nomor": lot.nomor,
        "baris": [
            ["NIB", lot.bidang],
            ["Jenis Hak", f"{_HAK[lot.hak]} Nomor {lot.nomor}"],
            ["Letak Bidang Tanah", address],
            ["Luas", f"{ribuan(lot.luas)} m²"],
            ["Surat Ukur", f"{lot.surat_ukur} tanggal {tanggal_angka(lot.terbit)}"],
            *([["Jangka Waktu Hak", f"Berakhir tanggal {tanggal_panjang(lot.until)}"]]
              if lot.until else []),
        ],
        "pemegang": [["1", holder, "1/1"]],
        "tempat": land.place_rows(site),
        "atas": [f"{land.seat(site)}, {tanggal_panjang(lot.terbit)}",
                 f"Kepala {land.land_office(site).title()}"],
        "nama": boss.nama,
        "modul": ink.modules(rng, 33),
        "miring": round(rng.uniform(0, 10), 1),
        "catatan": chance(rng, 0.5),
    }  # fmt: skip
    fields = land.fields(
        lot.hak,
        nomor=lot.nomor,
        pemegang=holder,
        alamat=address,
        luas=lot.luas,
        sampai=lot.until,
        badan=firm_owns,
    )
    return Printed(data, fields, variant="e_sertipikat")
