"""The company's decision that appoints the responsible technician."""

from lab.specimens import plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the appointment."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm = printing.badan(rng, facts.company)
    name, chief = facts.pj.person.nama_lengkap, facts.pemohon.person.nama_lengkap
    data = plain.page(
        rng,
        judul=rng.choice(
            (
                "SURAT PENGANGKATAN PENANGGUNG JAWAB",
                "SURAT KEPUTUSAN PIMPINAN",
                "SURAT PENUNJUKAN PENANGGUNG JAWAB TEKNIS",
            )
        ),
        nomor=letter.nomor,
        kop=plain.company_head(rng, facts, firm),
        pembuka=[f"Pimpinan {firm} dengan ini mengangkat :"],
        baris=[
            ["Nama", name],
            ["Pendidikan", facts.pj.pendidikan],
            ["No. STRTTK", facts.pj.nomor_strttk],
            ["Alamat", printing.alamat(rng, facts.pj.person.alamat)],
        ],
        isi=[
            "Sebagai *Penanggung Jawab Teknis* produksi obat tradisional terhitung mulai tanggal "
            "surat "
            "ini, dengan hak dan kewajiban menurut peraturan yang berlaku.",
            "Demikian surat pengangkatan ini dibuat untuk dilaksanakan dengan penuh tanggung "
            "jawab.",
        ],
        atas=[
            f"Ditetapkan di {letter.tempat}",
            f"Pada tanggal {tanggal_panjang(letter.tanggal)}",
            f"{facts.pemohon.jabatan},",
        ],
        nama=chief,
        cap=firm.upper(),
        cap_tengah=facts.company.singkatan,
    )
    fields = {
        "nomor": truth_values.nomor(letter.nomor),
        "tanggal": letter.tanggal.isoformat(),
        "nama_pj": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(facts.pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "nama_pimpinan": truth_values.nama(chief),
    }
    return Printed(data, fields, variant="surat_pengangkatan_pj", template=plain.TEMPLATE)
