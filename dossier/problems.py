"""Codes of what is doubtful about a value, and what each says to a person.

Nothing is repaired in silence: where a value differs from what was read by more than layout and
case, one of these stands beside it. The codes are stable; the sentences are shown on screens.
"""

from __future__ import annotations

from typing import Final

LETTERS_AS_DIGITS: Final = "huruf_dibaca_angka"
DIGITS_AS_LETTERS: Final = "angka_dibaca_huruf"
TWO_WAY_DIGIT: Final = "angka_mendua"
SEPARATOR_GUESSED: Final = "pemisah_diduga"
ROMAN_GUESSED: Final = "angka_romawi_diduga"
OTHER_MONTH: Final = "bulan_nomor_berbeda"
TEXT_DROPPED: Final = "teks_sekitar_dibuang"
SPELLING_GUESSED: Final = "ejaan_diduga"
MONTH_GUESSED: Final = "bulan_diduga"
NUMBER_WORD_GUESSED: Final = "kata_bilangan_diduga"
DIGITS_AGAINST_WORDS: Final = "angka_dan_kata_berbeda"
WRONG_WEEKDAY: Final = "hari_tidak_cocok"
ODD_YEAR: Final = "tahun_tidak_wajar"
SEVERAL_DATES: Final = "beberapa_tanggal"
ODD_END: Final = "tanggal_akhir_tidak_cocok"
WRONG_LENGTH: Final = "panjang_tidak_sesuai"
INVALID_NUMBER: Final = "nomor_tidak_sah"
CHECK_DIGIT: Final = "angka_periksa_salah"
FORMER_REGION: Final = "kode_wilayah_lama"
FORM_GUESSED: Final = "bentuk_badan_diduga"
NO_FORM: Final = "tanpa_bentuk_badan"
MIXED_VERDICT: Final = "putusan_bertentangan"
TWO_MANDATES: Final = "kuasa_ganda"
SPELT_ELSEWHERE: Final = "ejaan_surat_lain"

MEANING: Final[dict[str, str]] = {
    LETTERS_AS_DIGITS: "Huruf yang terbaca di tempat angka diganti angka yang mirip.",
    DIGITS_AS_LETTERS: "Angka yang terbaca di dalam kata diganti huruf yang mirip.",
    TWO_WAY_DIGIT: "Satu tanda dapat dibaca sebagai dua angka berbeda; periksa pada gambar.",
    SEPARATOR_GUESSED: "Tanda pemisah tidak terbaca jelas dan diduga dari bentuk nomornya.",
    ROMAN_GUESSED: "Bulan dalam angka Romawi tidak terbaca jelas dan diduga.",
    OTHER_MONTH: "Bulan pada nomor surat berbeda dari tanggalnya; periksa keduanya pada gambar.",
    TEXT_DROPPED: "Di tempat yang sama terbaca tulisan lain yang tidak ikut diambil.",
    SPELLING_GUESSED: "Kata tidak terbaca persis; diambil kata baku yang paling mirip.",
    MONTH_GUESSED: "Nama bulan tidak terbaca persis; diambil bulan yang paling mirip.",
    NUMBER_WORD_GUESSED: "Bilangan dalam kata tidak terbaca persis; diambil yang paling mirip.",
    DIGITS_AGAINST_WORDS: "Angka dan kata untuk hal yang sama berbeda.",
    WRONG_WEEKDAY: "Nama hari tidak cocok dengan tanggalnya.",
    ODD_YEAR: "Tahun di luar kewajaran (sebelum 1930 atau sesudah 2035).",
    SEVERAL_DATES: "Terbaca lebih dari satu tanggal; diambil yang pertama.",
    ODD_END: "Hari terakhir berlaku tidak cocok dengan tanggal lain pada surat ini.",
    WRONG_LENGTH: "Jumlah angka tidak sesuai dengan bentuk nomor ini.",
    INVALID_NUMBER: "Bagian dari nomor ini tidak mungkin (misalnya tanggal atau kode).",
    CHECK_DIGIT: "Angka periksa nomor ini tidak cocok.",
    FORMER_REGION: "Kode wilayah pada nomor ini sudah tidak dipakai lagi.",
    FORM_GUESSED: "Bentuk badan usaha tidak terbaca jelas dan diduga.",
    NO_FORM: "Nama tanpa bentuk badan usaha.",
    MIXED_VERDICT: "Surat memuat kalimat yang memberi dan kalimat yang menolak.",
    TWO_MANDATES: "Surat memberi kuasa mengurus dan menandatangani; diambil yang disebut pertama.",
    SPELT_ELSEWHERE: "Nama ditulis seperti pada surat lain dalam berkas ini; periksa pada gambar.",
}
