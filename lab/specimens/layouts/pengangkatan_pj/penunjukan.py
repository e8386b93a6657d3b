"""Appointment between two named sides in a ruled table, accepted by the technician's signature."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak


def draw(case: Case) -> Printed:
    """Draw the sheet."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm, pj = printing.badan(rng, facts.company), facts.pj
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role = facts.pemohon.jabatan
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "P052", "Liberation Serif")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            (
                "SURAT PENUNJUKAN PENANGGUNG JAWAB TEKNIS",
                "SURAT PENGANGKATAN PENANGGUNG JAWAB TEKNIS",
                "SURAT PENGANGKATAN TENAGA TEKNIS KEFARMASIAN",
            )
        ),
        "nomor": letter.nomor,
        "pembuka": "Yang bertanda tangan di bawah ini :",
        "satu": [
            ["Nama", chief],
            ["Jabatan", role],
            ["Nama Perusahaan", firm],
            ["Alamat Perusahaan", printing.alamat(rng, facts.company.produksi)],
        ],
        "antara": rng.choice(("dengan ini menunjuk :", "dengan ini mengangkat :")),
        "dua": [
            ["Nama", name],
            ["No. KTP", pj.person.nik],
            ["Nomor STRTTK", pj.nomor_strttk],
            ["Pendidikan", f"{pj.pendidikan} - {pj.perguruan}"],
        ],
        "isi": "sebagai Penanggung Jawab Teknis Usaha Kecil Obat Tradisional pada perusahaan "
        "tersebut di atas, dengan tugas mengawasi seluruh kegiatan produksi sesuai CPOTB.",
        "tanggal": f"{letter.tempat}, {tanggal_acak(rng, letter.tanggal)}",
        "jabatan": f"{role},",
        "nama": chief,
        "pj": name,
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "garis": chance(rng, 0.6),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_penunjukan")
