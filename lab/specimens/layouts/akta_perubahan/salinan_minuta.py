"""Deed of change of a notary's everyday typing: grounds by letter, decisions by number, organs."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Facts, Officer
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import hari_acak, tanggal_angka, tanggal_kata, tanggal_panjang, terbilang

_JENIS = {
    "PT": (
        "AKTA PERUBAHAN ANGGARAN DASAR PERSEROAN TERBATAS",
        "PERNYATAAN KEPUTUSAN RAPAT PERUBAHAN PERSEROAN TERBATAS",
    ),
    "CV": (
        "AKTA PERUBAHAN PERSEROAN KOMANDITER",
        "AKTA PERUBAHAN PERSEKUTUAN KOMANDITER",
    ),
    "KOPERASI": ("AKTA PERUBAHAN ANGGARAN DASAR KOPERASI",),
    "UD": ("AKTA PERUBAHAN PERUSAHAAN DAGANG",),
}
_SEBUT = {"PT": "Perseroan", "CV": "Perseroan", "KOPERASI": "Koperasi", "UD": "Perusahaan"}
_ORGAN = {
    "PT": (("DIREKSI", "Direksi"), ("DEWAN KOMISARIS", "Dewan Komisaris")),
    "CV": (("PESERO PENGURUS", "Pesero Pengurus"), ("PESERO DIAM", "Pesero Komanditer")),
    "KOPERASI": (("PENGURUS", "Pengurus"), ("PENGAWAS", "Pengawas")),
    "UD": (("PENGURUS", "Pengurus"), ("PENGAWAS", "Pengawas")),
}


def _line(officer: Officer, *, greeted: bool) -> list[str]:
    head = f"{officer.person.sebutan} " if greeted else ""
    return [officer.jabatan, f"{head}*{officer.person.nama_lengkap}*"]


def _organs(rng: Rng, facts: Facts) -> list[list[object]]:
    heads = _ORGAN[facts.company.bentuk]
    upper, greeted = chance(rng, 0.5), chance(rng, 0.6)
    found: list[list[object]] = []
    for watching, head in zip((False, True), heads, strict=True):
        rows = [_line(o, greeted=greeted) for o in facts.officers if o.pengawas is watching]
        if rows:
            found.append([head[0] if upper else head[1], rows])
    return found


def _decisions(rng: Rng, facts: Facts, short: str) -> list[str]:
    office = printing.alamat(rng, facts.company.kantor)
    goal = rng.choice(
        (
            f"Menambah lapangan usaha {short} dengan usaha pembuatan jamu dan obat tradisional.",
            f"Merubah Pasal 3 anggaran dasar sehingga {short} dapat menjalankan usaha di bidang "
            "industri obat tradisional.",
        )
    )
    extra = [
        f"Menetapkan alamat kantor {short} di {office}.",
        "Menyatakan bahwa besarnya modal dan bagian masing-masing tidak mengalami perubahan.",
    ]
    return [goal, *(text for text in extra if chance(rng, 0.5))]


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first, day = facts.company, facts.akta, facts.perubahan.tanggal
    firm = printing.badan(rng, company, besar=True)
    notary, chief, short = deed.notaris.nama_lengkap, facts.pemohon, _SEBUT[company.bentuk]
    words = tanggal_kata(day, lama=chance(rng, 0.3))
    date = rng.choice((f"{tanggal_angka(day)} ({words})", f"{words} ({tanggal_angka(day)})", words))
    decree = (
        f" dan disahkan dengan keputusan Nomor {facts.sk_ahu.nomor} tanggal "
        f"{tanggal_panjang(facts.sk_ahu.tanggal)}"
        if facts.sk_ahu and chance(rng, 0.6)
        else ""
    )
    past = int(deed.jam[3:])
    late = f" lewat {terbilang(past)} menit" if past else ""
    hour = f"Pukul {deed.jam} WITA ({terbilang(int(deed.jam[:2]))}{late} Waktu Indonesia Tengah)."
    data = {
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "Nimbus Roman", "C059")),
        "ukuran": rng.choice((11, 11.5)),
        "sampul": chance(rng, 0.4),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "kota": deed.notaris_kota,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "jenis": rng.choice(_JENIS[company.bentuk]),
        "firma": firm,
        "nomor": rng.choice((f"Nomor : {deed.nomor:02d}", f"Nomor : {deed.nomor}.-",
                             f"NOMOR {deed.nomor:02d}")),
        "tanggal": tanggal_panjang(day),
        "buka": [
            f"Pada hari ini, {hari_acak(rng, day)}, tanggal {date}.",
            hour,
            f"Hadir di hadapan saya, *{notary}*, Notaris di {deed.notaris_kota}, dengan dihadiri "
            "saksi-saksi yang telah saya, Notaris, kenal dan akan disebut nama-namanya pada akhir "
            "akta ini :",
            deeds.persona(chief.person),
            rng.choice((
                f"menurut keterangannya bertindak selaku {chief.jabatan} dari dan sebagai kuasa "
                f"rapat untuk dan atas nama *{firm}*, berkedudukan di "
                f"{company.kantor.kabupaten}.",
                f"yang dalam hal ini bertindak sebagai {chief.jabatan} *{firm}*, berkedudukan "
                f"dan berkantor pusat di {company.kantor.kabupaten}, yang diberi kuasa oleh rapat.",
            )),
            "Penghadap terlebih dahulu menerangkan :",
        ],
        "dasar": [
            f"bahwa {short} tersebut didirikan menurut akta tanggal "
            f"{tanggal_panjang(first.tanggal)} nomor {first.nomor} yang dibuat oleh "
            f"{first.notaris.nama_lengkap}, Notaris di {first.notaris_kota}{decree};",
            f"bahwa para {'anggota' if company.bentuk == 'KOPERASI' else 'pihak yang berhak'} "
            f"telah bermusyawarah di tempat kedudukan {short} dan mufakat secara bulat.",
        ],
        "lalu": rng.choice((
            "Maka berdasarkan apa yang diuraikan di atas, penghadap menyatakan keputusan sebagai "
            "berikut :",
            "Sehubungan dengan hal-hal tersebut diputuskan :",
        )),
        "putusan": _decisions(rng, facts, short),
        "susunan": rng.choice((
            f"Dengan demikian susunan pengurus {short} sejak ditandatanganinya akta ini adalah "
            "sebagai berikut :",
            f"Memperpanjang masa jabatan para pengurus {short}, yaitu :",
        )),
        "organ": _organs(rng, facts),
        "titik": rng.choice((":", ": ")),
        "tutup": [
            "Penghadap menjamin kebenaran identitasnya sesuai tanda pengenal yang diperlihatkan "
            "kepada saya, Notaris.",
            f"Dibuat sebagai minuta dan diselesaikan di {deed.notaris_kota}, dengan dihadiri oleh "
            f"{deed.saksi[0].nama} dan {deed.saksi[1].nama}, keduanya pegawai Notaris, sebagai "
            "saksi-saksi.",
            "Setelah saya, Notaris, membacakan akta ini maka segera ditandatangani oleh penghadap, "
            "para saksi dan saya, Notaris.",
        ],
        "garis": chance(rng, 0.6),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
