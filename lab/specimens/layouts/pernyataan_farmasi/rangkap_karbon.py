"""Typed statement, a carbon copy: what is stated comes first, who states it stands below."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, kapital, tanggal_angka, tanggal_kata, tanggal_panjang

_ISI = (
    "Dengan mengingat sumpah dan jabatan, di atas kertas ini dinyatakan bahwa penanda tangan "
    "belum pernah tersangkut pelanggaran peraturan perundang-undangan di bidang farmasi, baik "
    "sebagai pelaku maupun sebagai pembantu.",
    "Dinyatakan dengan sebenar-benarnya: tidak pernah terlibat dalam perkara pelanggaran "
    "peraturan perundang-undangan di bidang farmasi, langsung maupun tidak langsung.",
    "Surat ini menerangkan bahwa yang namanya tersebut kemudian tidak terlibat dan tidak pernah "
    "dihukum karena pelanggaran peraturan perundang-undangan di bidang farmasi.",
)
_SANGGUP = (
    "Apabila di kemudian hari ternyata tidak benar, yang bersangkutan sanggup dituntut di muka "
    "pengadilan dan izin yang telah diberikan boleh dicabut.",
    "Keterangan yang tidak benar berakibat batalnya izin, dan segala kerugian ditanggung sendiri.",
)


def draw(case: Case) -> Printed:
    """Draw the typed statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    day, lama = facts.pernyataan, chance(rng, 0.4)
    written = rng.choice(
        (
            tanggal_panjang(day, lama=lama),
            tanggal_angka(day),
            tanggal_kata(day, lama=lama),
        )
    )
    weekday, with_weekday, identified, aged, lined = (
        hari_acak(rng, day),
        chance(rng, 0.4),
        chance(rng, 0.8),
        chance(rng, 0.6),
        chance(rng, 0.6),
    )
    born = f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"
    number = [rng.choice(("Kartu penduduk", "K.T.P. nomor", "Nomor KTP")), person.nik]
    birth = [rng.choice(("Lahir di, tgl.", "Kelahiran")), born]
    office = [rng.choice(("Jabatannya", "Jabatan", "Pangkat/jabatan")), case.jabatan]
    firm_row = [rng.choice(("Perusahaan", "Dari perusahaan", "Nama perusahaan")), firm]
    rows = [
        [rng.choice(("Nama", "N a m a", "Nama lengkapnya")), name],
        *([birth] if aged else []),
        *([number] if identified else []),
        [
            rng.choice(("Bertempat tinggal", "Rumah di", "Alamat")),
            printing.alamat(rng, person.alamat),
        ],
    ]
    work = [office, firm_row]
    first = chance(rng, 0.4)
    seat = ["Kantor di", printing.alamat(rng, facts.company.kantor)]
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Mono")),
        "ukuran": rng.choice((10.5, 11)),
        "tinta": rng.choice(("#3b3560", "#2d3350", "#444444", "#1f1f1f")),
        "lembar": rng.choice(("TINDASAN", "Lembar ke-2", "Lembar untuk Arsip", "")),
        "judul": rng.choice(("PERNYATAAN", "SURAT PERNYATAAN", "KETERANGAN / PERNYATAAN")),
        "coret": rng.choice(("=", "-", "*")),
        "isi": rng.choice(_ISI),
        "sanggup": rng.choice(_SANGGUP),
        "antara": rng.choice(
            ("Yang menyatakan hal di atas :", "Adapun yang membuat pernyataan ini ialah :")
        ),
        "baris": [*work, *rows] if first else [*rows, *work],
        "kantor": seat if lined else [],
        "pengantar": rng.choice(("Ditandatangani di", "Dibuat di", "Ditulis di")),
        "tempat": facts.permohonan.tempat,
        "sambung": rng.choice(("pada", "pada tanggal")) if not with_weekday
        else f"pada hari {weekday} tanggal",
        "tanggal": written,
        "nama": name,
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "kiri": chance(rng, 0.5),
    }  # fmt: skip
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
