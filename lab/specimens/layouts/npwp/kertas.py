"""NPWP card of paper, laminated: ruled frame, captions and typed values, tax office at the foot."""

from lab.specimens import truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the company's card, or the owner's where the applicant is a person."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own, new = facts.company, facts.npwp_badan, facts.npwp_baru
    home = company.kantor if own else person.alamat
    sixteen, told, dotted, short, posted = (chance(rng, p) for p in (0.5, 0.6, 0.4, 0.5, 0.5))
    grouped = rng.choice((True, False))
    number, printed = taxpayer_number(facts, person, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    if own and company.bentuk != "KOPERASI" and dotted:
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    with_nik = new and not own and number != person.nik and told
    street = home.jalan.upper()
    house = f"RT.{home.rt}" + (f" RW.{home.rw}" if home.rw else "")
    village = f"{'DESA' if home.desa else 'KELURAHAN'} {home.kelurahan.upper()}"
    region = home.kabupaten.upper()
    if short:
        region = region.replace("KABUPATEN", "KAB.")
    lines = [f"{street} {house}", f"{village} KEC. {home.kecamatan.upper()}"]
    lines.append(f"{region} {home.kode_pos}" if posted else region)
    day = company.npwp_terdaftar
    agency = "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA"
    if day.year < 2010:
        agency = "DEPARTEMEN KEUANGAN REPUBLIK INDONESIA"
    registered = rng.choice(
        (tanggal_angka(day), tanggal_panjang(day, nol=True), tanggal_panjang(day).upper())
    )
    rows = [
        [rng.choice(("NAMA WP", "NAMA")), [name]],
        *([["NIK", [person.nik]]] if with_nik else []),
        ["ALAMAT", lines],
    ]
    data = {
        "instansi": [agency, "DIREKTORAT JENDERAL PAJAK"],
        "judul": rng.choice(("NOMOR POKOK WAJIB PAJAK", "KARTU NPWP", "KARTU WAJIB PAJAK")),
        "nomor": printed,
        "baris": rows,
        "kaki": [company.kpp.upper(), rng.choice(("TGL. DAFTAR", "TGL DAFTAR")), registered],
        "bawah": chance(rng, 0.5),
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "C059")),
        "mesin": rng.choice(("Nimbus Mono PS", "Liberation Mono", "DejaVu Sans Mono")),
        "latar": rng.choice(("#fffdf3", "#f8f1cf", "#ffffff", "#eef3ea")),
        "bingkai": rng.choice(("ganda", "tunggal")),
        "batang": [rng.choice((1, 1, 2, 3)) for _ in range(44)] if chance(rng, 0.5) else [],
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
    variant = "kartu_baru" if len(number) == 16 else "kartu_lama"
    return Printed(data, fields, variant=variant, card=True)
