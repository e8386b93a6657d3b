"""Unrelated: the technician's diploma, landscape, with photo and two signatures."""

from lab.specimens import ink
from lab.specimens.layout import Case, Printed
from lab.specimens.people import person
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the diploma; it names the person of the STRTTK but is no registration."""
    rng, pj = case.rng, case.facts.pj
    who = pj.person
    data = {
        "huruf": rng.choice(("C059", "URW Bookman", "P052")),
        "sekolah": pj.perguruan.upper(),
        "judul": rng.choice(("IJAZAH", "I J A Z A H", "DIPLOMA")),
        "nomor": pj.nomor_ijazah,
        "nama": who.nama,
        "lahir": f"{kapital(who.tempat_lahir)}, {tanggal_panjang(who.tanggal_lahir)}",
        "induk": f"NIM {rng.randint(10**7, 10**8 - 1)}",
        "isi": f"telah menyelesaikan dengan baik dan memenuhi segala syarat pendidikan "
        f"{pj.pendidikan} pada tanggal {tanggal_panjang(pj.lulus)}. Kepadanya diberikan gelar "
        "dengan segala hak dan kewajiban yang melekat pada gelar tersebut.",
        "tanggal": f"Samarinda, {tanggal_panjang(pj.lulus)}",
        "kiri": ["Ketua Jurusan,", person(rng, "64.72", pj.lulus, titles="umum").nama_lengkap],
        "kanan": ["Direktur,", person(rng, "64.72", pj.lulus, titles="umum").nama_lengkap],
        "ttd": [ink.signature(rng), ink.signature(rng)],
        "foto": chance(rng, 0.8),
    }
    return Printed(data, {}, variant="ijazah")
