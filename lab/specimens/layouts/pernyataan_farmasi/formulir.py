"""Statement on a printed form: dotted lines filled in by hand, a frame round the sheet."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the filled form of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    born = f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"
    rows = [
        [rng.choice(("N a m a", "Nama")), name],
        ["Tempat/Tgl. lahir", born],
        [rng.choice(("No. KTP/NIK", "No. KTP", "N.I.K.")), person.nik],
        ["Alamat", printing.alamat(rng, person.alamat)],
        ["Jabatan", case.jabatan],
        [rng.choice(("Nama perusahaan", "Pada perusahaan", "Badan usaha")), firm],
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "URW Bookman")),
        "isi_tangan": rng.choice(("Nimbus Mono PS", "Liberation Mono", "Carlito")),
        "judul": rng.choice(("SURAT PERNYATAAN", "FORMULIR PERNYATAAN")),
        "sub": rng.choice(
            ("(Pemohon/Direksi/Komisaris)", "Tidak Pernah Terlibat Pelanggaran", "(bermeterai)")
        ),
        "bingkai": chance(rng, 0.5),
        "baris": rows,
        "isi": rng.choice(
            (
                "Menyatakan dengan sesungguhnya bahwa saya tidak pernah terlibat, baik langsung "
                "maupun tidak langsung, dalam pelanggaran peraturan perundang-undangan di bidang "
                "farmasi.",
                "Menerangkan bahwa saya belum pernah dan tidak terlibat pelanggaran perundang-"
                "undangan bidang farmasi dalam bentuk apa pun.",
            )
        ),
        "penutup": "Pernyataan ini dibuat untuk memenuhi persyaratan permohonan izin Usaha Kecil "
        "Obat Tradisional.",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
        "nama": name,
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
