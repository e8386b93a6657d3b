"""Short letter that asks, signed at once; all particulars follow under the signature.

The particulars stand in one frame or under a rule, in lettered groups or as one list that runs
through.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_panjang

_ISI = (
    "Dengan ini kami mohon diberikan {izin} untuk perusahaan kami {badan}. Data-data yang "
    "diperlukan kami cantumkan di bagian bawah surat ini.",
    "Bersama ini {badan} mengajukan permohonan untuk memperoleh {izin}, dengan keterangan pada "
    "bagian bawah.",
    "Guna memenuhi peraturan tentang industri dan usaha obat tradisional, {badan} mohon kiranya "
    "dapat diterbitkan {izin}.",
)
_LANJUT = (
    "Persyaratan yang ditentukan kami lampirkan. Besar harapan kami permohonan ini dikabulkan.",
    "Kelengkapan berkas kami sertakan bersama surat ini. Atas bantuannya diucapkan terima kasih.",
    "Kami bersedia memenuhi semua ketentuan yang berlaku. Terima kasih atas perhatiannya.",
)


def _tax(rng: Rng, case: Case) -> str:
    """Return the company's tax number as this letter prints it."""
    number = case.facts.company.npwp15
    if case.facts.npwp_baru and chance(rng, 0.4):
        return berkelompok(f"0{number}")
    return npwp_titik(number)


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, carded, headed, stamped, named, grouped, framed = (
        chance(rng, p) for p in (0.8, 0.85, 0.9, 0.65, 0.6, 0.6, 0.55, 0.5)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = printing.daftar([printing.sediaan(rng, word) for word in facts.bentuk_sediaan])
    tax, role, day = _tax(rng, case), facts.pemohon.jabatan, facts.permohonan.tanggal
    written = tanggal_panjang(day, lama=chance(rng, 0.25), nol=chance(rng, 0.25))
    licence = rng.choice(
        (
            "Izin Usaha Kecil Obat Tradisional (UKOT)",
            "izin Usaha Kecil Obat Tradisional",
            "Izin UKOT",
        )
    )
    who = [
        [rng.choice(("Nama", "Nama pemohon")), name],
        *([[rng.choice(("NIK", "No. KTP", "No. Identitas (KTP)")), person.nik]] if carded else []),
        [rng.choice(("Jabatan", "Kedudukan")), role],
    ]
    what = [
        [rng.choice(("Nama usaha", "Perusahaan", "Nama perusahaan")), firm],
        [rng.choice(("Alamat kantor", "Kantor")), office],
        [rng.choice(("Alamat produksi", "Tempat produksi", "Lokasi pabrik")), site],
        *([["NPWP", tax]] if taxed else []),
    ]
    technical = [
        [rng.choice(("Nama", "Nama tenaga teknis")), technician],
        [rng.choice(("STRTTK", "No. STRTTK", "Nomor STRTTK")), pj.nomor_strttk],
    ]
    if not grouped:
        who[0][0] = rng.choice(("Nama pemohon", "Pemohon"))
        technical[0][0] = rng.choice(("Penanggung jawab teknis", "Tenaga teknis kefarmasian"))
    product = [[rng.choice(("Bentuk sediaan", "Jenis sediaan")), forms]]
    parts = [
        [rng.choice(("Pemohon", "Yang mengajukan")), who],
        [rng.choice(("Perusahaan", "Badan usaha", "Usaha")), what],
        [rng.choice(("Penanggung jawab teknis", "Tenaga teknis kefarmasian")), technical],
        [rng.choice(("Produk", "Yang akan diproduksi")), product],
    ]
    if chance(rng, 0.5):
        parts = [parts[1], parts[0], *parts[2:]]
    asked = rng.choice(_ISI).format(izin=licence, badan=firm)
    number = [rng.choice(("Nomor", "No.", "Nomor surat")), facts.permohonan.nomor]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "ukuran": rng.choice((10.5, 11)),
        "folio": chance(rng, 0.5),
        "firma": firm.upper() if headed else "",
        "usaha": rng.choice(("Jamu dan Obat Tradisional", "Pembuatan Jamu Tradisional")),
        "kepala": [
            *([number] if numbered else []),
            [rng.choice(("Lampiran", "Lamp.")), rng.choice(("1 (satu) berkas", "Satu bundel"))],
            [rng.choice(("Perihal", "Hal", "H a l")), f"Permohonan {licence}"],
        ],
        "tempat_tanggal": f"{facts.permohonan.tempat}, {written}",
        "tanggal_kanan": chance(rng, 0.6),
        "tujuan": rng.choice(
            (
                ["Kepada Yth.", "Kepala DPMPTSP Prov. Kalimantan Timur", "di Samarinda"],
                ["Yth. Gubernur Kalimantan Timur", "c.q. Kepala DPMPTSP", "Samarinda"],
            )
        ),
        "salam": rng.choice(("Dengan hormat,", "Salam sejahtera,", "")),
        "isi": [asked, rng.choice(_LANJUT)],
        "hormat": rng.choice(("Hormat kami,", "Pemohon,", "Kami yang memohon,")),
        "nama": name,
        "bawah": [role] if named else [],
        "judul_data": rng.choice(
            ("Keterangan :", "DATA PERMOHONAN", "Data perusahaan dan pemohon")
        ),
        "bagian": parts,
        "terkelompok": grouped,
        "bingkai": framed,
        "tanda": rng.choice((":", "=", ":")),
        "lebar": rng.choice((42, 48)),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if stamped else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=facts.permohonan.nomor if numbered else None,
        nik=person.nik if carded else None,
        jabatan=role,
        npwp=tax if taxed else None,
    )
    return Printed(data, fields)
