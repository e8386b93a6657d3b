"""Report of a visit on a printed form filled in by hand-like type: dotted lines, numbered parts."""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari, nama_bulan, nip_spasi, tanggal_panjang, terbilang

_SIMPUL = {
    "diberikan": ("memenuhi syarat", "memenuhi persyaratan untuk diberikan izin"),
    "bersyarat": ("memenuhi syarat dengan perbaikan", "memenuhi syarat bersyarat"),
    "tidak_diberikan": ("tidak memenuhi syarat", "belum memenuhi syarat"),
}


def draw(case: Case) -> Printed:
    """Draw the form."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    verdict = rng.choice(_SIMPUL[facts.rek_teknis.putusan])
    day = letter.tanggal
    team = [people.official(rng, "Anggota", day, "dinkes_pns") for _ in range(2)]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito")),
        "isi": rng.choice(("Liberation Mono", "URW Bookman", "Nimbus Mono PS")),
        "kop": [
            [facts.rek_dinkes.kantor.upper(), 14, True],
            ["BIDANG SUMBER DAYA KESEHATAN - SEKSI KEFARMASIAN", 10, False],
        ],
        "judul": rng.choice(
            ("BERITA ACARA PEMERIKSAAN SARANA OBAT TRADISIONAL", "BERITA ACARA PEMERIKSAAN UKOT")
        ),
        "nomor": letter.nomor,
        "hari": hari(day),
        "tanggal": terbilang(day.day),
        "bulan": nama_bulan(day.month),
        "tahun": terbilang(day.year),
        "satu": [
            ["Nama sarana", firm],
            ["Alamat sarana", site],
            ["Nama pimpinan", printing.orang(rng, facts.pemohon.person)],
            ["Nama penanggung jawab", printing.orang(rng, facts.pj.person)],
        ],
        "dua": [
            ["Bangunan", rng.choice(("permanen", "semi permanen"))],
            ["Peralatan", rng.choice(("sesuai daftar", "lengkap"))],
            ["Tenaga kerja", f"{rng.randint(3, 14)} orang"],
            ["Sanitasi", rng.choice(("baik", "cukup"))],
        ],
        "simpul": verdict,
        "tutup": f"{letter.tempat}, {tanggal_panjang(day)}",
        "tim": [[o.nama, f"NIP. {nip_spasi(o.nip)}"] for o in team],
        "wakil": printing.orang(rng, facts.pemohon.person),
        "ttd": [ink.signature(rng) for _ in range(3)],
        "cap": facts.company.singkatan if chance(rng, 0.5) else "",
    }
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
