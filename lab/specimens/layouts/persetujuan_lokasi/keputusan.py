"""Consent as a decision of the head of region or office: grounds, then the data of the place."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the decision."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    agency = permits.office(rng, letter.tanggal)
    boss = people.official(rng, "Kepala Dinas", letter.tanggal, "umum")
    title = rng.choice(("IZIN LOKASI", "PERSETUJUAN LOKASI", "PERSETUJUAN PEMANFAATAN RUANG"))
    area = ribuan(rng.randint(60, 1500))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "Liberation Sans", "C059")),
        "kop": [
            [permits.pemda(site), 13, True],
            [agency, 13, True],
            [permits.seat(rng, site), 8.5, False],
        ],
        "judul": f"KEPUTUSAN KEPALA {agency.split(' ')[0]}",
        "nomor": letter.nomor,
        "tentang": f"{title} UNTUK KEGIATAN USAHA KECIL OBAT TRADISIONAL",
        "bagian": [
            ["Membaca", ["Surat permohonan pimpinan perusahaan beserta lampirannya;"]],
            ["Menimbang", [
                "bahwa berdasarkan hasil peninjauan lapangan lokasi yang dimohon sesuai dengan "
                "rencana tata ruang;",
                "bahwa permohonan tersebut dapat dikabulkan.",
            ]],
            ["Mengingat", [
                "Undang-Undang Nomor 26 Tahun 2007 tentang Penataan Ruang;",
                f"Peraturan Daerah {site.kabupaten} tentang Rencana Tata Ruang Wilayah.",
            ]],
        ],
        "putus": f"Memberikan {title.title()} kepada :",
        "baris": [
            ["Nama Perusahaan", firm],
            ["Nama Pimpinan", printing.orang(rng, facts.pemohon.person)],
            [rng.choice(("Letak Tanah", "Lokasi", "Alamat Lokasi")), address],
            ["Luas", f"± {area} m2"],
            ["Peruntukan", "Tempat produksi obat tradisional"],
        ],
        "diktum": "Keputusan ini berlaku sejak tanggal ditetapkan dan dapat ditinjau kembali "
        "apabila di kemudian hari terdapat kekeliruan.",
        "atas": [
            f"Ditetapkan di {letter.tempat}",
            f"pada tanggal {tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3))}",
            "KEPALA,",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(site),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    return Printed(data, fields, variant="izin_lokasi")
