"""Land certificate (SHM or SHGB): green cover, page of first registration in boxes, measure."""

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_angka, tanggal_panjang, terbilang

_HAK = {"shm": "HAK MILIK", "shgb": "HAK GUNA BANGUNAN"}


def draw(case: Case) -> Printed:
    """Draw the pages that applicants copy: with or without cover and measure letter."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    lot = land.parcel(rng, facts)
    firm_owns = lot.hak == "shgb" and facts.applicant == "badan"
    holder = (
        printing.badan(rng, facts.company, besar=True)
        if firm_owns
        else printing.orang(rng, facts.pemohon.person, besar=True)
    )
    address = printing.alamat(rng, site)
    boss = people.official(rng, "Kepala Kantor", lot.terbit, "umum")
    ends = f" Tgl. berakhirnya hak : {tanggal_panjang(lot.until)}" if lot.until else ""
    born = tanggal_panjang(facts.pemohon.person.tanggal_lahir)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Sans")),
        "hak": _HAK[lot.hak],
        "nomor": lot.nomor,
        "tempat": land.place_rows(site),
        "kode": "  ".join(f"{rng.randint(1, 20):02d}" for _ in range(4)),
        "kantor": land.land_office(site),
        "kiri": [
            ["a) " + _HAK[lot.hak], f"No. : {lot.nomor}",
             f"Desa/Kel. : {site.kelurahan}", *([ends.strip()] if ends else [])],
            ["b) NIB", lot.bidang],
            ["LETAK TANAH", address],
            ["c) ASAL HAK", rng.choice(("1. Konversi", "2. Pemberian hak", "3. Pemecahan"))],
            ["d) DASAR PENDAFTARAN", f"SK Kepala Kantor Pertanahan tanggal "
             f"{tanggal_angka(lot.terbit)}"],
            ["e) SURAT UKUR", f"Tgl. {tanggal_angka(lot.terbit)}", f"No. {lot.surat_ukur}",
             f"Luas : {ribuan(lot.luas)} M2"],
        ],
        "kanan": [
            ["f) NAMA PEMEGANG HAK", holder,
             *([] if firm_owns else [f"Tanggal lahir : {born}"])],
            ["g) PEMBUKUAN", f"{land.seat(site)}, {tanggal_panjang(lot.terbit)}",
             "Kepala Kantor Pertanahan"],
            ["h) PENERBITAN SERTIPIKAT", f"{land.seat(site)}, {tanggal_panjang(lot.terbit)}"],
            ["i) PENUNJUK", "-"],
        ],
        "ukur": [
            ["SURAT UKUR", f"Nomor : {lot.surat_ukur}"],
            ["KEADAAN TANAH", "Sebidang tanah perumahan, di atasnya berdiri bangunan"],
            ["LUAS", f"{ribuan(lot.luas)} M2 ({terbilang(lot.luas)} meter persegi)"],
            ["TANDA-TANDA BATAS", "Patok besi berdiri di tiap sudut"],
        ],
        "atas": ["a.n. Kepala Kantor Pertanahan", "Kepala Seksi Hak Tanah"],
        "nama": boss.nama,
        "bawah": [f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "putar": ink.lean(rng),
        "sampul": chance(rng, 0.75),
        "denah": chance(rng, 0.7),
        "miring": round(rng.uniform(0, 12), 1),
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
