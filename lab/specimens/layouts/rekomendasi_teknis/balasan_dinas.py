"""Technical advice as a reply in numbered points, the firm's data lettered under one of them."""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Berpedoman pada hasil tersebut, kami *memberikan rekomendasi teknis* agar izin atas nama "
        "perusahaan di atas dapat diproses lebih lanjut.",
        "Secara teknis kegiatan tersebut telah memenuhi persyaratan, sehingga *dapat diberikan "
        "izin* sesuai kewenangan Saudara.",
    ),
    "bersyarat": (
        "Secara teknis *dapat diberikan izin dengan syarat* pemohon lebih dahulu menyelesaikan "
        "perbaikan lantai ruang pencucian.",
        "Kami *memberikan rekomendasi teknis dengan syarat* label ruangan dan buku pencatatan "
        "bahan baku dilengkapi selambat-lambatnya satu bulan sejak surat ini.",
    ),
    "tidak_diberikan": (
        "Secara teknis kegiatan tersebut *belum dapat diberikan rekomendasi*.",
        "Berpedoman pada hasil tersebut, kami *tidak dapat memberikan rekomendasi teknis*.",
    ),
}
_TUTUP = (
    "Demikian disampaikan, atas kerja sama yang baik diucapkan terima kasih.",
    "Demikian jawaban kami untuk dijadikan bahan proses selanjutnya.",
    "Demikian untuk menjadi periksa dan atas perhatiannya kami ucapkan terima kasih.",
)


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss = letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.5))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.7) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    lama, head, chief = chance(rng, 0.2), chance(rng, 0.5), chance(rng, 0.5)
    sent = letter.pemeriksaan - dt.timedelta(days=rng.randint(2, 9))
    rows = [
        [rng.choice(("Nama perusahaan", "Nama usaha", "Nama sarana")), firm],
        [rng.choice(("Alamat sarana", "Alamat", "Lokasi kegiatan")), site],
    ]
    more = [["Penanggung jawab teknis", printing.orang(rng, facts.pj.person)]]
    if chance(rng, 0.6):
        more.insert(0, [rng.choice(("Pimpinan", "Nama pimpinan")),
                        printing.orang(rng, facts.pemohon.person)])  # fmt: skip
    if forms:
        more.insert(rng.randint(0, len(more)), ["Bentuk sediaan", forms])
    points = [
        f"Tim Dinas Kesehatan telah melakukan peninjauan lapangan pada tanggal "
        f"{tanggal_panjang(letter.pemeriksaan, lama=lama)} bersama pemilik sarana.",
        rng.choice(_PUTUSAN[letter.putusan]),
    ]
    if letter.putusan != "tidak_diberikan" and chance(rng, 0.5):
        points.append(
            rng.choice(
                (
                    "Pembinaan dan pengawasan selanjutnya dilaksanakan bersama kabupaten/kota.",
                    "Pemegang izin agar menyampaikan laporan produksi secara berkala.",
                )
            )
        )
    day = letter.surat.tanggal
    written = tanggal_panjang(day, lama=lama, nol=chance(rng, 0.3))
    if chance(rng, 0.15):
        written = tanggal_angka(day)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "URW Bookman")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, False],
            ["DINAS KESEHATAN", 17, True],
            [f"{letter.alamat_kantor.jalan} Telp. (0541) {rng.randint(200000, 799999)}", 9, False],
            [f"SAMARINDA {letter.alamat_kantor.kode_pos}", 10, True],
        ],
        "kepala": [
            ["Nomor", letter.surat.nomor],
            *([["Sifat", rng.choice(("Biasa", "Segera"))]] if chance(rng, 0.6) else []),
            [rng.choice(("Lamp.", "Lampiran")), rng.choice(("-", "1 (satu) berkas"))],
            [rng.choice(("Perihal", "Hal")), letter.perihal],
        ],
        "tanggal": f"Samarinda, {written}",
        "tujuan": [
            *rng.choice((["Kepada :"], ["Kepada"])),
            "Yth. Kepala Dinas Penanaman Modal dan",
            "Pelayanan Terpadu Satu Pintu",
            "Provinsi Kalimantan Timur",
            rng.choice(("di -", "di")),
            "Samarinda",
        ],
        "kanan": head,
        "pembuka": rng.choice(
            (
                "Membalas surat Saudara nomor ",
                "Berkenaan dengan permintaan pertimbangan melalui surat Saudara nomor ",
            )
        )
        + f"503/{rng.randint(40, 1900)}/DPMPTSP-II/{sent.year} tanggal {tanggal_panjang(sent)}, "
        + "dengan ini kami sampaikan sebagai berikut :",
        "butir1": rng.choice(
            ("Permohonan dimaksud diajukan oleh :", "Data pemohon adalah sebagai berikut :")
        ),
        "baris": rows + more,
        "huruf_butir": chance(rng, 0.7),
        "butir": points,
        "tutup": rng.choice(_TUTUP),
        "atas": ["KEPALA DINAS KESEHATAN", "PROVINSI KALIMANTAN TIMUR,"]
        if chief
        else [rng.choice(("Kepala Dinas,", "Kepala,"))],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip) if chance(rng, 0.7) else boss.nip}"],
        "tembusan": rng.sample(
            [
                "Gubernur Kalimantan Timur (sebagai laporan)",
                f"Kepala Dinas Kesehatan {facts.company.produksi.kabupaten}",
                "Kepala Balai Besar POM di Samarinda",
            ],
            rng.randint(1, 3),
        )
        if chance(rng, 0.6)
        else [],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi="DINAS KESEHATAN",
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=sediaan,
    )
    return Printed(data, fields)
