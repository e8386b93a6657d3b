"""Officers in a ruled table parted by organ with a row of its own, the deed named above it."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_ORGAN = {
    "PT": (("Direksi", "Komisaris"), ("Dewan Direksi", "Dewan Komisaris")),
    "CV": (("Pengurus", "Persero Komanditer"), ("Pesero Aktif", "Pesero Pasif")),
    "KOPERASI": (("Pengurus", "Pengawas"), ("Pengurus", "Badan Pengawas")),
    "UD": (("Pimpinan", "Pengawas"),),
}


def _columns(rng: Rng) -> list[str]:
    """What the table tells of each person beside number, name and office."""
    more = [key for key, share in (("lahir", 0.4), ("nik", 0.6), ("alamat", 0.4))
            if chance(rng, share)]  # fmt: skip
    return more[:2]


def _table(rng: Rng, facts: Facts, names: list[str]) -> tuple[list[list[object]], list[str]]:
    """The groups with their rows, and the heads of the columns."""
    columns, first = _columns(rng), chance(rng, 0.35)
    captions = {
        "lahir": "Tempat/Tgl. Lahir",
        "nik": rng.choice(("NIK", "No. KTP", "Nomor KTP")),
        "alamat": "Alamat",
    }
    groups: list[list[object]] = []
    organs = rng.choice(_ORGAN[facts.company.bentuk])
    for watching, head in zip((False, True), organs, strict=True):
        rows = []
        for name, officer in zip(names, facts.officers, strict=True):
            if officer.pengawas is not watching:
                continue
            person = officer.person
            told = {
                "lahir": f"{person.tempat_lahir.title()}, {tanggal_angka(person.tanggal_lahir)}",
                "nik": person.nik,
                "alamat": printing.alamat(rng, person.alamat),
            }
            pair = [officer.jabatan, name] if first else [name, officer.jabatan]
            rows.append([*pair, *(told[key] for key in columns)])
        if rows:
            groups.append([head, rows])
    pair = [rng.choice(("Nama", "Nama Lengkap", "N a m a")), rng.choice(("Jabatan", "Kedudukan"))]
    heads = ["No.", *(pair[::-1] if first else pair), *(captions[key] for key in columns)]
    return groups, heads


def draw(case: Case) -> Printed:
    """Draw the list of the company's officers."""
    rng, facts = case.rng, case.facts
    firm, deed = printing.badan(rng, facts.company), facts.akta
    upper = chance(rng, 0.6)
    names = [printing.orang(rng, o.person, besar=upper) for o in facts.officers]
    groups, heads = _table(rng, facts, names)
    date = tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    basis = rng.choice((
        f"Berdasarkan Akta Nomor {deed.nomor} tanggal {tanggal_panjang(deed.tanggal)} yang dibuat "
        f"oleh Notaris {deed.notaris.nama_lengkap}, susunan pengurus {firm} adalah :",
        f"Bersama ini kami sampaikan susunan pengurus {firm} sebagai kelengkapan permohonan izin "
        "usaha kecil obat tradisional :",
        f"Adapun nama-nama yang duduk dalam kepengurusan {firm} saat ini ialah :",
    ))  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Nimbus Roman")),
        "kop": plain.company_head(rng, facts, firm),
        "logo": rng.choice(("daun", "bundar", "")),
        "judul": rng.choice((
            "SUSUNAN PENGURUS PERUSAHAAN",
            "SUSUNAN PENGURUS",
            "DAFTAR SUSUNAN PENGURUS",
            "SUSUNAN DIREKSI/PENGURUS DAN KOMISARIS/BADAN PENGAWAS",
        )),
        "firma": firm.upper(),
        "dasar": basis,
        "kepala": heads,
        "kelompok": groups,
        "latar": chance(rng, 0.5),
        "lanjut_nomor": chance(rng, 0.5),
        "tutup": rng.choice((
            "Demikian susunan pengurus ini dibuat sesuai keadaan yang sebenarnya.",
            "Demikian daftar ini dibuat untuk dipergunakan sebagaimana perlunya.",
        )),
        "tanggal": f"{facts.permohonan.tempat}, {date}",
        "jabatan": facts.pemohon.jabatan,
        "nama": names[0],
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    order = sorted(range(len(names)), key=lambda i: facts.officers[i].pengawas)
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan, order=order
    )
    return Printed(data, fields)
