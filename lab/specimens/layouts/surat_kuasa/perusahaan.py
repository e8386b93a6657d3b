"""A firm's power of attorney on its paper: the proxy in rows, who gives it only with the signs."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_UNTUK = {
    "pengurusan": (
        "mewakili perusahaan dalam pengurusan Izin Usaha Kecil Obat Tradisional pada DPMPTSP "
        "Provinsi Kalimantan Timur, termasuk menyerahkan berkas, melengkapi kekurangan, dan "
        "mengambil izin yang telah terbit",
        "mengurus perizinan obat tradisional (UKOT) perusahaan, yaitu memasukkan permohonan, "
        "memantau proses dan menerima izinnya di loket pelayanan",
    ),
    "penandatanganan": (
        "menandatangani dokumen permohonan Izin Usaha Kecil Obat Tradisional beserta seluruh "
        "lampirannya atas nama pimpinan perusahaan",
        "menandatangani surat permohonan, surat pernyataan dan berita acara yang berkaitan dengan "
        "izin obat tradisional (UKOT) perusahaan",
    ),
}
_LAMA = (
    "sejak tanggal surat ini sampai izin diterbitkan",
    "3 (tiga) bulan terhitung sejak ditandatangani",
    "sampai dengan selesainya urusan tersebut",
)


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _UNTUK else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver), printing.orang(rng, taker)
    firm, day = printing.badan(rng, facts.company), facts.kuasa.tanggal
    numbered, placed, lasting = (chance(rng, p) for p in (0.7, 0.5, 0.7))
    town, role = facts.permohonan.tempat, facts.pemohon.jabatan
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    if chance(rng, 0.2):
        printed_day = tanggal_angka(day)
    born = f"{taker.tempat_lahir.title()}, {tanggal_angka(taker.tanggal_lahir)}"
    bond = facts.kuasa.hubungan
    data = {
        "huruf": rng.choice(("Nimbus Sans", "Caladea", "Liberation Serif", "URW Gothic")),
        "kop": [
            [firm.upper(), 17, True],
            [printing.alamat(rng, facts.company.kantor), 9, False],
            [f"Telepon {facts.company.telepon} - {facts.company.surel}", 9, False],
        ],
        "logo": rng.choice(("daun", "bundar")),
        "judul": rng.choice(("SURAT KUASA", "SURAT KUASA", "SURAT KUASA PERUSAHAAN")),
        "nomor": letter_number(rng, day, facts.company.singkatan, "KUASA") if numbered else "",
        "pembuka": rng.choice(
            (
                f"Pimpinan *{firm}* dengan ini memberikan kuasa kepada :",
                f"Untuk dan atas nama *{firm}*, dengan surat ini diberikan kuasa penuh kepada :",
                f"Kami, pimpinan *{firm}*, memberi kuasa kepada pihak yang tersebut di bawah ini :",
            )
        ),
        "penerima": [
            [rng.choice(("Nama", "Nama penerima kuasa", "Nama lengkap")), agent],
            *([["Tempat, tanggal lahir", born]] if chance(rng, 0.5) else []),
            [rng.choice(("NIK", "Nomor KTP")), taker.nik],
            [rng.choice(("Status", "Hubungan dengan perusahaan")), bond],
            [rng.choice(("Alamat", "Alamat rumah")), printing.alamat(rng, taker.alamat)],
        ],
        "rincian": [
            [rng.choice(("Untuk", "Keperluan")), rng.choice(_UNTUK[item]) + "."],
            *([[rng.choice(("Berlaku", "Masa berlaku")), rng.choice(_LAMA) + "."]] if lasting
              else []),
        ],
        "penutup": rng.choice(
            (
                "Segala tindakan penerima kuasa dalam batas kuasa ini dianggap sah dan menjadi "
                "tanggung jawab perusahaan.",
                "Surat kuasa ini dibuat untuk digunakan sebagaimana mestinya dan tidak dapat "
                "dialihkan kepada orang lain.",
            )
        ),
        "tempat": [f"Diberikan di : {town}", f"Tanggal : {printed_day}"] if placed
        else [f"{town}, {printed_day}"],
        "kanan": rng.choice(("Pemberi Kuasa,", "Yang memberi kuasa,", "Pemberi Kuasa")),
        "kiri": rng.choice(("Penerima Kuasa,", "Yang menerima kuasa,", "Penerima Kuasa")),
        "nama": name,
        "bawah": [role, *([f"NIK {giver.nik}"] if chance(rng, 0.4) else [])],
        "agen": agent,
        "tarif": printing.materai(rng, day)[0],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.7) else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
