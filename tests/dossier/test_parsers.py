"""From what OCR makes of printed values back to the values, saying what was guessed."""

import datetime as dt
import doctest
import importlib
import pkgutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import parsers, problems
from dossier.declaration import Parsed
from dossier.model import Officer

DIGITS, LETTERS = problems.LETTERS_AS_DIGITS, problems.DIGITS_AS_LETTERS
SEPARATOR, DROPPED = problems.SEPARATOR_GUESSED, problems.TEXT_DROPPED

CASES = [
    # parser, what was read, value, problems
    ("nik", "6472990503870001", "6472990503870001", ()),
    ("nik", ": 6472 9905 0387 0001", "6472990503870001", ()),
    ("nik", "NIK : 647299.050387.0001", "6472990503870001", ()),
    ("nik", "64729905O3870001", "6472990503870001", (DIGITS,)),
    ("nik", "6472990S0387000l", "6472990503870001", (DIGITS,)),
    ("nik", "6472990503870001 KOTA SAMARINDA", "6472990503870001", (DROPPED,)),
    ("nik", "64729905038700T1", "6472990503870071", (DIGITS, problems.TWO_WAY_DIGIT)),
    ("nik", "6472990T03870001", "6472990703870001", (DIGITS, problems.TWO_WAY_DIGIT)),
    ("nik", "6472993T03870001", "6472993103870001", (DIGITS,)),  # only 31 is a day, not 37
    ("nik", "6472991513870001", "6472991513870001", (problems.INVALID_NUMBER,)),
    ("nik", "647299050387001", "647299050387001", (problems.WRONG_LENGTH,)),
    ("nik", "5499991503870001", "5499991503870001", (problems.FORMER_REGION,)),
    # A year that stands too near is no part of the number.
    ("nik", "64729905038700012016", "6472990503870001", (DROPPED,)),
    ("nik", "20166472990503870001", "6472990503870001", (DROPPED,)),
    ("nik", "64729915138700012016", None, ()),  # neither part keeps the rules of a NIK
    ("nik", "SITI AMINAH", None, ()),
    ("nik", "", None, ()),
    ("npwp", "01.300.066.6-091.000", "013000666091000", ()),
    ("npwp", "NPWP : 01.300.066.6 - 091.000", "013000666091000", ()),
    ("npwp", "01,300.066.6-091,000", "013000666091000", ()),
    ("npwp", "O1.300.066.6-091.000", "013000666091000", (DIGITS,)),
    ("npwp", "0013 0006 6609 1000", "0013000666091000", ()),
    ("npwp", "01.300.066.5-091.000", "013000665091000", (problems.CHECK_DIGIT,)),
    ("npwp", "6472990503870001", "6472990503870001", ()),
    ("npwp", "01.300.066.6-091.000 2016", "013000666091000", (DROPPED,)),
    ("npwp", "01.300.066.6-091.0002016", "013000666091000", (DROPPED,)),
    ("npwp", "2016 01.300.066.6-091.000", "013000666091000", (DROPPED,)),
    ("npwp", "KPP PRATAMA SAMARINDA ULU", None, ()),
    ("count", "Jumlah : 23 (dua puluh tiga) orang", "23", ()),
    ("count", "2O orang", "20", (DIGITS,)),
    ("count", "seluruhnya", None, ()),
    ("count", "0", None, ()),
    ("area", "1.250 m2", "1250", ()),
    ("area", "± 300,50 m2", "300", ()),
    ("area", "I.O50 M2", None, ()),
    ("area", "1.O50 M2", "1050", (DIGITS,)),
    ("area", "606 M2 (enam ratus enam meter persegi)", "606", ()),
    ("area", "3842 M2 (tiga ratus empat puluh dua meter persegi)", "342",
     (problems.DIGITS_AGAINST_WORDS,)),
    ("area", "12 m2 (seratus dua puluh meter persegi)", "120", (problems.DIGITS_AGAINST_WORDS,)),
    ("area", "418 m2 (empat ratus delapan meter persegi)", "408", (problems.DIGITS_AGAINST_WORDS,)),
    ("area", "418 m2 (dua ratus meter persegi)", "418", (problems.DIGITS_AGAINST_WORDS,)),
    ("area", "418 m2 (empat ratus delapam meter persegi)", "418", ()),  # words that are misread
    ("person_name", "PRATIWI UTAMI, 8KM., M.Si.", "PRATIWI UTAMI, SKM., M.SI.", (LETTERS,)),
    ("person_name", "SITI AMINAH, 5.Farm.", "SITI AMINAH, S.FARM.", (LETTERS,)),
    ("person_name", "HALIM STEVEN, SKM,, M.Si.", "HALIM STEVEN, SKM., M.SI.", ()),
    ("person_name", "BUDI SANTOSO, 8XYZ", None, ()),
    ("person_name", "HENDRA. Amd.Farm", "HENDRA, AMD.FARM", (problems.SPELLING_GUESSED,)),
    ("person_name", "NI PUTU SARI. AMF", "NI PUTU SARI, AMF", (problems.SPELLING_GUESSED,)),
    ("person_name", "MARIA. Samarinda", None, ()),
    ("person_name", "SPECIME", None, ()),
    ("person_name", "Jl. Dayung", None, ()),
    ("person_name", "KALTIM", None, ()),
    ("person_name", "Balikpapan", None, ()),
    ("area", "00123/Air Putih/2014", None, ()),
    ("land_right", "SERTIPIKAT HAK MILIK", "shm", ()),
    ("land_right", "Hak Guna Bangunan Nomor 00987", "shgb", ()),
    ("land_right", "AKTA JUAL BELI", "ajb", ()),
    ("land_right", "PERJANJIAN PENGIKATAN JUAL BELI", None, ()),
    ("land_right", "SURAT PERJANJIAN KONTRAK RUMAH", "sewa", ()),
    ("land_right", "SURAT PERNYATAAN PINJAM PAKAI TEMPAT", "pinjam_pakai", ()),
    ("land_right", "SURAT PERNYATAAN PENGUASAAN FISIK BIDANG TANAH", "skt", ()),
    ("land_right", "SURAT KETERANGAN TANAH", "skt", ()),
    ("land_holder", "Ny. SITI AMINAH", "SITI AMINAH", ()),
    ("land_holder", ": PT. Borneo Herbal Lestari", "PT BORNEO HERBAL LESTARI", ()),
    ("site_address", "2 Jln. Imam Bonjol RT. 28", "JLN. IMAM BONJOL RT. 28", (DROPPED,)),
    ("site_address", "Jl. Mawar No. 3, ' Bontang", "JL. MAWAR NO. 3, BONTANG", (DROPPED,)),
    ("site_address", "Jl. Gerilya, RT.023 c) ASAL HAK Konversi", "JL. GERILYA, RT.023", ()),
    ("site_address", "Samarinda, 12 Mei 2010", None, ()),
    ("conclusion", ": Memenuhi syarat dengan catatan.", "MEMENUHI SYARAT DENGAN CATATAN", ()),
    ("conclusion", "Kesimpulan : Layak", "LAYAK", ()),
    ("conclusion", "-", None, ()),
    ("dosage_form", "DIAGRAM ALIR PEMBUATAN SERBUK", "serbuk", ()),
    ("dosage_form", "PROSES PRODUKSI JENANG", "dodol", ()),
    ("dosage_form", "DIAGRAM ALIR", None, ()),
    ("nib", "0220004567891", "0220004567891", ()),
    ("nib", "NOMOR INDUK BERUSAHA : 0220004567891", "0220004567891", ()),
    ("nib", "16010000012345", None, ()),
    ("nip", "NIP. 19700101 199503 2 001", "197001011995032001", ()),
    ("nip", "NIP 19700101 199S03 2 00l", "197001011995032001", (DIGITS,)),
    ("strttk_number", "19870315/STRTTK_64/2015/2123", "19870315/STRTTK_64/2015/2123", ()),
    ("strttk_number", "19870315/STRTTK-64/2015/2123", "19870315/STRTTK-64/2015/2123", ()),
    ("strttk_number", "Nomor : 19870315 / STRTTK_64 / 2015 / 2123",
     "19870315/STRTTK_64/2015/2123", ()),
    ("strttk_number", "1987O315/STRTTK_64/2015/2123", "19870315/STRTTK_64/2015/2123", (DIGITS,)),
    ("strttk_number", "19870315/STRTTK 64/2015/2123", "19870315/STRTTK_64/2015/2123",
     (SEPARATOR,)),
    ("strttk_number", "19870315/STRITK_64/2015/2123", "19870315/STRTTK_64/2015/2123",
     (problems.SPELLING_GUESSED,)),
    # A stroke that was read as a digit is told by what stands around it.
    ("strttk_number", "19870315/STRTTK_64/201572123", "19870315/STRTTK_64/2015/2123", (SEPARATOR,)),
    ("strttk_number", "19870315/STRTTK_64/201512123", "19870315/STRTTK_64/2015/2123", (SEPARATOR,)),
    ("strttk_number", "19870315/STRTTK-6472015/2123", "19870315/STRTTK-64/2015/2123", (SEPARATOR,)),
    ("strttk_number", "198703157STRTTK_64/2015/2123", "19870315/STRTTK_64/2015/2123", (SEPARATOR,)),
    ("strttk_number", "19870315/STRTTK_64/20152123", "19870315/STRTTK_64/2015/2123", (SEPARATOR,)),
    ("strttk_number", "19870315/STRTTK_64/2015/12123", "19870315/STRTTK_64/2015/12123", ()),
    ("strttk_number", "19871315/STRTTK_64/2015/2123", "19871315/STRTTK_64/2015/2123",
     (problems.INVALID_NUMBER,)),
    ("strttk_number", "19900817/STRA-UNMUL/2016/12345", "19900817/STRA-UNMUL/2016/12345", ()),
    ("strttk_number", "441/1287/SDK-FARM/X/2016", None, ()),
    ("ahu_number", "NOMOR AHU-0012345.AH.01.01.TAHUN 2017", "AHU-0012345.AH.01.01.TAHUN 2017", ()),
    ("ahu_number", "AHU-0012345.AH.01.01.Tahun 2017", "AHU-0012345.AH.01.01.TAHUN 2017", ()),
    ("ahu_number", "AHU - 0012345 . AH . 01 . 01 . Tahun 2017",
     "AHU-0012345.AH.01.01.TAHUN 2017", ()),
    ("ahu_number", "AHU-OO12345.AH.O1.01.TAHUN 2017", "AHU-0012345.AH.01.01.TAHUN 2017",
     (DIGITS,)),
    ("ahu_number", "AHU-0012345,AH.01.01.TAHUN 2017", "AHU-0012345.AH.01.01.TAHUN 2017",
     (SEPARATOR,)),
    ("ahu_number", "AHU-0012345-AH.01.14 Tahun 2019", "AHU-0012345-AH.01.14 TAHUN 2019", ()),
    ("ahu_number", "AHU-A012345.AH.01.30.Tahun 2026", "AHU-A012345.AH.01.30.TAHUN 2026", ()),
    ("ahu_number", "AHU-AH.01.03-0123456", "AHU-AH.01.03-0123456", ()),
    ("ahu_number", "C2-10671.HT.01.01.TH.88", "C2-10671.HT.01.01.TH.88", ()),
    ("ahu_number", "AHU-0012345.AH.02.01.TAHUN 2010", None, ()),
    ("letter_number", "441/1287/SDK-FARM/X/2016", "441/1287/SDK-FARM/X/2016", ()),
    ("letter_number", "Nomor : 441 / 1287 / SDK-Farm / X / 2016", "441/1287/SDK-FARM/X/2016", ()),
    ("letter_number", "No. 503/268/DPMPTSP-III/2014", "503/268/DPMPTSP-III/2014", ()),
    ("letter_number", "500.16.7.2/123/DPMPTSP.V/2025", "500.16.7.2/123/DPMPTSP.V/2025", ()),
    ("letter_number", "PW.01.04.10.1234 tanggal 12 Mei 2017", "PW.01.04.10.1234", ()),
    ("letter_number", "441/1287/SDK-FARM/lll/2016", "441/1287/SDK-FARM/III/2016",
     (problems.ROMAN_GUESSED,)),
    ("letter_number", "441/1287/SDK-FARM/X/2O16", "441/1287/SDK-FARM/X/2016", (DIGITS,)),
    ("letter_number", "441/1287/DINKES/11/2016", "441/1287/DINKES/11/2016", ()),
    ("letter_number", "PW.03.1 21 28.06.20.4502", "PW.03.12.128.06.20.4502",
     (problems.SEPARATOR_GUESSED,)),
    ("letter_number", "R-PW 01.04 131.11.24.0456", "R-PW.01.04.131.11.24.0456",
     (problems.SEPARATOR_GUESSED,)),
    ("letter_number", "503/290/DINKES-IV2016", "503/290/DINKES-IV/2016",
     (problems.SEPARATOR_GUESSED,)),
    ("letter_number", "470/703/KeV2019", "470/703/KEL/2019", (problems.SPELLING_GUESSED,)),
    ("letter_number", "470/703/KeV/2019", "470/703/KEL/2019", (problems.SPELLING_GUESSED,)),
    ("letter_number", "Rekomendasi", None, ()),
    ("register_number", ": 17.05.1.46 .00123", "17.05.1.46.00123", ()),
    ("register_number", "No. 1705146O00123", "1705146000123", ("huruf_dibaca_angka",)),
    ("register_number", "01.300.066.6-091.000", None, ()),  # an NPWP has 15 digits
    ("register_number", "0541-731212", None, ()),
    ("conclusion", "Sarana dinyatakan memenuhi persyaratan.",
     "SARANA DINYATAKAN MEMENUHI PERSYARATAN", ()),
    ("conclusion", "Lokasi produksi dinyatakan layak", "LOKASI PRODUKSI DINYATAKAN LAYAK", ()),
    ("conclusion", "Dari hasil tersebut sarana dinyatakan : layak", "LAYAK", ()),
    ("subject", "Ditujukan kepada : Kepala DPMPTSP", None, ()),
    ("subject", "Kepada Yth. Gubernur", None, ()),
    ("address", "Perumnas Blok \u20ac-5 No. 3 Samarinda", "PERUMNAS BLOK C-5 NO. 3 SAMARINDA",
     (problems.SPELLING_GUESSED,)),
    ("address", "Jl. Jelawat No. 94B, Desa/ Kelurahan Sungai Siring, Samarinda",
     "JL. JELAWAT NO. 94B, DESA/KELURAHAN SUNGAI SIRING, SAMARINDA", ()),
    ("address", "Memperhatikan surat Saudara nomor 4 tanggal 8 Mei 2019", None, ()),
    ("responsible_person", "Usaha PT", None, ()),
    ("register_number", "17.02.1.35.06363 2.", "17.02.1.35.06363", ()),
    ("register_number", "17-71-2-18-09153 3. AGENDA", "17-71-2-18-09153", ()),
    ("subject", "Rekomendasi Izin Usaha Kecit Obat Tradisional",
     "REKOMENDASI IZIN USAHA KECIL OBAT TRADISIONAL", (problems.SPELLING_GUESSED,)),
    ("subject", "Permohonan Izin Usaha Kecil dan Obat Tradisional",
     "PERMOHONAN IZIN USAHA KECIL OBAT TRADISIONAL", (problems.TEXT_DROPPED,)),
    ("subject", "Pertimbangan Teknik", "PERTIMBANGAN TEKNIK", ()),
    ("address", "Jl. Jelawat No. 7 .RT.012 Kel. Sidodadi Samarinda",
     "JL. JELAWAT NO. 7 RT.012 KEL. SIDODADI SAMARINDA", (problems.SPELLING_GUESSED,)),
    ("address", "Jl. Juanda RT. 31 Kelurahan Sepinggan. Balikpapan Selatan",
     "JL. JUANDA RT. 31 KELURAHAN SEPINGGAN, BALIKPAPAN SELATAN", (problems.SPELLING_GUESSED,)),
    ("responsible_person", "BUDI SANTOSO, S.E. / DIREKTUR", "BUDI SANTOSO, S.E.", ()),
    ("responsible_person", "Hj. Siti Aminah (Pemilik)", "HJ. SITI AMINAH", ()),
    ("responsible_person", "I Gede Agus Wirawan Direktur Utama", "I GEDE AGUS WIRAWAN", ()),
    ("responsible_person", "Dra. LIA SIAHAAN, M.M. Pimpinan", "DRA. LIA SIAHAAN, M.M.", ()),
    ("letter_number", "9 Mei 2023 pukul 08.15 WITA", None, ()),
    ("letter_number", "9 Mei 2023 08.15", None, ()),
    ("responsible_person", "I Gede Agus Wirawan, Direktur Utama", "I GEDE AGUS WIRAWAN", ()),
    ("responsible_person", "Direktur", None, ()),
    ("responsible_person", "PIHAK KEDUA", None, ()),
    ("responsible_person", "PT. Borneo Herbal Lestari", None, ()),
    ("deed_number", "07.-", "7", ()),
    ("deed_number", "Nomor : 07.------", "7", ()),
    ("deed_number", "12", "12", ()),
    ("deed_number", "O7.-", "7", (DIGITS,)),
    ("deed_number", "7 (tujuh)", "7", ()),
    ("deed_number", "8 (tujuh)", "8", (problems.DIGITS_AGAINST_WORDS,)),
    ("deed_number", "00", None, ()),
    ("deed_number", "Il", None, ()),
    ("date", "12-05-2017", "2017-05-12", ()),
    ("date", "12 - 05 - 2017", "2017-05-12", ()),
    ("date", "Samarinda, 12 Mei 2017", "2017-05-12", ()),
    ("date", "l2 Mei 2017", "2017-05-12", (DIGITS,)),
    ("date", "12 Nopember 2017", "2017-11-12", ()),
    ("date", "12 Novernber 2017", "2017-11-12", (problems.MONTH_GUESSED,)),
    ("date", "12-05-1917", "1917-05-12", (problems.ODD_YEAR,)),
    ("date", "12-05-2017 dan 13-05-2017", "2017-05-12", (problems.SEVERAL_DATES,)),
    ("date", "SEUMUR HIDUP", None, ()),
    ("birth_date", "SAMARINDA, 15-03-1987", "1987-03-15", ()),
    ("birth_date", "SAMARINDA. 15-03-1987", "1987-03-15", ()),
    ("date_or_lifelong", "SEUMUR HIDUP", "SEUMUR HIDUP", ()),
    ("date_or_lifelong", ": Seumur Hidup", "SEUMUR HIDUP", ()),
    ("date_or_lifelong", "SEUMUR H1DUP", "SEUMUR HIDUP", (problems.SPELLING_GUESSED,)),
    ("date_or_lifelong", "SEUMUR HDUP", "SEUMUR HIDUP", (problems.SPELLING_GUESSED,)),
    ("date_or_lifelong", "15-03-2018", "2018-03-15", ()),
    ("date_or_lifelong", "SAMARINDA", None, ()),
    ("date_words", "sepuluh Januari dua ribu dua puluh tiga (10-01-2023)", "2023-01-10", ()),
    ("date_words", "sepuluh Januari dua ribu dua puluh tiga (11-01-2023)", "2023-01-11",
     (problems.DIGITS_AGAINST_WORDS,)),
    ("date_words", "Selasa, tanggal sepuluh Januari duaribu duapuluh tiga", "2023-01-10", ()),
    ("person_name", ": HJ. SITI AMINAH, S.FARM.", "HJ. SITI AMINAH, S.FARM.", ()),
    ("person_name", "Siti Aminah, S.Farm.,Apt", "SITI AMINAH, S.FARM., APT", ()),
    ("person_name", "SUPARMAN.", "SUPARMAN", ()),
    ("person_name", "MA\u2019RUF AL-AMIN", "MA'RUF AL-AMIN", ()),
    ("person_name", "SITI AM1NAH", "SITI AMINAH", (LETTERS,)),
    ("person_name", "| SUPARMAN _", "SUPARMAN", ()),
    ("person_name", "NIK", None, ()),
    ("person_name", "Nama", None, ()),
    ("person_name", "Tempat/Tgl Lahir", None, ()),
    ("person_name", "SUPARMAN 12", None, ()),
    ("person_name", "DINAS KESEHATAN", None, ()),
    ("person_name", "yang bertanda tangan di bawah ini", None, ()),
    ("person_name", "A B C D E F G H I J", None, ()),
    ("notary_name", "RINA WULANDARI, Sarjana Hukum, Magister Kenotariatan", "RINA WULANDARI", ()),
    ("notary_name", "NOTARIS RINA WULANDARI, S.H., M.Kn.", "RINA WULANDARI, S.H., M.KN.", ()),
    ("company_name", "PT. BORNEO HERBAL LESTARI", "PT BORNEO HERBAL LESTARI", ()),
    ("company_name", "CV. MAHAKAM JAMU,", "CV MAHAKAM JAMU", ()),
    ("company_name", "PI. BORNEO HERBAL", "PT BORNEO HERBAL", (problems.FORM_GUESSED,)),
    ("company_name", "SARI REMPAH", "SARI REMPAH", (problems.NO_FORM,)),
    ("company_name", "PT", None, ()),
    ("company_name", "Nama Perusahaan", None, ()),
    ("holder_name", "PT. BORNEO HERBAL", "PT BORNEO HERBAL", ()),
    ("holder_name", "SUPARMAN", "SUPARMAN", ()),
    ("officers", "Direktur : Tuan SUPARMAN\nKomisaris : Nyonya SITI AMINAH",
     (Officer("SUPARMAN", "DIREKTUR"), Officer("SITI AMINAH", "KOMISARIS")), ()),
    ("officers", "Direktur: SUPARMAN; Persero Komanditer \u2022: SITI AMINAH",
     (Officer("SUPARMAN", "DIREKTUR"), Officer("SITI AMINAH", "PERSERO KOMANDITER")), ()),
    ("officers", "Direktur: SUPARMAN\nPersero : SITI AMINAH",
     (Officer("SUPARMAN", "DIREKTUR"), Officer("SITI AMINAH", "PERSERO")), ()),
    ("officers", "Komisaris: Tuan; Komisaris - : SUPARMAN",
     (Officer("SUPARMAN", "KOMISARIS"),), (problems.TEXT_DROPPED,)),
    ("officers", "Direksi", None, ()),
    ("address", "Jl. P. Antasari Gg. Melati\nNo. 12 RT. 05",
     "JL. P. ANTASARI GG. MELATI NO. 12 RT. 05", ()),
    ("address", ": JL. P. ANTASARI GG. MELATI NO. 12 RT. 05",
     "JL. P. ANTASARI GG. MELATI NO. 12 RT. 05", ()),
    ("address", "JI. P. ANTASARI NO. 12", "JL. P. ANTASARI NO. 12", (problems.SPELLING_GUESSED,)),
    ("address", "JL. P. ANTASARI RT. O5", "JL. P. ANTASARI RT. 05", (DIGITS,)),
    ("address", "JL. SENTOSA NO. 84A", "JL. SENTOSA NO. 84A", ()),
    ("address", "JL. SENTOSA NO. 1O", "JL. SENTOSA NO. 10", (DIGITS,)),
    ("address", "PERUMNAS BLOK B-9 NO. 96/12", "PERUMNAS BLOK B-9 NO. 96/12", ()),
    ("address", "--", None, ()),
    ("position", "Persero Komanditer", "PERSERO KOMANDITER", ()),
    ("rt_rw", "012/004", "012/004", ()),
    ("rt_rw", ": 012 / 004", "012/004", ()),
    ("rt_rw", "12/4", "012/004", ()),
    ("rt_rw", "RT. 012 RW. 004", "012/004", ()),
    ("rt_rw", "RT/RW : 012/004", "012/004", ()),
    ("rt_rw", "012", "012", ()),
    ("rt_rw", "RT. 12", "012", ()),
    ("rt_rw", "012/-", "012", ()),
    ("rt_rw", "O12/OO4", "012/004", (DIGITS,)),
    ("rt_rw", "012004", "012/004", (SEPARATOR,)),
    ("rt_rw", "0121004", "012/004", (SEPARATOR,)),
    ("rt_rw", "-", None, ()),
    ("letter_number", "440 / 2345 / SDK / IX / 2018 Yth. Kepala", "440/2345/SDK/IX/2018", ()),
    ("birth_place", "TENGGARONG/01-01-1995", "TENGGARONG", ()),
    ("birth_place", "Bontang tanggal 2 Februari 1988", "BONTANG", ()),
    ("birth_place", "BARONG TONGKOK,02-03-1957", "BARONG TONGKOK", ()),
    ("stamp_duty", "Rp 6.000", "6000", ()),
    ("stamp_duty", "10000", "10000", ()),
    ("stamp_duty", "e-Meterai", "e-meterai", ()),
    ("stamp_duty", "7000", None, ()),
    ("dosage_forms", "(beri tanda) [X] serbuk [ ] pil [ ] krim", ("serbuk",), ()),
    ("dosage_forms", "(beri tanda) x serbuk rajangan pil", ("serbuk",), ()),
    ("dosage_forms", "(beri tanda) serbuk rajangan pil", None, ()),
    ("dosage_forms", "(beri tanda) X Serbuk Rajangan X Tapel Krim", ("serbuk", "tapel"), ()),
    ("dosage_forms", "[x] Serbuk [ ] Rajangan [x] Parem", ("serbuk", "parem"), ()),
    ("person_name", "MAYA SARI, Amd.Farm, D-III Farmasi", "MAYA SARI, AMD.FARM", ()),
    ("person_name", "Maya Sari, S.Farm., DIII Farmasi", "MAYA SARI, S.FARM.", ()),
    ("person_name", "I MADE ARTAWAN, ST, lahir di Pinrang pada", "I MADE ARTAWAN, ST", ()),
    ("person_name", "Encik Rusmini / Pimpinan", "ENCIK RUSMINI", ()),
    ("person_name", "C Dra. LINDA, Apt.", "DRA. LINDA, APT.", (DROPPED,)),
    ("notary_name", "NOTARIS DI TENGGARONG", None, ()),
    ("company_name", "PT. Cahaya Empon- Empon Perkasa", "PT CAHAYA EMPON-EMPON PERKASA", ()),
    ("company_name", "KOPERASI KOPERASI BUMI BUGAR", "KOPERASI BUMI BUGAR", ()),
    ("position", "Direktur Utama P.T. MAJU JAYA", "DIREKTUR UTAMA", ()),
    ("position", "Komanditer", "KOMANDITER", ()),
    ("address", "Jl. Damai No. 88, Telp. (0542) 876543", "JL. DAMAI NO. 88", ()),
    ("address", "Jl. Silkar Km. 4, Kec. Penajam, dengan ini", "JL. SILKAR KM. 4, KEC. PENAJAM", ()),
    ("address", "Desa Nipah- Nipah Kec. Penajam", "DESA NIPAH-NIPAH KEC. PENAJAM", ()),
    ("gender", "LAKI-LAKI", "LAKI-LAKI", ()),
    ("gender", "PEREMPUAN Gol. Darah : B", "PEREMPUAN", ()),
    ("gender", "LAKI-LATI", "LAKI-LAKI", (problems.SPELLING_GUESSED,)),
    ("place_name", "Sungai Pinang Dalam,", "SUNGAI PINANG DALAM", ()),
    ("place_name", "SAMAR1NDA", "SAMARINDA", (LETTERS,)),
    ("place_name", "12", None, ()),
    ("birth_place", "SAMARINDA, 15-03-1987", "SAMARINDA", ()),
    ("birth_place", "KUTAI BARAT. l5-03-1987", "KUTAI BARAT", ()),
    ("district", "Samarinda Ulu", "SAMARINDA ULU", ()),
    ("district", "SUNGAI KUNIANG", "SUNGAI KUNJANG", (problems.SPELLING_GUESSED,)),
    ("province", "PROVINSI KALIMANTAN TIMUR", "KALIMANTAN TIMUR", ()),
    ("regency", "KOTA SAMARINDA", "KOTA SAMARINDA", ()),
    ("regency", "KABUPATEN KUTAI KARTANEGARA", "KABUPATEN KUTAI KARTANEGARA", ()),
    ("seat", "di Kota Samarinda,", "KOTA SAMARINDA", ()),
    ("office_name", "KPP  Pratama Samarinda Ulu", "KPP PRATAMA SAMARINDA ULU", ()),
    ("issuer", "| DINAS KESEHATAN KOTA SAMARINDA ~", "DINAS KESEHATAN KOTA SAMARINDA", ()),
    ("subject", "Perihal : Rekomendasi UKOT\na.n. PT BORNEO",
     "REKOMENDASI UKOT A.N. PT BORNEO", ()),
    ("position", "Direktur Utama", "DIREKTUR UTAMA", ()),
    ("position", "Direktur mewakili CV. BUMI OBAT ASLI", "DIREKTUR", ()),
    ("position", "Pemilik yang berkedudukan di Samarinda", "PEMILIK", ()),
    ("address", "\u00a3 JL. IMAM BONJOL NO. 138", "JL. IMAM BONJOL NO. 138", ()),
    ("position", "D1REKTUR", "DIREKTUR", (problems.SPELLING_GUESSED,)),
    ("dosage_forms", "1. Rajangan\n2. Cairan Obat Luar", ("rajangan", "cairan_obat_luar"), ()),
    ("dosage_forms", "Obat tradisional", None, ()),
    ("verdict", "Kami memberikan rekomendasi.", "diberikan", ()),
    ("verdict", "belum dapat diberikan", "tidak_diberikan", ()),
    ("legal_form", "perseroan terbatas", "PT", ()),
    ("mandate", "SURAT KUASA PENGURUSAN", "pengurusan", ()),
    ("mandate", "Surat Kuasa Penanda tanganan", "penandatanganan", ()),
    ("mandate", "untuk MENANDATANCANI permohonan izin", "penandatanganan", ()),
    ("mandate", "menandatangani dan menyerahkan permohonan", "penandatanganan",
     (problems.TWO_MANDATES,)),
    ("mandate", "para Pengurus yang bertanda tangan di bawah ini", None, ()),
]  # fmt: skip


