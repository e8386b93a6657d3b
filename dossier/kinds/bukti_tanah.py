"""Proof that the place of production may be used (SOP G.8): certificate, deed, lease and more.

Many papers are one kind: the certificate of the land office (SHM, SHGB, on paper or electronic),
the deed of sale of a PPAT (AJB), a lease, a loan for use, and the statement of possession that is
usual in Kalimantan Timur ("segel", SKT). What they share is land or a building, described by its
place and area.
"""

from __future__ import annotations

from dataclasses import replace

from dossier import parsers, roster
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern, Special
from dossier.kinds.persetujuan_lokasi import CONSENT_TO_A_PLACE
from dossier.labels import spelt
from dossier.persons import PERSON_IN_PROSE
from dossier.phrases import DATE
from dossier.whereabouts import ADDRESS_END, address_after

_CERTIFICATE = (
    r"\bSERTIPIKAT\b|(?<!BUKAN )(?<!BUKAN MERUPAKAN )TANDA BUKTI HAK|PENDAFTARAN ?- ?PERTAMA"
)
_INSIDE = (
    r"\bPEMBUKUAN\b|\bBUKU ?-? ?TANAH\b|SEBAB ?-?PERUBAHAN|GAMBAR SITUASI|DASAR PENDAFTARAN"
    r"|KEADAAN TANAH|PENERBITAN SERTIPIKAT"
)
_LEASE = (
    "Surat Perjanjian Sewa|Perjanjian Sewa|Sewa Menyewa|Surat Sewa|Kontrak Bangunan|Kontrak Rumah"
    "|Kontrak Ruko|Kontrak Gudang|Kontrak Tempat|Kontrak Sewa|Surat Perjanjian Kontrak"
)
_LOAN = (
    "Surat Pernyataan Pinjam Pakai|Surat Perjanjian Pinjam Pakai|Surat Keterangan Pinjam Pakai"
    "|Perjanjian Pinjam Pakai|Pinjam Pakai|Peminjaman Tempat"
    "|Surat Keterangan Pemakaian|Surat Keterangan Penggunaan|Surat Izin Pemakaian|Izin Menempati"
    "|Surat Izin Penggunaan|Pemakaian Tempat|Pemakaian Bangunan|Pemakaian Tanah|Pinjam Tempat"
    "|Penggunaan Tempat|Penggunaan Bangunan|Penggunaan Tanah"
)
_POSSESSION = (
    "Surat Pernyataan Penguasaan|Surat Keterangan Penguasaan|Penguasaan Fisik|Penguasaan Tanah"
    "|Penguasaan Atas Tanah|Surat Keterangan Tanah|Keterangan Hak Atas Tanah"
    "|Pelepasan Hak Atas Tanah|Izin Membuka Tanah|Surat Pernyataan Pemilikan Tanah"
    "|Surat Keterangan Kepemilikan Tanah|Kepemilikan Tanah|Pernyataan Hibah|Hibah Tanah"
    "|Penyerahan Hak Atas Tanah|Surat Jual Beli Tanah|Pengikatan Jual Beli|Ganti Rugi Tanah"
)
_LAND = r"(?<!AKTA )\bTANAH\b|\bBANGUNAN\b|\bRUMAH\b|\bRUKO\b|\bGUDANG\b|\bPERTANAHAN\b"
_STREET = r"(?:Jalan|Jln?|Gang|Gg|Komp\w*|Perum\w*|Ruko|BTN|Desa|Dusun|Kampung|Kawasan|Blok)"
_PLACE_END = (
    rf"(?:{ADDRESS_END}|(?=\s*(?:[;(]|,?\s*\b(?:dengan|untuk|yang|selama|sebagai|seluas|beserta|berikut|lengkap"
    r"|setempat|dikenal|adalah|milik|sebagaimana|kepada|dan\s+(?:dengan|akan|telah|bangunan|seluas|digunakan)"
    r"|dalam\s+(?:keadaan|hal)|sesuai|luas|tersebut|selanjutnya|seluruhnya|terdiri|berupa|oleh|guna"
    r"|antara|yaitu|terhitung|mulai|digunakan|dipergunakan|ukuran|berukuran|atas\s+nama)\b"
    r"|(?<!\b(?:kel|kec|kab|jl|jln|no|gg|rt|rw|ds|dsn|prov|km|blok|lr|kp|perum|komp|hj|ir|dr|kh|[a-z]))"
    r"\.\s*(?:$|(?:-\s*)?(?-i:PASAL|[A-Z][a-z]{2,}|\d{1,2}[.)]))"
    r"|\s(?-i:PASAL|Pasal)\s+\d|\s[a-j]\)\s)))"
)
"""What follows a place in a sentence of such a paper."""

