"""Land certificate of the old book: typed on dotted lines, right and measure, three pages."""

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_angka, tanggal_panjang, terbilang

_HAK = {"shm": "HAK MILIK", "shgb": "HAK GUNA BANGUNAN"}


def draw(case: Case) -> Printed:
    """Draw cover, page of the right, and measure letter."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    lot = land.parcel(rng, facts)
    firm_owns = lot.hak == "shgb" and facts.applicant == "badan"
    holder = (
        printing.badan(rng, facts.company, besar=True)
        if firm_owns
        else printing.orang(rng, facts.pemohon.person, besar=True, gelar=False)
    )
    address = printing.alamat(rng, site)
    boss = people.official(rng, "Kepala Kantor", lot.terbit, "umum")
    ends = [["Berakhirnya hak", f"Tanggal {tanggal_panjang(lot.until)}"]] if lot.until else []
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Liberation Serif")),
        "mesin": rng.choice(("Liberation Mono", "Nimbus Mono PS")),
        "hak": f"{_HAK[lot.hak]}",
        "nomor": f"No. {lot.nomor}",
        "tempat": land.place_rows(site),
        "kantor": land.land_office(site),
        "buku": [
            ["Hak", f"{_HAK[lot.hak].title()} No. {lot.nomor}"],
            ["Desa/Kelurahan", site.kelurahan],
            *ends,
            ["NIB", lot.bidang],
            ["Letak tanah", address],
            ["Asal persil", "Pemberian hak"],
            ["Surat ukur", f"Tgl. {tanggal_angka(lot.terbit)} No. {lot.surat_ukur}  "
             f"Luas {ribuan(lot.luas)} M2"],
            ["Nama yang berhak", holder],
        ],
        "ukur": [
            ["Nomor", lot.surat_ukur],
            ["Luas", f"{lot.luas} M2 ({terbilang(lot.luas)} meter persegi)"],
            ["Keadaan tanah", "Sebidang tanah pekarangan berikut bangunan"],
            ["Tanda batas", "Pilar beton I s/d IV"],
        ],
        "atas": [f"{land.seat(site)}, {tanggal_panjang(lot.terbit)}", "Kepala Kantor Pertanahan"],
        "nama": boss.nama,
        "bawah": [f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "sudut": [[round(rng.uniform(0.1, 0.9), 2) for _ in range(2)] for _ in range(2)],
        "sampul": chance(rng, 0.7),
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
    return Printed(data, fields, variant=lot.hak)
