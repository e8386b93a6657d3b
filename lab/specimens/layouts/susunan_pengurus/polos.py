"""List of directors and supervisors on company paper."""

from lab.specimens import plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.truth import Fields
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the list of the company's officers."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    rows = [
        [f"{i}", o.person.nama_lengkap, o.jabatan, o.person.nik]
        for i, o in enumerate(facts.officers, 1)
    ]
    data = plain.page(
        rng,
        judul=rng.choice(("SUSUNAN DIREKSI DAN KOMISARIS", "SUSUNAN PENGURUS", "DAFTAR PENGURUS")),
        kop=plain.company_head(rng, facts, firm),
        pembuka=[f"Susunan direksi/pengurus dan komisaris/badan pengawas {firm} :"],
        tabel={"kepala": ["No", "Nama", "Jabatan", "NIK"], "baris": rows, "kolom": [10, 0, 45, 42]},
        atas=[
            f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
            facts.pemohon.jabatan + ",",
        ],
        nama=facts.pemohon.person.nama_lengkap,
        cap=firm.upper(),
        cap_tengah=facts.company.singkatan,
    )
    fields: Fields = {
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "pengurus": [
            {"nama": truth_values.nama(o.person.nama_lengkap), "jabatan": o.jabatan.upper()}
            for o in facts.officers
        ],
    }
    return Printed(data, fields, template=plain.TEMPLATE)
