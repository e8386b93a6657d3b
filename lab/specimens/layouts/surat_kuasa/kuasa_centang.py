"""Power of attorney on a form: a panel for each party, captions over values, purposes to tick."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_PILIHAN = (
    (
        ("pengurusan", "Pengurusan izin: menyerahkan, melengkapi dan mengambil dokumen"),
        ("penandatanganan", "Penandatanganan: menandatangani formulir dan dokumen permohonan"),
    ),
    (
        ("penandatanganan", "menandatangani dokumen permohonan izin untuk dan atas nama pemberi"),
        ("pengurusan", "mengurus permohonan izin sejak pengajuan sampai izin diterima"),
    ),
)
_JUDUL = ("SURAT KUASA", "FORMULIR SURAT KUASA", "S U R A T   K U A S A")


def draw(case: Case) -> Printed:
    """Draw the form for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in {"pengurusan", "penandatanganan"} else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver), printing.orang(rng, taker)
    day, firm = facts.kuasa.tanggal, printing.badan(rng, facts.company)
    tariff, duty = printing.materai(rng, day)
    digits, lama, reached, born = (chance(rng, p) for p in (0.35, 0.2, 0.6, 0.5))
    printed_day = tanggal_panjang(day, lama=lama)
    printed_day = tanggal_angka(day) if digits else printed_day

    def panel(person: Person, shown: str, role: tuple[str, str]) -> list[list[str]]:
        return [
            ["Nama", shown],
            ["Nomor Induk Kependudukan", person.nik],
            *([["Tempat, tanggal lahir",
                f"{person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}"]]
              if born else []),
            list(role),
            ["Alamat", printing.alamat(rng, person.alamat)],
            *([["Telepon/HP", person.telepon]] if reached else []),
        ]  # fmt: skip

    heads = rng.choice(
        (
            ("PEMBERI KUASA", "PENERIMA KUASA"),
            ("YANG MEMBERI KUASA", "YANG DIBERI KUASA"),
            ("A. Pemberi Kuasa", "B. Penerima Kuasa"),
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "Liberation Serif")),
        "mesin": rng.choice(("Liberation Mono", "Carlito", "Liberation Sans", "Nimbus Mono PS")),
        "biru": chance(rng, 0.5),
        "judul": rng.choice(_JUDUL),
        "izin": rng.choice(
            (
                "Permohonan izin Usaha Kecil Obat Tradisional (UKOT)",
                "Perizinan obat tradisional pada DPMPTSP Provinsi Kalimantan Timur",
            )
        ),
        "firma": firm,
        "kata_firma": rng.choice(("Nama perusahaan", "Atas nama badan usaha", "Usaha")),
        "kepala": list(heads),
        "pemberi": panel(giver, name, ("Jabatan", facts.pemohon.jabatan)),
        "penerima": panel(taker, agent, ("Hubungan dengan pemberi kuasa", facts.kuasa.hubungan)),
        "susun": chance(rng, 0.3),
        "kata_pilih": rng.choice(
            (
                "Kuasa diberikan untuk (beri tanda pada yang dipilih) :",
                "Jenis kuasa *) :",
                "Untuk keperluan (centang salah satu) :",
            )
        ),
        "pilihan": [[text, key == item] for key, text in rng.choice(_PILIHAN)],
        "silang": chance(rng, 0.5),
        "tutup": rng.choice(
            (
                "Segala tindakan penerima kuasa dalam batas kuasa ini menjadi tanggung jawab "
                "pemberi kuasa.",
                "Kuasa ini berakhir setelah keperluan tersebut di atas selesai.",
            )
        ),
        "tempat": ["Dibuat di", facts.permohonan.tempat],
        "hari": [rng.choice(("Tanggal", "Pada tanggal")), printed_day],
        "peran": rng.choice((["Pemberi kuasa,", "Penerima kuasa,"], ["Pemberi,", "Penerima,"])),
        "nama": name,
        "agen": agent,
        "terbalik": chance(rng, 0.4),
        "elektronik": duty == "e-meterai",
        "tarif": tariff,
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
