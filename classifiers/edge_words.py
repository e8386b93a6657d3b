"""How the lines at the ends of a page read: expressions for lines in capitals, single-spaced."""

from __future__ import annotations

import re
from typing import Final

ANNEX: Final = re.compile(r"\W{0,3}(?:\d{1,2}\W{1,2})?LAMPIRAN\b(?P<rest>.*)")
COUNTED: Final = re.compile(
    r"\W*(?:\d|SATU\b|DUA\b|TIGA\b|EMPAT\b|LIMA\b|[-\u2013]\W*$"
    r"|.{0,20}\b(?:BERKAS|LEMBAR|BENDEL|SET|BUNDEL|EKS|RANGKAP)\b)"
)
"""What a letter's head says of its annexes: how many there are."""
OF_AN_APPLICATION: Final = re.compile(r"\W*(?:SURAT )?PERMOHONAN\b")
"""What an annex is of where the rest of its head says so, or the line under its number."""
COUNTED_ONLY: Final = re.compile(r"\W*(?:[IVX]{1,5}|[A-Z]|\d{1,2})?\W*")
IN_ITSELF: Final = re.compile(r"\W*(?:SURAT (?!PERMOHONAN)|PERNYATAAN\b)")
"""The title of a paper that is signed in itself, whatever it is handed in with."""
SUBJECT: Final = re.compile(r"\W*(?:HAL|PERIHAL|H A L|SIFAT|KEPADA|YTH)\b")

STAMPED: Final = re.compile(r"\W*(?:E\W?)?(?:MET[EA]R[A-Z]{1,3}|MATERAI)(?: TEMPEL)?\W*")
"""A line of a duty stamp, which is affixed where a paper is signed (UU 10/2020)."""

REFERENCE: Final = re.compile(
    r"[A-Z0-9][A-Z0-9.-]{0,40}(?: ?/ ?[A-Z0-9.-]{1,40})+|\bAHU-[A-Z0-9.]{1,40}"
)
"""The number of a letter or a decision."""

OFFICE: Final = re.compile(
    r"\b(?:PEMERINTAH|KEMENTERIAN|MENTERI|REPUBLIK INDONESIA|BADAN PENGAWAS|BALAI|DINAS|PROVINSI"
    r"|KECAMATAN|KELURAHAN|DIREKTORAT|KANTOR|NOTARIS|BANK|UNIVERSITAS|POLITEKNIK|RUMAH SAKIT)\b"
)
FIRM: Final = re.compile(r"^\W*(?:P\W?T|C\W?V|U\W?D|KOPERASI|FIRMA|YAYASAN|APOTEK)\b")
TITLE: Final = re.compile(
    r"^\W*(?:SURAT|AKTA|DAFTAR|KEPUTUSAN|SERTI[PF]IKAT|TANDA|I[ZJ]IN|NOMOR INDUK|KARTU|BERITA ACARA"
    r"|PERJANJIAN|K[UW]W?ITANSI|REKOMENDASI|DIAGRAM|ALUR|BAGAN|BUKTI|LAPORAN|FORMULIR|PERNYATAAN"
    r"|PERMOHONAN|NOTA|FAKTUR|IJAZAH|PENDIRIAN|PERUBAHAN|SUSUNAN|STRUKTUR|PERSETUJUAN|TRANSKRIP"
    r"|UNDANGAN|PENGUMUMAN|TELAAHAN|KONTRAK|PROPOSAL|PROFIL|PETIKAN|SALINAN|MINUTA|SKET|GAMBAR"
    r"|DENAH|RISALAH|HASIL|RENCANA|KETERANGAN DI ATAS)\b"
)
NO_TITLE: Final = re.compile(
    r"(?<!DI ATAS )METERAI|MATERAI|TEMPEL|RUPIAH|SPECIMEN|LEGALISIR|\bAPT\b"
    r"|,\W*(?:S|M)\W{0,2}(?:H|KN|SI|KES|FARM|E|KOM|PD)\b"
    r"|^\W*(?:DEMIKIAN|PASAL|BAB|BAGIAN|LANJUTAN|LAMPIRAN|TEMBUSAN|CATATAN|PERHATIAN|KETENTUAN"
    r"|KETERANGAN(?! DI ATAS METERAI)"
    r"|MEMUTUSKAN|MENIMBANG|MENGINGAT|DIREKTUR|PIMPINAN|KEPALA|NOTARIS"
    r"|KE(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN))\b|^\W*NO\b"
)
"""Capitals that open nothing: stamps, signatures, parts of a text, the head of a table."""
NUMBER: Final = re.compile(r"^[^\w\n]*(?:NO(?:MOR)?\b|NIB\b|N ?P ?W ?P)\W{0,3}", re.MULTILINE)
ADDRESSEE: Final = re.compile(r"\bYTH\b|\bKEPADA\b")
MATTER: Final = re.compile(r"^[^\w\n]*(?:HAL|PERIHAL|H A L)\b", re.MULTILINE)
GREETING: Final = re.compile(
    r"^[^\w\n]*(?:DENGAN HORMAT|YANG BERTANDA ?TANGAN)\b|\bYANG BERTANDA ?TANGAN DI ?BAWAH\b",
    re.MULTILINE,
)
THIS_DAY: Final = re.compile(
    r"\bPADA HARI INI\b|\bPADA HARI (?:SENIN|SELASA|RABU|KAMIS|JUM|SABTU|MINGGU)"
)
PLACE_AND_DAY: Final = re.compile(
    r"^\W*[A-Z][A-Z .]{2,30}, ?(?:TANGGAL |TGL\.? ?)?(?:\d{1,2}|[. ]{2,})[ /.-][A-Z0-9]{1,9}[ /.-]"
    r"(?:19|20)\d\d\W*$"
)

