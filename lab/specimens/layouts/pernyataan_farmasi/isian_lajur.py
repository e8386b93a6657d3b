"""Statement made out in a spreadsheet: number, item, what is filled in; the statement is a row too.

Place and day are rows as well; the last row leaves room for duty stamp and signature.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari, tanggal_angka, tanggal_panjang

_ISI = (
    "Saya tidak pernah ikut serta, langsung atau tidak langsung, dalam pelanggaran peraturan "
    "perundang-undangan bidang farmasi.",
    "Tidak pernah dan tidak sedang tersangkut pelanggaran peraturan perundang-undangan di bidang "
    "kefarmasian.",
    "Bahwa saya bersih dari keterlibatan dalam pelanggaran perundang-undangan di bidang farmasi.",
)
_SANKSI = (
    "Bersedia izin dicabut apabila isian ini terbukti tidak benar.",
    "Sanggup dituntut menurut hukum jika di kemudian hari ternyata keliru.",
    "Segala akibat hukum menjadi tanggungan saya sendiri.",
)


def draw(case: Case) -> Printed:
    """Draw the sheet of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, officed, homed, first, split, weekday, shaded, digits = (
        chance(rng, p) for p in (0.85, 0.9, 0.5, 0.35, 0.5, 0.3, 0.5, 0.25)
    )
    made = facts.pernyataan
    day = tanggal_angka(made, rng.choice("-/")) if digits else tanggal_panjang(made)
    day = f"{hari(made)}, {day}" if weekday else day
    town = facts.permohonan.tempat
    who = [
        [rng.choice(("Nama", "Nama yang menyatakan", "Nama lengkap")), name],
        *([[rng.choice(("NIK", "No. KTP", "Nomor KTP")), person.nik]] if identified else []),
        *(
            [[rng.choice(("Alamat rumah", "Tempat tinggal")), printing.alamat(rng, person.alamat)]]
            if homed
            else []
        ),
        *([["Jabatan dalam perusahaan" if split else "Jabatan", case.jabatan]] if officed else []),
        [rng.choice(("Perusahaan", "Nama perusahaan", "Badan usaha")), firm],
    ]
    what = [
        [rng.choice(("Pernyataan", "Yang dinyatakan", "Isi pernyataan")), rng.choice(_ISI)],
        [rng.choice(("Sanksi", "Kesanggupan", "Akibat")), rng.choice(_SANKSI)],
    ]
    when = (
        [["Dibuat di", town], [rng.choice(("Tanggal", "Pada tanggal", "Tgl. dibuat")), day]]
        if split
        else [[rng.choice(("Tempat, tanggal", "Tempat dan tanggal")), f"{town}, {day}"]]
    )
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Caladea", "Nimbus Sans")),
        "judul": rng.choice(
            (
                "SURAT PERNYATAAN",
                "PERNYATAAN TIDAK TERLIBAT PELANGGARAN FARMASI",
                "LEMBAR PERNYATAAN PEMOHON",
            )
        ),
        "sub": rng.choice(
            ("Lampiran permohonan izin UKOT", "Berkas izin Usaha Kecil Obat Tradisional", "")
        ),
        "kepala": ["No", rng.choice(("Uraian", "Perihal", "Butir")),
                   rng.choice(("Isian", "Diisi oleh pemohon", "Keterangan"))],
        "baris": [*what, *who, *when] if first else [*who, *what, *when],
        "tanda": rng.choice(("Meterai dan tanda tangan", "Tanda tangan di atas meterai")),
        "cap": firm.upper() if chance(rng, 0.4) else "",
        "cap_tengah": facts.company.singkatan,
        "arsir": shaded,
        "lebar": rng.choice((44, 52, 60)),
        "kaki": rng.choice(("Pernyataan.xls", "Sheet3", "Hal 1 dari 1", "")),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper() if officed else None,
        "nama_badan": truth_values.badan(firm),
        "tanggal": made.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
