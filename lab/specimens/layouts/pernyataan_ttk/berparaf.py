"""Technician's statement as a table of promises, each initialled; who promises stands below it."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_JUDUL = (
    ["LEMBAR PERNYATAAN", "TENAGA TEKNIS KEFARMASIAN"],
    ["PERNYATAAN KESEDIAAN BEKERJA PURNAWAKTU"],
    ["SURAT PERNYATAAN", "Penanggung Jawab Teknis Usaha Kecil Obat Tradisional"],
)
_POKOK = (
    "Bekerja penuh sebagai penanggung jawab teknis di {badan}.",
    "Menjadi penanggung jawab produksi {badan} dan bekerja di sana secara penuh waktu.",
    "Hadir setiap hari kerja dan bertanggung jawab penuh atas pembuatan obat tradisional di "
    "{badan}.",
)
_JANJI = (
    "Tidak bekerja sebagai penanggung jawab di apotek, toko obat atau sarana lain.",
    "Menolak bahan baku yang tidak memenuhi persyaratan mutu.",
    "Tidak menambahkan bahan kimia obat ke dalam obat tradisional.",
    "Menyimpan catatan pembuatan dan memperlihatkannya kepada petugas yang berwenang.",
    "Mengikuti pelatihan CPOTB yang diselenggarakan pemerintah.",
    "Memberitahukan pengunduran diri paling lambat 30 hari sebelumnya.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person, day = pj.person, facts.pernyataan
    valid, home_shown, nik_shown, side, spoken, lined = (
        chance(rng, share) for share in (0.4, 0.7, 0.4, 0.5, 0.5, 0.6)
    )
    title, main = rng.choice(_JUDUL), rng.choice(_POKOK)
    promises = rng.sample(_JANJI, rng.randint(3, 5))
    mark = rng.choice(("paraf", "paraf", "setuju"))
    initials, signature = ink.signature(rng), ink.signature(rng)
    serial, code, lama = ink.e_meterai_serial(rng), ink.modules(rng, 21), chance(rng, 0.25)
    tariff, materai = printing.materai(stream(rng.getrandbits(64), "meterai"), day)
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    site, home = (
        printing.alamat(stream(rng.getrandbits(64), "alamat"), facts.company.produksi),
        printing.alamat(stream(rng.getrandbits(64), "alamat"), person.alamat),
    )
    dated = rng.choice(
        (
            tanggal_panjang(day, lama=lama),
            tanggal_panjang(day, lama=lama, nol=True),
            tanggal_angka(day),
            tanggal_angka(day, " / "),
        )
    )
    until = tanggal_panjang(pj.strttk_berlaku) if pj.strttk_berlaku else "seumur hidup"
    place = facts.permohonan.tempat
    opening = rng.choice(
        (
            f"Dalam rangka permohonan izin {firm} yang bertempat di {site}, saya yang identitasnya "
            "tercantum di bagian bawah lembar ini menyatakan sanggup:",
            "Saya, yang data dirinya tertera di bawah daftar ini, dengan sadar dan tanpa paksaan "
            f"berjanji terhadap {firm}, {site}, untuk:",
        )
    )
    rows = [
        [rng.choice(("Nama", "Nama jelas", "Nama & gelar")), name],
        ["Lahir", f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"],
        *([["NIK", person.nik]] if nik_shown else []),
        [
            rng.choice(("STRTTK", "Nomor registrasi", "No. STR TTK", "STRTTK Nomor")),
            pj.nomor_strttk,
        ],
        *([["Berlaku s.d.", until]] if valid else []),
        ["Ijazah", pj.pendidikan],
        *([["Alamat", home]] if home_shown else []),
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "P052", "Liberation Serif", "Carlito")),
        "ukuran": rng.choice((10.5, 11)),
        "judul": title,
        "pembuka": opening,
        "kepala": ["No.", rng.choice(("Isi pernyataan", "Pernyataan", "Kesanggupan")),
                   "Paraf" if mark == "paraf" else "Setuju"],
        "butir": [main.format(badan=firm if spoken else "sarana tersebut"), *promises],
        "tanda": mark,
        "paraf": initials,
        "penutup": rng.choice(
            (
                "Apabila saya ingkar, saya bersedia dikenai sanksi sesuai peraturan.",
                "Lembar ini merupakan bagian dari berkas permohonan izin UKOT.",
            )
        ),
        "label_identitas": rng.choice(("Identitas", "Data diri", "Yang berjanji")),
        "baris": rows,
        "garis": lined,
        "berdampingan": side,
        "tanggal": rng.choice((f"{place}, {dated}", f"Dibuat di {place}, {dated}")),
        "peran": rng.choice(("Tanda tangan,", "Yang menyatakan,", "Saya yang berjanji,")),
        "nama": name,
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": serial,
        "modul": code,
        "ttd": signature,
    }  # fmt: skip
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
