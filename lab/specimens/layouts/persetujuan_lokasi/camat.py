"""Consent of a camat or office: what it rests on with numbers of its own, a table, conditions."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_angka, tanggal_panjang

_SYARAT = (
    "Menjaga kebersihan, keindahan dan keamanan lingkungan sekitar;",
    "Tidak menimbulkan bau, asap dan kebisingan yang mengganggu warga;",
    "Menyediakan tempat pembuangan limbah produksi;",
    "Tidak mengubah peruntukan tempat tanpa persetujuan tertulis;",
    "Melengkapi izin usaha sesuai ketentuan yang berlaku;",
    "Menyediakan lahan parkir yang tidak mengganggu lalu lintas;",
)


def draw(case: Case) -> Printed:
    """Draw the consent."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter, company = facts.lokasi, facts.company
    of_camat, ruled, top_date = chance(rng, 0.6), chance(rng, 0.6), chance(rng, 0.3)
    firm, address = printing.badan(rng, company), printing.alamat(rng, site)
    owner = printing.orang(rng, facts.pemohon.person)
    agency = f"KECAMATAN {site.kecamatan.upper()}"
    other = rng.choice(
        (
            "DINAS PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN",
            "DINAS PENATAAN RUANG DAN PERTANAHAN",
            "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
        )
    )
    agency = agency if of_camat else other
    # A camat numbers his letters by his own office.
    own = f"KEC-{''.join(c for c in site.kecamatan.upper() if c not in 'AEIOU ')[:3]}"
    number = letter.nomor.replace("PUPR-TR", own) if of_camat else letter.nomor
    head = "Camat" if of_camat else "Kepala Dinas" if agency.startswith("DINAS") else "Kepala Badan"
    boss = people.official(rng, head, letter.tanggal, "umum")
    asked = letter.tanggal - dt.timedelta(days=rng.randint(9, 30))
    seen = letter.tanggal - dt.timedelta(days=rng.randint(2, 8))
    rank = "Kepala Desa" if site.desa else "Lurah"
    title = rng.choice(
        (
            "SURAT PERSETUJUAN LOKASI",
            "REKOMENDASI PERSETUJUAN LOKASI USAHA",
            "SURAT PERSETUJUAN TEMPAT USAHA",
            "PERSETUJUAN LOKASI USAHA",
        )
    )
    date = tanggal_acak(rng, letter.tanggal)
    full = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.3))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "P052", "Carlito")),
        "kop": [
            [permits.pemda(site), 14, False],
            [agency, 17 if of_camat else 14, True],
            [f"Alamat : {permits.seat(rng, site)}", 9, False],
        ],
        "judul": title,
        "nomor": f"{rng.choice(('Nomor : ', 'NOMOR : ', 'No. '))}{number}",
        "dasar": rng.sample(
            [
                f"Surat permohonan {firm} Nomor {rng.randint(1, 90):03d}/{company.singkatan}/"
                f"{asked.year} tanggal {tanggal_angka(asked)} perihal permohonan persetujuan "
                "lokasi;",
                f"Surat Keterangan {rank} {site.kelurahan} Nomor 503/{rng.randint(10, 400)}/"
                f"{site.kelurahan[:3].upper()}/{asked.year};",
                f"Hasil peninjauan lapangan oleh tim pada tanggal {tanggal_panjang(seen)};",
                "Surat pernyataan tidak keberatan dari tetangga di sekitar lokasi.",
            ],
            rng.randint(2, 4),
        ),
        "putus": f"{rng.choice(('Dengan ini', 'Maka dengan ini'))} {head} "
        f"{site.kecamatan + ' ' if of_camat else ''}pada prinsipnya "
        f"{rng.choice(('menyetujui', 'tidak keberatan dan menyetujui'))} penggunaan lokasi di "
        "bawah ini sebagai tempat produksi obat tradisional :",
        "baris": [
            [rng.choice(("Pemohon", "Nama Pemilik", "Nama")), owner],
            [rng.choice(("Nama Usaha", "Perusahaan", "Badan Usaha")), firm],
            ["Jenis Usaha", "Usaha kecil obat tradisional (jamu)"],
            [rng.choice(("Letak", "Alamat Tempat Usaha", "Lokasi Usaha", "Letak Lokasi")), address],
            [rng.choice(("Luas Bangunan", "Luas Tempat Usaha")), f"{rng.randint(36, 600)} m²"],
            ["Status Tempat", rng.choice(("Milik sendiri", "Sewa", "Pinjam pakai"))],
        ],
        "bergaris": ruled,
        "syarat": rng.sample(_SYARAT, rng.randint(3, 5)),
        "penutup": rng.choice(
            (
                "Apabila ketentuan di atas tidak dipenuhi, persetujuan ini batal dengan "
                "sendirinya.",
                "Persetujuan ini bukan merupakan izin usaha.",
            )
        ),
        "di_atas": f"{letter.tempat}, {date}" if top_date else "",
        "atas": [f"{head.upper()},"] if top_date
        else [f"Ditetapkan di {letter.tempat}", f"Tanggal {full}", f"{head.upper()},"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": agency if of_camat else permits.pemda(site),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.lokasi(facts, instansi=agency, badan=firm, alamat=address)
    fields = {**fields, "nomor": truth_values.nomor(number)}
    return Printed(data, fields, variant="persetujuan_lokasi")
