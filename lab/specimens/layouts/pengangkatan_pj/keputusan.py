"""Appointment as a decision of the head: considering, in view of, decided, first to third."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_TENTANG = (
    "PENGANGKATAN PENANGGUNG JAWAB TEKNIS",
    "PENGANGKATAN TENAGA TEKNIS KEFARMASIAN SEBAGAI PENANGGUNG JAWAB",
    "PENUNJUKAN PENANGGUNG JAWAB TEKNIS KEFARMASIAN",
)


def draw(case: Case) -> Printed:
    """Draw the decision."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm, upper = printing.badan(rng, facts.company), chance(rng, 0.6)
    name = printing.orang(rng, facts.pj.person, besar=upper)
    chief = printing.orang(rng, facts.pemohon.person, besar=upper)
    role = facts.pemohon.jabatan
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Caladea", "Liberation Sans")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice((f"SURAT KEPUTUSAN {role.upper()}", f"KEPUTUSAN {role.upper()}")),
        "firma": firm.upper(),
        "nomor": letter.nomor,
        "tentang": rng.choice(_TENTANG),
        "jabatan": f"{role} {firm}",
        "bagian": [
            ["Menimbang", [
                "bahwa untuk kelancaran proses produksi obat tradisional perlu diangkat seorang "
                "penanggung jawab teknis;",
                "bahwa yang namanya tersebut dalam keputusan ini dipandang cakap dan memenuhi "
                "syarat.",
            ]],
            ["Mengingat", [
                "Undang-Undang tentang Kesehatan;",
                "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012 tentang Industri dan Usaha Obat "
                "Tradisional.",
            ]],
        ],
        "pertama": "Mengangkat :",
        "baris": [
            ["Nama", name],
            [rng.choice(("Pendidikan", "Pendidikan Terakhir")), facts.pj.pendidikan],
            [rng.choice(("Nomor STRTTK", "No. STRTTK", "STRTTK")), facts.pj.nomor_strttk],
            ["Alamat", printing.alamat(rng, facts.pj.person.alamat)],
        ],
        "diktum": [
            ["KEDUA", f"Terhitung mulai tanggal {tanggal_panjang(letter.tanggal)} sebagai "
             f"Penanggung Jawab Teknis pada {firm}."],
            ["KETIGA", "Keputusan ini berlaku sejak ditetapkan, dengan ketentuan akan diperbaiki "
             "apabila terdapat kekeliruan."],
        ],
        "atas": [
            f"Ditetapkan di : {letter.tempat}",
            f"Pada tanggal : {tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3))}",
            f"{role},",
        ],
        "nama": chief,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_keputusan")
