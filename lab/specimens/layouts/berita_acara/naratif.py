"""Report of a visit told in paragraphs, no table; the conclusion ends the text before the signs."""

from lab.specimens import ink, people, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, nip_spasi, tanggal_kata

_SIMPUL = {
    "diberikan": ("telah memenuhi persyaratan", "layak memproduksi obat tradisional"),
    "bersyarat": ("memenuhi persyaratan dengan beberapa perbaikan",
                  "layak setelah perbaikan dilaksanakan"),
    "tidak_diberikan": ("belum memenuhi persyaratan", "tidak layak memproduksi obat tradisional"),
}  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the report."""
    rng, facts, letter = case.rng, case.facts, case.facts.kunjungan
    firm, site = printing.badan(rng, facts.company), printing.alamat(rng, facts.company.produksi)
    verdict = rng.choice(_SIMPUL[facts.rek_teknis.putusan])
    team = [people.official(rng, "Anggota", letter.tanggal, "dinkes_pns") for _ in range(2)]
    head = printing.orang(rng, facts.pemohon.person)
    words = tanggal_kata(letter.tanggal, lama=chance(rng, 0.3))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "P052")),
        "judul": rng.choice(("BERITA ACARA PENINJAUAN LOKASI", "BERITA ACARA PENINJAUAN LAPANGAN")),
        "nomor": letter.nomor,
        "isi": [
            f"Hari ini {hari_acak(rng, letter.tanggal)} tanggal {words}, kami yang namanya "
            f"tersebut di bawah telah meninjau sarana {firm} di {site}, dan diterima oleh {head} "
            f"selaku {facts.pemohon.jabatan}.",
            "Bangunan terdiri atas ruang penerimaan, pengolahan, pengemasan dan gudang. Air "
            "bersih berasal dari PDAM. Peralatan tersedia sesuai daftar yang disampaikan dan "
            "penanggung jawab teknis berada di tempat.",
            f"Dari peninjauan tersebut disimpulkan bahwa sarana *{verdict}*.",
            "Berita acara ini dibuat dengan sebenarnya dengan mengingat sumpah jabatan.",
        ],
        "tim": [[o.nama, f"NIP {nip_spasi(o.nip)}"] for o in team],
        "wakil": head,
        "ttd": [ink.signature(rng) for _ in range(3)],
    }
    fields = truth_fields.berita_acara(facts, badan=firm, alamat=site, kesimpulan=verdict)
    return Printed(data, fields)
