"""Power of attorney with headings in the margin; each party a stack of lines without labels."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_LINGKUP = {
    "pengurusan": (
        [
            "menyampaikan dan melengkapi berkas permohonan izin usaha kecil obat tradisional;",
            "mengikuti pemeriksaan berkas dan peninjauan lapangan;",
            "menerima izin yang telah terbit.",
        ],
        [
            "mengurus izin usaha kecil obat tradisional pada DPMPTSP Provinsi Kalimantan Timur;",
            "memberi penjelasan kepada petugas dan mengambil dokumen hasilnya.",
        ],
    ),
    "penandatanganan": (
        [
            "menandatangani formulir dan seluruh dokumen permohonan izin usaha kecil obat "
            "tradisional atas nama pemberi kuasa;",
            "membubuhkan paraf pada setiap lembar yang diperlukan.",
        ],
        [
            "menandatangani surat permohonan beserta lampirannya yang diajukan kepada DPMPTSP "
            "Provinsi Kalimantan Timur;",
        ],
    ),
}
_JUDUL = {
    "pengurusan": ("SURAT KUASA PENGURUSAN IZIN", "SURAT KUASA", "KUASA PENGURUSAN"),
    "penandatanganan": ("SURAT KUASA PENANDATANGANAN", "SURAT KUASA", "KUASA MENANDATANGANI"),
}


def draw(case: Case) -> Printed:
    """Draw the paper for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _LINGKUP else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver), printing.orang(rng, taker)
    day, firm = facts.kuasa.tanggal, printing.badan(rng, facts.company)
    tariff, duty = printing.materai(rng, day)
    digits, lama, reached, born, agent_first, dated_head, ruled, sided = (
        chance(rng, p) for p in (0.3, 0.2, 0.5, 0.4, 0.25, 0.35, 0.5, 0.4)
    )
    printed_day = tanggal_angka(day) if digits else tanggal_panjang(day, lama=lama)
    town = facts.permohonan.tempat

    def lines(person: Person, shown: str, role: str) -> list[str]:
        home = printing.alamat(rng, person.alamat)
        return [
            f"*{shown}*",
            role,
            f"KTP {person.nik}",
            *([f"lahir di {person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}"]
              if born else []),
            home,
            *([f"Telp. {person.telepon}"] if reached else []),
        ]  # fmt: skip

    from_ = [
        rng.choice(("Pemberi kuasa", "Yang memberi kuasa", "Dari")),
        lines(giver, name, f"{facts.pemohon.jabatan} {firm}"),
    ]
    to = [
        rng.choice(("Penerima kuasa", "Yang diberi kuasa", "Kepada")),
        lines(taker, agent, facts.kuasa.hubungan),
    ]
    if (from_[0] == "Dari") != (to[0] == "Kepada"):
        from_[0], to[0] = "Pemberi kuasa", "Penerima kuasa"
    scope = rng.choice(_LINGKUP[item])
    rights = rng.choice(
        (
            ["tanpa hak memindahkan kuasa kepada orang lain"],
            ["dengan hak substitusi bila berhalangan"],
        )
    )
    end = rng.choice(("sampai urusan selesai", "paling lama enam bulan sejak ditandatangani"))
    roles = rng.choice((["Pemberi kuasa", "Penerima kuasa"], ["Yang memberi", "Yang menerima"]))
    when = [rng.choice(("Tempat dan tanggal", "Dibuat")), [f"{town}, {printed_day}"]]
    sections = [
        *([to, from_] if agent_first else [from_, to]),
        [rng.choice(("Isi kuasa", "Untuk", "Keperluan")), scope],
        ["Hak", rights],
        [rng.choice(("Jangka waktu", "Berlaku")), [end]],
        *([when] if dated_head else []),
    ]
    data = {
        "huruf": rng.choice(("Caladea", "Liberation Sans", "Nimbus Roman", "Carlito")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "judul": rng.choice(_JUDUL[item]),
        "bagian": sections,
        "garis": ruled,
        "kapital": chance(rng, 0.3),
        "kanan": sided,
        "tempat": "" if dated_head else f"{town}, {printed_day}",
        "peran": roles,
        "nama": [name, agent],
        "elektronik": duty == "e-meterai",
        "tarif": tariff,
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": [ink.signature(rng), ink.signature(rng)],
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
