"""Short letter of the health office; firm, place and verdict in an annex with its own head."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_PUTUSAN = {
    "diberikan": ("DIREKOMENDASIKAN", "Memenuhi syarat, diberikan rekomendasi"),
    "bersyarat": (
        "DIREKOMENDASIKAN DENGAN SYARAT: melengkapi rak bahan baku dalam 30 hari",
        "Rekomendasi bersyarat: memperbaiki saluran limbah sebelum produksi",
    ),
    "tidak_diberikan": ("TIDAK DIREKOMENDASIKAN", "Belum dapat diberikan rekomendasi"),
}


def draw(case: Case) -> Printed:
    """Draw the letter and its annex."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    shown, split, stacked, turned = (chance(rng, p) for p in (0.8, 0.4, 0.5, 0.5))
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    made = rng.choice(("\n".join(f"- {f}" for f in forms), printing.daftar(forms)))
    lama, digits = chance(rng, 0.2), chance(rng, 0.25)
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    day = tanggal_panjang(letter.surat.tanggal, lama=lama)
    day = tanggal_angka(letter.surat.tanggal) if digits else day
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    owner = printing.orang(rng, facts.pemohon.person)
    verdict = rng.choice(_PUTUSAN[letter.putusan])
    # One record of the annex: who and where in cells of their own or stacked in a single one.
    place = rng.choice(("Alamat", "Lokasi", "Alamat Sarana"))
    who = rng.choice(("Nama Sarana", "Nama UKOT", "Pemohon"))
    kind = rng.choice(("Bentuk Sediaan", "Jenis Sediaan"))
    result = rng.choice(("Hasil", "Keterangan", "Rekomendasi"))
    cells = [
        [f"{who} dan {place}", f"*{firm}*\n{site}\nPemilik : {owner}"],
        [kind, made],
        ["Tanggal Pemeriksaan", seen],
        [result, f"*{verdict}*"],
    ]
    if not stacked:
        cells = [[who, f"*{firm}*"], [place, site], ["Penanggung Jawab", owner], *cells[1:]]
    if not shown:
        cells = [c for c in cells if c[0] != kind]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Roman", "Liberation Sans")),
        "kop": [[f"PEMERINTAH {region.upper()}", 13, False], [agency, 16 if split else 13, True]],
        "alamat": printing.alamat(rng, letter.alamat_kantor),
        "kepala": [
            [rng.choice(("Nomor", "No.")), letter.surat.nomor],
            ["Lampiran", rng.choice(("1 (satu) lembar", "1 lembar", "Satu lembar"))],
            [rng.choice(("Perihal", "Hal")), letter.perihal],
        ],
        "tempat": f"{letter.surat.tempat}, {day}",
        "tujuan": rng.choice(
            (
                "Yth. Kepala DPMPTSP Provinsi Kalimantan Timur\ndi -\nSamarinda",
                "Kepada Yth.\nKepala Dinas Penanaman Modal dan PTSP\nProvinsi Kalimantan Timur\ndi "
                "Samarinda",
            )
        ),
        "isi": rng.choice(
            (
                "Bersama ini disampaikan hasil penilaian kami atas permohonan usaha kecil obat "
                "tradisional sebagaimana tercantum dalam lampiran surat ini.",
                "Menindaklanjuti permohonan yang kami terima dan hasil pemeriksaan petugas kami, "
                "pendapat Dinas Kesehatan dimuat dalam daftar terlampir.",
            )
        ),
        "tutup": rng.choice(
            ("Demikian disampaikan, terima kasih.", "Atas perhatiannya diucapkan terima kasih.")
        ),
        "lampiran": [
            "LAMPIRAN",
            rng.choice((f"Surat {boss.jabatan}", "Surat Kepala Dinas Kesehatan")),
            f"Nomor {letter.surat.nomor}",
            f"Tanggal {day}",
        ],
        "kanan": chance(rng, 0.5),
        "judul": rng.choice(
            (
                "DAFTAR USAHA KECIL OBAT TRADISIONAL YANG DINILAI",
                "HASIL PENILAIAN SARANA OBAT TRADISIONAL",
            )
        ),
        "sel": cells,
        "tegak": turned,
        "tanda_dua": chance(rng, 0.4),
        "jabatan": rng.choice((boss.jabatan, "Kepala Dinas,", "KEPALA,")),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"]
        if chance(rng, 0.6)
        else [f"NIP {boss.nip}"],
        "wilayah": region.upper(),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.rekomendasi(
        letter,
        instansi=agency,
        perihal=letter.perihal,
        badan=firm,
        alamat=site,
        sediaan=facts.bentuk_sediaan if shown else (),
    )
    return Printed(data, fields)
