"""Statement whose headings stand in the margin: each block a few lines, the person without labels.

The blocks are ruled off from one another; the last holds place, day, duty stamp and signature.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_ISI = (
    "Sepanjang pengetahuan dan pengalaman saya, saya *tidak pernah terlibat* dalam pelanggaran "
    "peraturan perundang-undangan di bidang farmasi, baik langsung maupun tidak langsung.",
    "Saya *tidak pernah* melanggar, turut melanggar, ataupun dihukum karena melanggar peraturan "
    "perundang-undangan di bidang farmasi.",
    "Bahwa terhadap diri saya *belum pernah* ada perkara pelanggaran perundang-undangan di bidang "
    "farmasi, dan saya tidak pernah terlibat di dalamnya secara apa pun.",
)
_TUJUAN = (
    "Melengkapi permohonan Izin Usaha Kecil Obat Tradisional pada DPMPTSP Provinsi Kalimantan "
    "Timur.",
    "Persyaratan izin UKOT sebagaimana diminta oleh Pemerintah Provinsi Kalimantan Timur.",
)
_AKIBAT = (
    "Bersedia dicabut izinnya dan dituntut di muka pengadilan bila ternyata tidak benar.",
    "Apabila keterangan ini palsu, saya tunduk pada ketentuan pidana yang berlaku.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    day = facts.pernyataan
    identified, born_told, one_line, purpose, lined, last_name = (
        chance(rng, p) for p in (0.8, 0.5, 0.4, 0.6, 0.6, 0.7)
    )
    home, office = printing.alamat(rng, person.alamat), printing.alamat(rng, facts.company.kantor)
    written = rng.choice(
        (
            tanggal_panjang(day),
            tanggal_panjang(day, nol=True),
            tanggal_panjang(day, lama=True),
            tanggal_angka(day),
        )
    )
    nik = rng.choice(("NIK ", "KTP No. ", "Nomor identitas ")) + person.nik
    born = f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)}"
    who = [
        f"*{name}*",
        *([nik] if identified else []),
        *([rng.choice(("Lahir di ", "Kelahiran ")) + born] if born_told else []),
        home,
    ]
    role = rng.choice(([f"{case.jabatan} {firm}", office], [f"{case.jabatan} pada {firm}", office]))
    stacked = [case.jabatan, firm, office]
    blocks = [
        [rng.choice(("Yang menyatakan", "Saya", "Pembuat pernyataan", "Penanda tangan")), who],
        [rng.choice(("Dalam kedudukan", "Selaku", "Kedudukan", "Bertindak sebagai")),
         role if one_line else stacked],
        [rng.choice(("Menyatakan", "Isi pernyataan", "Pernyataan")), [rng.choice(_ISI)]],
        [rng.choice(("Akibat hukum", "Sanksi", "Kesediaan")), [rng.choice(_AKIBAT)]],
    ]  # fmt: skip
    use = [rng.choice(("Kegunaan", "Maksud", "Keperluan")), [rng.choice(_TUJUAN)]]
    if purpose:
        blocks.append(use)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "P052", "URW Gothic", "Nimbus Sans")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "tepi": rng.choice((38, 42, 46)),
        "gaya": rng.choice(("miring", "tebal", "kecil")),
        "garis": lined,
        "judul": rng.choice(
            ("PERNYATAAN", "SURAT PERNYATAAN", "Surat Pernyataan Perorangan", "SURAT PERNYATAAN")
        ),
        "letak_judul": rng.choice(("kiri", "tengah", "kanan")),
        "blok": blocks,
        "akhir": rng.choice(("Ditandatangani", "Tempat dan hari", "Tanda tangan")),
        "tempat_tanggal": rng.choice(
            (f"{facts.permohonan.tempat}, {written}", f"di {facts.permohonan.tempat}, {written}")
        ),
        "nama": name if last_name else "",
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
