"""Appointment announced to the staff: a notice for the board, who was appointed in the middle.

Name and registration stand apart in large type or as lines of a list; instructions to the staff
follow, the day stands above the signature or beside the number.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_BERITA = (
    "Diumumkan kepada seluruh karyawan dan karyawati {firma} bahwa pimpinan telah mengangkat :",
    "Dengan ini manajemen {firma} memberitahukan pengangkatan rekan kita :",
    "Sehubungan dengan dimulainya kegiatan produksi, {firma} mengangkat tenaga teknis berikut :",
)
_SEBAGAI = (
    "sebagai *Penanggung Jawab Teknis* produksi obat tradisional perusahaan.",
    "untuk menduduki jabatan *Penanggung Jawab Teknis Kefarmasian*.",
    "menjadi penanggung jawab teknis pada bagian produksi dan pengawasan mutu.",
)
_HARAP = (
    "Setiap bahan baku yang masuk gudang harus diperiksa dan diparaf oleh yang bersangkutan.",
    "Produk jadi tidak boleh dikirim sebelum mendapat persetujuan dari penanggung jawab teknis.",
    "Bagian produksi, gudang dan pengemasan agar mengikuti petunjuk teknis dari yang bersangkutan.",
    "Catatan pengolahan bets diserahkan kepada yang bersangkutan setiap akhir hari kerja.",
    "Hal-hal yang menyangkut kebersihan ruangan dibicarakan langsung dengan yang bersangkutan.",
)


def draw(case: Case) -> Printed:
    """Draw the notice."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    beside, listed, copies, schooled, headed, stamped = (
        chance(rng, p) for p in (0.35, 0.45, 0.5, 0.5, 0.7, 0.7)
    )
    day = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.25), nol=chance(rng, 0.2))
    number = rng.choice(("Nomor", "No.", "Nomor Pengumuman"))
    school = f"{pj.pendidikan}, {pj.perguruan}"
    rows = [
        [rng.choice(("Nama", "Nama lengkap")), f"*{name}*"],
        [rng.choice(("STRTTK", "Nomor STRTTK", "No. STRTTK")), pj.nomor_strttk],
        *([["Pendidikan", school]] if schooled else []),
    ]
    mark = rng.choice(("STRTTK {}", "STRTTK No. {}", "(STRTTK : {})")).format(pj.nomor_strttk)
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Liberation Serif", "URW Bookman")),
        "ukuran": rng.choice((11.5, 12)),
        "firma": firm.upper(),
        "alamat": f"{facts.company.kantor.jalan} {facts.company.kantor.kota}",
        "berkop": headed,
        "judul": rng.choice(("PENGUMUMAN", "P E N G U M U M A N", "MAKLUMAT PIMPINAN")),
        "label_nomor": number,
        "nomor": letter.nomor,
        "tanggal_atas": f"Tanggal : {day}" if beside else "",
        "berita": rng.choice(_BERITA).format(firma=firm),
        "daftar": rows if listed else [],
        "besar": [] if listed else [name, mark, *([school] if schooled else [])],
        "sebagai": rng.choice(_SEBAGAI),
        "mulai": rng.choice(
            (
                "Pengangkatan ini berlaku sejak tanggal pengumuman.",
                "Yang bersangkutan bertugas penuh waktu mulai hari ini.",
                "Berlaku terhitung mulai tanggal ditetapkan sampai ada ketentuan lain.",
            )
        ),
        "harap": rng.sample(_HARAP, rng.randint(2, 4)),
        "tutup": rng.choice(
            ("Demikian untuk diketahui dan dilaksanakan.", "Harap menjadi perhatian bersama.")
        ),
        "atas": ([] if beside else [f"{letter.tempat}, {day}"])
        + [rng.choice((f"{facts.pemohon.jabatan},", f"{firm},"))],
        "pimpinan": chief,
        "bawah": [facts.pemohon.jabatan] if chance(rng, 0.6) else [],
        "tembusan": ["Yang bersangkutan", "Papan pengumuman", "Arsip personalia"] if copies else [],
        "ttd": ink.signature(rng),
        "cap": firm.upper() if stamped else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_pengangkatan_pj")
