"""Statement on one plain sheet: rows on the person, the statement as a paragraph, two sentences."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_ISI = (
    "Dengan ini menyatakan dengan sesungguhnya bahwa saya tidak pernah terlibat dalam pelanggaran "
    "peraturan perundang-undangan di bidang farmasi, langsung ataupun tidak langsung.",
    "menyatakan bahwa sampai saat ini saya tidak pernah terlibat dalam perkara pelanggaran "
    "perundang-undangan bidang farmasi baik langsung maupun tidak langsung.",
    "Menerangkan dengan sebenar-benarnya bahwa saya tidak pernah melanggar dan tidak terlibat "
    "dalam pelanggaran peraturan perundang-undangan farmasi.",
)
_SANKSI = (
    "Bila ternyata pernyataan saya ini tidak benar, saya siap dituntut menurut hukum.",
    "Apabila dikemudian hari pernyataan ini terbukti palsu, saya bersedia izin usaha dicabut.",
    "Saya sanggup menanggung segala akibat hukum jika keterangan ini tidak sesuai kenyataan.",
)
_TUTUP = (
    "Demikian surat pernyataan ini saya buat dengan sungguh-sungguh.",
    "Demikian pernyataan ini dibuat sebagai syarat pengurusan izin obat tradisional.",
    "Demikian pernyataan saya, agar dapat digunakan sebagaimana mestinya.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    day = facts.pernyataan
    tariff, materai = printing.materai(rng, day)
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.25), nol=chance(rng, 0.25))
    if chance(rng, 0.15):
        printed_day = tanggal_angka(day)
    identified, joined = chance(rng, 0.85), chance(rng, 0.35)
    born = f"{person.tempat_lahir.title()}, {tanggal_angka(person.tanggal_lahir)}"
    work = (
        [["Jabatan", f"{case.jabatan} {firm}"]]
        if joined
        else [
            [rng.choice(("Jabatan", "Kedudukan")), case.jabatan],
            [rng.choice(("Perusahaan", "Nama perusahaan", "Nama badan usaha")), firm],
        ]
    )
    rows = [
        [rng.choice(("Nama", "Nama lengkap")), name],
        *([["Tempat, tanggal lahir", born]] if chance(rng, 0.6) else []),
        *([[rng.choice(("NIK", "Nomor KTP", "No. KTP")), person.nik]] if identified else []),
        *([["Pekerjaan", person.pekerjaan.title()]] if chance(rng, 0.25) else []),
        [rng.choice(("Alamat", "Alamat tempat tinggal")), printing.alamat(rng, person.alamat)],
    ]
    rows = [*rows[:1], *work, *rows[1:]] if chance(rng, 0.4) else [*rows, *work]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Nimbus Roman")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "judul": rng.choice((["SURAT PERNYATAAN"], ["SURAT PERNYATAAN", "PEMOHON IZIN UKOT"],
                             ["SURAT PERNYATAAN", "TIDAK TERLIBAT PELANGGARAN BIDANG FARMASI"])),
        "buka": rng.choice(("Saya yang bertanda tangan di bawah ini :",
                            "Yang bertanda tangan di bawah ini, saya :")),
        "baris": rows,
        "lebar": rng.choice((44, 48)),
        "isi": [rng.choice(_ISI), *([rng.choice(_SANKSI)] if chance(rng, 0.65) else []),
                rng.choice(_TUTUP)],
        "inden": chance(rng, 0.4),
        "tanggal": f"{facts.permohonan.tempat}, {printed_day}",
        "peran": rng.choice(("Yang membuat pernyataan,", "Saya yang menyatakan,", "Hormat saya,")),
        "nama": name,
        "garis": chance(rng, 0.5),
        "kurung": chance(rng, 0.4),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
