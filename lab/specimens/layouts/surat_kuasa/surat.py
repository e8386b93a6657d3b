"""Power of attorney on plain or company paper: labels, then numbered tasks of the proxy."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_TUGAS = {
    "pengurusan": (
        "Mengajukan permohonan izin Usaha Kecil Obat Tradisional (UKOT) atas nama Pemberi Kuasa;",
        "Menyerahkan, memperbaiki dan melengkapi dokumen persyaratan;",
        "Menghadap pejabat dan petugas yang berwenang serta memberikan keterangan;",
        "Mendampingi petugas pada saat peninjauan lokasi;",
        "Mengambil surat izin yang telah diterbitkan.",
    ),
    "penandatanganan": (
        "Menandatangani surat permohonan dan formulir isian izin UKOT;",
        "Menandatangani surat pernyataan yang menjadi lampiran permohonan;",
        "Menandatangani berita acara pemeriksaan dan tanda terima dokumen;",
        "Membubuhkan paraf pada setiap lembar dokumen persyaratan.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _TUGAS else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver), printing.orang(rng, taker)
    day, firm = facts.kuasa.tanggal, printing.badan(rng, facts.company)
    tariff, duty = printing.materai(rng, day)
    tasks = _TUGAS[item]
    chosen = sorted(rng.sample(range(len(tasks)), rng.randint(3, len(tasks))))
    number = [
        rng.choice(("NIK", "No. KTP", "Nomor KTP/NIK")),
        rng.choice(("Alamat", "Tempat tinggal")),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "Liberation Sans", "P052")),
        "kop": plain.company_head(rng, facts, firm) if chance(rng, 0.5) else [],
        "judul": "SURAT KUASA",
        "pembuka": rng.choice(
            ("Yang bertanda tangan dibawah ini :", "Kami yang bertanda tangan :")
        ),
        "pemberi": [
            [rng.choice(("Nama", "Nama Lengkap")), name],
            [number[0], giver.nik],
            ["Jabatan", f"{facts.pemohon.jabatan} {firm}"],
            [number[1], printing.alamat(rng, giver.alamat)],
        ],
        "memberi": rng.choice(
            (
                "Dengan ini memberikan kuasa penuh kepada :",
                "dengan ini menguasakan sepenuhnya kepada :",
            )
        ),
        "penerima": [
            ["Nama", agent],
            [number[0], taker.nik],
            ["Hubungan", facts.kuasa.hubungan],
            [number[1], printing.alamat(rng, taker.alamat)],
        ],
        "sebut": ["PEMBERI KUASA", "PENERIMA KUASA"],
        "khusus": rng.choice(
            ("Khusus untuk :", "---------- KHUSUS ----------", "Untuk keperluan :")
        ),
        "tugas": [tasks[i] for i in chosen],
        "penutup": rng.choice(
            (
                "Demikian surat kuasa ini dibuat dengan sebenarnya untuk dapat dipergunakan "
                "seperlunya.",
                "Surat kuasa ini berlaku sejak ditandatangani sampai dengan urusan tersebut "
                "selesai.",
            )
        ),
        "tempat": f"{facts.permohonan.tempat}, {tanggal_panjang(day, nol=chance(rng, 0.3))}",
        "nama": name,
        "agen": agent,
        "elektronik": duty == "e-meterai",
        "tarif": tariff,
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": facts.company.singkatan,
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
