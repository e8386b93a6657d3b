"""Application printed by pins on continuous paper: numbered codes, ruled by characters."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the printout that the first officer signed."""
    rng, facts = case.rng, case.facts
    company, person, pj, letter = facts.company, facts.pemohon.person, facts.pj, facts.permohonan
    name = printing.orang(rng, person, besar=True)
    firm = printing.badan(rng, company, besar=True)
    office = printing.alamat(rng, company.kantor).upper()
    elsewhere = printing.alamat(rng, company.produksi).upper()
    site = office if company.produksi == company.kantor else elsewhere
    technician = printing.orang(rng, pj.person, besar=True)
    forms = [printing.sediaan(rng, word).upper() for word in facts.bentuk_sediaan]
    numbered, identified, dotted, digits, lettered, technician_first = (
        chance(rng, p) for p in (0.75, 0.75, 0.6, 0.5, 0.5, 0.4)
    )
    mark = rng.choice("-/")
    long = tanggal_panjang(letter.tanggal).upper()
    day = tanggal_angka(letter.tanggal, mark) if digits else long
    role = facts.pemohon.jabatan.upper()
    identity = [rng.choice(("NO. KTP", "NIK", "NO. IDENTITAS")), person.nik]
    applicant = [
        [rng.choice(("NAMA PEMOHON", "PEMOHON", "NAMA PENGURUS")), name],
        *([identity] if identified else []),
        ["JABATAN", role],
        [rng.choice(("TELEPON", "NO. TELP.")), person.telepon],
    ]
    business = [
        [rng.choice(("NAMA PERUSAHAAN", "PERUSAHAAN", "NAMA BADAN USAHA")), firm],
        [rng.choice(("ALAMAT KANTOR", "ALAMAT KTR PUSAT", "KANTOR")), office],
        [rng.choice(("ALAMAT PABRIK", "LOKASI PRODUKSI", "TEMPAT PRODUKSI")), site],
        ["NPWP", npwp_titik(company.npwp15) if dotted else company.npwp15],
    ]
    skilled = [
        [rng.choice(("PENANGGUNG JAWAB", "TENAGA TEKNIS", "PJ TEKNIS")), technician],
        [rng.choice(("NO. STRTTK", "STRTTK NOMOR")), pj.nomor_strttk],
    ]
    goods = [[rng.choice(("BENTUK SEDIAAN", "JENIS SEDIAAN", "SEDIAAN")), ", ".join(forms)]]
    heads = rng.choice(
        (
            ("DATA PEMOHON", "DATA PERUSAHAAN", "DATA TENAGA TEKNIS", "DATA PRODUKSI"),
            ("PEMOHON", "BADAN USAHA", "PENANGGUNG JAWAB TEKNIS", "SEDIAAN YANG DIMOHON"),
        )
    )
    parts = list(zip(heads, (applicant, business, skilled, goods), strict=True))
    if technician_first:
        parts = [parts[1], parts[0], parts[3], parts[2]]
    number = [rng.choice(("NOMOR", "NO. SURAT")), letter.nomor]
    data = {
        "huruf": rng.choice(("DejaVu Sans Mono", "Liberation Mono")),
        "ukuran": rng.choice((9.5, 10)),
        "pita": rng.choice(("#30304a", "#222222", "#4a4a52")),
        "strip_hijau": chance(rng, 0.35),
        "garis": rng.choice(("=", "-", "*")),
        "kode": lettered,
        "judul": rng.choice(
            (
                "PERMOHONAN IZIN USAHA KECIL OBAT TRADISIONAL",
                "SURAT PERMOHONAN IZIN INDUSTRI KECIL OBAT TRADISIONAL",
                "LEMBAR PERMOHONAN IZIN USAHA OBAT TRADISIONAL",
            )
        ),
        "atas": [
            *([number] if numbered else []),
            [rng.choice(("TANGGAL", "TGL CETAK / AJU")), day],
            ["KEPADA", rng.choice(("KEPALA DPMPTSP PROV. KALIMANTAN TIMUR", "GUBERNUR KALTIM"))],
        ],
        "bagian": [[head, rows] for head, rows in parts],
        "mohon": rng.choice(
            (
                "DENGAN INI DIAJUKAN PERMOHONAN IZIN DENGAN DATA TERSEBUT DI ATAS.",
                "MOHON DAPAT DITERBITKAN IZIN ATAS DATA TERSEBUT. TERIMA KASIH.",
            )
        ),
        "peran": rng.choice(("PEMOHON,", "HORMAT KAMI,", f"{role},")),
        "nama": name,
        "akhir": rng.choice(("*** AKHIR DATA ***", "-- HAL. 1 DARI 1 --", "")),
        "cap": firm if chance(rng, 0.6) else "",
        "cap_tengah": company.singkatan,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=letter.nomor if numbered else None,
        nik=person.nik if identified else None,
        jabatan=role,
        npwp=company.npwp15,
    )
    return Printed(data, fields, variant="formulir")
