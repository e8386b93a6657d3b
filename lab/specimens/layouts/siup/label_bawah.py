"""SIUP of ruled lines: what is filled in stands on the line, its caption in small print beneath."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    nip_spasi,
    npwp_titik,
    ribuan,
    tanggal_angka,
    tanggal_panjang,
    terbilang,
)


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    typed, italic, photo, swapped, in_words, again = (
        chance(rng, p) for p in (0.4, 0.5, 0.5, 0.5, 0.4, 0.5)
    )
    firm = printing.badan(rng, company, besar=chance(rng, 0.75))
    address = printing.alamat(rng, company.kantor)
    address = address.upper() if chance(rng, 0.35) else address
    head = printing.orang(rng, facts.pemohon.person)
    home = printing.alamat(rng, facts.pemohon.person.alamat)
    day = permits.siup_day(rng, facts)
    boss = people.official(rng, "Kepala", day, "umum")
    size = "MENENGAH" if "SIUP-M" in company.siup else "KECIL"
    date = tanggal_angka(day) if chance(rng, 0.3) else tanggal_panjang(day, lama=chance(rng, 0.3))
    worth = facts.akta.modal_disetor
    money = f"Rp {ribuan(worth)},00" + (f" ({terbilang(worth)} rupiah)" if in_words else "")
    named = [[firm, rng.choice(("Nama perusahaan", "nama perusahaan / koperasi / perorangan"))]]
    owner = [
        [head, rng.choice(("Nama pemilik/pengurus/penanggung jawab", "nama penanggung jawab"))],
        [facts.pemohon.jabatan, "jabatan dalam perusahaan"],
    ]
    place = [[address, rng.choice(("Alamat perusahaan", "alamat kantor/tempat usaha"))]]
    lines = [
        named,
        *([place, owner] if swapped else [owner, place]),
        [
            [company.telepon, "telepon"],
            [npwp_titik(company.npwp15), rng.choice(("NPWP", "nomor pokok wajib pajak"))],
        ],
        *([[[home, "alamat tempat tinggal pemilik/penanggung jawab"]]] if again else []),
        [[money, rng.choice(("Kekayaan bersih", "modal dan kekayaan bersih seluruhnya"))]],
        [
            [rng.choice(("Pengecer", "Produsen", "Distributor")), "kelembagaan"],
            [rng.choice(("47725", "46442", "47724")), "kegiatan usaha (KBLI)"],
        ],
        [[rng.choice(("Jamu dan obat tradisional", "Obat tradisional")), "barang dagangan utama"]],
    ]
    data = {
        "huruf": rng.choice(("Nimbus Sans", "Liberation Serif", "Caladea", "URW Gothic")),
        "mesin": rng.choice(("Liberation Mono", "Nimbus Mono PS")) if typed else "",
        "kop": [
            [permits.pemda(company.kantor), 13, False],
            [permits.office(rng, day), 11, True],
            [permits.seat(rng, company.kantor), 8.5, False],
        ],
        "judul": "SURAT IZIN USAHA PERDAGANGAN",
        "kelas": rng.choice((f"(SIUP) {size}", f"SIUP-{size}", f"GOLONGAN USAHA {size}")),
        "nomor": company.siup,
        "sebut": rng.choice(("Nomor :", "NOMOR", "No.")),
        "pembuka": rng.choice(
            (
                "Izin untuk melakukan kegiatan usaha perdagangan diberikan kepada",
                "Diberikan izin untuk menjalankan usaha perdagangan kepada",
            )
        ),
        "baris": lines,
        "miring": italic,
        "syarat": "Dilarang dipergunakan untuk menghimpun dana masyarakat dan perdagangan "
        "berjangka komoditi. Pemegang izin wajib melaporkan perubahan data perusahaan.",
        "atas": rng.choice(
            (
                [f"Diberikan di {facts.permohonan.tempat}", f"pada tanggal {date}", "KEPALA,"],
                [f"{facts.permohonan.tempat}, {date}", "Kepala Dinas/Badan,"],
                [f"{facts.permohonan.tempat}, tanggal {date}", "a.n. Kepala Daerah", "Kepala,"],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "foto": photo,
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#27427c", "#5c3a12", "#205a46", "#3a3a3a")),
    }
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