_SIDES = r"\d[\d.,]*\s*(?:m|meter)?\s*[x\u00d7]\s*\d[\d.,]*\s*(?:m|meter)?"
"""How long and how wide, of which the area is worked out."""

_OBJECT = ("Objek Sewa", "Obyek Sewa", "Objek Perjanjian", "Obyek Perjanjian", "Data Tanah")
"""Headings of the part of a contract that says what is let or lent."""

KIND = Kind(
    type="bukti_tanah",
    name="Bukti penguasaan tanah dan bangunan",
    expected=0.96,
    again=0.4,
    cues=(
        Cue(_CERTIFICATE, 3.0, "top", regex=True),
        Cue(_CERTIFICATE, 1.2, regex=True),
        Cue(
            "Hak Milik|Hak Guna Bangunan|Pemegang Hak|Surat Ukur|Kantor Pertanahan"
            "|Badan Pertanahan Nasional",
            1.2,
        ),
        Cue(
            r"(?:SURAT UKUR|PEMEGANG HAK|PENERBITAN SERTIPIKAT|KODE UNIK).*(?:HAK MILIK|HAK GUNA)"
            r"|(?:HAK MILIK|HAK GUNA).*(?:SURAT UKUR|PEMEGANG HAK|PENERBITAN SERTIPIKAT)",
            1.6,
            regex=True,
        ),
        Cue(
            r"\bSERTIPIKAT\b.{0,60}(?:TANDA BUKTI HAK|HAK MILIK|HAK GUNA|HAK PAKAI)",
            2.4,
            regex=True,
        ),
        Cue("Akta Jual Beli", 3.6, "title"),
        Cue("Pejabat Pembuat Akta Tanah|PPAT", 1.6),
        Cue(_LEASE, 4.2, "title"),
        Cue(_LOAN, 4.2, "title"),
        Cue(_POSSESSION, 4.6, "title"),
        Cue("menyewakan|menyewa|meminjamkan|masa sewa|harga sewa|penyewa", 1.0),
        Cue("batas-batas|berbatasan dengan|batas tanah", 0.8),
        Cue("pihak pertama", 0.5),
        Cue("terletak di|seluas", 0.6),
        Cue(_LAND, 1.0, regex=True, absent=-4.0),
        # Pages inside a certificate follow its cover, as a rule.
        Cue(_INSIDE, -1.5, regex=True),
        # Copied without its cover, the page with right and holder is the proof all the same.
        Cue(r"\bBUKU TANAH\b.*(?:YANG BERHAK|PEMEGANG HAK)", 1.8, regex=True),
        Cue(
            "Peta Bidang|Gambar Ukur|Bumi dan Bangunan|SPPT|Izin Mendirikan Bangunan"
            "|Bangunan Gedung|Keterangan Pendaftaran Tanah|Informasi Bidang Tanah",
            -4.5,
            "top",
        ),
        Cue("kendaraan|mobil|sepeda motor|kredit|debitur|kreditur", -2.5),
        Cue("Surat Kuasa|Berita Acara|Surat Permohonan", -3.0, "title"),
        Cue(r"^\W*(?:AKTA |SURAT )?KUASA\b", -4.0, "title", regex=True),
        Cue(
            "Domisili|Persetujuan Lokasi|Izin Lokasi|Nomor Induk Berusaha|Rekomendasi", -2.5, "top"
        ),
        Cue(CONSENT_TO_A_PLACE, -4.0, "top", regex=True),
        Cue("anggaran dasar|perseroan terbatas|berkedudukan di|modal dasar", -2.0),
        Cue(r"OBAT TRADISIONAL.*(?:TABLET|SUPPOSITORIA|INTRAVENA|EFER)", -2.0, regex=True),
    ),
    continuation=(
        Cue(_CERTIFICATE, 2.0, regex=True),
        Cue("Surat Ukur", 1.6),
        Cue(_INSIDE, 3.0, regex=True),
        Cue(
            r"\b[A-I] ?[).] ?(?:NIB|ASAL HAK|DASAR PENDAFTARAN|SURAT UKUR|NAMA PEMEGANG|PEMBUKUAN"
            r"|PENERBITAN|NAMA JALAN|LETAK TANAH)",
            4.4,
            regex=True,
        ),
        Cue(
            "Gambar Bidang Tanah|Gambar Situasi|Denah Lokasi|Denah Tanah|Sket Lokasi", 3.6, "title"
        ),
        Cue("Gambar Bidang Tanah|Gambar Situasi|Catatan Pendaftaran|Skala 1", 2.0),
        Cue("Pemegang Hak|Penerbitan Sertipikat|Pembukuan|Asal Hak|Keadaan Tanah", 1.4),
        Cue("Pejabat Pembuat Akta Tanah|PPAT", 1.6),
        Cue("pihak pertama", 1.4),
        Cue("pihak kedua", 1.4),
        Cue("pihak kesatu|penyewa|yang menyewakan|pemberi sewa|masa sewa|pemilik tanah", 1.2),
        Cue(r"\bPIHAK (?:KE ?-? ?)?(?:I|II|1|2|KESATU)\b", 1.4, regex=True),
        Cue(r"\b(?:SEWA|PENYEWA|MENYEWA|PINJAM)\b", 1.2, regex=True),
        Cue("perjanjian ini|jual beli ini|obyek jual beli|pernyataan ini", 1.0),
        Cue("saksi-saksi|para saksi|saksi batas", 0.6),
        roster.SIGNATURES,
        Cue(r"^\W*PASAL (?:\d|[IVX]+\b)", 1.4, "lines", regex=True),
        Cue("Ketua RT|Lurah|Camat|Kepala Desa", 0.8),
        Cue(_LAND, 0.6, regex=True),
        Cue("anggaran dasar|perseroan terbatas|rapat umum pemegang saham", -2.5),
        Cue("Peta Bidang|Bumi dan Bangunan", -3.0, "top"),
    ),
    max_pages=10,
    variants=(
        ("e_sertipikat", "Kode Unik"),
        ("e_sertipikat", "Sertipikat Elektronik"),
        ("pinjam_pakai", "Pinjam Pakai"),
        ("pinjam_pakai", "meminjamkan"),
        ("sewa", "Sewa Menyewa"),
        ("sewa", "Perjanjian Sewa"),
        ("sewa", "menyewakan"),
        ("skt", "Penguasaan Fisik"),
        ("skt", "Penguasaan Tanah"),
        ("skt", "Surat Keterangan Tanah"),
        ("ajb", "Akta Jual Beli"),
        ("shgb", "Hak Guna Bangunan"),
        ("shm", "Hak Milik"),
    ),
    fields=(
        FieldSpec(
            "jenis_bukti",
            parsers.land_right,
            (
                LineAt(
                    r"(?P<value>(?!.*(?:KANTOR|NOTARIS))(?-i:[A-Z0-9 ().,:/\-]{6,90}))",
                    within=12,
                    prior=0.95,
                ),
                LineAt(r"(?P<value>.{6,90})", within=6, prior=0.93),
                Pattern(
                    r"(?P<value>hak\s+(?:milik|guna\s+bangunan))\W+(?:nomor|no)?\W*\d", prior=0.85
                ),
                Pattern(r"(?s)(?P<value>.{1,3000})", prior=0.8),
            ),
            key=False,
        ),
        FieldSpec(
            "nomor",
            parsers.letter_number,
            (
                Special("nomor_hak", 0.95),
                LineAt(
                    r"\W*(?:nomor|no)\b\.?(?:\s*(?:register|reg|registrasi|surat|akta|perjanjian)\b\.?)?"
                    r"\s*[.:]*\s*(?P<value>(?:\S{0,12}\d\S*)(?:\s?[/.-]\s?\S+)*)",
                    within=14,
                    prior=0.93,
                    unless=r"KTP|NIK|telp|SK\b(?!-)|sertipikat|sertifikat|BPN\b|pertanahan|\btgl\b",
                ),
                Label(
                    spelt("{Nomor|No.} {Hak|Sertipikat|Sertifikat}"),
                    prior=0.85,
                ),
                Label(
                    spelt("{Nomor|No.} {Akta|Surat}", "Nomor {Perjanjian|Akta Jual Beli}"),
                    prior=0.88,
                ),
                Label(
                    spelt(
                        "Nomor {Register|Registrasi|Reg.} {Desa|Kelurahan|Kampung|}",
                        "No. {Registrasi|Reg.} {Desa|Kelurahan|Kampung|}",
                        # Alone, it is too much like ``Register Nomor``.
                        "No. Register {Desa|Kelurahan|Kampung}",
                    ),
                    colon=True,
                    prior=0.9,
                ),
                # Where the line of its own number is empty, it is that of whoever registered it.
                Pattern(
                    r"\A(?:(?!\W*(?:nomor|no)\b\W*\n).*\n)*?"
                    r"\W*(?:register|registrasi|reg\.?)\s+"
                    r"(?:(?:desa|kelurahan|kampung|lurah)\s+)?(?:nomor|no)\b[ .:;]*[:;][ .]*"
                    r"(?P<value>\S*\d\S*(?:\s?[/.-]\s?\S+)*)",
                    text="lines",
                    prior=0.9,
                ),
            ),
            usual=0.7,
        ),
        FieldSpec(
            "nama_pemegang",
            parsers.land_holder,
            (
                Label(
                    spelt(
                        "Nama {Pemegang Hak|Yang Berhak|Pemilik|Pemilik Tanah}",
                        "Pemegang Hak",
                        "Pemilik{ / |/}{penggarap|yang menguasai}",
                        "Nama {Penggarap|Yang Menguasai}",
                    ),
                    colon=True,
                    below=True,
                    lines=2,
                    prior=0.97,
                ),
                Special("pemegang", 0.97),
                Label(("Nama", "Nama Lengkap"), colon=True, lines=2, prior=0.82),
                Label(
                    spelt(
                        "{Nama|} {Pihak Pertama|Pihak Kesatu|Yang Menyewakan|Pemberi Sewa}",
                        "Yang Meminjamkan",
                    ),
                    colon=True,
                    lines=2,
                    prior=0.9,
                ),
                Pattern(
                    r"\b(?:(?:dikuasai|dimiliki|digarap|ditempati)(?:\s+dan\s+\w+)?\s+oleh|hak\s+milik|milik)"
                    r"\s*:?\s*(?:(?:Tuan|Nyonya|Nona|Saudara|Saudari|Sdri?|Bapak|Ibu|Tn|Ny)\b\.?\s*)?"
                    r"(?P<value>(?-i:[A-Z])[A-Za-z.'\u2019 \-]{3,50}?"
                    r"(?:,\s?(?-i:[A-Z])[A-Za-z.]{1,9}){0,2})"
                    r"(?=\s*[,;(]|\s+(?-i:[a-z]{2,})|\.\s)",
                    prior=0.8,
                ),
                replace(PERSON_IN_PROSE, prior=0.75),
            ),
        ),
        FieldSpec(
            "alamat",
            parsers.site_address,
            (
                Special("letak", 0.97),
                Label(
                    spelt(
                        "{Letak|Lokasi|Alamat} {Tanah|Bidang Tanah|Bangunan|Persil}",
                        "{Letak|Lokasi|Alamat} {Objek|Obyek} {Sewa|}",
                        "Terletak di",
                        "Letak",
                        "Letak {Bidang|Bidang Tanah}",
                    ),
                    lines=3,
                    prior=0.93,
                ),
                Label(
                    spelt("Nama Jalan", "Jalan", "Jalan{/| / }{RT|Gang|RT/RW|Persil}", "Jl. / RT"),
                    colon=True,
                    prior=0.95,
                    after=("terletak", "letak tanah"),
                ),
                Pattern(
                    r"(?:terletak|letaknya|berlokasi|lokasi(?:nya)?|berada)\s*(?:di|pada)?\s*:?\s*"
                    rf"(?P<value>(?-i:[A-Z]).{{8,170}}?){_PLACE_END}",
                    prior=0.93,
                ),
                Pattern(
                    r"\b(?:rumah|bangunan|ruko|gudang|kios|tanah|tempat\s+usaha)\b"
                    r"(?:(?!tinggal|alamat)[^.;]){0,80}?\bdi\s*:?\s*"
                    rf"(?P<value>(?-i:{_STREET})\b.{{8,150}}?){_PLACE_END}",
                    prior=0.85,
                ),
                Pattern(
                    r"\b(?:rumah|bangunan|ruko|gudang|kios|tanah|lahan|tempat\s+usaha)\b(?:\s+[\w/]+){0,4}?"
                    r"\s+(?:beralamat(?:kan)?|bertempat)\s*(?:di|pada)?\s*:?\s*"
                    rf"(?P<value>(?-i:[A-Z]).{{8,170}}?){_PLACE_END}",
                    prior=0.85,
                ),
                Pattern(
                    r"(?:setempat|umum|dahulu|sekarang)?\s*(?:dikenal|terkenal|disebut)\s+"
                    r"(?:umum\s+)?(?:sebagai|dengan(?:\s+(?:nama|alamat))?)\s*:?\s*(?:persil\s+di\s+)?"
                    rf"(?P<value>(?-i:{_STREET})\b.{{8,150}}?){_PLACE_END}",
                    prior=0.9,
                ),
                Label(
                    ("Alamat", "Lokasi", "Letak"), lines=3, prior=0.58, after=_OBJECT, occurrence=-1
                ),
                address_after(r"beralamat(?:kan)?", 0.6),
            ),
        ),
        FieldSpec(
            "luas_m2",
            parsers.area,
            (
                Label(
                    spelt(
                        "Luas {Tanah|Bidang|Bangunan|Bidang Tanah|}",
                        "Ukuran{/| / | dan }Luas {Tanah|}",
                        "Luas{/| / | dan }Ukuran {Tanah|}",
                    ),
                    lines=1,
                    prior=0.95,
                ),
                Pattern(
                    r"(?:se)?luas(?:nya)?\W{0,4}(?:tanah|bidang|bangunan|kurang\s+lebih|lebih\s+kurang"
                    rf"|\+/-|\u00b1|adalah|kira-kira|\W){{0,4}}\s*(?:{_SIDES}\s*=\s*)?"
                    r"(?P<value>\d[\d.]*(?:,\d+)?)\s*(?:m|meter)(?!\s*[x\u00d7])",
                    prior=0.93,
                ),
                Pattern(
                    r"(?P<value>\d[\d.]*(?:,\d+)?)\s*(?:m2|m\u00b2|meter\s+persegi)", prior=0.75
                ),
            ),
            usual=0.95,
        ),
        FieldSpec(
            "berlaku_sampai",
            parsers.date,
            (
                Pattern(
                    r"(?:berakhir(?:nya)?|(?:selesai|habis)(?:nya)?(?=\s+(?:pada|tanggal|tgl))|sampai(?:\s+dengan)?|s\s?[./]\s?d\.?|hingga)\s*"
                    rf"(?:hak|pada|tanggal|tgl|ini|[\s.:,])*(?P<value>{DATE})",
                    prior=0.94,
                    occurrence=-1,
                ),
                Pattern(rf"{DATE}\s*[-\u2013]\s*(?P<value>{DATE})", prior=0.86),
                Label(
                    spelt(
                        "{Berlaku|Berakhir|Berakhirnya Hak} {sampai|s.d.|hingga|tanggal|}",
                        "{Berlaku|Berakhir} sampai dengan",
                        "Tanggal berakhirnya hak",
                        "Tgl. berakhirnya hak",
                        "{Berakhir|Masa Berlaku|Masa Berlakunya} Hak",
                        "Hak Berakhir {pada|tanggal|}",
                        "Jangka Waktu {Hak|Sewa|}",
                        "{Akhir|Berakhirnya|Akhir Masa} {Sewa|Pinjam Pakai}",
                        "Sampai {dengan|tanggal|dengan tanggal}",
                    ),
                    prior=0.9,
                    lines=2,
                ),
            ),
            usual=0.5,
        ),
    ),
)
