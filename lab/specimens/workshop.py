"""What stands and who works in a maker's place: tools, workers, the steps of each dosage form."""

from lab.specimens import people, printing
from lab.specimens.facts import Facts
from lab.specimens.rng import Rng, weighted

MESIN = (
    "Mesin penggiling simplisia", "Mesin pengaduk (mixer)", "Mesin pengayak", "Mesin perajang",
    "Oven pengering", "Mesin pengemas (sealer)", "Mesin pengisi kapsul", "Hammer mill",
    "Mesin press", "Mesin pencetak pil", "Filling machine", "Kompresor", "Genset",
    "Mesin cuci simplisia", "Vacuum sealer",
)  # fmt: skip
ALAT = (
    "Timbangan digital", "Timbangan duduk", "Ayakan mesh 60", "Ayakan mesh 80",
    "Panci stainless steel", "Kompor gas", "Blender", "Pisau stainless", "Talenan", "Baskom",
    "Rak pengering", "Tampah", "Saringan", "Corong", "Gelas ukur 1000 ml", "Sendok takar",
    "Ember bertutup", "Wadah plastik", "Lumpang dan alu", "Spatula", "Hand sealer",
    "Termometer ruang", "Higrometer", "Palet kayu", "Lemari bahan baku", "Lemari produk jadi",
    "Meja kerja stainless", "Bak pencucian", "Alat pemadam api ringan", "Kipas pembuangan",
    "Tempat sampah bertutup", "Pipet", "Batang pengaduk", "Kotak P3K",
)  # fmt: skip
_GUNA = {
    "giling": "Menghaluskan bahan", "aduk": "Mencampur bahan", "ayak": "Mengayak serbuk",
    "Ayak": "Mengayak serbuk", "rajang": "Merajang simplisia", "Oven": "Mengeringkan bahan",
    "seal": "Mengemas produk", "kemas": "Mengemas produk", "Timbang": "Menimbang bahan",
    "Panci": "Merebus bahan", "Kompor": "Pemanasan", "Saring": "Menyaring", "cuci": "Pencucian",
    "Rak": "Pengeringan", "Lemari": "Penyimpanan", "Wadah": "Penyimpanan", "meter": "Pemantauan",
}  # fmt: skip
BAGIAN = ("Produksi", "Pengemasan", "Gudang Bahan Baku", "Gudang Produk Jadi", "Administrasi",
          "Pemasaran", "Pengawasan Mutu", "Kebersihan")  # fmt: skip

_OLAH = ["Penerimaan bahan baku", "Sortasi basah", "Pencucian", "Perajangan", "Pengeringan",
         "Sortasi kering"]  # fmt: skip
_AKHIR = ["Pelabelan", "Pengemasan sekunder", "Karantina", "Gudang produk jadi"]
_KHAS = {
    "rajangan": ["Penimbangan", "Pencampuran", "Pengisian ke dalam kantong"],
    "serbuk": ["Penyerbukan", "Pengayakan", "Penimbangan", "Pencampuran", "Pengisian sachet"],
    "parem": ["Penyerbukan", "Pencampuran dengan tepung beras", "Pencetakan", "Pengeringan akhir"],
    "pilis": ["Penyerbukan", "Pencampuran", "Pembentukan", "Pengeringan akhir"],
    "tapel": ["Penyerbukan", "Pencampuran kapur sirih", "Pembentukan pasta", "Pengisian pot"],
    "pil": ["Penyerbukan", "Pembuatan massa pil", "Pencetakan pil", "Pengeringan pil"],
    "salep": ["Ekstraksi", "Peleburan basis", "Pencampuran", "Pengisian tube"],
    "krim": ["Ekstraksi", "Pembuatan fase minyak", "Emulsifikasi", "Pengisian pot"],
    "dodol": ["Perebusan", "Pencampuran gula dan ketan", "Pengadukan", "Pemotongan"],
    "pastiles": ["Ekstraksi", "Pencampuran gula", "Pencetakan", "Pengeringan akhir"],
    "plester": ["Ekstraksi", "Pembuatan massa lekat", "Pelapisan kain", "Pemotongan"],
    "kapsul": ["Penyerbukan", "Pengayakan", "Granulasi", "Pengisian kapsul", "Pembersihan kapsul"],
    "cairan_obat_luar": ["Ekstraksi minyak", "Penyaringan", "Pencampuran", "Pengisian botol"],
    "cairan_obat_dalam": ["Perebusan", "Penyaringan", "Penambahan madu", "Pengisian botol"],
}


def use_of(tool: str) -> str:
    """Return what a tool is for."""
    return next((use for part, use in _GUNA.items() if part in tool), "Alat bantu produksi")


def tools(rng: Rng, count: int) -> list[str]:
    """Return ``count`` tools, machines first."""
    machines = rng.sample(MESIN, min(len(MESIN), max(2, count // 3)))
    return machines + rng.sample(ALAT, min(len(ALAT), count - len(machines)))


def amount(rng: Rng) -> str:
    """Return how many of a tool there are, as lists count: ``2 unit``."""
    number = weighted(rng, [(1, 0.5), (2, 0.25), (3, 0.1), (rng.randint(4, 12), 0.15)])
    return f"{number} {rng.choice(('unit', 'buah', 'bh'))}"


def steps(form: str) -> list[str]:
    """Return the steps of making that dosage form, in order."""
    return [*_OLAH, *_KHAS[form], *_AKHIR]


def workers(rng: Rng, facts: Facts, count: int) -> list[list[str]]:
    """Return ``count`` workers: name, sex, schooling, office, section; the technician first."""
    pj = facts.pj
    sex = "P" if pj.person.perempuan else "L"
    rows = [
        [printing.orang(rng, pj.person), sex, pj.pendidikan, "Penanggung Jawab Teknis", "Produksi"]
    ]
    code = people.code_of(facts.company.produksi.kabupaten)
    for _ in range(count - 1):
        one = people.person(rng, code, facts.pernyataan)
        rows.append(
            [
                one.nama if rng.random() < 0.5 else one.nama.title(),
                "P" if one.perempuan else "L",
                rng.choice(("SD", "SMP", "SMA", "SMK", "SMA", "D3", "S1")),
                rng.choice(("Karyawan", "Operator", "Staf", "Karyawan", "Harian lepas")),
                rng.choice(BAGIAN),
            ]
        )
    return rows
