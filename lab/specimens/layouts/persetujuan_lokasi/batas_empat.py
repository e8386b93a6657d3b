"""Consent of a village, district or land office by its four borders, entered in a register.

The register's number and day stand in a box beside or below the text, or under the title.
"""

from lab.specimens import ink, people, permits, printing, truth_fields, truth_values
from lab.specimens.facts import Address
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import nip_spasi, tanggal_acak

_JUDUL = (
    "PERSETUJUAN PEMAKAIAN TEMPAT",
    "SURAT PERSETUJUAN LETAK USAHA",
    "PERSETUJUAN LOKASI TEMPAT PEMBUATAN OBAT TRADISIONAL",
)
_TETANGGA = ("tanah kosong", "rumah warga", "jalan lingkungan", "kebun", "parit", "gang", "toko")
_PESAN = (
    "Warga di keempat sisi telah ditanya dan tidak seorang pun berkeberatan.",
    "Kebersihan dan ketenteraman lingkungan menjadi tanggungan pemohon.",
    "Persetujuan ini gugur bila tempat dipakai untuk keperluan lain.",
    "Izin usaha dan izin bangunan diurus tersendiri.",
)


def _kantor(rng: Rng, site: Address) -> tuple[str, str, str]:
    """Return the office, who heads it and the letters of its numbers."""
    if chance(rng, 0.5):
        if site.desa:
            return f"KANTOR DESA {site.kelurahan.upper()}", "Kepala Desa", "DS"
        return f"KELURAHAN {site.kelurahan.upper()}", "Lurah", "KEL"
    return rng.choice(
        (
            ("DINAS PERTANAHAN DAN PENATAAN RUANG", "Kepala Dinas", "DPPR"),
            ("BAGIAN TATA PEMERINTAHAN", "Kepala Bagian", "TAPEM"),
        )
    )


def draw(case: Case) -> Printed:
    """Draw the consent."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    owner = printing.orang(rng, facts.pemohon.person, besar=False)
    agency, head, unit = _kantor(rng, site)
    number = letter.nomor.replace("PUPR-TR", unit)
    boss = people.official(rng, head, letter.tanggal, "umum")
    day = tanggal_acak(rng, letter.tanggal)
    register = rng.choice(
        (
            [["No. register", number], ["Tanggal", day]],
            [["Dicatat di bawah nomor", number], ["pada tanggal", day]],
            [["Nomor surat", number], ["Tanggal surat", day]],
        )
    )
    sides = ["Utara", "Timur", "Selatan", "Barat"]
    if chance(rng, 0.4):
        sides = ["Sebelah kiri", "Sebelah kanan", "Muka", "Belakang"]
    names = rng.sample(_TETANGGA, 4)
    data = {
        "huruf": rng.choice(("Liberation Mono", "Liberation Serif", "Carlito", "Nimbus Mono PS")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            [permits.pemda(site), 12, False],
            [agency, 14, True],
            [permits.seat(rng, site), 8.5, False],
        ],
        "judul": rng.choice(_JUDUL),
        "register": register,
        "letak_register": rng.choice(("kepala", "kepala", "kaki")),
        "isi": [
            rng.choice(
                (
                    f"Kepada {owner} untuk usahanya *{firm}* disetujui memakai tempat "
                    f"yang terletak di *{address}* sebagai tempat membuat obat tradisional.",
                    f"{head} menyetujui *{firm}* membuka tempat pembuatan obat tradisional di "
                    f"*{address}*, sebagaimana dimohonkan oleh {owner}.",
                )
            ).replace("..", "."),
            rng.choice(
                (
                    "Tempat itu berbatasan dengan :",
                    "Adapun batas-batas tempat tersebut :",
                    "Keadaan di sekelilingnya sebagai berikut :",
                )
            ),
        ],
        "batas": [[side, text] for side, text in zip(sides, names, strict=True)],
        "silang": chance(rng, 0.5),
        "pesan": rng.sample(_PESAN, rng.randint(2, 3)),
        "luas": f"Luas tempat kira-kira {rng.randint(40, 700)} meter persegi."
        if chance(rng, 0.6)
        else "",
        "atas": [f"{head.upper()}{' ' + site.kelurahan.upper() if unit in {'DS', 'KEL'} else ''},"],
        "nama": boss.nama,
        "bawah": [] if unit == "DS" else [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "pemohon": owner if chance(rng, 0.4) else "",
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": agency,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    fields = {**fields, "nomor": truth_values.nomor(number)}
    return Printed(data, fields, variant="persetujuan_lokasi")
