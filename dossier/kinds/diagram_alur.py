"""Flow chart of making one dosage form (SOP G.18): boxes and arrows, hardly any text.

It is told by its shape as much as by its title: many short lines, hardly a sentence, and among them
the steps of making a medicine.
"""

from __future__ import annotations

from dossier import parsers, roster
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt

_STEP = (
    r"(?:SORTASI|PENCUCIAN|PERAJANGAN|PENGERINGAN|PENIMBANGAN|PENYERBUKAN|PENGAYAKAN|PENCAMPURAN"
    r"|PENGISIAN|PENGEMASAN|PELABELAN|KARANTINA|PENYARINGAN|PEREBUSAN|EKSTRAKSI|PENCETAKAN|GRANULASI"
    r"|PENGGILINGAN|PENDINGINAN|PENYIMPANAN|PENERIMAAN|PENGADUKAN|DISTRIBUSI|PENGENTALAN|PENIRISAN"
    r"|PENGHALUSAN|PEMASAKAN|PENGUPASAN|PEMBENTUKAN|PELEBURAN|PEMOTONGAN|PENYULINGAN|STERILISASI"
    # as what is done: ``Ditimbang``
    r"|DI(?:SORTASI|SORTIR|CUCI|RAJANG|KERINGKAN|TIMBANG|SERBUK(?:KAN)?|AYAK|CAMPUR|ADUK|ISI(?:KAN)?"
    r"|KEMAS|LABEL(?:I)?|SARING|REBUS|CETAK|GILING|DINGINKAN|SIMPAN|TIRISKAN|HALUSKAN|MASAK|KUPAS"
    r"|BENTUK|POTONG|TUMBUK|OVEN|KUKUS|PERAS|PANASKAN|BUNGKUS|TUTUP|JEMUR|ANGIN-ANGIN(?:KAN)?"
    r"|LELEHKAN|LARUTKAN|MASUKKAN|TUANG(?:KAN)?|DIAMKAN|CAIRKAN|HANGATKAN|PEKATKAN|TETESKAN"
    r"|LEBUR(?:KAN)?|TAMBAHKAN|RENDAM|ENDAPKAN|PADATKAN)"
    # as one is told to do: ``Timbang``
    r"|SORTIR|CUCI|RAJANG|KERINGKAN|TIMBANG|AYAK|CAMPUR|ADUK|KEMAS|SARING|REBUS|CETAK|GILING"
    r"|DINGINKAN|SIMPAN|TIRISKAN|HALUSKAN|KUPAS|POTONG|TUMBUK|JEMUR|KUKUS|PERAS"
    # as firms with a name abroad write
    r"|SORTING|WASHING|CUTTING|DRYING|WEIGHING|GRINDING|MILLING|SIEVING|MIXING|BLENDING|WETTING"
    r"|GRANULATION|MOU?LDING|FILTERING|BOILING|EXTRACTION|COOLING|FILLING|SEALING|LABELL?ING|PACKING"
    r"|PACKAGING|QUARANTINE|FINISHED GOODS)"
)
_TITLES = (
    "Diagram Alir|Diagram Alur|Diagram/Alur|Bagan Alir|Bagan Alur|Skema Proses|Skema Alur"
    "|Skema Pembuatan|Skema Produksi|Bagan Proses|Bagan Produksi|Bagan Pembuatan|Cara Pembuatan"
    "|Production Flow|Process Flow|Urutan Proses|Langkah Pembuatan"
    "|Alur Proses|Alur Produksi|Alur Pembuatan|Tahapan Proses|Tahapan Produksi|Proses Produksi"
    "|Proses Pembuatan|Flow Chart|Flow Diagram|Alir Proses"
)
_IN_TITLE = (
    r"^.*\b(?:ALUR|ALIR|FLOW ?CHART|SKEMA|BAGAN|DIAGRAM|TAHAP(?:AN)?|URUTAN|LANGKAH)\b.{0,30}"
    r"\b(?:PRODUKSI|PEMBUATAN|PROSES|PENGOLAHAN)\b"
)

KIND = Kind(
    type="diagram_alur",
    name="Diagram alur proses produksi",
    expected=0.96,
    again=1.0,
    cues=(
        Cue(_TITLES, 3.0, "title", absent=-0.8, also=_IN_TITLE),
        # Some say what it is at the foot of the sheet.
        Cue("alur proses|alur produksi|diagram alir|bagan alir|skema proses|flow chart", 0.8),
        Cue(
            r"^\W*(?:GAMBAR|BAGAN|SKEMA|DIAGRAM)\b[\d\W]{1,8}(?:BAGAN|DIAGRAM|SKEMA|ALUR|TAHAPAN?"
            r"|PROSES)\b.{0,24}\b(?:PEMBUATAN|PRODUKSI|PROSES|PENGOLAHAN)\b.{0,40}$",
            2.4,
            "lines",
            regex=True,
        ),
        Cue(rf"\A(?>.*?\b(?P<shown>{_STEP})\b){{3}}", 1.6, regex=True, absent=-1.5),
        Cue(rf"\A(?>.*?\b(?P<shown>{_STEP})\b){{6}}", 1.2, regex=True),
        # A chart: at least five steps, each at the beginning of a line of its own and alone on it.
        Cue(
            rf"\A(?>(?s:.*?)^\W*(?:\d{{1,2}}\W+)?(?P<shown>{_STEP})(?: [A-Z]+){{0,4}}\W*$){{5}}",
            1.6,
            "lines",
            regex=True,
            absent=-0.6,
        ),
        # Prose, labels with colons and columns of numbers are no chart.
        Cue(r"\A(?>(?s:.*?)^.{75,}$){4}", -2.5, "lines", regex=True),
        Cue(r"\A(?>(?s:.*?)^[^:\n]{3,40} ?: ?\S.*$){5}", -1.5, "lines", regex=True),
        Cue("Daftar|Surat|Berita Acara|Perjanjian|Akta|Rekomendasi", -2.5, "title"),
        Cue("Kepada Yth|Dengan hormat|bertanda tangan", -2.5),
    ),
    continuation=(
        Cue(rf"\A(?>.*?\b(?P<shown>{_STEP})\b){{3}}", 1.6, regex=True),
        roster.SIGNATURES,
    ),
    max_pages=2,
    fields=(
        roster.company(roster.IN_TITLE, roster.AT_THE_END, usual=0.75),
        FieldSpec(
            "bentuk_sediaan",
            parsers.dosage_form,
            (
                Label(
                    spelt("{Bentuk|Jenis|} Sediaan", "{Nama|Jenis} Produk", "Produk"),
                    colon=True,
                    prior=0.97,
                ),
                LineAt(
                    r".{0,60}?(?:proses|produksi|pembuatan|pengolahan|alur|alir|chart|diagram|sediaan)\b"
                    r"\s*(?P<value>.{3,60})",
                    within=8,
                    prior=0.96,
                ),
                LineAt(r"(?P<value>.{3,60})", within=8, prior=0.9),
                Pattern(r"(?P<value>[A-Z][A-Za-z ]{3,40}?)\s+(?:siap\s+edar|jadi)\b", prior=0.8),
                Pattern(
                    r"\b(?P<value>(?:pengisian|pencetakan|pembuatan)\s+[A-Za-z ]{3,20})", prior=0.6
                ),
            ),
            key=False,
        ),
    ),
)
