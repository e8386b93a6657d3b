"""Technical recommendation that gives its verdict before the list of the firm, grounds after it."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUS = {
    "diberikan": (
        "Kepala Dinas Kesehatan Provinsi Kalimantan Timur dengan ini *memberikan rekomendasi "
        "teknis* kepada :",
        "Dengan ini Dinas Kesehatan Provinsi Kalimantan Timur *merekomendasikan* penerbitan izin "
        "bagi sarana sebagai berikut :",
    ),
    "bersyarat": (
        "Dengan ini Dinas Kesehatan Provinsi Kalimantan Timur *memberikan rekomendasi teknis "
        "dengan syarat* kepada :",
        "Kepala Dinas Kesehatan Provinsi Kalimantan Timur *merekomendasikan dengan catatan* sarana "
        "sebagai berikut :",
    ),
    "tidak_diberikan": (
        "Dengan ini Dinas Kesehatan Provinsi Kalimantan Timur *tidak memberikan rekomendasi "
        "teknis* kepada :",
        "Kepala Dinas Kesehatan Provinsi Kalimantan Timur *belum dapat merekomendasikan* "
        "penerbitan izin bagi sarana sebagai berikut :",
    ),
}
_ALASAN = {
    "diberikan": (
        "Sarana tersebut telah diperiksa tanggal {hari} dan dinilai memenuhi ketentuan Peraturan "
        "Menteri Kesehatan Nomor 006 Tahun 2012.",
        "Rekomendasi ini didasarkan pada hasil pemeriksaan lapangan tanggal {hari}, dengan hasil "
        "bangunan, peralatan dan ketenagaan memenuhi syarat.",
    ),
    "bersyarat": (
        "Pada pemeriksaan tanggal {hari} masih ada yang harus dilengkapi, yaitu penandaan ruang "
        "dan buku catatan pengolahan, selambat-lambatnya 30 (tiga puluh) hari.",
        "Syarat dimaksud adalah perbaikan lantai ruang pengolahan yang ditemukan retak pada "
        "pemeriksaan tanggal {hari}.",
    ),
    "tidak_diberikan": (
        "Pada pemeriksaan tanggal {hari} ruang pengolahan masih menyatu dengan dapur rumah tangga.",
        "Hasil pemeriksaan tanggal {hari} menunjukkan peralatan pokok belum ada.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the paper of the province's health office."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_teknis
    boss = letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    sediaan = facts.bentuk_sediaan if chance(rng, 0.75) else ()
    forms = printing.daftar([printing.sediaan(rng, word) for word in sediaan])
    agency = rng.choice(("DINAS KESEHATAN", letter.kantor.upper()))
    head = next(
        t for t in ("Rekomendasi Teknis", "Pertimbangan Teknis") if letter.perihal.startswith(t)
    )
    about = letter.perihal.removeprefix(head).strip()
    day = tanggal_panjang(letter.surat.tanggal, lama=chance(rng, 0.25), nol=chance(rng, 0.3))
    seen = rng.choice((tanggal_panjang, tanggal_angka))(letter.pemeriksaan)
    teknis = printing.orang(rng, facts.pj.person)
    rows = [
        [rng.choice(("Nama sarana", "Nama perusahaan", "Nama")), firm],
        [rng.choice(("Nama pemilik/pimpinan", "Pimpinan", "Pemohon")),
         printing.orang(rng, facts.pemohon.person)],
        [rng.choice(("Alamat sarana", "Alamat tempat produksi", "Alamat")), site],
        *([["Penanggung jawab teknis", teknis]] if chance(rng, 0.6) else []),
        *([[rng.choice(("Bentuk sediaan", "Sediaan", "Jenis/bentuk sediaan")), forms]]
          if forms else []),
    ]  # fmt: skip
    if chance(rng, 0.3):
        rows[1], rows[2] = rows[2], rows[1]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "URW Bookman", "Liberation Sans")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13.5, False],
            [agency, 17 if len(agency) < 20 else 13, True],
            [f"{printing.alamat(rng, letter.alamat_kantor)} Telp. (0541) "
             f"{rng.randint(200_000, 799_999)}", 8.5, False],
        ],
        "garis": rng.choice(("tebal-tipis", "ganda", "tebal")),
        "judul": [head.upper(), about.upper()],
        "nomor": f"{rng.choice(('Nomor : ', 'NOMOR : ', 'Nomor: '))}{letter.surat.nomor}",
        "putus": rng.choice(_PUTUS[letter.putusan]),
        "baris": rows,
        "isi": [
            rng.choice(_ALASAN[letter.putusan]).format(hari=seen),
            *(
                ["Pemilik wajib menaati peraturan perundang-undangan di bidang obat tradisional."]
                if chance(rng, 0.4)
                else []
            ),
            rng.choice(
                (
                    "Demikian untuk digunakan sebagai kelengkapan permohonan izin.",
                    "Demikian dibuat dengan sebenarnya untuk dipergunakan seperlunya.",
                )
            ),
        ],
        "atas": [
            *rng.choice(
                (
                    [f"Samarinda, {day}"],
                    ["Ditetapkan di Samarinda", f"pada tanggal {day}"],
                )
            ),
            rng.choice(("Kepala Dinas,", "KEPALA DINAS,", f"{boss.jabatan},")),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip) if chance(rng, 0.6) else boss.nip}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.rekomendasi(
        letter, instansi=agency, perihal=about, badan=firm, alamat=site, sediaan=sediaan
    )
    return Printed(data, fields)
