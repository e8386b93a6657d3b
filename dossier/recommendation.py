"""What the two letters of recommendation (Balai POM, Dinas Kesehatan) have in common."""

from __future__ import annotations

from dataclasses import replace

from dossier import parsers
from dossier.companies import COMPANY_AT_NAME
from dossier.declaration import Cue, FieldSpec, Label, LineAt, Pattern, Prose, Special
from dossier.dosage import DOSAGE_FORMS
from dossier.labels import spelt
from dossier.phrases import (
    COMPANY as COMPANY_FORM,
)
from dossier.phrases import (
    COMPANY_END,
    COMPANY_LABELS,
    COMPANY_NAME,
    LETTER_DATE,
    LETTER_NUMBER,
    NAME_AND_ADDRESS,
    SUBJECT,
    company_after,
)
from dossier.signing import NIP, SIGNATORY
from dossier.whereabouts import ADDRESS_END, STREET, address_after

CUES = (
    Cue("Rekomendasi", 1.4, "top", absent=-2.0),
    Cue("Rekomendasi", 0.4, absent=-2.5),
    Cue("Surat Rekomendasi", 0.8, "title"),
    Cue("memberikan rekomendasi|merekomendasikan|direkomendasikan", 0.8),
    Cue(r"^\W*(HAL|PERIHAL)\W{0,4}(SURAT )?REKOMENDASI", 1.2, "top", regex=True),
    Cue(r"\bN[I1]P\b", 0.5, regex=True, absent=-0.3),
    Cue("Syarat-syarat", -2.5, "top"),
    Cue("Persyaratan", -1.5, "top"),
    Cue("Fotokopi", -0.8),
    Cue("Obat Tradisional", 0.5),
    Cue("Kepada Yth", 0.3),
    Cue("Surat Pernyataan", -3.0, "title"),
    Cue("Surat Tanda Registrasi", -3.0, "title"),
    Cue("mengajukan permohonan", -1.0),
    Cue("Undangan", -3.0, "top"),
    # The office that licenses writes of recommendations, and gives none.
    Cue(
        r"^\W*(?:DINAS|BADAN) (?:PENANAMAN MODAL|PELAYANAN|PERI[ZJ]INAN)\b", -3.0, "top", regex=True
    ),
    Cue("Berita Acara", -3.0, "title"),
    Cue("Surat Keterangan Domisili", -3.0, "title"),
    Cue("Yang bertanda tangan di bawah ini", -0.5),
    Cue("selanjutnya disebut", -1.0),
)

CONTINUATION = (
    Cue("Tembusan", 1.2),
    Cue(r"^\W*LAMPIRAN\b.{0,4}(SURAT|REKOMENDASI)", 2.0, "top", regex=True),
    Cue("Hasil Pemeriksaan", 0.8, "top"),
    Cue("Kepala Balai|Kepala Dinas Kesehatan|Kepala Loka", 0.8),
    Cue("Demikian", 0.8),
    Cue(r"\bNIP\b", 1.0, regex=True),
    Cue("Rekomendasi", 0.8),
    Cue("Obat Tradisional", 0.5),
    # A page with hardly more than the signature on it, for which the sheet before had no room.
    Cue(r"\A(?=.{10,260}\Z).*\bKEPALA\b.*\bN[I1]P\b", 2.5, regex=True),
)


_SITE = spelt(
    "{Alamat|Lokasi|Letak|Tempat|Kedudukan|Tempat Kedudukan} {Tempat|Lokasi|}"
    " {Sarana|Perusahaan|Produksi|Usaha|Kegiatan|Fasilitas|Pabrik|Industri|Badan Usaha|UKOT}",
    "{Alamat|Lokasi} Sarana Produksi",
    "{Berdomisili|Berkedudukan|Bertempat|Berlokasi|Terletak|Beralamat} di",
    "Alamat {Lokasi|Kantor/Produksi|Kantor dan Produksi|Lengkap}",
)


_EXAMINED = spelt(
    "{Objek|Obyek|Sasaran} {Pemeriksaan|Peninjauan|Kunjungan|Verifikasi|Survei|Visitasi|Penilaian}",
    "{Sarana|Perusahaan|Pihak|Usaha|} yang {Diperiksa|Ditinjau|Dikunjungi|Diverifikasi|Dinilai}",
)
"""What stands before the company in papers on a visit to it."""

COMPANY = FieldSpec(
    "nama_badan",
    parsers.company_name,
    (
        Label((*COMPANY_LABELS, "Nama"), lines=2, prior=0.95),
        Label(NAME_AND_ADDRESS, prior=0.9),
        Label(_EXAMINED, lines=2, prior=0.95),
        Label(
            ("Nama Perusahaan", "Nama Usaha", "Nama Sarana", "Nama Badan"),
            lines=2,
            open_ended=True,
            prior=0.9,
        ),
        company_after(
            r"kepada|atas\s+nama|a\.\s?n\.?|oleh|dari|untuk|bahwa|terhadap|sarana|milik|pada"
            r"|perusahaan|merekomendasikan|direktur|pimpinan|pemilik|ketua|surat|usaha",
            0.9,
        ),
        COMPANY_AT_NAME,
        Pattern(COMPANY_NAME + COMPANY_END, prior=0.75),
        Prose("badan", 0.87),
    ),
)
"""The company that the letter is about."""

