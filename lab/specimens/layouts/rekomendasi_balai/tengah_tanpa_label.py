"""Recommendation of the Balai as a sheet of its own: all lines in the middle, none with a label."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        (
            "diberikan kepada",
            "yang menurut hasil pemeriksaan tanggal {seen} *telah memenuhi persyaratan* dan "
            "*layak memperoleh izin* usaha kecil obat tradisional",
        ),
        (
            "Kepala Balai memberikan rekomendasi kepada",
            "karena sarananya pada pemeriksaan tanggal {seen} dinyatakan *memenuhi ketentuan*",
        ),
    ),
    "bersyarat": (
        (
            "diberikan dengan syarat kepada",
            "*dengan ketentuan* seluruh catatan pada pemeriksaan tanggal {seen} diselesaikan dan "
            "dilaporkan paling lambat dua bulan",
        ),
        (
            "Kepala Balai memberikan rekomendasi bersyarat kepada",
            "yang berlaku *setelah perbaikan* atas temuan tanggal {seen} dinyatakan selesai oleh "
            "petugas Balai",
        ),
    ),
    "tidak_diberikan": (
        (
            "tidak dapat diberikan kepada",
            "karena pada pemeriksaan tanggal {seen} sarananya *belum memenuhi persyaratan*",
        ),
        (
            "Kepala Balai belum dapat memberikan rekomendasi kepada",
            "berhubung hasil pemeriksaan tanggal {seen} *tidak memenuhi ketentuan*",
        ),
    ),
}


def draw(case: Case) -> Printed:
    """Draw the sheet."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_balai
    boss, day = letter.pejabat, letter.surat.tanggal
    upper, shown, stacked, lama, framed = (chance(rng, p) for p in (0.6, 0.75, 0.5, 0.2, 0.5))
    office = letter.kantor.upper() if upper else letter.kantor
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.7))
    site = printing.alamat(rng, facts.company.produksi)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    made = printing.daftar(forms)
    head = printing.orang(rng, facts.pemohon.person)
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    printed_day = tanggal_panjang(day, lama=lama)
    printed_day = tanggal_angka(day) if chance(rng, 0.15) else printed_day
    given, because = rng.choice(_PUTUSAN[letter.putusan])
    coded = chance(rng, 0.5)
    town = letter.surat.tempat
    in_one = chance(rng, 0.4)
    lead = rng.choice(("pimpinan", "penanggung jawab usaha"))
    note = rng.choice(
        (
            "Rekomendasi ini bukan izin edar dan bukan izin produksi.",
            "Apabila terdapat kekeliruan akan diperbaiki sebagaimana mestinya.",
            "",
        )
    )
    data = {
        "huruf": rng.choice(("C059", "P052", "Liberation Serif", "Carlito")),
        "induk": rng.choice(
            ("BADAN PENGAWAS OBAT DAN MAKANAN", "Badan Pengawas Obat dan Makanan RI")
        ),
        "instansi": office,
        "alamat": f"{letter.alamat_kantor.jalan}, {town} {letter.alamat_kantor.kode_pos}",
        "perihal": letter.perihal.upper() if chance(rng, 0.8) else letter.perihal,
        # One line of number and day, or the day by the signature.
        "nomor": f"{letter.surat.nomor}, {printed_day}" if in_one else letter.surat.nomor,
        "diberikan": given,
        "badan": firm,
        "pimpinan": rng.choice((f"({lead} {head})", f"dipimpin oleh {head}")),
        "alamat_sarana": site,
        "bertumpuk": stacked,
        "pengantar_bentuk": rng.choice(("untuk membuat", "dengan sediaan", "untuk sediaan")),
        "bentuk": forms if shown and stacked else [made] if shown else [],
        "sebab": because.format(seen=seen),
        "pesan": note if letter.putusan != "tidak_diberikan" else "",
        "atas": [boss.jabatan] if in_one else [f"{town}, {printed_day}", boss.jabatan],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.4)
        else [rng.choice((boss.nip, f"NIP {boss.nip}"))],
        "elektronik": coded and day.year >= 2020,
        "bingkai": framed,
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#1b4f72", "#14532d", "#333333")),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=office,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if shown else (),
    )
    return Printed(data, fields)
