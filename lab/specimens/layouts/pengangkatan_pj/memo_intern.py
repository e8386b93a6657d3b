"""Appointment on a memo form of the firm: from, to, number in a head of boxes, a slip to return."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_ISI = (
    "Terhitung mulai tanggal memo ini Saudara ditetapkan sebagai Penanggung Jawab Teknis di "
    "tempat pengolahan kita.",
    "Dengan ini Saudara kami angkat menjadi penanggung jawab teknis kefarmasian di perusahaan.",
    "Mulai hari ini Saudara kami serahi tugas Penanggung Jawab pembuatan obat tradisional.",
)
_LANJUT = (
    "Harap pekerjaan dijalankan menurut CPOTB dan setiap kelambatan dilaporkan.",
    "Segala catatan pengolahan dan buku bahan baku supaya diambil alih dari bagian gudang.",
    "Gaji dan tunjangan diatur tersendiri oleh bagian keuangan.",
    "Papan nama penanggung jawab supaya segera dipasang.",
)


def draw(case: Case) -> Printed:
    """Draw the memo."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role, lama, digits, numbered, slip, reversed_ = (
        facts.pemohon.jabatan,
        chance(rng, 0.3),
        chance(rng, 0.4),
        chance(rng, 0.8),
        chance(rng, 0.6),
        chance(rng, 0.5),
    )
    mark = rng.choice("-/.")
    day = tanggal_panjang(letter.tanggal, lama=lama)
    day = tanggal_angka(letter.tanggal, mark) if digits else day
    sender = [rng.choice(("DARI", "Dari", "Pengirim")), chief, role]
    to = [rng.choice(("KEPADA", "Untuk", "Kepada Yth.")), name, pj.pendidikan]
    number = [rng.choice(("NOMOR", "No.", "Nomor memo")), letter.nomor, ""]
    dated = [rng.choice(("TANGGAL", "Tgl.", "Tanggal")), day, ""]
    licence = rng.choice(
        (
            f"STRTTK Saudara : {pj.nomor_strttk}",
            f"(Surat Tanda Registrasi TTK No. {pj.nomor_strttk})",
            f"Dasar : STRTTK Nomor {pj.nomor_strttk}",
        )
    )
    data = {
        "huruf": rng.choice(("Nimbus Sans", "Liberation Sans", "URW Bookman", "Liberation Serif")),
        "mesin": rng.choice(("Nimbus Mono PS", "Liberation Mono")),
        "warna": rng.choice(("#222222", "#26417a", "#7a2626", "#2c5c33")),
        "firma": firm,
        "letak": f"{facts.company.kantor.jalan} - {facts.company.kantor.kota}",
        "kata": rng.choice(("MEMO INTERN", "MEMORANDUM", "NOTA PENGANGKATAN", "MEMO")),
        "kotak": [to, sender, dated, number] if reversed_ else [sender, to, number, dated],
        "hal": [
            rng.choice(("PERIHAL", "Perihal", "Hal")),
            rng.choice(
                (
                    "Pengangkatan Penanggung Jawab Teknis",
                    "Penetapan sebagai penanggung jawab",
                    "Surat pengangkatan penanggung jawab teknis",
                )
            ),
        ],
        "isi": rng.choice(_ISI),
        "strttk": licence if numbered else "",
        "lanjut": rng.sample(_LANJUT, rng.randint(1, 3)),
        "sudah": rng.choice(("Untuk dilaksanakan.", "Sekian, harap maklum.", "Demikian.")),
        "tembusan": rng.choice(("Tind.: 1. Komisaris  2. Arsip", "Tindasan : arsip", "")),
        "balasan": [
            rng.choice(("SOBEKAN - KEMBALIKAN KEPADA PIMPINAN", "TANDA TERIMA MEMO")),
            "Sudah saya baca dan saya terima,",
            name,
        ]
        if slip
        else [],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    if not numbered:
        fields = {**fields, "nomor_strttk": None}
    return Printed(data, fields, variant="surat_pengangkatan_pj")
