"""Appointment in articles by decree of the head, who is appointed in the table of its annex."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_ALASAN = (
    "bahwa untuk menjamin mutu obat tradisional yang diproduksi perlu diangkat seorang "
    "penanggung jawab teknis;",
    "bahwa usaha kecil obat tradisional wajib memiliki tenaga teknis kefarmasian sebagai "
    "penanggung jawab;",
)
_DASAR = (
    "Peraturan Menteri Kesehatan Nomor 006 Tahun 2012 tentang Industri dan Usaha Obat Tradisional;",
    "Anggaran dasar dan rumah tangga perusahaan;",
    "Hasil rapat pengurus perusahaan;",
)
_TUGAS = (
    "mengawasi kegiatan produksi dari penerimaan bahan sampai dengan penyimpanan produk jadi, "
    "serta melaksanakan dokumentasinya",
    "menerapkan CPOTB, memeriksa mutu bahan dan produk, dan melaporkan hasilnya kepada pimpinan",
)


def draw(case: Case) -> Printed:
    """Draw the decree with its annex."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm, pj = printing.badan(rng, facts.company), facts.pj
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role, broken = facts.pemohon.jabatan, chance(rng, 0.6)
    alone = facts.company.bentuk == "UD"  # no articles, no board
    date = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.2))
    born = f"{pj.person.tempat_lahir.title()}, {tanggal_angka(pj.person.tanggal_lahir)}"
    rows = [
        [rng.choice(("Nama", "Nama lengkap")), name],
        ["Tempat, tanggal lahir", born],
        [rng.choice(("Pendidikan terakhir", "Ijazah")), f"{pj.pendidikan} ({pj.perguruan})"],
        [rng.choice(("Nomor STRTTK", "STRTTK", "Surat tanda registrasi")), pj.nomor_strttk],
        ["Diangkat sebagai", "Penanggung Jawab Teknis"],
        *([["Terhitung mulai", date]] if chance(rng, 0.6) else []),
    ]
    what = rng.choice(("KEPUTUSAN", "KEPUTUSAN", "SURAT KEPUTUSAN"))
    data = {
        "huruf": rng.choice(("P052", "Liberation Serif", "C059", "Carlito")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            [firm.upper(), 16, True],
            [printing.alamat(rng, facts.company.kantor), 9, False],
        ],
        "judul": [
            f"{what} {role.upper()} {firm.upper()}",
            f"NOMOR {letter.nomor}" if chance(rng, 0.5) else f"Nomor : {letter.nomor}",
            "",
            "TENTANG",
            rng.choice(
                (
                    "PENGANGKATAN PENANGGUNG JAWAB TEKNIS",
                    "PENETAPAN PENANGGUNG JAWAB TEKNIS UKOT",
                    "PENGANGKATAN TENAGA TEKNIS KEFARMASIAN PENANGGUNG JAWAB",
                )
            ),
        ],
        "menimbang": rng.choice(_ALASAN),
        "mengingat": rng.sample(_DASAR[:1] if alone else _DASAR, 1 if alone else rng.randint(1, 3)),
        "pasal": [
            rng.choice(
                (
                    "Mengangkat Saudara yang namanya tercantum dalam lampiran keputusan ini "
                    "sebagai Penanggung Jawab Teknis.",
                    "Penanggung Jawab Teknis perusahaan ialah yang namanya tersebut pada lampiran "
                    "keputusan ini.",
                )
            ),
            f"Yang bersangkutan bertugas {rng.choice(_TUGAS)}.",
            "Keputusan ini mulai berlaku pada tanggal ditetapkan, dan apabila terdapat kekeliruan "
            "akan diperbaiki sebagaimana mestinya.",
        ],
        "atas": [f"Ditetapkan di {letter.tempat}", f"pada tanggal {date}", f"{role},"]
        if chance(rng, 0.7) else [f"{letter.tempat}, {date}", f"{role},"],
        "nama": chief,
        "rujukan": [
            rng.choice(("LAMPIRAN", "Lampiran")) + f" Keputusan {role} {firm}",
            f"Nomor {letter.nomor}",
            f"Tanggal {date}",
        ],
        "baris": rows,
        "pisah": broken,
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_keputusan")
