"""Consent to the place by an office of works: title, the asker in a list, closing sentences."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_panjang

_BUKA = (
    "Setelah mempelajari berkas permohonan dan meninjau lokasi, dengan ini kami memberikan "
    "persetujuan lokasi kepada :",
    "Menindaklanjuti permohonan yang diajukan, {kantor} dapat menyetujui lokasi usaha yang "
    "dimohonkan oleh :",
    "Dengan ini disetujui lokasi tempat usaha atas nama :",
)
_TUTUP = (
    "Persetujuan lokasi ini diberikan karena letaknya sesuai dengan rencana pola ruang "
    "{kabupaten} dan hanya berlaku untuk kegiatan di atas.",
    "Lokasi tersebut menurut rencana tata ruang wilayah {kabupaten} diperbolehkan untuk kegiatan "
    "dimaksud, dengan tetap memperhatikan garis sempadan bangunan.",
    "Pemohon wajib menjaga ketertiban dan kebersihan lingkungan serta mengurus perizinan lainnya "
    "yang diperlukan.",
)
_AKHIR = (
    "Demikian persetujuan ini dibuat agar dapat dipergunakan seperlunya.",
    "Demikian surat persetujuan lokasi ini diberikan untuk keperluan pengurusan izin usaha.",
)


def draw(case: Case) -> Printed:
    """Draw the consent."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    agency = rng.choice(
        (
            "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG",
            "DINAS PEKERJAAN UMUM, PENATAAN RUANG DAN PERUMAHAN RAKYAT",
            permits.office(rng, letter.tanggal),
        )
    )
    head = "Kepala Badan" if agency.startswith("BADAN") else "Kepala Dinas"
    boss = people.official(rng, head, letter.tanggal, "umum")
    owner = printing.orang(rng, facts.pemohon.person)
    day = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3), nol=chance(rng, 0.3))
    rows = [
        [rng.choice(("Nama Pemohon", "Nama", "Nama Pimpinan")), owner],
        *([["Jabatan", facts.pemohon.jabatan]] if chance(rng, 0.5) else []),
        [rng.choice(("Nama Perusahaan", "Bertindak atas nama", "Nama Badan Usaha")), firm],
        [rng.choice(("Kegiatan", "Rencana Kegiatan", "Peruntukan")),
         rng.choice(("Usaha kecil obat tradisional", "Rumah produksi jamu"))],
        [rng.choice(("Lokasi", "Lokasi Kegiatan", "Alamat Lokasi")), address],
        *([["Luas Lahan", f"± {ribuan(rng.randint(80, 1400))} m²"]] if chance(rng, 0.7) else []),
        *([["Status Lahan", rng.choice(("Hak milik", "Sewa", "Pinjam pakai"))]]
          if chance(rng, 0.4) else []),
    ]  # fmt: skip
    closing = [rng.choice(_TUTUP).format(kabupaten=site.kabupaten)]
    if chance(rng, 0.4):
        closing.append(
            "Persetujuan ini gugur apabila dalam waktu 1 (satu) tahun kegiatan belum dimulai."
        )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Caladea", "Liberation Sans")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": [
            [permits.pemda(site), 14, False],
            [agency, 15 if len(agency) < 42 else 12.5, True],
            [permits.seat(rng, site), 9, False],
        ],
        "garis": rng.choice(("tebal-tipis", "ganda", "tebal")),
        "judul": rng.choice(
            (
                "PERSETUJUAN LOKASI",
                "SURAT PERSETUJUAN LOKASI",
                "SURAT PERSETUJUAN LOKASI TEMPAT USAHA",
            )
        ),
        "nomor": f"{rng.choice(('Nomor : ', 'Nomor: ', 'No : '))}{letter.nomor}",
        "pembuka": rng.choice(_BUKA).format(kantor="dinas kami" if "Dinas" in head else "kami"),
        "baris": rows,
        "urut": chance(rng, 0.4),
        "tutup": [*closing, rng.choice(_AKHIR)],
        "atas": [
            *rng.choice(
                (
                    [f"{letter.tempat}, {day}"],
                    [f"Dikeluarkan di : {letter.tempat}", f"Pada tanggal : {day}"],
                )
            ),
            rng.choice((f"{head},", f"{head.upper()},")),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "tembusan": [f"Camat {site.kecamatan};", "Arsip."] if chance(rng, 0.5) else [],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(site),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant="persetujuan_lokasi")
