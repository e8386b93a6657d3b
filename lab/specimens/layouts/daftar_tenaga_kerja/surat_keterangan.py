"""Workers in a letter of the head: a sentence that vouches, a table with birth and begin, a sum."""

import datetime as dt

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_TUGAS = (
    ("Bagian Produksi", "Operator"), ("Bagian Produksi", "Pelaksana produksi"),
    ("Ruang Pengemasan", "Pelaksana pengemasan"), ("Gudang", "Kepala gudang"),
    ("Gudang", "Pembantu gudang"), ("Kantor", "Administrasi"), ("Kantor", "Kasir"),
    ("Lapangan", "Pemasaran"), ("Lapangan", "Sopir"), ("Lingkungan pabrik", "Kebersihan"),
)  # fmt: skip


def _workers(rng: Rng, case: Case, count: int) -> list[list[str]]:
    """Rows of name, birth, schooling, post, place; the technician is one of them."""
    facts = case.facts
    code = people.code_of(facts.company.produksi.kabupaten)
    pj = facts.pj
    rows = [
        [printing.orang(rng, pj.person), tanggal_angka(pj.person.tanggal_lahir, "/"),
         pj.pendidikan, "Penanggung jawab teknis", "Bagian Produksi"]
    ]  # fmt: skip
    for _ in range(count - 1):
        one = people.person(rng, code, facts.pernyataan, ages=(19, 55))
        where, post = rng.choice(_TUGAS)
        school = rng.choice(("SD", "SMP", "SMA", "SMK", "MA", "D-III", "S-1"))
        name = printing.orang(rng, one, besar=chance(rng, 0.5), gelar=False)
        rows.append([name, tanggal_angka(one.tanggal_lahir, "/"), school, post, where])
    return rows


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts = case.rng, case.facts
    dated, summed, since, born = (chance(rng, p) for p in (0.9, 0.6, 0.5, 0.6))
    in_words = chance(rng, 0.5)
    firm = printing.badan(rng, facts.company)
    head = printing.orang(rng, facts.pemohon.person)
    first = facts.akta.tanggal
    staff = _workers(rng, case, rng.randint(4, 28))
    rows = []
    for number, (name, birth, school, post, where) in enumerate(staff, 1):
        begun = people.day_between(
            rng, min(first, facts.pernyataan), facts.pernyataan - dt.timedelta(days=20)
        )
        rows.append([
            f"{number}.", name, *([birth] if born else []), school, post, where,
            *([f"{begun.year}"] if since else []),
        ])  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "Caladea", "P052")),
        "kop": [[firm.upper(), 16, True],
                [printing.alamat(rng, facts.company.produksi), 9, False],
                [f"Telp. {facts.company.telepon}", 9, False]] if chance(rng, 0.4) else [],
        "judul": rng.choice(
            ("SURAT KETERANGAN TENAGA KERJA", "KETERANGAN JUMLAH TENAGA KERJA DAN PENUGASAN",
             "DAFTAR TENAGA KERJA DAN PENEMPATANNYA")
        ),
        "pembuka": f"Saya yang bertanda tangan di bawah ini, {head}, selaku "
        f"{facts.pemohon.jabatan} {firm}, menerangkan bahwa tenaga kerja yang bekerja pada "
        "perusahaan kami beserta tempat penugasannya adalah sebagai berikut :"
        if in_words else "",
        "keterangan": [] if in_words else [
            [rng.choice(("Nama Badan Usaha", "Nama Perusahaan")), firm],
            [rng.choice(("Pimpinan", "Penanggung Jawab Usaha")), head],
        ],
        "kepala": ["No.", rng.choice(("Nama Karyawan", "Nama Lengkap", "Nama Tenaga Kerja")),
                   *([rng.choice(("Tgl. Lahir", "Tanggal Lahir"))] if born else []), "Pendidikan",
                   rng.choice(("Tugas", "Jabatan/Tugas")),
                   rng.choice(("Unit Kerja", "Ditempatkan di")),
                   *(["Mulai Kerja"] if since else [])],
        "baris": rows,
        "jumlah": f"Jumlah seluruhnya : {len(rows)} orang" if summed else "",
        "penutup": "Demikian keterangan ini dibuat dengan sebenar-benarnya.",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}"
        if dated else "",
        "jabatan": facts.pemohon.jabatan + ",",
        "nama": head,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
        "kiri": chance(rng, 0.3),
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(rows),
        field="jumlah_orang",
    )
    return Printed(data, fields)
