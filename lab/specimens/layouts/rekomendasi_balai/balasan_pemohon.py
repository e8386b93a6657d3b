"""Answer of the Balai to the head of the firm: refers by letters, a table of aspects, then advice.

The firm and its works stand in the address of the letter, not in rows with labels.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import hari_acak, nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Dengan memperhatikan angka 2 dan 3 di atas, permohonan rekomendasi yang Saudara ajukan "
        "*dapat kami setujui*. Surat ini berlaku sebagai rekomendasi untuk pengurusan izin UKOT.",
        "Atas dasar tersebut kami *tidak berkeberatan dan memberikan rekomendasi* kepada Saudara "
        "untuk melanjutkan pengurusan izin Usaha Kecil Obat Tradisional.",
        "Sehubungan dengan hal itu sarana Saudara kami nyatakan *layak untuk direkomendasikan* "
        "memperoleh izin Usaha Kecil Obat Tradisional.",
    ),
    "bersyarat": (
        "Dengan memperhatikan angka 2 dan 3 di atas, permohonan Saudara *dapat kami setujui dengan "
        "syarat* aspek yang belum terpenuhi diperbaiki dalam 30 (tiga puluh) hari kerja.",
        "Atas dasar tersebut *rekomendasi kami berikan dengan catatan* : bukti perbaikan (CAPA) "
        "atas aspek yang belum terpenuhi disampaikan kepada kami sebelum produksi dimulai.",
        "Sehubungan dengan hal itu sarana Saudara *direkomendasikan dengan ketentuan* melengkapi "
        "aspek yang belum terpenuhi selambat-lambatnya dalam 2 (dua) bulan.",
    ),
    "tidak_diberikan": (
        "Dengan memperhatikan angka 2 dan 3 di atas, permohonan rekomendasi yang Saudara ajukan "
        "*belum dapat kami setujui*. Saudara dapat mengajukannya kembali setelah perbaikan.",
        "Atas dasar tersebut dengan menyesal kami *tidak dapat memberikan rekomendasi* kepada "
        "Saudara pada saat ini.",
        "Sehubungan dengan hal itu sarana Saudara kami nyatakan *belum layak untuk "
        "direkomendasikan* memperoleh izin Usaha Kecil Obat Tradisional.",
    ),
}
_ASPEK = (
    "Bangunan dan fasilitas",
    "Peralatan",
    "Sanitasi dan higiene",
    "Personalia",
    "Penyimpanan bahan",
    "Pengendalian mutu",
    "Dokumentasi",
    "Penanganan keluhan",
)
_NILAI = (("terpenuhi", "belum terpenuhi"), ("MK", "TMK"), ("Sesuai", "Tidak sesuai"))
_BURUK = {"diberikan": 0, "bersyarat": 1, "tidak_diberikan": 3}


def draw(case: Case) -> Printed:
    """Draw the letter; the day stands above the signature at times."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, day = letter.pejabat, letter.surat.tanggal
    forms_shown, lama, marked = chance(rng, 0.75), chance(rng, 0.25), chance(rng, 0.35)
    late, full, spaced, electronic = (chance(rng, share) for share in (0.45, 0.5, 0.7, 0.55))
    good, bad = rng.choice(_NILAI)
    aspects = sorted(rng.sample(_ASPEK, rng.randint(4, 7)), key=_ASPEK.index)
    worst = rng.sample(range(len(aspects)), 3)[: _BURUK[letter.putusan]]
    verdict = rng.choice(_PUTUSAN[letter.putusan])
    stamp, code, lean = ink.signature(rng), ink.modules(rng), ink.lean(rng)
    telephone = rng.randint(200_000, 799_999)
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.55))
    site = printing.alamat(stream(rng.getrandbits(64), "alamat"), facts.company.produksi)
    head = printing.orang(rng, facts.pemohon.person, besar=chance(rng, 0.4))
    office = letter.kantor.upper() if chance(rng, 0.5) else letter.kantor
    weekday = hari_acak(stream(rng.getrandbits(64), "hari"), letter.pemeriksaan)
    dated = rng.choice(
        (
            tanggal_panjang(day, lama=lama),
            tanggal_panjang(day, lama=lama, nol=True),
            tanggal_angka(day, "/"),
        )
    )
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    spelling = stream(rng.getrandbits(64), "sediaan")
    forms = printing.daftar([printing.sediaan(spelling, w).lower() for w in facts.bentuk_sediaan])
    made = f" dengan sediaan berupa {forms}" if forms_shown else ""
    asked = rng.choice(
        (
            "permohonan rekomendasi UKOT yang Saudara sampaikan",
            "surat Saudara tentang permintaan rekomendasi pendirian UKOT",
        )
    )
    who = rng.choice(("Plt. Kepala,", "Kepala,", f"{boss.jabatan},", "a.n. Kepala Badan POM"))
    data = {
        "huruf": rng.choice(("Liberation Serif", "DejaVu Serif", "Nimbus Sans", "Carlito")),
        "ukuran": rng.choice((10.5, 11)),
        "instansi": office,
        "pusat": rng.choice(("Badan Pengawas Obat dan Makanan RI", "BADAN POM", "")),
        "alamat": f"{letter.alamat_kantor.jalan}, {letter.surat.tempat} "
        f"{letter.alamat_kantor.kode_pos}, Telp. (0541) {telephone}",
        "kepala": [
            [rng.choice(("Nomor", "No.", "Nomor Surat")), letter.surat.nomor],
            [rng.choice(("Sifat", "Klasifikasi")), "Biasa"],
            [rng.choice(("Hal", "Perihal", "Pokok surat")), letter.perihal],
        ],
        "tanggal_atas": "" if late else f"{letter.surat.tempat}, {dated}",
        "kepada": [
            rng.choice(("Kepada Yth.", "Yth.", "Kepada :")),
            f"{head}, {facts.pemohon.jabatan}" if full else f"Sdr. {facts.pemohon.jabatan}",
            firm,
            site,
        ],
        "rujukan": [
            f"Membalas {asked}",
            f"tim kami telah mengunjungi tempat pembuatan obat tradisional Saudara pada hari "
            f"{weekday}, {seen}{made}",
            "hasil penilaian menurut pedoman CPOTB kami ringkas sebagai berikut",
        ],
        "angka": rng.choice(("1.", "1)")),
        "kepala_tabel": ["No.", "Aspek", rng.choice(("Penilaian", "Hasil", "Pemenuhan"))],
        "tabel": [
            [f"{i + 1}", name, bad if i in worst else good] for i, name in enumerate(aspects)
        ],
        "keterangan": "MK = memenuhi ketentuan; TMK = tidak memenuhi ketentuan"
        if good == "MK"
        else "",
        "bergaris": marked,
        "putusan": verdict,
        "tutup": rng.choice(
            ("Demikian, agar Saudara maklum.", "Atas perhatian Saudara, terima kasih.")
        ),
        "atas": [*([f"{letter.surat.tempat}, {dated}"] if late else []), who],
        "nama": boss.nama,
        "bawah": ["NIP. " + (nip_spasi(boss.nip) if spaced else boss.nip)],
        "tembusan": rng.sample(
            [
                "Kepala DPMPTSP Provinsi Kalimantan Timur",
                f"Kepala {facts.rek_dinkes.kantor}",
                "Deputi Bidang Pengawasan Obat Tradisional",
            ],
            rng.randint(1, 3),
        ),
        "tte": day.year >= 2021 and electronic,
        "modul": code,
        "ttd": stamp,
        "putar": lean,
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=office,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if forms_shown else (),
    )
    return Printed(data, fields)
