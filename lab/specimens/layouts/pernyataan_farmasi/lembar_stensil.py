"""Stencilled form filled by typewriter: blanks inside sentences, words struck out."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_POIN = (
    [
        "tidak pernah terlibat, langsung maupun tidak langsung, dalam pelanggaran peraturan "
        "perundang-undangan di bidang farmasi;",
        "sanggup menaati semua ketentuan yang berlaku bagi usaha obat tradisional;",
        "bersedia diperiksa sewaktu-waktu oleh petugas yang berwenang.",
    ],
    [
        "belum pernah terlibat pelanggaran peraturan perundang-undangan di bidang farmasi;",
        "tidak sedang dalam perkara yang berhubungan dengan obat, makanan atau kosmetika.",
    ],
)


def draw(case: Case) -> Printed:
    """Draw the blank that ``case.person`` had typed into."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    day, lama, asked, digits, boxed = (
        facts.pernyataan,
        chance(rng, 0.3),
        chance(rng, 0.8),
        chance(rng, 0.35),
        chance(rng, 0.4),
    )
    mark = rng.choice("-/")
    written = tanggal_angka(day, mark) if digits else tanggal_panjang(day, lama=lama)
    who = ["Tuan", "Nyonya", "Nona"]
    born = f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "DejaVu Sans Mono", "Nimbus Sans")),
        "mesin": rng.choice(("Nimbus Mono PS", "Liberation Mono")),
        "pudar": rng.choice(("#222222", "#3c3c3c", "#33335a")),
        "model": rng.choice(("Model : PF-2", "Mod. 7 / Kes.", "Bentuk C", "Form. Farm. 04")),
        "rangkap": rng.choice(("dibuat rangkap 2 (dua)", "rangkap 3", "diisi dengan mesin tik")),
        "judul": rng.choice(
            ("SURAT PERNYATAAN", "PERNYATAAN PEMOHON / PENGURUS", "LEMBAR PERNYATAAN")
        ),
        "sebut": [[word, word != person.sebutan] for word in who],
        "nama": name,
        "lahir": born,
        "kata_nik": rng.choice(("pemegang KTP / NIK No.", "Kartu Tanda Penduduk No.", "N.I.K.")),
        "nik": person.nik if asked else "",
        "alamat": printing.alamat(rng, person.alamat),
        "kata_jabatan": rng.choice(("dalam jabatan sebagai", "selaku", "berkedudukan sebagai")),
        "jabatan": case.jabatan,
        "kata_badan": rng.choice(("dari perusahaan", "pada badan usaha", "dari")),
        "nama_badan": firm,
        "kata_letak": rng.choice(("yang beralamat di", "berkantor di")),
        "kantor": printing.alamat(rng, facts.company.kantor),
        "menyatakan": rng.choice(("dengan ini menyatakan :", "menyatakan dengan sesungguhnya :")),
        "poin": rng.choice(_POIN),
        "kotak": boxed,
        "tempat": facts.permohonan.tempat,
        "kata_tanggal": rng.choice(("tgl.", "tanggal", ",")),
        "tanggal": written,
        "peran": rng.choice(("Yang berjanji,", "Hormat saya,", "Tanda tangan,")),
        "catatan": "*) coret yang tidak perlu",
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if asked else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