@pytest.mark.parametrize(("parser", "read", "value", "codes"), CASES)
def test_what_was_read_and_what_it_means(parser, read, value, codes):
    parsed = getattr(parsers, parser)(read)
    if value is None:
        assert parsed is None
    else:
        assert (parsed.value, parsed.problems) == (value, codes)


@pytest.mark.parametrize("parser", parsers.__all__)
def test_every_parser_has_a_case(parser):
    assert any(case[0] == parser for case in CASES)


@pytest.mark.parametrize("parser", parsers.__all__)
@given(text=st.text(max_size=60) | st.text("0OIl17T -/.,:RTWSEPTUMIDA", max_size=40))
def test_no_text_makes_a_parser_fall(parser, text):
    parsed = getattr(parsers, parser)(text)
    assert parsed is None or 0 < parsed.strength <= 1
    assert parsed is None or set(parsed.problems) <= set(problems.MEANING)


LOOK_ALIKES = {"0": "OoDQ", "1": "Il|", "2": "Zz", "5": "S", "6": "b", "8": "B", "9": "gq"}


@pytest.mark.parametrize(
    ("parser", "printed", "value"),
    [
        ("nik", "6472995908850012", "6472995908850012"),
        ("npwp", "01.300.066.6-091.000", "013000666091000"),
        ("nip", "19851229 200905 1 026", "198512292009051026"),
        ("strttk_number", "19870615/STRTTK_64/2015/2128", "19870615/STRTTK_64/2015/2128"),
        ("rt_rw", "012/056", "012/056"),
        ("address", "Jl. Melati RT. 056", "JL. MELATI RT. 056"),
        ("ahu_number", "AHU-0051268.AH.01.01.TAHUN 2019", "AHU-0051268.AH.01.01.TAHUN 2019"),
    ],
)
@given(data=st.data())
def test_look_alikes_are_read_rightly_and_never_in_silence(parser, printed, value, data):
    places = [place for place, mark in enumerate(printed) if mark in LOOK_ALIKES]
    marks = list(printed)
    for place in data.draw(st.sets(st.sampled_from(places), min_size=1, max_size=2)):
        marks[place] = data.draw(st.sampled_from(LOOK_ALIKES[printed[place]]))
    parsed = getattr(parsers, parser)("".join(marks))
    assert parsed is not None
    assert parsed.value == value
    assert problems.LETTERS_AS_DIGITS in parsed.problems


