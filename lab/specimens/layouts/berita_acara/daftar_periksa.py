"""Report of a visit as a check sheet: yes and no columns, remarks, the result in a framed line."""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_panjang

_TANYA = (
    "Bangunan terpisah dari tempat tinggal", "Lantai mudah dibersihkan", "Dinding bercat terang",
    "Tersedia tempat cuci tangan", "Tersedia air bersih", "Ruang pengolahan terpisah",
    "Gudang bahan baku tersendiri", "Alat bersih dan terawat", "Karyawan memakai pakaian kerja",
    "Tersedia APAR", "Ada catatan produksi", "Penanggung jawab hadir", "Limbah dikelola",
    "Penandaan kemasan sesuai",
)  # fmt: skip
_SIMPUL = {
    "diberikan": ("Direkomendasikan", "Memenuhi syarat"),
    "bersyarat": ("Direkomendasikan dengan perbaikan", "Memenuhi syarat dengan catatan"),
    "tidak_diberikan": ("Tidak direkomendasikan", "Tidak memenuhi syarat"),
}


def draw(case: Case) -> Printed:
    """Draw the sheet."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    putusan = facts.rek_teknis.putusan
    verdict = rng.choice(_SIMPUL[putusan])
    share = {"diberikan": 0.97, "bersyarat": 0.8, "tidak_diberikan": 0.4}[putusan]
    team = [people.official(rng, "Anggota", letter.tanggal, "dinkes_pns") for _ in range(3)]
    rows = []
    for i, question in enumerate(rng.sample(_TANYA, rng.randint(7, 14)), 1):
        yes = chance(rng, share)
        rows.append([f"{i}", question, "V" if yes else "", "" if yes else "V", "" if yes else "-"])
    data = {
        "huruf": rng.choice(("Liberation Sans", "DejaVu Sans", "Carlito")),
        "kantor": "TIM TEKNIS PERIZINAN DPMPTSP PROVINSI KALIMANTAN TIMUR",
        "judul": rng.choice(
            (
                "BERITA ACARA PENINJAUAN LAPANGAN",
                "BERITA ACARA PEMERIKSAAN LAPANGAN",
                "BERITA ACARA HASIL PENINJAUAN",
            )
        ),
        "baris": [
            ["Nomor", letter.nomor],
            ["Hari / Tanggal",
             f"{hari_acak(rng, letter.tanggal)}, {tanggal_panjang(letter.tanggal)}"],
            ["Nama Usaha", firm],
            [rng.choice(("Alamat", "Lokasi")), site],
            ["Jenis Izin", "Izin Industri Kecil Obat Tradisional (IKOT)"],
        ],
        "tabel": rows,
        "kesimpulan": verdict,
        "label": rng.choice(("KESIMPULAN", "HASIL / KESIMPULAN")),
        "tim": [[o.nama, ink.signature(rng)] for o in team],
        "pemohon": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