SITE = FieldSpec(
    "alamat",
    parsers.address,
    (
        Label(_SITE, lines=3, prior=0.95),
        Label(spelt("{Tempat|} {Kedudukan|Usaha|Produksi}", "Tempat"), lines=3, prior=0.96),
        Label(("Alamat", "Lokasi", "Letak"), lines=3, colon=True, prior=0.93, inside=True),
        Label(("Alamat", "Lokasi", "Letak"), lines=3, open_ended=True, prior=0.88, inside=True),
        Label(NAME_AND_ADDRESS, lines=4, prior=0.93),
        address_after(
            r"beralamat(?:kan)?|berlokasi|ber(?:usaha|operasi|produksi)(?=\s+di\b)|bertempat|berkedudukan|alamat|terletak|(?:ke|di)\s+lokasi"
            r"|lokasi\s+(?:produksi|sarana|usaha)",
            0.85,
            inside=True,
        ),
        address_after(
            r"\b(?:sarana|usaha|pabrik|tempat\s+produksi|permohonan|industri)\b"
            r"(?:(?!tinggal|alamat)(?:[^.;:]|(?<=\b(?:PT|P|T|CV|C|V|UD|U|D))\.)){0,60}?\bdi",
            0.8,
            inside=True,
        ),
        Pattern(
            rf"{COMPANY_FORM}[^,;:]{{2,50}},\s*(?P<value>{STREET}[^:;()]{{8,150}}?){ADDRESS_END}",
            prior=0.92,
        ),
        LineAt(  # the applicant as the one whom the letter is to
            rf"(?P<value>{STREET}.{{6,90}})",
            place="below",
            anchor=r"\b(?:pimpinan|pemilik|direktur|direktris|ketua|pengurus)\b(?!.*\bdinas\b)",
            within=2,
            prior=0.62,
            lines=2,
        ),
        LineAt(  # under the company's name, which stands on a line of its own
            rf"(?P<value>{STREET}.{{6,110}})",
            place="below",
            anchor=rf"^\W*(?:[\w/.]+\W+){{0,6}}?{COMPANY_FORM}[ .\"\u201c][^:;]{{3,60}}$",
            within=2,
            prior=0.8,
            lines=2,
        ),
        Prose("alamat_sarana", 0.9, inside=True),
        Prose("alamat_produksi", 0.88, inside=True),
        Prose("alamat_kantor", 0.87, inside=True),
    ),
)
"""Where it makes its products."""


_OWN_NUMBER = (
    Label(spelt("Nomor {Rekomendasi|Pertek|Rekomtek}"), prior=0.9),
    # As a label ``No. Rekomendasi`` would make a caption of the title, which is as good as that.
    LineAt(
        r"\W*(?P<value>(?=\S*\d)[A-Z0-9]\S*(?:\s?[/.-]\s?\S+)+)\W*",
        place="below",
        anchor=r"^\W*(?:no|nomor)\b\W{0,3}(?:rekomendasi|pertek|rekomtek)\W*$",
        within=1,
        prior=0.9,
    ),
)
"""The letter's own number, named after what it is."""

_NEXT_LINE = (
    r"(?:\bKALIMANTAN\s*\n\W*(?:TIMUR|UTARA|SELATAN|TENGAH|BARAT)"
    r"|\b(?:PROVINSI|KABUPATEN|KOTA)\s*\n\W*(?!SURAT\b|REKOMENDASI\b)[A-Z]{4}[A-Z ]{0,25})"
)
"""How the name of an office goes on where its line was too short for the place."""


_DECIDES = (
    r"(?:tidak\s+dapat\s+|belum\s+dapat\s+|dapat\s+)?diberikan\b"
    r"|(?:kepala|pimpinan)\s+(?:balai|loka|dinas)\b.{0,60}\b(?:memberikan|merekomendasikan)\b"
    r"|dengan\s+ini\b"
)
"""How a sheet goes on under its title: ``diberikan dengan syarat kepada``."""