def strength(parsed: Parsed | None) -> float:
    assert parsed is not None
    return parsed.strength


def test_a_form_that_speaks_for_itself_is_stronger():
    assert strength(parsers.npwp("01.300.066.6-091.000")) > strength(
        parsers.npwp("01.300.066.5-091.000")
    )
    assert strength(parsers.nik("6472990503870001")) > strength(parsers.nik("64729905O3870001"))
    assert strength(parsers.person_name("SITI AMINAH")) > strength(parsers.person_name("SUPARMAN"))
    assert strength(parsers.nik("647299050387000")) < 0.3


@given(st.dates(dt.date(1930, 1, 1), dt.date(2035, 12, 31)), st.sampled_from("-/."))
def test_dates_of_a_dossier_are_read_without_a_doubt(date, separator):
    printed = f"{date.day:02}{separator}{date.month:02}{separator}{date.year}"
    assert parsers.date(printed) == Parsed(date.isoformat(), 0.9)


@pytest.mark.parametrize("name", [each.name for each in pkgutil.iter_modules(parsers.__path__)])
def test_doctests(name):
    result = doctest.testmod(importlib.import_module(f"dossier.parsers.{name}"))
    assert result.attempted >= 3
    assert result.failed == 0


@pytest.mark.parametrize(
    ("parse", "read", "value"),
    [
        (parsers.person_name, "HermansyahAkhmad", "HERMANSYAH AKHMAD"),
        (parsers.person_name, "Kartika Yuli SPECIMEN", "KARTIKA YULI"),
        (parsers.person_name, "TUKIM\u00cdN MARGONO", "TUKIMIN MARGONO"),
        (parsers.company_name, "KOPERASI PUTRA\u00b7AKAR", "KOPERASI PUTRA AKAR"),
        (parsers.company_name, "KOPERASI EMPON-EMPON", "KOPERASI EMPON-EMPON"),
        (parsers.address, "\u201c1 : JL. D.I. PANJAITAN NO. 4", "JL. D.I. PANJAITAN NO. 4"),
        (parsers.address, "Jl. Ampera Kec. Siluo Ngurai", "JL. AMPERA KEC. SILUQ NGURAI"),
        (parsers.address, "Jl. Ampera, Kel: Rapak Dalam", "JL. AMPERA, KEL. RAPAK DALAM"),
        (parsers.letter_number, "470/1108/Ke1/X1/2017", "470/1108/KEL/XI/2017"),
        (parsers.birth_place, "Lahir BANDUNG, 24-10-1977", "BANDUNG"),
        (parsers.position, "Bendahara \u2026", "BENDAHARA"),
    ],
)
def test_what_readers_make_of_print_is_put_right(parse, read, value):
    parsed = parse(read)
    assert parsed is not None
    assert parsed.value == value


