"""The truth of a kind's fields where several layouts print the same facts."""

import datetime as dt
from collections.abc import Iterable, Sequence

from lab.specimens import truth_values
from lab.specimens.facts import Deed, Facts, Officer, Person, Recommendation
from lab.specimens.truth import Fields


def rekomendasi(
    letter: Recommendation,
    *,
    instansi: str,
    perihal: str,
    badan: str,
    alamat: str,
    sediaan: tuple[str, ...],
) -> Fields:
    """Return the fields of a recommendation; strings as printed, ``sediaan`` empty if not."""
    return {
        "instansi": truth_values.baris(instansi),
        "nomor": truth_values.nomor(letter.surat.nomor),
        "tanggal": letter.surat.tanggal.isoformat(),
        "perihal": truth_values.baris(perihal) or None,
        "nama_badan": truth_values.badan(badan),
        "alamat": truth_values.baris(alamat),
        "bentuk_sediaan": list(sediaan) or None,
        "putusan": letter.putusan,
        "pejabat": truth_values.nama(letter.pejabat.nama),
        "nip": letter.pejabat.nip,
    }


def permohonan(
    facts: Facts,
    *,
    nama: str,
    badan: str,
    kantor: str,
    produksi: str,
    pj: str,
    nomor: str | None,
    nik: str | None,
    jabatan: str | None,
    npwp: str | None,
) -> Fields:
    """Return the fields of an application; strings as printed, None for what it leaves out."""
    return {
        "nomor": truth_values.nomor(nomor) if nomor else None,
        "tanggal": facts.permohonan.tanggal.isoformat(),
        "nama_pemohon": truth_values.nama(nama),
        "nik": nik,
        "jabatan": jabatan.upper() if jabatan else None,
        "nama_badan": truth_values.badan(badan),
        "alamat_kantor": truth_values.baris(kantor),
        "alamat_produksi": truth_values.baris(produksi),
        "npwp": truth_values.angka(npwp) if npwp else None,
        "nama_pj": truth_values.nama(pj),
        "nomor_strttk": truth_values.nomor(facts.pj.nomor_strttk),
        "bentuk_sediaan": list(facts.bentuk_sediaan),
    }


def kuasa(facts: Facts, item: str, *, pemberi: str, penerima: str) -> Fields:
    """Return the fields of a power of attorney for ``item``; the names as printed."""
    return {
        "jenis": item,
        "pemberi": truth_values.nama(pemberi),
        "penerima": truth_values.nama(penerima),
        "tanggal": facts.kuasa.tanggal.isoformat(),
    }


def akta(
    facts: Facts,
    *,
    badan: str,
    notaris: str,
    deed: Deed | None = None,
    kota: str | None = None,
    kedudukan: str | None = None,
    pengurus: Iterable[Officer] | None = None,
) -> Fields:
    """Return the fields of a deed, the first one by default; strings as printed.

    Args:
        facts: Of the dossier.
        badan: The company.
        notaris: The notary.
        deed: Which deed.
        kota: The notary's seat, where it is printed otherwise than in the facts.
        kedudukan: The company's, likewise.
        pengurus: Its officers in the order of the paper, that of the facts by default.
    """
    deed, company = deed or facts.akta, facts.company
    return {
        "nomor": str(deed.nomor),
        "tanggal": deed.tanggal.isoformat(),
        "notaris": truth_values.nama(notaris),
        "kedudukan_notaris": (kota or deed.notaris_kota).upper(),
        "nama_badan": truth_values.badan(badan),
        "bentuk_badan": company.bentuk,
        "kedudukan_badan": (kedudukan or company.kantor.kabupaten).upper(),
        "pengurus": [
            {"nama": truth_values.nama(o.person.nama_lengkap), "jabatan": o.jabatan.upper()}
            for o in (facts.officers if pengurus is None else pengurus)
        ],
    }


def npwp(
    nomor: str,
    *,
    nama: str,
    badan: bool,
    nik: str | None,
    alamat: str,
    kpp: str | None,
    terdaftar: dt.date,
) -> Fields:
    """Return the fields of a tax registration; strings as printed, of a firm or of a person."""
    return {
        "npwp": truth_values.angka(nomor),
        "nama": truth_values.badan(nama) if badan else truth_values.nama(nama),
        "nik": nik,
        "alamat": truth_values.baris(alamat),
        "kpp": kpp and truth_values.baris(kpp),
        "tanggal_terdaftar": terdaftar.isoformat(),
    }


def strttk(facts: Facts, *, nama: str, kelamin: str | None, penerbit: str) -> Fields:
    """Return the fields of the registration; ``kelamin`` is None where it is not printed."""
    pj = facts.pj
    return {
        "nomor": truth_values.nomor(pj.nomor_strttk),
        "nama": truth_values.nama(nama),
        "tempat_lahir": pj.person.tempat_lahir.upper(),
        "tanggal_lahir": pj.person.tanggal_lahir.isoformat(),
        "jenis_kelamin": kelamin and pj.person.jenis_kelamin,
        "penerbit": truth_values.baris(penerbit),
        "tanggal_terbit": pj.strttk_terbit.isoformat(),
        "berlaku_sampai": truth_values.berlaku(pj.strttk_berlaku),
    }


