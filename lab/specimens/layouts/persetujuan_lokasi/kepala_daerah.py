"""Consent of the regent or mayor in person: one long sentence with the place, its bounds in a row.

The head of the region writes on paper with a title and no office; the secretary may sign for him.
"""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import (
    nip_spasi,
    ribuan,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_JUDUL = (
    "PERSETUJUAN PRINSIP",
    "SURAT PERSETUJUAN LOKASI",
    "PERSETUJUAN PEMANFAATAN LOKASI",
    "SURAT IZIN LOKASI USAHA",
)
_BATAS = ("jalan lingkungan", "tanah kosong", "rumah penduduk", "parit", "kebun", "jalan raya")
_SYARAT = (
    "menyelesaikan perizinan bangunan dan usaha menurut peraturan",
    "tidak memindahtangankan persetujuan ini kepada pihak lain",
    "mencegah pencemaran air, tanah dan udara",
    "mengutamakan tenaga kerja setempat",
    "memberi kesempatan kepada petugas untuk memeriksa lokasi",
)


def draw(case: Case) -> Printed:
    """Draw the consent."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    deputed, columned, spoken, sub, lama = (
        chance(rng, share) for share in (0.6, 0.45, 0.3, 0.5, 0.25)
    )
    title, unit = rng.choice(_JUDUL), rng.choice(("PEM", "EKBANG", "ADM-PEMB", "BAG-EK"))
    bounds, terms = rng.sample(_BATAS, 4), rng.sample(_SYARAT, 5)[: rng.randint(2, 4)]
    mayor = rng.choice(("WALI KOTA", "WALIKOTA"))
    area, months = rng.randint(80, 1400), rng.choice((6, 12, 24))
    asked = letter.tanggal - dt.timedelta(days=rng.randint(14, 40))
    seen = letter.tanggal - dt.timedelta(days=rng.randint(3, 12))
    signature, lean = ink.signature(rng), ink.lean(rng)
    secretary = people.official(
        stream(rng.getrandbits(64), "orang"), "Sekretaris Daerah", letter.tanggal, "umum"
    )
    home = people.code_of(site.kabupaten)
    head = people.person(
        stream(rng.getrandbits(64), "orang"), home, letter.tanggal, titles="umum", ages=(42, 62)
    )
    head_name = printing.orang(rng, head, besar=True)
    firm, address = (
        printing.badan(rng, company),
        printing.alamat(stream(rng.getrandbits(64), "alamat"), site),
    )
    owner = printing.orang(rng, facts.pemohon.person)
    rank = mayor if site.kabupaten.startswith("Kota") else "BUPATI"
    agency = f"{rank} {site.kota.upper()}"
    number = letter.nomor.replace("PUPR-TR", unit)
    spelled = f"{rank.title()} {site.kota}"
    dated = tanggal_panjang(letter.tanggal, lama=lama)
    if spoken:
        dated = f"{tanggal_angka(letter.tanggal)} ({tanggal_kata(letter.tanggal, lama=lama)})"
    request = rng.choice(
        (
            f"surat {facts.pemohon.jabatan} {firm} tertanggal {tanggal_panjang(asked)} tentang "
            "permohonan persetujuan lokasi",
            f"permohonan Saudara {owner}, {facts.pemohon.jabatan} {firm}, tanggal "
            f"{tanggal_angka(asked)}",
        )
    )
    advice = rng.choice(
        (
            f"hasil peninjauan tim pada tanggal {tanggal_panjang(seen)} dan saran Camat "
            f"{site.kecamatan}",
            "Rencana Tata Ruang Wilayah serta pertimbangan dinas teknis terkait",
        )
    )
    grant = rng.choice(
        (
            f"pada prinsipnya {spelled} *tidak berkeberatan* atas penggunaan tanah dan bangunan",
            f"{spelled} *memberikan persetujuan* atas pemakaian sebidang tanah beserta bangunannya",
        )
    )
    use = rng.choice(
        ("untuk tempat pembuatan obat tradisional", "guna usaha kecil obat tradisional (jamu)")
    )
    where = (
        f"seluas {ribuan(area)} m² ({terbilang(area)} meter persegi) yang terletak di {address}, "
        f"{use}, dengan batas-batas :"
    )
    data = {
        "huruf": rng.choice(("P052", "Liberation Serif", "URW Bookman", "Nimbus Roman")),
        "instansi": agency,
        "provinsi": "PROVINSI KALIMANTAN TIMUR" if sub else "",
        "judul": title,
        "nomor": rng.choice(("NOMOR : ", "Nomor : ", "Nomor: ")) + number,
        "kolom": columned,
        "membaca": request,
        "perhatikan": advice,
        "putus": f"{grant} {where}",
        "batas": [["Utara", "Timur", "Selatan", "Barat"], [b.capitalize() for b in bounds]],
        "antara": rng.choice(("Pemegang persetujuan wajib :", "dengan ketentuan :")),
        "syarat": terms,
        "tutup": f"Persetujuan ini berlaku selama {months} ({terbilang(months)}) bulan sejak "
        "tanggal ditetapkan dan bukan merupakan izin usaha.",
        "atas": [
            rng.choice((f"Ditetapkan di {letter.tempat}", f"Dikeluarkan di {letter.tempat}")),
            f"pada tanggal {dated}",
            *([f"a.n. {agency}", "Sekretaris Daerah,"] if deputed else [f"{agency},"]),
        ],
        "nama": secretary.nama if deputed else head_name,
        "bawah": [secretary.pangkat, f"NIP. {nip_spasi(secretary.nip)}"] if deputed else [],
        "tembusan": rng.sample(
            [
                "Ketua DPRD;",
                f"Camat {site.kecamatan};",
                f"{'Kepala Desa' if site.desa else 'Lurah'} {site.kelurahan};",
                "Kepala Dinas Kesehatan;",
            ],
            rng.randint(2, 3),
        ),
        "ttd": signature,
        "cap": permits.pemda(site).removeprefix("PEMERINTAH "),
        "putar": lean,
    }
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    fields = {**fields, "nomor": truth_values.nomor(number)}
    return Printed(data, fields, variant="persetujuan_lokasi")
