"""What tells the day of a paper from other days on it: births, last days, days of other papers."""

from __future__ import annotations

BORN = r"lahir|\bT\.?T\.?L\b|lahlr"
"""What tells a day of birth from the day of a paper."""

UNTIL = r"(?:s\s?/\s?d\.?|s\s?\.\s?d\.?|sampai(?:\s+dengan)?|hingga|s\.?d)"
"""``s.d.``, ``sampai dengan``: what goes before a last day."""

_ENDS = r"berakhir\w*|habis|jatuh\s+tempo|kadalu?[aw]arsa"

ANOTHER_DAY = (
    rf"{BORN}|{_ENDS}|\b(?:berlaku|masa|sejak|mulai)\b|\b{UNTIL}(?!\w)"
    r"|\b(?:waktu|jadwal)\s+(?:pe(?:meriksaan|ninjauan|nilaian)|kunjungan|inspeksi|audit|survei)\b"
    r"|\b(?:permohonan|berkas)(?:\s+(?:di)?(?:terima|masuk)\b|\W*$)|\bditerima\W*$"
    r"|\bdi(?:periksa|tinjau|kunjungi|verifikasi|nilai|survei)\b"
    r"|\b(?:tanggal|tgl\.?)\s+(?!surat|per[mn]|pengajuan|di)[a-z]{3}"
)
"""In the row of a day, or over it: it is a last day, or that of something else."""

OF_SOMETHING_ELSE = rf"{BORN}|{_ENDS}|\b(?:berlaku|masa|akta|akte)\b"
"""In the row of a day: it is surely not that of the paper."""

LASTS = rf"{_ENDS}|\b(?:berlaku|masa|selama|jangka)\b|\b{UNTIL}(?!\w)"
"""In the row of a day, or over it: it may be a last one."""

THAT_WAS = r"(?<!\byang\s+\w+)"
"""Behind a verb: not where it is said of another paper, ``STRTTK yang diterbitkan tanggal ...``."""

NO_OTHER_DAY = (
    rf"(?<!\b(?:{BORN}|{_ENDS}|yang\s+(?:diterbitkan|dikeluarkan|ditetapkan|diadakan|dilakukan"
    r"|didirikan|diberikan)|(?:hasil|atas|berdasarkan|setelah|telah)\s+(?:di)?(?:pe(?:meriksaan|ninjauan)|visitasi"
    r"|kunjungan|survei|verifikasi|periksa|tinjau))\b[^.;:]{0,55})"
    r"(?<!\b(?:mengunjungi|memeriksa|meninjau|melakukan\s+(?:pemeriksaan|peninjauan|kunjungan))\b[^.;:]{0,90})"
    rf"(?<!\d)(?<!\b(?:{UNTIL}|sejak|mulai|berlaku)(?!\w)[^.;:\d]{{0,34}})"
)
"""Before a day in a sentence: nothing says that it is one of those."""

NO_SENTENCE = (
    r"(?:(?![a-z]{3}\.\s|\bdi(?:buat|berikan|keluarkan|tetapkan|terbitkan)\b"
    r"|\bsurat\s+(?:keterangan\s+)?ini\b).)"
)
"""A character between captions and what stands under them."""

NO_END_OF_LETTER = r"(?<!(?-i:[A-Z][a-z]{2,}),\s*(?:(?:tanggal|tgl\.?)\s*)?)"
"""Before a day: it is not the one of ``Samarinda, 12 Mei 2017``."""
