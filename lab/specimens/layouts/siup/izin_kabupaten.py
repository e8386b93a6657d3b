"""SIUP of a smaller town's office: plain sheet, captions in small letters, the holder first.

The number stands under the title, the photo left of the day; remarks of the office at the foot.
"""

from lab.specimens import ink, people, permits, printing, tables, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, rupiah, tanggal_angka, tanggal_panjang

_SYARAT = (
    "Berlaku selama perusahaan masih menjalankan kegiatan usahanya.",
    "Pemegang izin wajib menyampaikan laporan kegiatan usaha sekali dalam setahun.",
    "Setiap perubahan data perusahaan wajib dilaporkan kepada penerbit izin.",
    "Wajib didaftar ulang tiap 5 (lima) tahun.",
    "Tidak berlaku untuk kegiatan usaha selain yang tercantum.",
)


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    boss, day = facts.pemohon, permits.siup_day(rng, facts)
    firm, address = printing.badan(rng, company), printing.alamat(rng, company.kantor)
    name = printing.orang(rng, boss.person)
    official = people.official(rng, "Kepala Dinas", day, "umum")
    size = "Menengah" if "SIUP-M" in company.siup else "Kecil"
    first, phoned, formed, goods, numbered, loud = (
        chance(rng, p) for p in (0.6, 0.6, 0.5, 0.7, 0.35, 0.4)
    )
    who = [
        [rng.choice(("Nama Penanggung Jawab", "Nama Pemilik/Penanggung Jawab", "Penanggung Jawab")),
         name],
        [rng.choice(("Jabatan", "Kedudukan")), boss.jabatan],
    ]  # fmt: skip
    what = [
        [rng.choice(("Nama Perusahaan", "Nama Badan Usaha")), firm],
        *([["Bentuk Perusahaan", permits.form_words(company.bentuk)]] if formed else []),
        [rng.choice(("Alamat Perusahaan", "Alamat Kantor Perusahaan", "Alamat")), address],
        *([[rng.choice(("Telepon", "Nomor Telepon/Fax")), company.telepon]] if phoned else []),
    ]
    rest = [
        [rng.choice(("NPWP", "Nomor Pokok Wajib Pajak", "N.P.W.P")), npwp_titik(company.npwp15)],
        [rng.choice(("Kekayaan Bersih", "Modal dan Kekayaan Bersih")),
         rupiah(facts.akta.modal_disetor)],
        [rng.choice(("Kegiatan Usaha", "Kegiatan Usaha (KBLI)")),
         rng.choice(("Perdagangan Eceran Obat Tradisional (47724)",
                     "Perdagangan Besar Obat Tradisional (46442)"))],
        [rng.choice(("Kelembagaan", "Status Kelembagaan")),
         rng.choice(("Pengecer", "Penyalur", "Pedagang Eceran"))],
        *([[rng.choice(("Jenis Barang/Jasa Dagangan Utama", "Barang Dagangan Utama")),
            rng.choice(("Jamu dan obat tradisional", "Obat tradisional"))]] if goods else []),
    ]  # fmt: skip
    rows = [*what, *who, *rest] if first else [*who, *what, *rest]
    if loud:
        rows = [[label.upper(), value] for label, value in rows]
    town = tables.IBU_KOTA[people.code_of(company.kantor.kabupaten)]
    issued = tanggal_panjang(day, lama=chance(rng, 0.3), nol=chance(rng, 0.3))
    issued = issued if chance(rng, 0.8) else tanggal_angka(day)
    office, photo = permits.office(rng, day), chance(rng, 0.75)
    title = f"Surat Izin Usaha Perdagangan (SIUP) {size}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Nimbus Roman")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "folio": chance(rng, 0.4),
        "kop": [
            [permits.pemda(company.kantor), 13, False],
            [office, 13, True],
            [permits.seat(rng, company.kantor), 9, False],
        ],
        "garis": rng.choice(("tebal-tipis", "ganda", "tebal")),
        "judul": title.upper(),
        "nomor": rng.choice(("Nomor : ", "NOMOR : ", "No. ")) + company.siup,
        "dasar": rng.choice(
            (
                "",
                "Berdasarkan Peraturan Menteri Perdagangan tentang Penerbitan Surat Izin Usaha "
                "Perdagangan, izin diberikan kepada :",
                "Diberikan izin usaha perdagangan kepada :",
            )
        ),
        "baris": rows,
        "angka": numbered,
        "lebar": rng.choice((66, 70)),
        "syarat": [_SYARAT[0], *rng.sample(_SYARAT[1:], rng.randint(1, 3))],
        "syarat_judul": rng.choice(("Ketentuan :", "Catatan :", "Perhatian :")),
        "syarat_bawah": chance(rng, 0.5),
        "foto": photo,
        "atas": rng.choice(
            (
                [f"{town}, {issued}"],
                [f"Dikeluarkan di : {town}", f"Pada tanggal   : {issued}"],
                [f"Ditetapkan di {town}", f"pada tanggal {issued}"],
            )
        ),
        "jabatan": rng.choice(("KEPALA DINAS,", "Kepala,", "KEPALA,"))
        if office.startswith("DINAS")
        else "KEPALA,",
        "nama": official.nama,
        "bawah": [*([official.pangkat] if chance(rng, 0.6) else []),
                  f"NIP. {nip_spasi(official.nip)}"],
        "cap": permits.pemda(company.kantor),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=name, terbit=day)
    return Printed(data, fields)
