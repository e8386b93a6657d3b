"""Consent of a trade or town office: who it is given to in rows, a sentence on the place."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_acak, tanggal_panjang, terbilang

_DINAS = (
    "DINAS PERINDUSTRIAN DAN PERDAGANGAN",
    "DINAS TATA RUANG",
    "DINAS TATA KOTA DAN BANGUNAN",
    "DINAS PEKERJAAN UMUM",
)
_WAJIB = (
    "menjaga ketertiban dan kesehatan lingkungan",
    "mengelola air limbah sebelum dialirkan ke saluran umum",
    "mengurus persetujuan bangunan gedung bila bangunan ditambah",
    "melapor kepada Ketua RT dan Lurah/Kepala Desa setempat",
    "melanjutkan pengurusan izin usaha pada instansi berwenang",
)


def draw(case: Case) -> Printed:
    """Draw the consent."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    owner = printing.orang(rng, facts.pemohon.person)
    agency, area = rng.choice(_DINAS), rng.randint(48, 900)
    boss = people.official(rng, "Kepala Dinas", letter.tanggal, "umum")
    asked = letter.tanggal - dt.timedelta(days=rng.randint(6, 30))
    rows = [
        [rng.choice(("Nama", "Nama Penanggung Jawab")), owner],
        [rng.choice(("Nama Perusahaan", "Nama Badan Usaha", "Untuk Perusahaan")), firm],
        [rng.choice(("Bidang Usaha", "Jenis Kegiatan")),
         rng.choice(("Pembuatan obat tradisional", "Industri jamu / obat tradisional"))],
        [rng.choice(("Lokasi", "Letak Lokasi", "Alamat Lokasi")), address],
        [rng.choice(("Luas Tanah", "Luas Lokasi")), f"{ribuan(area)} m² ({terbilang(area)} "
         "meter persegi)" if chance(rng, 0.4) else f"± {ribuan(area)} m²"],
    ]  # fmt: skip
    if chance(rng, 0.4):
        rows.append(["Status Tanah", rng.choice(("Milik sendiri", "Sewa", "Hak milik"))])
    on_top = chance(rng, 0.25)
    day = tanggal_acak(rng, letter.tanggal)
    place = rng.choice(
        (
            "sesuai dengan peruntukan ruang setempat",
            "tidak bertentangan dengan rencana tata ruang",
            "berada pada kawasan yang diperbolehkan untuk usaha kecil",
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Nimbus Sans", "Caladea")),
        "kop": [
            [permits.pemda(site), 14, True],
            [agency, rng.choice((14, 16)), True],
            [permits.seat(rng, site), 9, False],
        ],
        "garis": rng.choice(("tebal-tipis", "tebal", "ganda")),
        "judul": rng.choice(
            ("PERSETUJUAN LOKASI", "SURAT PERSETUJUAN LOKASI USAHA", "PERSETUJUAN LOKASI TEMPAT "
             "USAHA", "IZIN LOKASI USAHA")
        ),
        "nomor": f"{rng.choice(('Nomor : ', 'NOMOR : ', 'Nomor: '))}{letter.nomor}",
        "pembuka": rng.choice(("Berdasarkan", "Memperhatikan", "Membaca"))
        + f" surat permohonan tanggal {tanggal_panjang(asked)} dan hasil peninjauan petugas ke "
        "lapangan, "
        + rng.choice(
            (
                f"Kepala {agency.title().replace(' Dan ', ' dan ')} {site.kabupaten} dengan ini "
                "memberikan persetujuan lokasi kepada :",
                "dengan ini diberikan persetujuan lokasi kepada :",
            )
        ),
        "baris": rows,
        "tabel": chance(rng, 0.35),
        "lanjut": f"Lokasi tersebut {place}, oleh karena itu pada dasarnya *dapat disetujui* "
        f"sebagai tempat produksi dengan kewajiban bagi pemegang persetujuan untuk :",
        "wajib": rng.sample(_WAJIB, rng.randint(2, 4)),
        "tutup": rng.choice(
            (
                "Persetujuan ini berlaku selama lokasi dipergunakan sesuai permohonan.",
                "Persetujuan ini dapat ditinjau kembali apabila di kemudian hari terdapat "
                "kekeliruan.",
                "Demikian persetujuan ini diberikan untuk dipergunakan seperlunya.",
            )
        ),
        "di_atas": f"{letter.tempat}, {day}" if on_top else "",
        "atas": [
            *([] if on_top else rng.choice((
                [f"{letter.tempat}, {day}"],
                [f"Dikeluarkan di : {letter.tempat}", f"Pada tanggal : {day}"],
            ))),
            rng.choice(("Kepala Dinas,", "KEPALA DINAS,", "Kepala,")),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "tembusan": rng.sample(
            [f"Camat {site.kecamatan}",
             f"{'Kepala Desa' if site.desa else 'Lurah'} {site.kelurahan}", "Arsip"], 2)
        if chance(rng, 0.5) else [],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(site),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant="persetujuan_lokasi")
