"""Addresses in sentences: what goes before one, how it begins, and where it ends.

Labels lead to most addresses; letters, leases and certificates in prose say them in passing.
"""

from __future__ import annotations

from dossier.declaration import LineAt, Pattern

STREET = (
    r"(?:Jalan|Jl|Jln|J[i1]n?(?=\.)|Gang|Gg|Lorong|Lr|Kawasan|Komplek|Kompleks|Komp|Ruko|Perum"
    r"|Perumahan|Perumnas|Desa|Dusun|Kampung|Kp|Kelurahan|Blok|Km|Poros|Simpang|BTN|Kav(?:ling|eling)?|RT|Rukun\s+Tetangga)\b"
    r"(?!\s+(?:kami|ini|tersebut|setempat|kita|saya)\b)"
)

_PLACE_WORDS = (
    r"jalan|jln|gang|lorong|nomor|blok|kel|kec|kab|prov|kelurahan|kecamatan|kabupaten|kota|provinsi|propinsi"
    r"|desa|dusun|kampung|perum|perumahan|perumnas|komplek|kompleks|komp|kav|kavling|poros|simpang|raya"
    r"|rukun|tetangga|warga|dan|arah|lantai|lt|unit|kode|pos"
)
"""Words in small letters that an address goes on with."""

_NEXT_LABEL = (
    r"\s+(?-i:(?:NPWP|N[I1]K|Nama|No\b|Nomor|Telp|Telepon|Alamat|Penanggung|Jabatan|Bentuk|Jenis"
    r"|Lokasi|Tempat|Kode|E-?mail|Pemilik|Pimpinan|Direktur|Sediaan|Produk)[A-Za-z/. ]{0,28})\s*:\s"
    r"|(?<!\b(?:Kota|Kabupaten|Kab\.|Kecamatan|Kec\.|Kelurahan|Kel\.|Desa))\s+(?-i:[A-Z])[A-Za-z/]{2,20}"
    r"\s*:\s(?!\d{1,2}[.)]\s)"  # ``Kutai: 2. ...`` ends an item
    r"|(?=\s*:\s)(?<=\b(?:Kota|Kabupaten|Kab\.)\s(?-i:[A-Z][a-z]{2,20}))"
    r"|\s+(?-i:(?:Atas|Untuk|Oleh|Jumlah|Luas|Status|Catatan|Hasil|Bidang)(?:\s+[a-z]{3,15}){1,2})\s*:\s"
    r"|(?<!\b(?:no|rt|rw|km|blok|kav|gang|gg)\.?)\s+\d{1,2}\s?[.)]\s"
    r"|(?<!\b(?:no|rt|rw|km|blok|kav|gang|gg)\.?)\s+(?-i:[a-h]\s?[.)]\s+[A-Z][a-z])"
    r"|\s+(?:\|\s+)*(?-i:[IVX]{1,4})\.\s+(?-i:[A-Z]{5,}|[A-Z][a-z]{4,}\s+[A-Za-z]+\s*:)"
)
"""A label, a number or a letter of a form, or a heading."""

