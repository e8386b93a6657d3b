"""Unrelated: a neighbourhood's or office's invitation to a meeting."""

from lab.specimens import ink, people
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw an invitation that has nothing to do with the application."""
    rng, facts = case.rng, case.facts
    home = case.person.alamat
    written = people.day_between(rng, facts.akta.tanggal, facts.permohonan.tanggal)
    held = people.day_between(rng, written, facts.received)
    chair = people.person(rng, people.code_of(home.kabupaten), written)
    meeting = rng.choice(
        (
            (
                "Undangan Rapat Warga",
                f"RUKUN TETANGGA {home.rt} KELURAHAN {home.kelurahan.upper()}",
                ["Pembentukan panitia HUT Kemerdekaan", "Iuran kebersihan lingkungan", "Lain-lain"],
            ),
            (
                "Undangan Sosialisasi",
                f"KELURAHAN {home.kelurahan.upper()}",
                ["Sosialisasi bantuan usaha mikro", "Pengisian formulir pendataan", "Tanya jawab"],
            ),
            (
                "Undangan Rapat Anggota",
                f"PAGUYUBAN PEDAGANG PASAR {home.kecamatan.upper()}",
                ["Laporan keuangan tahunan", "Pemilihan pengurus", "Arisan"],
            ),
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "URW Gothic")),
        "judul": meeting[1],
        "kepala": [
            ["Nomor", f"{rng.randint(1, 60):02d}/UND/{written.year}"],
            ["Lampiran", "-"],
            ["Perihal", meeting[0]],
        ],
        "tanggal": f"{home.kota}, {tanggal_panjang(written)}",
        "isi": "Mengharap dengan hormat kehadiran Bapak/Ibu/Saudara pada :",
        "baris": [
            ["Hari/Tanggal", f"{hari_acak(rng, held)}, {tanggal_panjang(held)}"],
            ["Pukul", f"{rng.choice((9, 13, 16, 20)):02d}.00 WITA s/d selesai"],
            ["Tempat", rng.choice(("Balai pertemuan", "Rumah Ketua RT", "Mushola Al-Ikhlas"))],
        ],
        "acara": meeting[2],
        "penutup": "Mengingat pentingnya acara tersebut, dimohon hadir tepat pada waktunya. Atas "
        "perhatiannya kami ucapkan terima kasih.",
        "nama": chair.nama_lengkap,
        "ttd": ink.signature(rng),
        "cap": chance(rng, 0.5),
    }
    return Printed(data, {}, variant="undangan")
