"""SIUP as a district's office types it: capital letterhead, entries with dots, terms overleaf."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, npwp_titik, rupiah, tanggal_panjang, terbilang

_DASAR = (
    "Berdasarkan Peraturan Menteri Perdagangan Republik Indonesia Nomor 36/M-DAG/PER/9/2007 "
    "tentang Penerbitan Surat Izin Usaha Perdagangan sebagaimana telah diubah, diberikan izin "
    "kepada :",
    "Dengan ini diberikan izin untuk melakukan usaha perdagangan kepada :",
    "Bupati/Walikota melalui Kepala {kantor} memberi izin usaha perdagangan kepada :",
)
_AKHIR = (
    "SIUP ini berlaku untuk kegiatan usaha perdagangan di seluruh Indonesia.",
    "Pendaftaran ulang dilakukan setiap 5 (lima) tahun di tempat penerbitan SIUP.",
    "Perubahan data perusahaan wajib dilaporkan selambat-lambatnya 3 (tiga) bulan.",
    "SIUP tidak boleh digunakan untuk kegiatan perdagangan yang tidak tercantum di dalamnya.",
)


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company)
    address = printing.alamat(rng, company.kantor)
    day = permits.siup_day(rng, facts)
    head = printing.orang(rng, facts.pemohon.person)
    office = permits.office(rng, day)
    chief = "Kepala Badan" if office.startswith("BADAN") else "Kepala Dinas"
    boss = people.official(rng, chief, day, "umum")
    size = "Menengah" if "SIUP-M" in company.siup else "Kecil"
    money = rupiah(facts.akta.modal_disetor)
    if chance(rng, 0.5):
        money += f" ({terbilang(facts.akta.modal_disetor)} rupiah)"
    number = npwp_titik(company.npwp15)
    rows = [
        [rng.choice(("Nama perusahaan", "Nama Perusahaan", "Nama badan usaha")), firm],
        *([["Merek (milik sendiri/lisensi)", "-"]] if chance(rng, 0.3) else []),
        [rng.choice(("Alamat kantor perusahaan", "Alamat Perusahaan", "Alamat kantor")), address],
        *([["Telepon/Faksimile", company.telepon]] if chance(rng, 0.6) else []),
        [rng.choice(("Nama pemilik/penanggung jawab", "Nama Penanggung Jawab",
                     "Pemilik / Penanggung jawab")), head],
        *([["Kedudukan dalam perusahaan", facts.pemohon.jabatan]] if chance(rng, 0.6) else []),
        [rng.choice(("Nomor Pokok Wajib Pajak", "N.P.W.P", "NPWP")), number],
        [rng.choice(("Nilai modal dan kekayaan bersih perusahaan", "Kekayaan bersih")), money],
        [rng.choice(("Kegiatan usaha", "Bidang usaha")), "Perdagangan obat tradisional (jamu)"],
        [rng.choice(("Kelembagaan", "Bentuk kelembagaan")), rng.choice(("Pengecer", "Produsen"))],
        *([["Jenis barang/jasa dagangan utama", "Jamu serbuk, jamu cair"]]
          if chance(rng, 0.5) else []),
    ]  # fmt: skip
    date = tanggal_panjang(day, lama=chance(rng, 0.3))
    town = facts.permohonan.tempat
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "URW Bookman", "Liberation Sans")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "kop": [
            [permits.pemda(company.kantor), 14, True],
            [office, 12.5, True],
            [permits.seat(rng, company.kantor), 9, False],
        ],
        "garis": rng.choice(("tebal", "ganda", "tipis")),
        "judul": rng.choice(
            (
                [f"SURAT IZIN USAHA PERDAGANGAN {size.upper()}", f"(SIUP-{size[0]})"],
                ["SURAT IZIN USAHA PERDAGANGAN", f"({size.upper()})"],
                [f"SURAT IZIN USAHA PERDAGANGAN (SIUP) {size.upper()}"],
            )
        ),
        "nomor": f"{rng.choice(('Nomor : ', 'No. ', 'NOMOR: '))}{company.siup}",
        "pembuka": rng.choice(_DASAR).format(kantor=kapital(office)),
        "baris": rows,
        "urut": chance(rng, 0.6),
        "akhir": rng.sample(_AKHIR, rng.randint(1, 3)),
        "foto": chance(rng, 0.6),
        "atas": [
            *rng.choice(
                (
                    [f"{town}, {date}"],
                    [f"Diterbitkan di : {town}", f"Pada tanggal : {date}"],
                    [f"Dikeluarkan di {town}", f"tanggal {date}"],
                )
            ),
            f"{chief},",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