_SENTENCE_ENDS = (
    r"\s*:\s\d{1,2}[.)]\s|\s*[,;]?\s+(?:NIK|NPWP|NIB|nomor\s+(?:induk|pokok|izin)|no\.?\s*KTP|KTP|telp|telepon|tlp|hp|fax|email|e-mail|surel)\b"
    r"|\s+(?-i:(?:Surat|Demikian|Dengan|Adalah|Benar|Yang|Untuk|Berdasarkan|Bahwa|Telah|Berlaku|Masa|Status"
    r"|Perusahaan|Keterangan|Selanjutnya|Sebagai|Dalam|Sehubungan|Memberikan|Menerangkan|Nama|Luas)"
    r"\s+[a-z]{2,})"
    r"|\s*,\s*(?:tim|petugas|kami)\b"
    r"|\s*(?:\(|;|,?\s*\b(?:dalam\s+rangka|dalam\s+wilayah|dengan|untuk|dapat|telah|sebagai|dinyatakan|guna|yang"
    r"|maka|setelah|bersama\s+ini|apabila|sepanjang|tersebut"
    r"|memohon|mohon|bermaksud|bahwa|selaku|dalam\s+hal|memiliki|menyatakan|memproduksi|menerangkan"
    r"|serta|mengajukan|penanggung|akan|adalah|benar|dan\s+(?:bentuk|alamat|tempat|lokasi)|tempat\s+produksi"
    r"|lokasi\s+produksi|pada\s+prinsip)\b"
    r"|(?<!\b(?:kel|kec|kab|jl|jln|no|gg|rt|rw|ds|dsn|prov|km|blok|lr|kp|perum|komp|[a-z]))"
    r"\.\s+(?-i:[A-Z][a-z]|[A-Z]\.\s|[IVX]{2,4}\.\s|PASAL\b)"
    r"|\.\s*$)"
)
_ENDS = rf"{_NEXT_LABEL}|{_SENTENCE_ENDS}"
_GOES_ON = rf"\s*,?\s+(?!(?:{_PLACE_WORDS})\b)(?-i:[a-z]{{3,}})\b(?!\.)"
SENTENCE_END = rf"(?={_SENTENCE_ENDS}|{_GOES_ON})"
"""What follows an address in a sentence: a word in small letters, the next sentence."""

ADDRESS_END = rf"(?={_ENDS}|{_GOES_ON})"
"""The same, or a label."""

_SOMEWHERE = (
    r"(?-i:(?!Wilayah|Lingkungan|Daerah|Bidang|Atas|Bawah)(?=[A-Z].{0,70}?\b(?:RT|Rt|No|NO|Nomor|Kel|KEL"
    r"|Kelurahan|KELURAHAN|Desa|DESA|Kec|KEC|Kecamatan|KECAMATAN|Blok|BLOK|Kav|Km|KM)\b))"
)
"""A place that does not begin with a word for street: ``di Pasar Segiri Blok C No. 4``."""

_BUILDING = (
    r"(?:(?-i:rumah|gedung|bangunan|ruko|toko|pabrik|lantai|samping|belakang|halaman)\s+"
    r"(?:(?-i:[a-z]+)\s+)?)?"
)
"""What stands there, before the street: ``di rumah belakang Jl. Melati``."""

LETTERHEAD_ADDRESS = LineAt(
    rf"(?:(?:kantor|alamat|office)(?:\s+\w+)?\s*:\s*)?(?P<value>{STREET}.{{8,120}}?)"
    r"(?:\s*[,;\-\u2013(]?\s*\b(?:telp|telepon|tlp|phone|hp|fax|e-?mail|kode\s+pos)\b.*)?",
    within=6,
    prior=0.55,
)
"""The address under a company's name at the head of its paper, where nothing else gives one."""


def address_after(words: str, prior: float, *, inside: bool = False) -> Pattern:
    """The address that follows some words in prose.

    A few words in small letters may stand between (``beralamat dan berkantor pusat di ...``).

    Args:
        words: Regular expression of what stands before it.
        prior: As in :class:`dossier.declaration.Pattern`.
        inside: As in :class:`dossier.declaration.Label`.
    """
    return Pattern(
        rf"(?:{words})(?:(?:(?:\s+(?-i:[a-z]{{3,}})){{0,3}}?\s+|\s*)(?:di|pada)\s*:?\s*{_BUILDING}(?={STREET}|{_SOMEWHERE})"
        rf"|\s*:?\s*{_BUILDING}(?={STREET}))(?:(?P<value>(?-i:[A-Z]).{{10,150}}?){ADDRESS_END}"
        rf"|(?P<value>(?-i:[a-z]).{{10,150}}?)(?={_ENDS}))",
        prior=prior,
        inside=inside,
    )