_TITLE = (
    r"\n\W*(?P<value>(?:(?-i:REKOMENDASI|Rekomendasi)(?-i: \(?[A-Z][A-Za-z()/.\-]*){1,12}"
    r"(?:\n(?-i:\(?[A-Z][A-Za-z()/.\-]*)(?-i: \(?[A-Z][A-Za-z()/.\-]*){0,5})?"
    rf"|(?-i:REKOMENDASI|Rekomendasi)(?=\W*\n\W*(?:\S*\d\S*[./-]\S+(?:,.{{4,40}})?\s*\n\W*)?(?:{_DECIDES})))"
    r")\W*\n\W*"
    rf"(?:(?:(?:nomor|no)\b[\s.:]*)?(?:\S{{1,4}}[^\S\n]){{0,6}}\S*\d\S*[./-]\S*\d|(?:{_DECIDES})"
    r"|(?:nomor|no)\b[\s.:;\u2026_]*(?:\n|\Z))"
)
"""The title of a sheet that is no letter says what it is about; its number stands under it, filled
in or not, or to whom it is given."""


def fields(office: str) -> tuple[FieldSpec, ...]:
    """The fields of a recommendation.

    Args:
        office: Regular expression of the office's name in its letterhead, in capitals.
    """
    return (
        FieldSpec(
            "instansi",
            parsers.issuer,
            (
                Pattern(
                    rf"(?-i:(?<!\bKEPALA )(?P<value>(?:{office})[A-Z ]*?{_NEXT_LINE}))(?=\W*\n)",
                    text="lines",
                    prior=0.96,
                ),
                # Where one office has several tasks, its name goes on after a comma, and below it.
                Pattern(
                    rf"(?-i:(?P<value>(?:{office}),[ ]+[A-Z ,&]{{4,60}}(?<=,|\bDAN|\b[A-Z]{{8,}})"
                    r"\n(?!SURAT\b|REKOMENDASI\b|JALAN\b)[A-Z][A-Z &]{6,50}))(?=\W*\n)",
                    text="lines",
                    prior=0.95,
                ),
                Pattern(rf"(?-i:(?P<value>{office}))", text="lines", prior=0.93),
                LineAt(
                    rf"\W*(?-i:(?P<value>(?:{office}),\s+[A-Z ,&]{{6,80}}))\W*",
                    within=9,
                    prior=0.94,
                ),
                LineAt(rf"\W*(?P<value>(?:{office}).{{0,70}})", within=9, prior=0.9),
            ),
            key=False,
        ),
        FieldSpec("nomor", parsers.letter_number, (*LETTER_NUMBER, *_OWN_NUMBER)),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
        FieldSpec(
            "perihal",
            parsers.subject,
            (
                *SUBJECT,
                Pattern(_TITLE, text="lines", prior=0.72),
                LineAt(
                    rf"\W*(?P<value>(?!TENTANG|KEPADA|YTH|KEPALA|DASAR|BALAI|DINAS|{COMPANY_FORM}\b"
                    r"|[A-J][.)]\s)"  # the heading of a part
                    r"(?-i:[A-Z][A-Z ()/.,\-]{8,90}))",
                    place="below",
                    anchor=r"^\W*(?:nomor|no)\b[\s.:;]*(?:\S*\d\S*(?:\s?[/.-]\s?\S+)*)?\W*$",
                    within=1,
                    prior=0.7,
                    unless=":",  # the value of a label
                ),
                LineAt(
                    r"\W*(?P<value>(?!nomor|no\b|tentang|dasar|kepada|yth|kepala|dinas|balai)"
                    r"(?-i:[A-Z][A-Z ()/.,\-]{3,90}))",
                    place="below",
                    anchor=r"^\W*(?:rekomendasi|pertimbangan|kajian|telaahan|saran)\s+teknis\W*$",
                    within=1,
                    prior=0.9,
                ),
                LineAt(
                    r"\W*(?P<value>(?![a-z][.)]|nomor|no\b|tentang|dasar|yang\b|kepala|berdasar|menindak|sehubung|dengan"
                    rf"|(?:balai|dinas|loka|badan|pemerintah|{STREET})\b|{COMPANY_FORM}"
                    r"|setelah|bersama|memperhatikan|menjawab|menanggapi|kami\b|pada\b|atas\b|untuk\b|sesuai\b"
                    r"|(?:di)?tujukan|kepada|yth)[A-Z].{3,90})",
                    place="below",
                    anchor=r"^\W*(?-i:(?:SURAT\s+)?REKOMENDASI)\W*$",
                    within=2,
                    prior=0.7,
                    unless=":",
                ),
            ),
            usual=0.8,
        ),
        replace(COMPANY, locators=(*COMPANY.locators, Special("penerima", 0.95))),
        replace(SITE, locators=(*SITE.locators, Special("alamat_penerima", 0.86))),
        FieldSpec("bentuk_sediaan", parsers.dosage_forms, DOSAGE_FORMS, key=False, usual=0.6),
        FieldSpec(
            "putusan",
            parsers.verdict,
            (Pattern(r"(?s)(?P<value>.+)", prior=0.9),),
            key=False,
        ),
        FieldSpec("pejabat", parsers.person_name, SIGNATORY),
        FieldSpec("nip", parsers.nip, NIP),
    )
