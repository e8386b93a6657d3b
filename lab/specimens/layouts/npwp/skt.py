"""A4 letter of the tax office: Surat Keterangan Terdaftar with a list of labelled facts."""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import official
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, nip_spasi, npwp_titik, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the letter on the company's number, or the owner's."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    number = company.npwp15 if own else person.npwp15
    printed = npwp_titik(number)
    if facts.npwp_baru and chance(rng, 0.5):
        number = f"0{number}" if own else person.nik
        printed = berkelompok(number)
    name = company.nama if own else person.nama
    show_nik = not own and chance(rng, 0.6)
    street = (
        f"{home.jalan} RT {home.rt}{f' RW {home.rw}' if home.rw else ''}, {home.kelurahan}, "
        f"{home.kecamatan}, {home.kabupaten}, Kalimantan Timur"
    )
    address = street.upper() if chance(rng, 0.7) else street
    day = company.npwp_terdaftar
    registered = tanggal_panjang(day, nol=chance(rng, 0.5))
    chief = official(rng, "Kepala Kantor", day, "dinkes_pns")
    long_office = company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK")
    rows = [
        ["Nomor Pokok Wajib Pajak (NPWP)" if chance(rng, 0.4) else "NPWP", f"*{printed}*"],
        [rng.choice(("Nama", "Nama Wajib Pajak")), name],
        *([["Nomor Induk Kependudukan", person.nik]] if show_nik else []),
        ["Alamat" if chance(rng, 0.6) else "Alamat Tempat Tinggal/Kedudukan", address],
        ["Klasifikasi Lapangan Usaha", "21022 - INDUSTRI PRODUK OBAT TRADISIONAL"],
        ["Kategori" if chance(rng, 0.5) else "Status", "Badan - Pusat" if own else "Orang Pribadi"],
        [rng.choice(("KPP Terdaftar", "Terdaftar pada", "Tempat Terdaftar")), company.kpp],
        [rng.choice(("Tanggal Terdaftar", "Terdaftar Sejak", "Mulai Tanggal")), registered],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Liberation Serif")),
        "kop": [
            ["KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 12, True],
            ["DIREKTORAT JENDERAL PAJAK", 11, True],
            ["KANTOR WILAYAH DJP KALIMANTAN TIMUR DAN UTARA", 10, False],
            [long_office, 11, True],
        ],
        "alamat": f"Jalan Contoh No. {rng.randint(1, 90)}, {home.kota}, Telepon (0541) 200100",
        "judul": "SURAT KETERANGAN TERDAFTAR",
        "nomor": f"S-{rng.randint(100, 29999)}KT/WPJ.14/KP.{rng.randint(1, 12):02d}03/{day.year}",
        "pembuka": "Berdasarkan Undang-Undang Ketentuan Umum dan Tata Cara Perpajakan, dengan ini "
        "diterangkan bahwa :",
        "baris": rows,
        "lebar": rng.choice((52, 60, 68)),
        "nomori": chance(rng, 0.5),
        "isi": "telah terdaftar pada tata usaha kantor kami sebagai Wajib Pajak. Kewajiban pajak : "
        "PPh Pasal 21, PPh Pasal 25/29 dan PPh Final.",
        "atas": [f"{home.kota}, {registered}", "a.n. Kepala Kantor", "Kepala Seksi Pelayanan,"]
        if chance(rng, 0.6)
        else [f"{home.kota}, {registered}", "Kepala Kantor,"],
        "nama": chief.nama,
        "nip": "NIP " + (nip_spasi(chief.nip) if chance(rng, 0.4) else chief.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = {
        "npwp": number,
        "nama": name,
        "nik": person.nik if show_nik else None,
        "alamat": truth_values.baris(address),
        "kpp": company.kpp.upper(),
        "tanggal_terdaftar": day.isoformat(),
    }
    return Printed(data, fields, variant="skt")
