"""What a value shows by its own words; values as papers print them."""

import pytest

from dossier import parsers
from extractors.oddities import is_cut, is_wordy


@pytest.mark.parametrize(
    ("value", "parse", "cut"),
    [
        ("JL. SENTOSA NO. 185 DESA RANTAU HEMPANG KEC", parsers.address, True),
        ("BALAI BESAR PENGAWAS OBAT DAN MAKANAN DI", parsers.issuer, True),
        ("DINAS KESEHATAN PROVINSI KALIMANTAN", parsers.issuer, True),
        ("DINAS KESEHATAN KABUPATEN PENAJAM PASER", parsers.issuer, True),
        ("DINAS KESEHATAN KABUPATEN PASER", parsers.issuer, False),
        ("DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU", parsers.issuer, True),
        ("BADAN PELAYANAN", parsers.issuer, True),
        ("DINAS PEKERJAAN UMUM DAN PENATAAN", parsers.issuer, True),
        ("BADAN PENANAMAN MODAL DAN PERIZINAN TERPADU", parsers.issuer, False),
        ("HARTATI SUHARNI, S.", parsers.person_name, True),
        ("DIDIK UTOMO, S.SI., M.", parsers.person_name, True),
        ("HARTATI SUHARNI, S.H.", parsers.person_name, False),
        ("JL. MELATI NO. 2 DESA TELUK DALAM KECAMATAN KUTAI BARAT", parsers.address, True),
        ("JL. MELATI NO. 2 KECAMATAN SAMARINDA KOTA", parsers.address, False),
        ("KABUPATEN KUTAI", parsers.regency, True),
        ("KABUPATEN BERAU", parsers.seat, False),
        ("JL. JENDERAL SUDIRMAN NO.", parsers.address, True),
        ("JL. CUT NYAK DIEN KM. 36", parsers.address, False),
        ("KEC. SAMARINDA KOTA", parsers.address, False),
        ("BALAI BESAR PENGAWAS OBAT DAN MAKANAN DI SAMARINDA", parsers.issuer, False),
        (("kapsul", "pil"), parsers.dosage_forms, False),
        ("", parsers.address, False),
        (None, parsers.address, False),
    ],
)
def test_a_value_that_calls_for_another_word_was_cut(value, parse, cut):
    assert is_cut(value, parse) is cut


@pytest.mark.parametrize(
    ("address", "cut"),
    [
        # Whoever says in which street and village says in which town.
        ("PERUM. CITRA GADING BLOK A-3 NO. 42, RT.07, KEL. SUMBER REJO", True),
        ("JALAN CUT NYAK DIEN NO. 191 RT.048 RW.008 DS. ARGO MULYO", True),
        ("JL. A. YANI NO. 4 RT. 12", True),
        # A village that is called like a district, or like the end of its name.
        ("JL. AHMAD YANI NO. 59 DESA SUKA DAMAI", True),
        ("JL. POROS NO. 2 DESA MUARA BADAK", True),
        ("JLN. BIAWAN NO. 19/12, RT.035, KAB. KUTAI", True),
        ("JL. BUNGA NO. 1 KEC. BALIKPAPAN", True),
        ("JL. A. YANI NO. 4 RT. 12 SAMARINDA", False),
        ("PERUM. CITRA GADING BLOK A-3 NO. 42, KEL. SUMBER REJO, KEC. BALIKPAPAN TENGAH", False),
        ("JLN. CENDANA NO. 158 RT. 45 DESA LONG MELAHAM, LONG BAGUN", False),
        ("JL. POROS NO. 2, DESA BADAK BARU, ANGGANA", False),
        ("JL. BUNG TOMO RT. 56 KELURAHAN TANAH MERAH - SAMARINDA 75134", False),
        ("JL. GERILYA NO. 183 KEL. MUGIREJO KOTA SAMARINDA KALIMANTAN TIMUR 75117", False),
        # As on a card, which has its parts in lines of their own.
        ("JL. DIPONEGORO", False),
    ],
)
def test_an_address_names_its_town(address, cut):
    assert is_cut(address, parsers.address) is cut
    assert is_cut(address, parsers.site_address) is cut


