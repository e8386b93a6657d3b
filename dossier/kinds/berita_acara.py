"""Report of the visit to the place of production (SOP, step 9): what was seen, the conclusion.

It comes after intake. Other reports of that name (a meeting, the handing over of keys) are
``lain``: the visit to a place that is examined decides.
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.phrases import DATE, LETTER_NUMBER, issued_on
from dossier.recommendation import COMPANY, SITE

_TITLES = spelt(
    "Berita Acara {Hasil|} {Pemeriksaan|Peninjauan|Kunjungan|Verifikasi|Survei|Visitasi|Penilaian}",
    "Berita Acara Tim Teknis",
)

KIND = Kind(
    type="berita_acara",
    name="Berita acara pemeriksaan",
    again=0.1,
    cues=(
        Cue("Berita Acara", 2.0, "title", absent=-3.0),
        Cue(
            "|".join(_TITLES),
            2.0,
            "title",
        ),
        Cue(
            r"\b(?:PEMERIKSAAN|PENINJAUAN|KUNJUNGAN|VERIFIKASI|SURVE[IY]|VISITASI|PENILAIAN"
            r"|MEMERIKSA|MENINJAU|MENGUNJUNGI|MEMVERIFIKASI)\b",
            0.8,
            regex=True,
            absent=-3.0,
        ),
        Cue("Kesimpulan|hasil pemeriksaan|hasil peninjauan|menyimpulkan", 0.8, absent=-0.5),
        Cue("Obat Tradisional|sarana produksi|tempat produksi|sarana", 0.8),
        Cue("Tim Pemeriksa|Tim Teknis|Petugas Pemeriksa|pihak yang diperiksa|anggota tim", 0.8),
        Cue(r"MEMENUHI (?:PER)?SYARAT|REKOMENDASIKAN|\bLAYAK\b", 0.6, regex=True),
        Cue(
            "Serah Terima|Berita Acara Rapat|Penyerahan|Berita Acara Sumpah|Pemusnahan"
            "|Kehilangan|Pembayaran|Risalah",
            -5.0,
            "title",
        ),
        Cue("tersangka|penyidik|rapat umum pemegang saham|agenda rapat", -3.0),
    ),
    continuation=(
        Cue("Kesimpulan", 1.2),
        Cue("berita acara ini", 1.6),
        Cue("Tim Pemeriksa|Tim Teknis|pihak yang diperiksa|Petugas Pemeriksa", 1.2),
        Cue("Keterangan", 0.4),
        Cue(r"MEMENUHI (?:PER)?SYARAT|REKOMENDASIKAN|\bLAYAK\b", 0.6, regex=True),
        Cue(r"\bN[I1]P\b", 0.6, regex=True),
    ),
    max_pages=8,
    fields=(
        FieldSpec(
            "nomor",
            parsers.letter_number,
            (
                *LETTER_NUMBER,
                Label(
                    spelt("{BA|BAP} {No.|Nomor}", "{No.|Nomor} {BA|BAP}", "Berita Acara Nomor"),
                    prior=0.9,
                ),
            ),
            usual=0.9,
        ),
        FieldSpec(
            "tanggal",
            parsers.date_words,
            (
                Pattern(
                    r"(?:\bpada\s+hari(?:\s+ini)?|\bhari\s+ini)\W*(?P<value>(?:[A-Za-z'\u2019]+)?\W*(?:tanggal|tgl)?.{8,130}?)"
                    r"(?=,?\s*\b(?:kami|bertempat|yang|telah|pukul|berdasarkan|tim|di\s|saya|dengan"
                    r"|petugas|para|jam|atas|sesuai|menindak|sehubungan|oleh|maka)\b)",
                    prior=0.96,
                ),
                Pattern(r"pada\s+(?:hari|tanggal)(?:\s+ini)?\W*(?P<value>.{10,110})", prior=0.85),
                LineAt(  # a report that begins with its day
                    r"\W*(?:hari\s+)?(?-i:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad)\s*,\s*"
                    rf"(?:tanggal\s+|tgl\.?\s+)?(?P<value>{DATE})\s*(?:,.*|\W*)",
                    within=14,
                    prior=0.85,
                ),
                Pattern(
                    r"(?:tanggal|tgl\.?)\s+(?P<value>[a-z ]{3,24}\s(?:bulan\s+)?[a-z]{3,9}\s"
                    r"(?:tahun\s+)?(?:dua|seribu)\s[a-z ]{4,40})",
                    prior=0.85,
                ),
                Label(
                    spelt(
                        "Hari / Tanggal",
                        "Hari/Tanggal",
                        "Hari, Tanggal",
                        "Hari dan Tanggal",
                        "Tanggal {Pemeriksaan|Peninjauan|Kunjungan}",
                        "Hari/Tanggal {Pemeriksaan|Peninjauan|Kunjungan}",
                    ),
                    lines=2,
                    prior=0.95,
                ),
                Label(("Tanggal", "Tgl."), colon=True, prior=0.86),
                Pattern(
                    rf"(?:dilaksanakan|dilakukan)\s+pada\s+(?:hari\s+\w+\W+)?(?:tanggal\s+)?(?P<value>{DATE})",
                    prior=0.9,
                ),
                issued_on(0.85),
                LineAt(
                    rf"[A-Z][A-Za-z .]{{2,30}}\s*[,.]\s*(?:tanggal\s*)?(?P<value>{DATE})\W*",
                    place="tail",
                    within=16,
                    prior=0.8,
                ),
            ),
        ),
        COMPANY,
        SITE,
        FieldSpec(
            "kesimpulan",
            parsers.conclusion,
            (
                Label(
                    spelt(
                        "{Hasil/|Hasil / |}Kesimpulan",
                        "Kesimpulan {hasil|} {pemeriksaan|peninjauan|verifikasi|tim}",
                        "Kesimpulan dan Rekomendasi",
                        "Kesimpulan/Rekomendasi",
                        "Simpulan",
                        "Pendapat {Tim|Tim Pemeriksa|Tim Teknis|Pemeriksa}",
                    ),
                    lines=3,
                    below=True,
                    prior=0.96,
                ),
                Label(
                    ("Hasil", "Hasil Pemeriksaan", "Rekomendasi"), lines=3, colon=True, prior=0.85
                ),
                Pattern(
                    r"(?:disimpulkan|menyimpulkan|berkesimpulan|kesimpulan(?:nya)?|berpendapat)\W+(?:bahwa\s+)?"
                    r"(?:(?:sarana|tempat|lokasi|perusahaan|permohonan|pemohon|industri|fasilitas|usaha)"
                    r"(?:\s+\w+){0,4}?\s+)?(?:(?:tersebut|dimaksud|dinyatakan|adalah)\s+)*"
                    r"(?P<value>(?:(?:belum|tidak|telah|sudah|dapat)\s+)*"
                    r"(?:memenuhi|layak|direkomendasikan|sesuai|dapat)[^.;:]{0,120})",
                    prior=0.85,
                ),
                Pattern(
                    r"\bdinyatakan\s+(?:bahwa\s+)?"
                    r"(?P<value>(?:(?:belum|tidak|telah|sudah|dapat)\s+)*"
                    r"(?:memenuhi|layak|direkomendasikan|sesuai)[^.;:]{0,120})",
                    prior=0.85,
                ),
            ),
            key=False,
            usual=0.9,
        ),
    ),
)
