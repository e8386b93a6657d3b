"""The facts of one invented dossier: who applies, with which papers. Values only.

Strings hold facts in their fullest printed spelling; a layout chooses case, date form and
order. Dates are dates, identifiers are digits.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

Applicant = Literal["badan", "perseorangan"]
Putusan = Literal["diberikan", "bersyarat", "tidak_diberikan"]
Kuasa = Literal["pengurusan", "penandatanganan"]


@dataclass(frozen=True, slots=True)
class Address:
    """A place in Kalimantan Timur; ``rt``/``rw`` are three digits, ``rw`` often absent."""

    jalan: str  # "Jl. P. Antasari Gg. Melati No. 12"
    rt: str
    rw: str | None
    kelurahan: str  # "Air Putih"
    desa: bool  # a village (Desa) rather than a Kelurahan
    kecamatan: str
    kabupaten: str  # "Kota Samarinda", "Kabupaten Paser"
    kode_pos: str

    @property
    def kota(self) -> str:
        """Name of the town without its rank: ``Samarinda``."""
        return self.kabupaten.removeprefix("Kota ").removeprefix("Kabupaten ")

    @property
    def rt_rw(self) -> str:
        """``012/004``, or ``012`` where there is no RW."""
        return f"{self.rt}/{self.rw}" if self.rw else self.rt


@dataclass(frozen=True, slots=True)
class Person:
    """A person; ``nama`` is upper case without titles, a NIK fits birth date and sex."""

    nama: str
    gelar_depan: str  # "Hj." or ""
    gelar_belakang: str  # "S.Farm., Apt." or ""
    nik: str
    perempuan: bool
    tempat_lahir: str  # upper case
    tanggal_lahir: dt.date
    alamat: Address
    pekerjaan: str
    agama: str
    status_kawin: str
    gol_darah: str
    ktp_terbit: dt.date
    ktp_berlaku: dt.date | None  # None: seumur hidup
    npwp15: str
    telepon: str

    @property
    def nama_lengkap(self) -> str:
        """Name with its titles: ``Hj. SITI AMINAH, S.Farm.``."""
        depan = f"{self.gelar_depan} " if self.gelar_depan else ""
        belakang = f", {self.gelar_belakang}" if self.gelar_belakang else ""
        return f"{depan}{self.nama}{belakang}"

    @property
    def sebutan(self) -> str:
        """``Tuan``, ``Nyonya`` or ``Nona``, as deeds address people."""
        if not self.perempuan:
            return "Tuan"
        return "Nona" if self.status_kawin == "BELUM KAWIN" else "Nyonya"

    @property
    def jenis_kelamin(self) -> str:
        """``LAKI-LAKI`` or ``PEREMPUAN``."""
        return "PEREMPUAN" if self.perempuan else "LAKI-LAKI"


@dataclass(frozen=True, slots=True)
class Officer:
    """A person with an office in the company."""

    person: Person
    jabatan: str  # "Direktur Utama"
    pengawas: bool  # komisaris, pengawas, persero komanditer
    saham: int = 0  # shares or per-mille of the capital


@dataclass(frozen=True, slots=True)
class Company:
    """The business that applies; ``nama`` is "PT BORNEO HERBAL LESTARI" (normalised)."""

    nama: str
    bentuk: str  # PT, CV, UD, KOPERASI
    inti: str  # "Borneo Herbal Lestari"
    singkatan: str  # "BHL"
    kantor: Address
    produksi: Address
    npwp15: str
    kpp: str  # "KPP Pratama Samarinda Ulu"
    npwp_terdaftar: dt.date
    telepon: str
    surel: str
    nib: str
    tdp: str
    siup: str


@dataclass(frozen=True, slots=True)
class Official:
    """A civil servant who signs."""

    nama: str  # with titles, "Dra. Hj. SITI AMINAH, Apt."
    nip: str
    pangkat: str  # "Pembina Tk. I (IV/b)"
    jabatan: str


@dataclass(frozen=True, slots=True)
class Technician:
    """The responsible technician (tenaga teknis kefarmasian) with the STRTTK."""

    person: Person
    nomor_strttk: str
    strttk_terbit: dt.date
    strttk_berlaku: dt.date | None  # None: seumur hidup (UU 17/2023 art. 260(4))
    pejabat: Official
    pendidikan: str  # "DIII Farmasi"
    perguruan: str
    nomor_ijazah: str
    lulus: dt.date


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed of establishment or of change."""

    nomor: int
    tanggal: dt.date
    jam: str  # "10.00"
    notaris: Person  # title in gelar_belakang
    notaris_kota: str  # "Kota Samarinda"
    notaris_sk: str
    notaris_alamat: Address
    saksi: tuple[Person, Person]
    modal_dasar: int
    modal_disetor: int
    nilai_saham: int


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's number and date."""

    nomor: str
    tanggal: dt.date
    tempat: str  # "Samarinda"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A letter of the Balai POM or of the health office of the kabupaten/kota."""

    surat: Letter
    perihal: str
    pejabat: Official
    putusan: Putusan
    pemeriksaan: dt.date
    nama_badan: str  # normalised; differs from the company's when planted
    kantor: str  # "Balai Besar Pengawas Obat dan Makanan di Samarinda" / "Dinas Kesehatan Kota …"
    alamat_kantor: Address


@dataclass(frozen=True, slots=True)
class Proxy:
    """Whom the applicant would send, since when, and what for (forms U.3 and U.4 of the SOP)."""

    penerima: Person
    hubungan: str  # what the person is to the applicant: "Karyawan"
    tanggal: dt.date
    jenis: tuple[Kuasa, ...]  # a letter each; empty: the applicant comes in person


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that the papers of one dossier agree on."""

    seed: int
    applicant: Applicant
    company: Company
    officers: tuple[Officer, ...]
    pj: Technician
    akta: Deed
    perubahan: Deed  # a later deed that leaves the officers as they are
    berubah: bool  # whether that deed was made
    sk_ahu: Letter | None  # number and date of the ministry's decree
    permohonan: Letter
    bentuk_sediaan: tuple[str, ...]  # words of the vocabulary
    rek_balai: Recommendation
    rek_dinkes: Recommendation
    rek_teknis: Recommendation  # of the province's health office, after the visit
    kunjungan: Letter  # number and day of the report of the visit
    susulan: bool  # whether the dossier holds what came after the visit
    pernyataan: dt.date  # day of the statements
    kuasa: Proxy
    pengangkatan: Letter
    domisili: Letter
    lokasi: Letter
    received: dt.date
    npwp_badan: bool  # the NPWP in the dossier is the company's, else the owner's
    npwp_baru: bool  # after PMK 112/2022: 16 digits may be printed

    @property
    def pemohon(self) -> Officer:
        """Who signs the application."""
        return self.officers[0]

    @property
    def era_nib(self) -> bool:
        """Whether the NIB replaces TDP and SIUP (PP 24/2018, 21 June 2018)."""
        return self.permohonan.tanggal >= dt.date(2018, 9, 1)
