"""NIB as a plain statement in sentences: firm, place, number and day told, no row of data at all.

The activities stand as a sentence or a short list; code at the foot beside whoever issues it.
"""

from lab.specimens import ink, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang

_KBLI = (
    ("21022", "Industri Produk Obat Tradisional untuk Manusia"),
    ("46442", "Perdagangan Besar Obat Tradisional untuk Manusia"),
)
_GUNA = (
    "Nomor tersebut dipakai sebagai identitas dalam setiap urusan perizinan dan berlaku selama "
    "kegiatan usaha dijalankan.",
    "Dengan nomor ini pelaku usaha dapat mengurus izin usaha serta izin komersial atau operasional "
    "yang dipersyaratkan.",
    "Pelaku usaha tetap wajib memenuhi persyaratan lain sesuai bidang usahanya.",
)


def draw(case: Case) -> Printed:
    """Draw the paper on the company."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.7))
    address, day = printing.alamat(rng, company.kantor), permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    taxed, headed, listed, closed, left, dated_low, emphasised = (
        chance(rng, p) for p in (0.5, 0.45, 0.5, 0.6, 0.4, 0.5, 0.6)
    )
    head, written = facts.pemohon, tanggal_panjang(day, nol=chance(rng, 0.3))
    number = f"*{company.nib}*" if emphasised else company.nib
    known = f"*{firm}*" if emphasised else firm
    tax = f", NPWP {npwp_titik(company.npwp15)}," if taxed else ""
    led = f" dan dipimpin oleh {head.person.nama} selaku {head.jabatan}" if headed else ""
    given = "" if dated_low else f" pada tanggal {written}"
    says = rng.choice(
        (
            f"Lembaga Pengelola dan Penyelenggara OSS menerangkan bahwa {known}{tax} yang "
            f"beralamat di {address}{led} telah melakukan pendaftaran dan{given} diberi Nomor "
            f"Induk Berusaha {number}.",
            f"Nomor Induk Berusaha {number} diberikan{given} kepada {known}{tax} beralamat di "
            f"{address}{led}.",
            f"Setelah pendaftarannya dinyatakan lengkap, kepada {known}{tax} dengan alamat "
            f"{address}{led}, diberikan{given} NIB {number}.",
        )
    )
    kbli = list(_KBLI[: rng.choice((1, 2))])
    work = printing.daftar([f"{title} (KBLI {code})" for code, title in kbli], koma=False)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "P052")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kepala": [
            "PEMERINTAH REPUBLIK INDONESIA",
            rng.choice(
                (
                    "PERIZINAN BERUSAHA TERINTEGRASI SECARA ELEKTRONIK",
                    "SISTEM ONLINE SINGLE SUBMISSION",
                )
            ),
        ],
        "judul": rng.choice(
            (
                "NOMOR INDUK BERUSAHA",
                "KETERANGAN NOMOR INDUK BERUSAHA",
                "NOMOR INDUK BERUSAHA (NIB)",
            )
        ),
        "isi": says,
        "kegiatan": "" if listed else f"Kegiatan usaha yang didaftarkan meliputi {work}.",
        "kbli": [list(each) for each in kbli] if listed else [],
        "guna": rng.sample(_GUNA, rng.choice((1, 2))),
        "terbit": rng.choice(("Diterbitkan tanggal ", "Diterbitkan di Jakarta pada tanggal "))
        + written
        if dated_low
        else "",
        "pejabat": (
            "Menteri Investasi/Kepala Badan Koordinasi Penanaman Modal" if risk else "Lembaga OSS"
        ),
        "tutup": rng.choice(
            (
                "Dokumen ini diterbitkan sistem OSS berdasarkan data dari pelaku usaha.",
                "Kebenaran data menjadi tanggung jawab pelaku usaha.",
            )
        )
        if closed
        else "",
        "kiri": left,
        "warna": rng.choice(("#1c3f70", "#111111", "#7b1e22")),
        "modul": ink.modules(rng, 25),
    }
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