def ktp(person: Person, *, nama: str, alamat: str, rt_rw: str) -> Fields:
    """Return the fields of an identity card; ``alamat`` the Alamat lines only."""
    home = person.alamat
    return {
        "nik": person.nik,
        "nama": truth_values.nama(nama),
        "tempat_lahir": person.tempat_lahir,
        "tanggal_lahir": person.tanggal_lahir.isoformat(),
        "jenis_kelamin": person.jenis_kelamin,
        "alamat": truth_values.baris(alamat),
        "rt_rw": rt_rw,
        "kel_desa": home.kelurahan.upper(),
        "kecamatan": home.kecamatan.upper(),
        "kabupaten_kota": home.kabupaten.upper(),
        "provinsi": "KALIMANTAN TIMUR",
        "berlaku_hingga": truth_values.berlaku(person.ktp_berlaku),
    }


def tdp(
    facts: Facts, *, badan: str, alamat: str, nama: str, terbit: dt.date, sampai: dt.date
) -> Fields:
    """Return the fields of the company register certificate; strings as printed."""
    return {
        "nomor": truth_values.nomor(facts.company.tdp),
        "nama_badan": truth_values.badan(badan),
        "alamat": truth_values.baris(alamat),
        "npwp": facts.company.npwp15,
        "penanggung_jawab": truth_values.nama(nama),
        "tanggal_terbit": terbit.isoformat(),
        "berlaku_sampai": sampai.isoformat(),
    }


def siup(facts: Facts, *, badan: str, alamat: str, nama: str, terbit: dt.date) -> Fields:
    """Return the fields of the trade licence; strings as printed."""
    return {
        "nomor": truth_values.nomor(facts.company.siup),
        "nama_badan": truth_values.badan(badan),
        "alamat": truth_values.baris(alamat),
        "npwp": facts.company.npwp15,
        "penanggung_jawab": truth_values.nama(nama),
        "tanggal_terbit": terbit.isoformat(),
    }


def nib(facts: Facts, *, badan: str, alamat: str, terbit: dt.date) -> Fields:
    """Return the fields of the business number; strings as printed."""
    return {
        "nib": facts.company.nib,
        "nama_badan": truth_values.badan(badan),
        "alamat": truth_values.baris(alamat),
        "tanggal_terbit": terbit.isoformat(),
    }


def domisili(facts: Facts, *, badan: str, alamat: str, nama: str, sampai: dt.date | None) -> Fields:
    """Return the fields of the certificate of domicile; ``sampai`` None where it is not printed."""
    return {
        "nomor": truth_values.nomor(facts.domisili.nomor),
        "tanggal": facts.domisili.tanggal.isoformat(),
        "nama": truth_values.nama(nama),
        "nama_badan": truth_values.badan(badan),
        "alamat": truth_values.baris(alamat),
        "berlaku_sampai": truth_values.tanggal(sampai),
    }


def susunan(
    facts: Facts,
    *,
    badan: str,
    names: list[str],
    tanggal: dt.date | None,
    order: Sequence[int] | None = None,
) -> Fields:
    """Return the fields of the list of officers.

    ``names`` are as printed, one for each of ``facts.officers``; ``order`` says in which order the
    paper lists them, where it is another.
    """
    lines = list(zip(names, facts.officers, strict=True))
    return {
        "nama_badan": truth_values.badan(badan),
        "tanggal": truth_values.tanggal(tanggal),
        "pengurus": [
            {"nama": truth_values.nama(name), "jabatan": officer.jabatan.upper()}
            for name, officer in (lines if order is None else [lines[i] for i in order])
        ],
    }


def pengangkatan(facts: Facts, *, badan: str, pj: str, pimpinan: str) -> Fields:
    """Return the fields of the appointment of the technician; strings as printed."""
    return {
        "nomor": truth_values.nomor(facts.pengangkatan.nomor),
        "tanggal": facts.pengangkatan.tanggal.isoformat(),
        "nama_pj": truth_values.nama(pj),
        "nomor_strttk": truth_values.nomor(facts.pj.nomor_strttk),
        "nama_badan": truth_values.badan(badan),
        "nama_pimpinan": truth_values.nama(pimpinan),
    }


def lokasi(facts: Facts, *, instansi: str, badan: str, alamat: str) -> Fields:
    """Return the fields of the consent to the place; strings as printed."""
    return {
        "nomor": truth_values.nomor(facts.lokasi.nomor),
        "tanggal": facts.lokasi.tanggal.isoformat(),
        "instansi": truth_values.baris(instansi),
        "nama_badan": truth_values.badan(badan),
        "alamat": truth_values.baris(alamat),
    }


def daftar(*, badan: str | None, tanggal: dt.date | None, jumlah: int, field: str) -> Fields:
    """Return the fields of a list of tools or workers; ``field`` names its count."""
    return {
        "nama_badan": badan and truth_values.badan(badan),
        "tanggal": truth_values.tanggal(tanggal),
        field: str(jumlah),
    }


def berita_acara(facts: Facts, *, badan: str, alamat: str, kesimpulan: str) -> Fields:
    """Return the fields of the report of the visit; strings as printed."""
    return {
        "nomor": truth_values.nomor(facts.kunjungan.nomor),
        "tanggal": facts.kunjungan.tanggal.isoformat(),
        "nama_badan": truth_values.badan(badan),
        "alamat": truth_values.baris(alamat),
        "kesimpulan": truth_values.baris(kesimpulan),
    }
