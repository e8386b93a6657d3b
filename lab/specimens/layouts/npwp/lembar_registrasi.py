"""Extract of the tax office's register on a sheet laid across: a record stacked in each cell.

Two rows of captions stand above one row of the register; on some each value stands below a number
of its column only, and the captions form a key at the foot. Office and day of print frame it.
"""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.people import official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the extract on the company, or on the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, told, posted, keyed, office_cell, number_below, short = (
        chance(rng, p) for p in (0.5, 0.6, 0.5, 0.3, 0.5, 0.5, 0.5)
    )
    day, last = company.npwp_terdaftar, facts.permohonan.tanggal
    number, printed = taxpayer_number(facts, person, on=last, sixteen=sixteen)
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT.{home.rt}" + (f" RW.{home.rw}" if home.rw else "")
    region = home.kabupaten.upper()
    if short:
        region = region.replace("KABUPATEN", "KAB.")
    lines = [
        f"{home.jalan} {house}".upper(),
        f"{home.kelurahan}, {home.kecamatan}".upper(),
        f"{region} {home.kode_pos}" if posted else region,
    ]
    registered = rng.choice(
        (tanggal_angka(day), tanggal_angka(day, "/"), tanggal_panjang(day, nol=True))
    )
    clerk = official(stream(rng.getrandbits(40), "register"), "Kepala Seksi", last, "umum")
    identity = [name, *([f"NIK {person.nik}"] if with_nik else [])]
    stacked = [*identity, printed] if number_below else [printed, *identity]
    captions = [
        rng.choice(("No.", "No. Urut")),
        rng.choice(("Nama dan NPWP", "Wajib Pajak", "Identitas Wajib Pajak")),
        rng.choice(("Alamat", "Tempat Kedudukan", "Alamat Terakhir")),
        rng.choice(("Jenis", "Kategori")),
        rng.choice(("Tanggal Daftar", "Terdaftar", "Tgl. Pendaftaran")),
        rng.choice(("Kantor", "KPP Terdaftar", "Unit")) if office_cell else "Status",
    ]
    cells = [
        [str(rng.randint(2, 900))],
        stacked,
        lines,
        ["Badan" if own else "Orang Pribadi", "Pusat"],
        [registered],
        [company.kpp] if office_cell else ["Aktif"],
    ]
    long_office = company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK")
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Roman", "Carlito", "Liberation Mono")),
        "kop": [
            "DIREKTORAT JENDERAL PAJAK",
            long_office if office_cell else company.kpp.upper(),
        ],
        "judul": rng.choice(
            (
                "PETIKAN BUKU REGISTER WAJIB PAJAK",
                "KUTIPAN DAFTAR WAJIB PAJAK TERDAFTAR",
                "LEMBAR REGISTER WAJIB PAJAK",
            )
        ),
        "kelompok": [
            rng.choice(("DATA POKOK", "SUBJEK PAJAK")),
            rng.choice(("PENDAFTARAN", "TATA USAHA")),
        ],
        "takarir": captions,
        "sel": cells,
        "berkunci": keyed,
        "nomor": f"KET-{rng.randint(100, 9999)}/KP.{rng.randint(1, 12):02d}/{last.year}",
        "cetak": f"Dicetak {tanggal_angka(last, '/')}",
        "isi": rng.choice(
            (
                "Petikan ini diberikan atas permintaan yang bersangkutan untuk keperluan "
                "perizinan.",
                "Dikutip sesuai dengan register yang ada pada kantor kami.",
            )
        ),
        "atas": rng.choice((["Kepala Seksi Pelayanan,"], ["Petugas register,"])),
        "nama": clerk.nama,
        "nip": "NIP " + (nip_spasi(clerk.nip) if chance(rng, 0.4) else clerk.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "latar": chance(rng, 0.5),
    }
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if with_nik else None,
        alamat=" ".join(lines),
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="skt")
