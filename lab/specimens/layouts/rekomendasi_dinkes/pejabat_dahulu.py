"""Recommendation that begins with who gives it: the head's name, number, rank, then to whom.

The title is the matter itself; day and signature close it, the name perhaps once more.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_acak, tanggal_panjang

_PUTUSAN = {
    "diberikan": (
        "Terhadap usaha tersebut kami *tidak ada keberatan dan memberikan rekomendasi* untuk "
        "memperoleh izin usahanya.",
        "Maka kepada yang tersebut di atas *diberikan rekomendasi* guna mengurus izin usaha obat "
        "tradisional.",
    ),
    "bersyarat": (
        "Kepada yang tersebut di atas *diberikan rekomendasi dengan syarat* sumur dan saluran "
        "pembuangan diperbaiki selambat-lambatnya dua bulan sejak surat ini.",
        "*Rekomendasi diberikan secara bersyarat*, yaitu sesudah rak bahan dan lemari contoh "
        "pertinggal dilengkapi.",
    ),
    "tidak_diberikan": (
        "Kepada yang tersebut di atas *tidak dapat diberikan rekomendasi* karena tempatnya belum "
        "layak untuk pembuatan obat.",
        "Berhubung tempat pembuatan masih bercampur dengan rumah tinggal, *rekomendasi belum dapat "
        "kami berikan*.",
    ),
}
_GUNA = (
    "Surat ini dibuat atas permohonan yang bersangkutan dan berlaku selama keadaan tempat tidak "
    "berubah.",
    "Demikian surat ini dibuat, untuk diketahui dan dipergunakan seperlunya.",
    "Demikianlah agar yang berkepentingan maklum.",
)


def draw(case: Case) -> Printed:
    """Draw the recommendation."""
    rng, facts, letter = case.rng, case.facts, case.facts.rek_dinkes
    region, boss = letter.kantor.removeprefix("Dinas Kesehatan "), letter.pejabat
    firm = printing.badan_dari(rng, letter.nama_badan, besar=chance(rng, 0.6))
    site = printing.alamat(rng, facts.company.produksi)
    shown, split, lama, named_above, spaced, listed = (
        chance(rng, p) for p in (0.7, 0.4, 0.3, 0.75, 0.6, 0.35)
    )
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan] if shown else []
    agency = "DINAS KESEHATAN" if split else letter.kantor.upper()
    number = nip_spasi(boss.nip) if spaced else boss.nip
    day = tanggal_acak(rng, letter.surat.tanggal)
    seen = tanggal_panjang(letter.pemeriksaan, lama=lama)
    who = [
        [rng.choice(("Nama", "N a m a")), boss.nama],
        ["NIP", number],
        *([["Pangkat/Golongan", boss.pangkat]] if chance(rng, 0.7) else []),
        ["Jabatan", boss.jabatan],
    ]
    whom = [
        [rng.choice(("Nama perusahaan", "Usaha", "Nama usaha")), firm],
        [rng.choice(("Pemilik/Pimpinan", "Dipimpin oleh")), facts.pemohon.person.nama_lengkap],
        [rng.choice(("Tempat usaha", "Alamat tempat usaha", "Bertempat di")), site],
        *([[rng.choice(("Macam sediaan", "Membuat sediaan")), printing.daftar(forms)]]
          if forms and not listed else []),
    ]  # fmt: skip
    if chance(rng, 0.3):
        whom[0], whom[1] = whom[1], whom[0]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "Carlito", "URW Bookman")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            [f"PEMERINTAH {region.upper()}", 13, False],
            [agency, 15, True],
            [f"{letter.alamat_kantor.jalan}, {letter.alamat_kantor.kota}", 9, False],
        ],
        "logo": chance(rng, 0.7),
        "garis": rng.choice(("ganda", "tebal", "tebal-tipis")),
        "judul": letter.perihal.upper(),
        "bawah_judul": chance(rng, 0.6),
        "nomor": letter.surat.nomor,
        "kata_nomor": rng.choice(("Nomor", "No.", "NOMOR")),
        "buka": rng.choice(
            ("Yang bertanda tangan dibawah ini :", "Kami yang bertanda tangan di bawah ini")
        ),
        "siapa": who,
        "antara": rng.choice(
            (
                f"sesudah memeriksa tempat usaha pada tanggal {seen}, menerangkan mengenai :",
                f"berdasarkan pemeriksaan petugas Puskesmas dan Dinas pada {seen}, dengan ini "
                "menyampaikan pendapat tentang :",
            )
        ),
        "kepada": whom,
        "kata_bentuk": rng.choice(("Sediaan yang dibuat :", "Adapun sediaannya :")),
        "bentuk": forms if listed else [],
        "putusan": rng.choice(_PUTUSAN[letter.putusan]),
        "guna": rng.choice(_GUNA),
        "inden": chance(rng, 0.5),
        "atas": [
            *rng.choice(
                (
                    [f"{letter.surat.tempat}, {day}"],
                    [f"Dikeluarkan di {letter.surat.tempat}", f"pada tanggal {day}"],
                )
            ),
            rng.choice(("Kepala Dinas,", "Yang menerangkan,", "Pemberi rekomendasi,")),
        ],
        "nama": boss.nama,
        "bawah": [f"NIP. {number}"] if named_above else [],
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
