"""Report of a visit of the health office: team, data, a table of what was seen, conclusion."""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, nip_spasi, tanggal_angka, tanggal_kata

_ASPEK = (
    "Lokasi dan bangunan", "Ruang produksi", "Ruang penyimpanan", "Peralatan", "Sumber air",
    "Pembuangan limbah", "Higiene karyawan", "Dokumentasi", "Penanggung jawab teknis",
    "Penerangan dan ventilasi", "Pengemasan dan pelabelan",
)  # fmt: skip
_SIMPUL = {
    "diberikan": ("Memenuhi syarat", "Memenuhi persyaratan", "Layak"),
    "bersyarat": ("Memenuhi syarat dengan catatan", "Memenuhi persyaratan dengan perbaikan"),
    "tidak_diberikan": ("Tidak memenuhi syarat", "Belum memenuhi persyaratan"),
}


def draw(case: Case) -> Printed:
    """Draw the report."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    putusan = facts.rek_teknis.putusan
    verdict = rng.choice(_SIMPUL[putusan])
    team = [
        people.official(rng, "Anggota", letter.tanggal, "dinkes_pns")
        for _ in range(rng.randint(2, 4))
    ]
    good = putusan == "diberikan"
    rows = [
        [f"{i}", aspect, rng.choice(("Baik", "Sesuai") if good else ("Baik", "Kurang", "Cukup")),
         rng.choice(("-", "-", "Sudah dilengkapi")) if good else rng.choice(("-", "Diperbaiki"))]
        for i, aspect in enumerate(rng.sample(_ASPEK, rng.randint(5, 10)), 1)
    ]  # fmt: skip
    words = tanggal_kata(letter.tanggal)
    date = f"{words} ({tanggal_angka(letter.tanggal)})" if chance(rng, 0.6) else words
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, False],
            ["DINAS KESEHATAN", 15, True],
            [printing.alamat(rng, facts.rek_teknis.alamat_kantor), 8.5, False],
        ],
        "judul": rng.choice(
            (
                "BERITA ACARA PEMERIKSAAN SARANA",
                "BERITA ACARA PEMERIKSAAN SETEMPAT",
                "BERITA ACARA PEMERIKSAAN",
            )
        ),
        "nomor": letter.nomor,
        "pembuka": f"Pada hari ini {hari_acak(rng, letter.tanggal)}, tanggal {date}, kami yang "
        "bertanda tangan di bawah ini telah melakukan pemeriksaan terhadap :",
        "baris": [
            [rng.choice(("Nama Sarana", "Nama Perusahaan")), firm],
            [rng.choice(("Alamat", "Alamat Sarana")), site],
            ["Pimpinan", printing.orang(rng, facts.pemohon.person)],
            ["Penanggung Jawab", printing.orang(rng, facts.pj.person)],
        ],
        "kepala": ["No", "Aspek yang diperiksa", "Hasil", "Keterangan"],
        "tabel": rows,
        "label": rng.choice(("Kesimpulan", "KESIMPULAN", "Kesimpulan hasil pemeriksaan")),
        "kesimpulan": verdict,
        "penutup": "Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan "
        "sebagaimana mestinya.",
        "tim": [[o.nama, nip_spasi(o.nip), ink.signature(rng)] for o in team],
        "wakil": [facts.pemohon.jabatan, printing.orang(rng, facts.pemohon.person)],
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
