"""NPWP card whose every line has a label, the tax office in the heading."""

from lab.specimens import truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the company's card, or the owner's where the applicant is a person."""
    rng, facts = case.rng, case.facts
    company, own = facts.company, facts.npwp_badan
    number15 = company.npwp15 if own else case.person.npwp15
    home = company.kantor if own else case.person.alamat
    sixteen = facts.npwp_baru and own and chance(rng, 0.5)
    number = f"0{number15}" if sixteen else npwp_titik(number15)
    name = company.nama if own else case.person.nama
    if own and chance(rng, 0.4):
        name = name.replace("PT ", "PT. ", 1).replace("CV ", "CV. ", 1)
    street = home.jalan.upper().replace("JALAN ", "JL. ")
    rt = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    village = f"{'DESA' if home.desa else 'KEL.'} {home.kelurahan}".upper()
    address = f"{street} {rt}, {village}, KEC. {home.kecamatan.upper()}, {home.kabupaten.upper()}"
    if chance(rng, 0.35):
        address = f"{street} {rt} {home.kelurahan.upper()} {home.kota.upper()} {home.kode_pos}"
    show_nik = facts.npwp_baru and not own and chance(rng, 0.7)
    day = company.npwp_terdaftar
    printed_day = rng.choice(
        (tanggal_panjang(day, nol=True).upper(), tanggal_angka(day, "/"), tanggal_panjang(day))
    )
    rows = [
        [rng.choice(("Nama", "Nama Wajib Pajak")), name],
        *([["NIK", case.person.nik]] if show_nik else []),
        ["Alamat", address],
        [rng.choice(("Tgl. Terdaftar", "Terdaftar sejak")), printed_day],
    ]
    agency = "KEMENTERIAN KEUANGAN RI"
    if day.year < 2018 and chance(rng, 0.3):
        agency = "DEPARTEMEN KEUANGAN RI"
    data = {
        "instansi": [agency, "DIREKTORAT JENDERAL PAJAK", company.kpp.upper()],
        "nomor": number,
        "label": rng.choice(("NPWP", "No. NPWP", "NPWP :")),
        "baris": rows,
        "huruf": rng.choice(("DejaVu Sans", "Nimbus Sans", "Liberation Sans")),
        "angka": rng.choice(("Liberation Mono", "DejaVu Sans", "Nimbus Sans")),
        "kapital": chance(rng, 0.4),
        "warna": rng.choice(("#f3dc86", "#fbf3d0", "#f7f7f4", "#e9edf6")),
        "pita": rng.choice(("#1c3f7c", "#3a3a3a", "#8a6d1d")),
    }
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=case.person.nik if show_nik else None,
        alamat=address,
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="kartu_baru" if sixteen else "kartu_lama", card=True)
