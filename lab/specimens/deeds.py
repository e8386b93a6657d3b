"""The text of a deed of establishment: its articles filled with the facts of a dossier.

Layouts take the paragraphs and set them in their own type; a layout may also write its own.
"""

from dataclasses import dataclass

from lab.specimens import tables
from lab.specimens.facts import Address, Facts, Person
from lab.specimens.rng import Rng
from lab.specimens.words import kapital, rupiah, tanggal_angka, tanggal_kata, terbilang

_ALWAYS = 4  # articles that every deed keeps
_SOURCE = {"PT": "deed_pt", "CV": "deed_cv", "KOPERASI": "deed_koperasi", "UD": "deed_ud"}


@dataclass(frozen=True, slots=True)
class Pasal:
    """One article: its number, its title and its paragraphs (``*bold*`` marks inside)."""

    nomor: int
    judul: str
    ayat: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeedText:
    """All prose of a deed except its opening, its closing and its persons."""

    jenis: str  # "PENDIRIAN PERSEROAN TERBATAS"
    pembuka: tuple[str, ...]
    pasal: tuple[Pasal, ...]
    penempatan: str
    pengangkatan: str
    setuju: str


def deed_text(facts: Facts, nama: str, kedudukan: str) -> DeedText:
    """Return the articles for the company's form; ``nama`` and ``kedudukan`` as printed."""
    source = tables.words(_SOURCE[facts.company.bentuk])
    values = _values(facts) | {"nama": nama, "kedudukan": kedudukan}
    articles = tuple(
        Pasal(i, entry["judul"], tuple(text.format(**values) for text in entry["ayat"]))
        for i, entry in enumerate(source["pasal"], 1)
    )
    end = source["akhir"]
    return DeedText(
        jenis=source["jenis"],
        pembuka=tuple(text.format(**values) for text in source["pembuka"]),
        pasal=articles,
        penempatan=end["penempatan"].format(**values),
        pengangkatan=end["pengangkatan"].format(**values),
        setuju=end["setuju"].format(**values),
    )


def _values(facts: Facts) -> dict[str, str]:
    deed = facts.akta
    year = deed.tanggal.year
    base, paid = deed.modal_dasar // deed.nilai_saham, deed.modal_disetor // deed.nilai_saham
    values: dict[str, str] = {"tahun": str(year), "tahun_kata": terbilang(year)}
    amounts = {
        "modal_dasar": deed.modal_dasar,
        "modal_setor": deed.modal_disetor,
        "nilai_saham": deed.nilai_saham,
    }
    for name, amount in amounts.items():
        values[name], values[f"{name}_kata"] = rupiah(amount), terbilang(amount)
    for name, count in {"saham_dasar": base, "saham_setor": paid}.items():
        values[name] = f"{count:,}".replace(",", ".")
        values[f"{name}_kata"] = terbilang(count)
    return values


def shortened(text: DeedText, rng: Rng, least: int, most: int) -> list[Pasal]:
    """Return the articles of a short deed: the first four, which name the firm, and some others.

    Args:
        text: the whole deed.
        rng: the stream to draw from.
        least: how many of the later articles stay at the least.
        most: how many at the most.
    """
    rest = list(text.pasal[_ALWAYS:])
    count = min(len(rest), rng.randint(least, most))
    chosen = sorted(rng.sample(rest, count), key=lambda p: p.nomor)
    return [*text.pasal[:_ALWAYS], *chosen]


def shares(facts: Facts) -> list[tuple[str, int, int]]:
    """Return name, number of shares and value for each officer who holds any."""
    deed = facts.akta
    paid = deed.modal_disetor // deed.nilai_saham
    return [
        (o.person.nama, o.saham * paid // 1000, o.saham * paid // 1000 * deed.nilai_saham)
        for o in facts.officers
    ]


def home(address: Address) -> str:
    """Return an address as deeds spell it out."""
    village = "Desa" if address.desa else "Kelurahan"
    rw = f", Rukun Warga {address.rw}" if address.rw else ""
    return (
        f"{address.jalan}, Rukun Tetangga {address.rt}{rw}, {village} {address.kelurahan}, "
        f"Kecamatan {address.kecamatan}, {address.kabupaten}"
    )


def persona(person: Person) -> str:
    """Return the clause that introduces a person who appears before the notary."""
    born = person.tanggal_lahir
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, lahir di {kapital(person.tempat_lahir)}, pada "
        f"tanggal {tanggal_angka(born)} ({tanggal_kata(born)}), Warga Negara Indonesia, "
        f"{person.pekerjaan.lower()}, bertempat tinggal di {home(person.alamat)}, pemegang Kartu "
        f"Tanda Penduduk dengan Nomor Induk Kependudukan {person.nik};"
    )
