"""Appointment with the terms of employment: headings in the margin, a short text beside each.

The registration is one of the terms; who is appointed stands in the opening or under a heading of
its own. The technician may sign for consent.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_angka, tanggal_panjang

_IZIN = (
    "Memiliki surat tanda registrasi (STRTTK) Nomor {strttk}, dan wajib menjaga agar tetap "
    "berlaku.",
    "STRTTK {strttk}. Salinannya disimpan pada bagian personalia.",
    "Pekerjaan dilakukan berdasarkan STRTTK yang dimiliki, yaitu {strttk}.",
)
_TUGAS = (
    "Mengawasi pembuatan obat tradisional mulai penerimaan bahan sampai produk jadi.",
    "Menyusun prosedur tetap, mengawasi sanitasi serta meluluskan produk untuk diedarkan.",
)
_JAM = (
    "Senin sampai Jumat pukul 08.00 - 16.00 WITA, Sabtu pukul 08.00 - 12.00 WITA.",
    "40 (empat puluh) jam seminggu; lembur hanya atas perintah pimpinan.",
)
_LAIN = (
    ["Rahasia", "Resep, cara pembuatan dan daftar pemasok tidak boleh diberitahukan kepada orang "
     "lain."],
    ["Rangkap kerja", "Tidak diperkenankan bekerja pada sarana kefarmasian lain."],
    ["Berhenti", "Pengunduran diri diajukan tertulis paling lambat satu bulan sebelumnya."],
    ["Cuti", "12 (dua belas) hari kerja setelah bekerja satu tahun penuh."],
)  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the appointment."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    upper = chance(rng, 0.5)
    name = printing.orang(rng, pj.person, besar=upper)
    chief = printing.orang(rng, facts.pemohon.person, besar=upper)
    apart, consent, paid, ruled, dated_top, numbered, stamped = (
        chance(rng, p) for p in (0.45, 0.55, 0.5, 0.4, 0.35, 0.5, 0.7)
    )
    long_day = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.2))
    day = rng.choice((long_day, long_day, tanggal_angka(letter.tanggal)))
    call = "Saudari" if pj.person.perempuan else "Saudara"
    whom = f"{call} *{name}*" if not apart else "yang namanya disebut di bawah ini"
    opening = rng.choice(
        (
            "{badan} dengan ini menerima dan mengangkat {siapa} dengan ketentuan :",
            "Atas nama {badan}, kami mengangkat {siapa} sebagai penanggung jawab teknis menurut "
            "syarat-syarat di bawah ini.",
            "Memperhatikan surat lamaran dan hasil wawancara, {badan} memutuskan untuk mengangkat "
            "{siapa}. Ketentuannya adalah :",
        )
    ).format(badan=firm, siapa=whom)
    terms = [
        ["Jabatan", "Penanggung Jawab Teknis"],
        [
            rng.choice(("Registrasi", "Surat tanda registrasi", "STRTTK")),
            rng.choice(_IZIN).format(strttk=pj.nomor_strttk),
        ],
        ["Tugas", rng.choice(_TUGAS)],
        ["Tempat kerja", f"Sarana produksi di {facts.company.produksi.jalan}."],
        ["Mulai bekerja", rng.choice((f"{long_day}.", "Sejak tanggal surat ini."))],
        [rng.choice(("Waktu kerja", "Jam kerja")), rng.choice(_JAM)],
    ]
    if apart:
        terms.insert(0, [rng.choice(("Yang diangkat", "Nama", "Nama pegawai")), f"*{name}*"])
    if paid:
        wage = ribuan(rng.randint(25, 60) * 100_000)
        terms.append([rng.choice(("Upah", "Gaji pokok")), f"Rp {wage},- setiap bulan."])
    terms += rng.sample(_LAIN, rng.randint(1, 3))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Caladea", "Liberation Serif")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            [firm.upper(), rng.choice((15, 17)), True],
            [printing.alamat(rng, facts.company.kantor), 8.5, False],
            [f"Telp. {facts.company.telepon} - {facts.company.surel}", 8.5, False],
        ],
        "garis": rng.choice(("tipis", "ganda", "tebal")),
        "kanan": chance(rng, 0.4),
        "judul": rng.choice(
            ("SURAT PENGANGKATAN", "SURAT PENGANGKATAN PEGAWAI", "PENGANGKATAN TENAGA TEKNIS")
        ),
        "nomor": f"{rng.choice(('Nomor : ', 'No. ', 'No : '))}{letter.nomor}",
        "tanggal_atas": f"Tanggal {day}" if dated_top else "",
        "buka": opening,
        "syarat": terms,
        "bernomor": numbered,
        "bergaris": ruled,
        "lebar": rng.choice((38, 44, 48)),
        "tutup": rng.choice(
            (
                "Hal yang belum diatur di sini mengikuti peraturan perusahaan.",
                "Surat ini dibuat rangkap dua, satu untuk pegawai dan satu untuk perusahaan.",
            )
        ),
        "atas": ([] if dated_top else [f"{letter.tempat}, {day}"])
        + [rng.choice(("Pimpinan,", "Yang mengangkat,", "Pihak perusahaan,"))],
        "pimpinan": chief,
        "bawah": [facts.pemohon.jabatan],
        "setuju": rng.choice(("Menyetujui,", "Saya menerima,")) if consent else "",
        "nama_pj": name,
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper() if stamped else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_pengangkatan_pj")