@pytest.mark.parametrize(
    "speck", ["THK", "PA PDO", "G EM", "BPOM n", "OBAT", "SPECIMEN", "TETERAL", "METER L"]
)
def test_what_a_stamp_leaves_is_nobody(speck):
    assert parsers.person_name(speck) is None


@pytest.mark.parametrize(
    ("read", "value"),
    [
        ("Jl. Negara Blok E, RT 015, - Kel. Maluhu", "JL. NEGARA BLOK E, RT 015, KEL. MALUHU"),
        ("Jl. Negara No. 7 Kota Tarakan . 77111", "JL. NEGARA NO. 7 KOTA TARAKAN 77111"),
        ("Jl. Negara No. 7 RT. 04 . Kota Tarakan", "JL. NEGARA NO. 7 RT. 04 KOTA TARAKAN"),
        ("Jl. Poros Samarinda - Bontang No. 2", "JL. POROS SAMARINDA - BONTANG NO. 2"),
        ("Jl. Negara No. 7 Kota Tarakan Jangka waktu", "JL. NEGARA NO. 7 KOTA TARAKAN"),
        ("Jl. Negara No. 7 Kota Tarakan selama", "JL. NEGARA NO. 7 KOTA TARAKAN"),
    ],
)
def test_what_stands_where_a_line_of_an_address_ends_is_none_of_it(read, value):
    parsed = parsers.address(read)
    assert parsed is not None
    assert parsed.value == value


@pytest.mark.parametrize("title", ["UNTUK KEGIATAN USAHA KECIL OBAT TRADISIONAL"])
def test_the_rest_of_a_title_is_no_address(title):
    assert parsers.address(title) is None
