"""Registration form, the taxpayer's sheet: a box for each digit, captions below ruled lines.

The number and the day stand in the part that the tax office fills in.
"""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.people import official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the sheet of the company's registration, or of the owner's."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, told, dotted, posted, boxed_day, first = (
        chance(rng, p) for p in (0.5, 0.6, 0.4, 0.5, 0.6, 0.5)
    )
    day = company.npwp_terdaftar
    number, groups = taxpayer_number(facts, person, on=day, sixteen=sixteen)
    name = company.nama if own else person.nama
    if own and dotted:
        name = name.replace("PT ", "PT. ", 1).replace("CV ", "CV. ", 1)
    with_nik = not own and number != person.nik and told
    house = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    rank = "DESA" if home.desa else "KEL."
    lines = [
        f"{home.jalan} {house}".upper(),
        f"{rank} {home.kelurahan} KEC. {home.kecamatan}".upper(),
        home.kabupaten.upper() + (f" {home.kode_pos}" if posted else ""),
    ]
    long_day = tanggal_panjang(day, nol=chance(rng, 0.5))
    clerk = official(stream(rng.getrandbits(40), "petugas"), "Petugas", day, "umum")
    person_word = rng.choice(("Nama Wajib Pajak", "Nama lengkap Wajib Pajak", "Nama WP"))
    data = {
        "instansi": [
            "DEPARTEMEN KEUANGAN RI" if day.year < 2010 else "KEMENTERIAN KEUANGAN RI",
            "DIREKTORAT JENDERAL PAJAK",
        ],
        "judul": rng.choice(
            (
                "FORMULIR PENDAFTARAN WAJIB PAJAK",
                "PERMOHONAN PENDAFTARAN WAJIB PAJAK",
                "FORMULIR REGISTRASI WAJIB PAJAK",
            )
        ),
        "lembar": rng.choice(("Lembar ke-2 untuk Wajib Pajak", "Lembar ke-1 : Wajib Pajak")),
        "jenis": [
            ["Orang Pribadi", not own],
            ["Badan", own],
            ["Bendahara", False],
        ],
        "status": [["Pusat / Tunggal", True], ["Cabang", False]],
        "tanda": rng.choice(("X", "V")),
        "baris": [
            [person_word, name],
            *([["Nomor Induk Kependudukan (NIK)", person.nik]] if with_nik else []),
        ],
        "alamat": lines,
        "label_alamat": rng.choice(
            ("Alamat tempat kedudukan / tempat tinggal", "Alamat lengkap", "Alamat menurut berkas")
        ),
        "usaha": "Industri obat tradisional",
        "telepon": company.telepon if own else person.telepon,
        "petugas": rng.choice(("DIISI OLEH PETUGAS PAJAK", "DIISI OLEH KANTOR PELAYANAN PAJAK")),
        "di_atas": first,
        "label_nomor": rng.choice(("NPWP yang diberikan", "Nomor Pokok Wajib Pajak", "NPWP")),
        "nomor": groups,
        "label_hari": rng.choice(("Terdaftar sejak", "Tanggal terdaftar", "Tanggal pendaftaran")),
        "hari": tanggal_angka(day) if boxed_day else long_day,
        "hari_kotak": boxed_day,
        "label_kpp": rng.choice(("KPP tempat terdaftar", "Kantor Pelayanan Pajak", "KPP")),
        "kpp": company.kpp if chance(rng, 0.5) else company.kpp.upper(),
        "nama": name if not own else person.nama,
        "ttd": ink.signature(rng),
        "paraf": ink.signature(rng),
        "petugas_nama": clerk.nama,
        "petugas_nip": f"NIP {clerk.nip}",
        "tempat": home.kota,
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito")),
        "isi_tangan": rng.choice(("Nimbus Mono PS", "Liberation Mono", "Caladea", "URW Gothic")),
        "warna": rng.choice(("#1a1a1a", "#1b2f6b", "#5a3a1c")),
        "putar": ink.lean(rng),
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