GOES_ON: Final = re.compile(
    r"^\W*(?:PASAL \W?(?:[2-9]|1\d|[IVX]{2,})|BAB (?!I\b)|BAGIAN (?!I\b|PERTAMA|KESATU)"
    r"|KE(?:DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN)\b\W*[:;]?"
    r"|(?:[2-9]|[1-9]\d|[B-H]|II|III|IV|V|VI{1,3})[.)] |\((?:[2-9]|[1-9]\d|[B-H])\)|[-\u2022] )"
)
"""The second or a later article or point."""
ROW: Final = re.compile(r"^\W{0,3}(?:[2-9]|[1-9]\d)\W{0,3} \S")
CONTINUED: Final = re.compile(
    r"\b(?:LANJUTAN|SAMBUNGAN|PINDAHAN|DIPINDAHKAN DARI|HALAMAN SEBELUMNYA|CONTINUED)\b"
)
TO_BE_CONTINUED: Final = re.compile(
    r"\b(?:BERSAMBUNG|DIPINDAHKAN|PINDAHAN KE|DILANJUTKAN|HALAMAN BERIKUT\w*|LIHAT SEBALIKNYA"
    r"|LEMBAR BERIKUT\w*)\b|/ ?\d?\W{0,3}[A-Z(]?\w{0,30}\W{0,10}\.{3,}|\.{3} ?/ ?\.{0,3}"
)
CLOSES: Final = re.compile(
    r"^\W*(?:DEMIKIAN|TEMBUSAN|HORMAT (?:KAMI|SAYA)|DITETAPKAN DI|DIKELUARKAN DI|DIBERIKAN SEBAGAI"
    r"|(?:DIKELUARKAN|DITERBITKAN|DIBUAT) SEBAGAI (?:SALINAN|KUTIPAN|PETIKAN|TURUNAN)"
    r"|(?:SALINAN|KUTIPAN|PETIKAN|TURUNAN) INI (?:SESUAI|SAMA)"
    r"|MENGETAHUI|SAKSI|PARA SAKSI|YANG (?:MENYATAKAN|MEMBUAT|MENERIMA|BERSANGKUTAN)"
    r"|KEPALA (?:BALAI|LOKA|DINAS|KANTOR|BIDANG).{0,40}$)"
)
"""How a page begins that ends the one before."""
BACK: Final = re.compile(
    r"^\W*(?:PERHATIAN|KETENTUAN|KEWAJIBAN|CATATAN|KETERANGAN|PERINGATAN|SYARAT|HAK DAN|PETUNJUK"
    r"|PENJELASAN)\b"
)
"""What is printed on the back of a certificate."""
SIGNED: Final = re.compile(
    r"\b(?:DEMIKIAN|HORMAT (?:KAMI|SAYA)|TEMBUSAN|NIP\b|METERAI|MATERAI|DITETAPKAN DI"
    r"|DIKELUARKAN DI|YANG MENYATAKAN|YANG MEMBUAT|PEMOHON|MENGETAHUI|TANDA ?TANGAN|TTD|PENGHADAP"
    r"|SAKSI|SAMA BUNYINYA|DITANDATANGANI SECARA ELEKTRONIK)\b"
    r"|^\W*(?:KEPALA|DIREKTUR|PIMPINAN|NOTARIS|KETUA|CAMAT|LURAH|PEMILIK|BUPATI|GUBERNUR|MENTERI"
    r"|MANAGER|MANAJER)\b|\b(?:S|M)\W?(?:H|KN|SI|KES|FARM|E|KOM|PD|SOS|AP)\b\W*$"
)
"""What stands where a document ends."""
OF_A_STAMP: Final = re.compile(r"\W*(?:TEMPEL|RUPIAH|SPECIMEN|(?:3|6|10)[.,]?000)\W*")
"""Lines of a stamp behind its name: no lines of the page."""
ON_ANY_PAPER: Final = re.compile(r"SECARAELEKTRONIK|SERTIFIKATELEKTRONIK|SPECIMEN|METERAI|TEMPEL")
"""Letters of lines that stand at the foot of papers of every sort."""
