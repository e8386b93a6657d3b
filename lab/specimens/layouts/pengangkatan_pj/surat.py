"""Appointment as a letter to the technician: number and subject at the left, all in sentences."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the appointment."""
    rng, facts, letter = case.rng, case.facts, case.facts.pengangkatan
    firm = printing.badan(rng, facts.company)
    upper = chance(rng, 0.4)
    name = printing.orang(rng, facts.pj.person, besar=upper)
    chief = printing.orang(rng, facts.pemohon.person, besar=upper)
    start = tanggal_panjang(letter.tanggal)
    data = {
        "huruf": rng.choice(("Liberation Serif", "URW Bookman", "Nimbus Sans")),
        "kop": [
            [firm.upper(), 17, True],
            ["INDUSTRI JAMU DAN OBAT TRADISIONAL", 10, False],
            [f"{printing.alamat(rng, facts.company.kantor)} - {facts.company.telepon}", 8.5, False],
        ],
        "tanggal": f"{letter.tempat}, {tanggal_acak(rng, letter.tanggal)}",
        "kepala": [
            [rng.choice(("No.", "Nomor", "No. Surat")), letter.nomor],
            [rng.choice(("H a l", "Perihal")), "Pengangkatan sebagai Penanggung Jawab"],
        ],
        "isi": [
            f"Dengan ini kami sampaikan bahwa terhitung mulai {start} Saudara kami angkat menjadi "
            f"penanggung jawab teknis pembuatan obat tradisional di perusahaan kami, {firm}, "
            f"dengan memperhatikan STRTTK Saudara nomor {facts.pj.nomor_strttk} dan ijazah "
            f"{facts.pj.pendidikan} dari {facts.pj.perguruan}.",
            "Saudara bertanggung jawab atas mutu bahan baku, proses pembuatan, pengemasan dan "
            "penyimpanan, serta wajib hadir penuh selama jam kerja.",
            rng.choice(
                (
                    "Atas kesediaan Saudara kami mengucapkan terima kasih.",
                    "Hak Saudara diatur tersendiri dalam perjanjian kerja.",
                )
            ),
        ],
        "kepada": name,
        "jabatan": facts.pemohon.jabatan,
        "nama": chief,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_pengangkatan_pj")
