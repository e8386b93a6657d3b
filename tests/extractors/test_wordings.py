"""Wordings that offices, notaries and applicants use, each a drawn page with what stands on it.

No case here is a layout of the specimens: they were written from the notes on how such papers look.
"""

from typing import Any

import pytest

from classifiers.telling import tell_apart
from dossier.kinds import kinds
from dossier.model import Page
from extractors.fields import extract
from extractors.layout import document_text
from tests.drawing import page

CASES: list[tuple[str, str, dict[str, Any]]] = []


def case(kind: str, drawing: str, **values: Any) -> None:
    CASES.append((kind, drawing, values))


case(
    "surat_permohonan",
    """
                    KOP PT RIMBA JAMU LESTARI
            Jl. Pangeran Antasari No. 7 Samarinda
                                                      Samarinda, 3 Maret 2018
Nomor    : 012/RJL/III/2018
Lampiran : 1 berkas
Hal      : Permohonan Izin Usaha Kecil Obat Tradisional

Kepada Yth.
Gubernur Kalimantan Timur
c.q. Kepala DPMPTSP Provinsi Kalimantan Timur
di Samarinda

Dengan hormat,
Yang bertanda tangan di bawah ini :
a. Nama                        : Drs. H. Muhammad Yusuf
b. NIK                         : 6472991203700003
c. Alamat                      : Jl. Kenangan No. 3 Samarinda
d. Jabatan                     : Direktur
e. Nama Perusahaan             : PT. Rimba Jamu Lestari
f. Alamat Perusahaan           : Jl. Pangeran Antasari No. 7 RT. 12 Samarinda
g. Alamat Tempat Produksi      : Jl. Poros Samarinda-Bontang Km. 12
h. NPWP                        : 01.234.567.4-722.000
i. Penanggung Jawab Teknis     : Rina Wulandari, A.Md.Farm
j. No. STRTTK                  : 19900512/STRTTK_64/2016/2123
k. Bentuk Sediaan              : serbuk, kapsul dan cairan obat luar
dengan ini mengajukan permohonan izin UKOT.
Demikian permohonan kami.
                                        Hormat kami,
                                        Drs. H. Muhammad Yusuf
                                        Direktur
""",
    nomor="012/RJL/III/2018",
    tanggal="2018-03-03",
    nama_pemohon="DRS. H. MUHAMMAD YUSUF",
    nik="6472991203700003",
    jabatan="DIREKTUR",
    nama_badan="PT RIMBA JAMU LESTARI",
    alamat_kantor="JL. PANGERAN ANTASARI NO. 7 RT. 12 SAMARINDA",
    alamat_produksi="JL. POROS SAMARINDA-BONTANG KM. 12",
    npwp="012345674722000",
    nama_pj="RINA WULANDARI, A.MD.FARM",
    nomor_strttk="19900512/STRTTK_64/2016/2123",
    bentuk_sediaan=("serbuk", "kapsul", "cairan_obat_luar"),
)
case(
    "surat_permohonan",
    """
Perihal : Permohonan Izin IKOT                     Balikpapan, 17-08-2019
Kepada
Yth. Bapak Kepala DPMPTSP Prov. Kaltim
di -
     SAMARINDA
Yang bertanda tangan di bawah ini saya :
Nama Lengkap            : SUPARMAN
Tempat/Tgl. Lahir       : Kediri, 12-03-1970
No. KTP                 : 6471991203700003
Bertindak untuk dan atas nama : CV. MAHAKAM JAMU
Selaku                  : Pimpinan
Alamat kantor/usaha     : Jalan Jenderal Sudirman Nomor 45, Kelurahan Damai, Balikpapan
Lokasi pabrik           : Jalan Soekarno Hatta Km 12
Nomor NPWP              : 012345674722000
Tenaga Teknis Kefarmasian  : Sari Dewi, AMF
Nomor STRTTK            : 19880212/STRTTK-64/2015/2044
Sediaan yang akan dibuat: 1. Rajangan
                          2. Param
Memohon kiranya Bapak berkenan memberikan izin.
                                             Pemohon,
                                             SUPARMAN
""",
    nomor=None,
    tanggal="2019-08-17",
    nama_pemohon="SUPARMAN",
    nik="6471991203700003",
    jabatan="PIMPINAN",
    nama_badan="CV MAHAKAM JAMU",
    alamat_kantor="JALAN JENDERAL SUDIRMAN NOMOR 45, KELURAHAN DAMAI, BALIKPAPAN",
    alamat_produksi="JALAN SOEKARNO HATTA KM 12",
    npwp="012345674722000",
    nama_pj="SARI DEWI, AMF",
    nomor_strttk="19880212/STRTTK-64/2015/2044",
    bentuk_sediaan=("rajangan", "parem"),
)
case(
    "strttk",
    """
               PEMERINTAH PROVINSI KALIMANTAN TIMUR
                       DINAS KESEHATAN
           Jalan A.W. Syahranie No. 16 Samarinda 75124
                   SURAT TANDA REGISTRASI
          TENAGA TEKNIS KEFARMASIAN (STRTTK)
            Nomor : 19870315/STRTTK_64/2015/2123
Berdasarkan Peraturan Menteri Kesehatan Nomor 889/Menkes/Per/V/2011 Kepala Dinas
Kesehatan Provinsi Kalimantan Timur menerangkan bahwa :
Nama                        : SITI AMINAH, A.Md.Farm
Tempat dan Tanggal Lahir    : Samarinda, 15 Maret 1987
Jenis Kelamin               : Perempuan
Pendidikan                  : D-III Farmasi
Tahun Lulus                 : 2009
telah terdaftar sebagai Tenaga Teknis Kefarmasian. STRTTK ini berlaku sampai dengan tanggal 15 Maret 2020.
                                       Ditetapkan di  : Samarinda
                                       Pada tanggal   : 15 Maret 2015
                                       KEPALA DINAS KESEHATAN
                                       dr. Hj. RINI, M.Kes
                                       NIP. 19650101 199003 2 004
""",
    nomor="19870315/STRTTK_64/2015/2123",
    nama="SITI AMINAH, A.MD.FARM",
    tempat_lahir="SAMARINDA",
    tanggal_lahir="1987-03-15",
    jenis_kelamin="PEREMPUAN",
    penerbit="DINAS KESEHATAN",
    tanggal_terbit="2015-03-15",
    berlaku_sampai="2020-03-15",
)
case(
    "rekomendasi_balai",
    """
              BADAN PENGAWAS OBAT DAN MAKANAN
    BALAI BESAR PENGAWAS OBAT DAN MAKANAN DI SAMARINDA
      Jl. Letjen Suprapto No. 3 Samarinda Telp. (0541) 741630
Nomor     : PW.01.05.114.05.17.1234             Samarinda, 12 Mei 2017
Lampiran  : -
Perihal   : Rekomendasi Pendirian UKOT
            PT. Borneo Herbal Lestari
Yth.
Kepala DPMPTSP Provinsi Kalimantan Timur
di Samarinda
Menindaklanjuti surat Direktur PT. Borneo Herbal Lestari Nomor 12/BHL/IV/2017 tanggal 3 April 2017
perihal permohonan rekomendasi, dengan ini disampaikan bahwa berdasarkan hasil pemeriksaan
setempat tanggal 2 Mei 2017 terhadap :
Nama Sarana      : PT. Borneo Herbal Lestari
Alamat           : Jl. Melati No. 12 RT. 05, Samarinda
Penanggung jawab : Rina Wulandari, A.Md.Farm
Jenis sediaan    : Serbuk dan Kapsul
pada prinsipnya kami tidak keberatan dan memberikan rekomendasi.
Demikian, atas perhatiannya diucapkan terima kasih.
                                     Kepala Balai Besar POM di Samarinda
                                     Dra. Hj. ENDANG SUSILOWATI, Apt., M.Kes.
                                     NIP. 19620505 199003 2 001
Tembusan :
1. Kepala Badan POM RI
""",
    instansi="BALAI BESAR PENGAWAS OBAT DAN MAKANAN DI SAMARINDA",
    nomor="PW.01.05.114.05.17.1234",
    tanggal="2017-05-12",
    perihal="REKOMENDASI PENDIRIAN UKOT PT. BORNEO HERBAL LESTARI",
    nama_badan="PT BORNEO HERBAL LESTARI",
    alamat="JL. MELATI NO. 12 RT. 05, SAMARINDA",
    bentuk_sediaan=("serbuk", "kapsul"),
    putusan="diberikan",
    pejabat="DRA. HJ. ENDANG SUSILOWATI, APT., M.KES.",
    nip="196205051990032001",
)
case(
    "rekomendasi_dinkes",
    """
                PEMERINTAH KABUPATEN KUTAI KARTANEGARA
                        DINAS KESEHATAN
        Jalan Cut Nyak Dien No. 35 Tenggarong 75514
                      R E K O M E N D A S I
                Nomor : 440/123/Dinkes-Yankes/VI/2017
Yang bertanda tangan di bawah ini :
Nama      : dr. Martina Yulianti, Sp.PD
NIP       : 19640707 199203 2 005
Jabatan   : Kepala Dinas Kesehatan Kabupaten Kutai Kartanegara
Setelah memperhatikan permohonan dari :
Nama Pemohon     : Suparman
Nama Usaha       : UD. Sari Rempah
Alamat Usaha     : Jl. Wolter Monginsidi RT. 12 Kel. Timbau Kec. Tenggarong
Bentuk sediaan   : Rajangan, Pilis
dengan ini tidak dapat memberikan rekomendasi pendirian Usaha Kecil Obat Tradisional.
                                      Tenggarong, 2 Juni 2017
                                      Kepala Dinas,
                                      dr. Martina Yulianti, Sp.PD
                                      Pembina Utama Muda
                                      NIP. 19640707 199203 2 005
""",
    instansi="DINAS KESEHATAN",
    nomor="440/123/DINKES-YANKES/VI/2017",
    tanggal="2017-06-02",
    nama_badan="UD SARI REMPAH",
    alamat="JL. WOLTER MONGINSIDI RT. 12 KEL. TIMBAU KEC. TENGGARONG",
    bentuk_sediaan=("rajangan", "pilis"),
    putusan="tidak_diberikan",
    pejabat="DR. MARTINA YULIANTI, SP.PD",
    nip="196407071992032005",
)
case(
    "akta_pendirian",
    """
                  NOTARIS
            RINA WULANDARI, S.H., M.Kn.
   SK Menteri Hukum dan HAM Nomor AHU-00123.AH.02.01 TAHUN 2012
               AKTA PENDIRIAN
          PERSEROAN KOMANDITER
             CV. MAHAKAM JAMU
             Nomor : 15.-
             Tanggal : 12 Mei 2016
Pada hari ini, Kamis, tanggal dua belas Mei dua ribu enam belas (12-05-2016), pukul
10.00 WITA, menghadap kepada saya, RINA WULANDARI, Sarjana Hukum, Magister Kenotariatan,
Notaris di Samarinda, dengan dihadiri saksi-saksi yang nama-namanya akan disebut :
1. Tuan SUPARMAN, lahir di Kediri, pada tanggal 12-03-1970, Warga Negara Indonesia.
2. Nyonya SITI AMINAH, lahir di Samarinda, tanggal 15-03-1987.
Para penghadap menerangkan mendirikan perseroan komanditer dengan anggaran dasar:
Pasal 1
Perseroan ini bernama perseroan komanditer CV. MAHAKAM JAMU, berkedudukan di Samarinda dan
dapat membuka cabang di tempat lain.
Pasal 5
Tuan SUPARMAN adalah persero pengurus dengan jabatan Direktur, Nyonya SITI AMINAH adalah
persero komanditer.
""",
    nomor="15",
    tanggal="2016-05-12",
    nama_badan="CV MAHAKAM JAMU",
    bentuk_badan="CV",
    kedudukan_notaris="SAMARINDA",
    kedudukan_badan="SAMARINDA",
)
case(
    "sk_ahu",
    """
            MENTERI HUKUM DAN HAK ASASI MANUSIA
                    REPUBLIK INDONESIA
       KEPUTUSAN MENTERI HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA
            NOMOR AHU-0012345.AH.01.01.TAHUN 2017
                          TENTANG
    PENGESAHAN PENDIRIAN BADAN HUKUM PERSEROAN TERBATAS
              PT BORNEO HERBAL LESTARI
Menimbang : a. bahwa berdasarkan permohonan Notaris RUDI HARTONO, SH., M.KN sesuai salinan akta
               nomor 7 tanggal 10 Januari 2017
MEMUTUSKAN :
KESATU : Mengesahkan pendirian badan hukum PT BORNEO HERBAL LESTARI yang berkedudukan di Kota Samarinda
                                Ditetapkan di Jakarta, Tanggal 17 Januari 2017
                                a.n. MENTERI HUKUM DAN HAK ASASI MANUSIA
                                DIREKTUR JENDERAL ADMINISTRASI HUKUM UMUM
""",
    nomor="AHU-0012345.AH.01.01.TAHUN 2017",
    tanggal="2017-01-17",
    nama_badan="PT BORNEO HERBAL LESTARI",
)
case(
    "npwp",
    """
           npwp                    djp
NPWP16 : 0012 3456 7472 2000
PT BORNEO HERBAL LESTARI
JL. MELATI NO. 12 RT. 05
AIR PUTIH, SAMARINDA ULU
KOTA SAMARINDA
KALIMANTAN TIMUR 75124
KPP PRATAMA SAMARINDA ULU
Tanggal Terdaftar 12/05/2017
""",
    npwp="0012345674722000",
    nama="PT BORNEO HERBAL LESTARI",
    kpp="KPP PRATAMA SAMARINDA ULU",
    tanggal_terdaftar="2017-05-12",
)
case(
    "rekomendasi_dinkes",
    """
              PEMERINTAH KOTA BALIKPAPAN
              DINAS KESEHATAN KOTA
     Jl. Jend. Sudirman No. 118 Balikpapan Telp 0542-421181
                                            Balikpapan, 04 September 2018
                                            Kepada
Nomor    : 440 / 2345 / SDK / IX / 2018     Yth. Kepala DPMPTSP Prov. Kaltim
Sifat    : Penting                          di -
Lampiran : 1 (satu) lembar                       SAMARINDA
Hal      : Rekomendasi Usaha Kecil
           Obat Tradisional (UKOT)
Sehubungan dengan surat permohonan dari CV. Mahakam Jamu tanggal 1 Agustus 2018 tentang permohonan
rekomendasi, setelah dilakukan peninjauan lapangan oleh tim kami pada lokasi usaha yang beralamat di
Jalan Soekarno Hatta Km. 12 RT. 34 Kelurahan Karang Joang Kecamatan Balikpapan Utara, maka kepada
yang bersangkutan dapat diberikan rekomendasi dengan catatan agar melengkapi sarana cuci tangan,
untuk memproduksi obat tradisional dalam bentuk sediaan rajangan, param dan cairan obat luar.
Demikian disampaikan untuk dipergunakan sebagaimana mestinya.
                                            Plt. Kepala Dinas Kesehatan Kota
                                            Balikpapan
                                            drg. Hj. SURYANTI, M.M.
                                            Pembina Tk. I
                                            NIP. 196803121993032007
""",
    nomor="440/2345/SDK/IX/2018",
    tanggal="2018-09-04",
    perihal="REKOMENDASI USAHA KECIL OBAT TRADISIONAL (UKOT)",
    nama_badan="CV MAHAKAM JAMU",
    alamat="JALAN SOEKARNO HATTA KM. 12 RT. 34 KELURAHAN KARANG JOANG KECAMATAN BALIKPAPAN UTARA",
    bentuk_sediaan=("rajangan", "parem", "cairan_obat_luar"),
    putusan="bersyarat",
    pejabat="DRG. HJ. SURYANTI, M.M.",
    nip="196803121993032007",
)
case(
    "rekomendasi_balai",
    """
            BADAN POM
   BALAI POM DI BALIKPAPAN
   Jl. Contoh No. 1 Balikpapan 76114
                     SURAT REKOMENDASI
               Nomor: PW.03.02.12A.06.25.0456
Kepala Balai POM di Balikpapan memberikan rekomendasi kepada:
1. Nama perusahaan           : KOPERASI JAYA HERBAL
2. Nama pimpinan             : Budi Santoso
3. Alamat sarana produksi    : Jl. Mulawarman RT. 08 Kel. Manggar, Balikpapan
4. Bentuk sediaan            : a. Serbuk
                               b. Pil
5. Penanggung jawab teknis   : Rina, S.Farm.
untuk memperoleh Izin Usaha Kecil Obat Tradisional (UKOT).
Rekomendasi ini berlaku 1 (satu) tahun.
                                Balikpapan, 17 Juni 2025
                                Kepala Balai POM di Balikpapan
                                ttd
                                Andi Wijaya, S.Si., Apt.
                                NIP 19750101 200003 1 002
""",
    nomor="PW.03.02.12A.06.25.0456",
    tanggal="2025-06-17",
    nama_badan="KOPERASI JAYA HERBAL",
    alamat="JL. MULAWARMAN RT. 08 KEL. MANGGAR, BALIKPAPAN",
    bentuk_sediaan=("serbuk", "pil"),
    putusan="diberikan",
    pejabat="ANDI WIJAYA, S.SI., APT.",
    nip="197501012000031002",
    instansi="BALAI POM DI BALIKPAPAN",
)
case(
    "strttk",
    """
     KONSIL TENAGA KESEHATAN INDONESIA
     REPUBLIK INDONESIA
     SURAT TANDA REGISTRASI
     TENAGA TEKNIS KEFARMASIAN
     REGISTRATION CERTIFICATE OF PHARMACY TECHNICIAN
Nomor Registrasi        : 19950101/STRTTK-64/2022/2345
Nama                    : DEWI SARTIKA
Tempat/Tanggal Lahir    : TENGGARONG/01-01-1995
Jenis Kelamin           : PEREMPUAN
Perguruan Tinggi        : POLTEKKES KALTIM
Tanggal Lulus           : 12-08-2018
Berlaku s.d.            : 01-01-2027
                           Jakarta, 05 Januari 2022
                           Ketua Konsil
                           drg. USMAN SUMANTRI, M.Sc
""",
    nomor="19950101/STRTTK-64/2022/2345",
    nama="DEWI SARTIKA",
    tempat_lahir="TENGGARONG",
    tanggal_lahir="1995-01-01",
    jenis_kelamin="PEREMPUAN",
    tanggal_terbit="2022-01-05",
    berlaku_sampai="2027-01-01",
)
case(
    "strttk",
    """
            KEMENTERIAN KESEHATAN REPUBLIK INDONESIA
            SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN
Nomor STRTTK : 19880202/STRTTK_64/2024/1555
diberikan kepada :
                 AHMAD FAUZI, S.Farm.
lahir di Bontang tanggal 2 Februari 1988, jenis kelamin Laki-laki, lulusan Universitas Mulawarman,
STRTTK ini berlaku seumur hidup.
Dikeluarkan di Jakarta pada tanggal 4 Maret 2024
""",
    nomor="19880202/STRTTK_64/2024/1555",
    nama="AHMAD FAUZI, S.FARM.",
    tempat_lahir="BONTANG",
    tanggal_lahir="1988-02-02",
    jenis_kelamin="LAKI-LAKI",
    tanggal_terbit="2024-03-04",
    berlaku_sampai="SEUMUR HIDUP",
)
case(
    "ktp",
    """
PROVINSI KALIMANTAN TIMUR
KABUPATEN KUTAI KARTANEGARA
NIK :6403994107900002
Nama :I GUSTI AYU KARTIKA
Tempat/TglLahir :DENPASAR,01-07-1990
Jenis kelamin :PEREMPUAN Gol.Darah:-
Alamat :DUSUN MEKAR
RT/RW :003/-
Kel/Desa :LOA KULU KOTA
Kecamatan :LOA KULU
Agama :HINDU
Status Perkawinan:BELUM KAWIN
Pekerjaan :WIRASWASTA
Kewarganegaraan:WNI
Berlaku Hingga :01-07-2017
""",
    nik="6403994107900002",
    nama="I GUSTI AYU KARTIKA",
    tempat_lahir="DENPASAR",
    tanggal_lahir="1990-07-01",
    jenis_kelamin="PEREMPUAN",
    alamat="DUSUN MEKAR",
    rt_rw="003",
    kel_desa="LOA KULU KOTA",
    kecamatan="LOA KULU",
    kabupaten_kota="KABUPATEN KUTAI KARTANEGARA",
    provinsi="KALIMANTAN TIMUR",
    berlaku_hingga="2017-07-01",
)
case(
    "npwp",
    """
        KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
        DIREKTORAT JENDERAL PAJAK
        KANTOR PELAYANAN PAJAK PRATAMA SAMARINDA ILIR
             SURAT KETERANGAN TERDAFTAR
        Nomor : S-1234KT/WPJ.14/KP.0203/2015
Sesuai dengan Pasal 2 dengan ini diterangkan bahwa :
1. Nama Wajib Pajak         : SUPARMAN
2. NPWP                     : 06.123.456.8-722.000
3. NIK                      : 6472991203700003
4. Alamat                   : JL. KENANGAN NO. 3 RT 02
                              SAMARINDA ILIR
5. Klasifikasi Lapangan Usaha : PERDAGANGAN
telah terdaftar pada administrasi kami terhitung sejak 14 Januari 2015.
                            Samarinda, 14 Januari 2015
""",
    npwp="061234568722000",
    nama="SUPARMAN",
    nik="6472991203700003",
    alamat="JL. KENANGAN NO. 3 RT 02 SAMARINDA ILIR",
    tanggal_terdaftar="2015-01-14",
)
case(
    "sk_ahu",
    """
         KEMENTERIAN HUKUM REPUBLIK INDONESIA
     DIREKTORAT JENDERAL ADMINISTRASI HUKUM UMUM
            SURAT KETERANGAN TERDAFTAR
       NOMOR : AHU-0012345-AH.01.14 Tahun 2019
Menunjuk permohonan pendaftaran pendirian persekutuan komanditer yang diajukan Notaris RINA, S.H., M.Kn.
Nama Persekutuan    : CV MAHAKAM JAMU
Kedudukan           : KOTA BALIKPAPAN
telah terdaftar dalam Sistem Administrasi Badan Usaha.
Diterbitkan di Jakarta, 20 Februari 2019
a.n. MENTERI HUKUM REPUBLIK INDONESIA
""",
    nomor="AHU-0012345-AH.01.14 TAHUN 2019",
    tanggal="2019-02-20",
    nama_badan="CV MAHAKAM JAMU",
)
case(
    "surat_permohonan",
    """
                                    Samarinda, 5 Januari 2020
Kepada Yth.
Kepala Dinas Penanaman Modal dan PTSP
Provinsi Kalimantan Timur
Perihal : Permohonan Izin Usaha Kecil Obat Tradisional
Dengan hormat, saya yang bertanda tangan di bawah ini, Budi Santoso, S.E., pemegang KTP Nomor
6472991203700003, dalam kedudukan saya selaku Direktur Utama PT Borneo Herbal Lestari, berkedudukan
di Jalan Melati Nomor 12 Samarinda, NPWP 01.234.567.4-722.000, dengan ini mengajukan permohonan izin
UKOT dengan tempat produksi di Jalan Poros Km 5 Loa Janan, untuk bentuk sediaan serbuk dan pil, dengan
penanggung jawab teknis Rina Wulandari, A.Md.Farm. STRTTK Nomor 19900512/STRTTK_64/2016/2123.
Demikian permohonan ini kami sampaikan.
                                    Hormat kami,
                                    Budi Santoso, S.E.
""",
    tanggal="2020-01-05",
    nama_pemohon="BUDI SANTOSO, S.E.",
    nik="6472991203700003",
    jabatan="DIREKTUR UTAMA",
    nama_badan="PT BORNEO HERBAL LESTARI",
    alamat_kantor="JALAN MELATI NOMOR 12 SAMARINDA",
    alamat_produksi="JALAN POROS KM 5 LOA JANAN",
    npwp="012345674722000",
    nama_pj="RINA WULANDARI, A.MD.FARM.",
    nomor_strttk="19900512/STRTTK_64/2016/2123",
    bentuk_sediaan=("serbuk", "pil"),
)
case(
    "pernyataan_ttk",
    """
            SURAT PERNYATAAN KESEDIAAN BEKERJA PENUH
Saya yang bertanda tangan di bawah ini :
Nama                : Rina Wulandari, A.Md.Farm
Tempat/Tgl Lahir    : Samarinda, 12 Mei 1990
No. STRTTK          : 19900512/STRTTK_64/2016/2123
Alamat              : Jl. Mawar No. 3
Dengan ini menyatakan bersedia bekerja penuh sebagai Penanggung Jawab pada PT. Borneo Herbal Lestari.
Demikian surat pernyataan ini dibuat dengan sebenarnya.
                           Samarinda, 6 Mei 2019
                           Yang membuat pernyataan
                           Materai 6000
                           (Rina Wulandari, A.Md.Farm)
""",
    nama="RINA WULANDARI, A.MD.FARM",
    nomor_strttk="19900512/STRTTK_64/2016/2123",
    nama_badan="PT BORNEO HERBAL LESTARI",
    tanggal="2019-05-06",
    materai="6000",
)
case(
    "akta_pendirian",
    """
SALINAN
AKTA
Tanggal : 10 Januari 2023
Nomor : 07
PENDIRIAN PERSEROAN TERBATAS
"PT BORNEO HERBAL LESTARI"
-Pada hari ini, Selasa, tanggal 10-01-2023 (sepuluh Januari dua ribu dua puluh tiga), pukul 10.15
WITA (sepuluh lewat lima belas menit Waktu Indonesia Tengah).
-Hadir di hadapan saya, RUDI HARTONO, Sarjana Hukum, Magister Kenotariatan, Notaris berkedudukan di
Kabupaten Kutai Kartanegara, dengan dihadiri oleh saksi-saksi :
1. Tuan BUDI SANTOSO, lahir di Samarinda.
-Perseroan Terbatas ini bernama PT BORNEO HERBAL LESTARI (selanjutnya cukup disingkat Perseroan),
berkedudukan di Kota Samarinda.
-DIREKSI
-Direktur Utama : Tuan BUDI SANTOSO tersebut;
-Direktur : Nona DEWI SARTIKA tersebut;
-KOMISARIS
-Komisaris : Tuan AHMAD FAUZI tersebut;
""",
    nomor="7",
    tanggal="2023-01-10",
    notaris="RUDI HARTONO",
    kedudukan_notaris="KABUPATEN KUTAI KARTANEGARA",
    nama_badan="PT BORNEO HERBAL LESTARI",
    bentuk_badan="PT",
    kedudukan_badan="KOTA SAMARINDA",
)


@pytest.mark.parametrize(("kind", "drawing", "values"), CASES)
def test_it_is_told_for_what_it_is(kind, drawing, values):
    told = tell_apart([Page(0, 0, 1, "read", texts=(page(drawing),))])
    assert [document.type for document in told] == [kind]


@pytest.mark.parametrize(("kind", "drawing", "values"), CASES)
def test_its_fields_are_read(kind, drawing, values):
    text = document_text([(0, page(drawing))], "tesseract")
    read = {field.name: field.value for field in extract(kinds()[kind], [text])}
    assert {name: read[name] for name in values} == values