@pytest.mark.parametrize(
    "address",
    [
        "JLN. JUANDA NO. 139 RT 50 KELURAHAN SIDODADI - SAMARINDA 75145; - PABRIKNYA",
        "JL. PRAMUKA NO. 97 SAMARINDA 75154 JL. PRAMUKA NO. 97 SAMARINDA 75154",
        "JL. SENTOSA NO. 7 SAMARINDA 75117 BENTUK SEDIAAN",
    ],
)
def test_an_address_that_runs_on_is_as_bad(address):
    assert is_cut(address, parsers.address)


@pytest.mark.parametrize(
    ("value", "parse", "cut"),
    [
        ("GUSTI NGURAH WIDIANA SUTAMA, SH", parsers.person_name, True),
        ("KETUT SUTAMA", parsers.land_holder, True),
        ("I GUSTI NGURAH WIDIANA SUTAMA, SH", parsers.person_name, False),
        ("NI MADE SRI", parsers.responsible_person, False),
        ("PUTUT SETIAWAN", parsers.person_name, False),
        ("KETUT FARMA", parsers.company_name, False),
        ("PAYANG AGUSTINA", parsers.notary_name, True),
        ("PAYANG AGUSTINA", parsers.person_name, False),
        ("PAYANG AGUSTINA, SARJANA HUKUM, SPESIALIS NOTARIAT", parsers.notary_name, False),
        ("H. EKO JOKO, S.H., M.KN.", parsers.notary_name, False),
        ("BONTANG UTARA 1EN", parsers.district, True),
        ("BONTANG UTARA", parsers.district, False),
        ("LOA JANAN ILIR", parsers.district, False),
        # In another province.
        ("BANJARMASIN TIMUR", parsers.district, False),
    ],
)
def test_a_name_without_what_no_such_name_lacks_was_cut(value, parse, cut):
    assert is_cut(value, parse) is cut


@pytest.mark.parametrize(
    ("value", "wordy"),
    [
        ("TANDA TANGAN PEMOHON", True),
        ("ALAMAT PRODUKSI", True),
        ("Hj. SITI AMINAH, S.FARM., APT.", False),
        ("I GUSTI AYU SUARTINI", False),
    ],
)
def test_a_person_is_not_called_like_a_label(value, wordy):
    assert is_wordy(value, parsers.person_name) is wordy


def test_a_company_may_be():
    assert not is_wordy("PT PRODUKSI OBAT", parsers.company_name)


@pytest.mark.parametrize(
    ("value", "parse", "wordy"),
    [
        ("ALAMAT PRODUKSI", parsers.company_name, True),
        ("NAMA", parsers.position, True),
        ("TANDA PENGENAL", parsers.position, True),
        ("DIREKTUR", parsers.position, False),
        ("PENANGGUNG JAWAB TEKNIS", parsers.position, False),
        ("MANAJER MUTU", parsers.position, False),
    ],
)
def test_a_label_is_no_company_and_no_position(value, parse, wordy):
    assert is_wordy(value, parse) is wordy


@pytest.mark.parametrize(
    ("value", "parse", "cut"),
    [
        ("WANYI NO. 106", parsers.address, True),
        ("PEMBERIAN HAK", parsers.address, True),
        ("GANG WANYI NO. 106", parsers.address, False),
        ("PERUMAHAN BUMI SEMPAJA BLOK D NO. 6", parsers.address, False),
        ("KPP PRATAMA BONTANG TERDAFTAR", parsers.office_name, True),
        ("KPP PRATAMA SAMARINDA ULU", parsers.office_name, False),
        ("CV CAHAYA TEMULAWAK GUDANG RUANG PRODUKSI", parsers.company_name, True),
        ("CV CAHAYA TEMULAWAK", parsers.company_name, False),
        ("DAN PPAT", parsers.seat, True),
        ("KOTA SAMARINDA", parsers.seat, False),
    ],
)
def test_a_value_begins_and_ends_as_such_values_do(value, parse, cut):
    assert is_cut(value, parse) is cut
