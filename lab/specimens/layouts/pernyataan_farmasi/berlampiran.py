"""Statement as an annex of the application: the person in rows, what is stated in letters."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_POKOK = (
    "Saya tidak pernah terlibat, baik secara langsung maupun tidak langsung, dalam pelanggaran "
    "peraturan perundang-undangan di bidang farmasi.",
    "Sampai dengan saat ini saya belum pernah dan tidak sedang terlibat pelanggaran peraturan "
    "perundang-undangan di bidang farmasi.",
    "Saya tidak pernah melakukan atau turut serta dalam pelanggaran perundang-undangan bidang "
    "farmasi.",
)
_LAIN = (
    "Saya akan mematuhi ketentuan mengenai obat tradisional.",
    "Saya tidak akan memproduksi obat tradisional yang mengandung bahan kimia obat.",
    "Apabila pernyataan ini tidak benar, saya bersedia izinnya dicabut.",
)
_TUTUP = (
    "Surat pernyataan ini saya buat dalam keadaan sehat dan tanpa paksaan siapa pun.",
    "Demikian pernyataan ini saya buat untuk melengkapi persyaratan permohonan izin.",
    "Demikianlah pernyataan saya, agar dapat digunakan seperlunya.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    printed_tariff, tariff = printing.materai(rng, facts.pernyataan)
    with_nik, lettered = chance(rng, 0.8), chance(rng, 0.6)
    rows = [[rng.choice(("Nama", "Nama Lengkap", "N a m a")), name]]
    if chance(rng, 0.5):
        born = tanggal_panjang(person.tanggal_lahir)
        if chance(rng, 0.5):
            born = tanggal_angka(person.tanggal_lahir)
        label = rng.choice(("Tempat, Tgl. Lahir", "Tempat/Tanggal Lahir"))
        rows.append([label, f"{truth_values.nama(person.tempat_lahir).title()}, {born}"])
    if with_nik:
        at = rng.randint(1, len(rows))
        rows.insert(at, [rng.choice(("NIK", "No. KTP", "Nomor Identitas (KTP)")), person.nik])
    rows.append([rng.choice(("Alamat", "Alamat Rumah", "Tempat Tinggal")),
                 printing.alamat(rng, person.alamat)])  # fmt: skip
    work = [
        [rng.choice(("Jabatan", "Jabatan di Perusahaan")), case.jabatan],
        [rng.choice(("Nama Perusahaan", "Nama Usaha", "Badan Usaha")), firm],
    ]
    rows += work if chance(rng, 0.6) else work[::-1]
    lama = chance(rng, 0.2)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Caladea")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "pojok": rng.choice(
            ("Lampiran Permohonan Izin UKOT", "Kelengkapan Permohonan Izin Usaha Kecil Obat "
             "Tradisional")
        ) if chance(rng, 0.6) else "",
        "judul": "SURAT PERNYATAAN",
        "sub": rng.choice(
            ("Tentang Tidak Terlibat Pelanggaran di Bidang Farmasi", "(Bidang Farmasi)")
        ) if chance(rng, 0.5) else "",
        "garis": chance(rng, 0.5),
        "pembuka": rng.choice(
            (
                "Yang bertanda tangan di bawah ini, saya :",
                "Saya yang bertanda tangan di bawah :",
                "Bertanda tangan di bawah ini :",
            )
        ),
        "baris": rows,
        "lebar": rng.choice((42, 46, 50)),
        "hal": rng.choice(
            (
                "menyatakan dengan sesungguhnya, bahwa :",
                "dengan ini saya menyatakan hal-hal berikut :",
                "Dengan penuh tanggung jawab menyatakan :",
            )
        ),
        "butir": [rng.choice(_POKOK), *rng.sample(_LAIN, rng.randint(1, 2))]
        if lettered else [rng.choice(_POKOK)],
        "penomoran": rng.choice(("a.", "1.", "1)")),
        "tutup": rng.choice(_TUTUP),
        "atas": [
            f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan, lama=lama)}",
            rng.choice(("Pembuat Pernyataan,", "Yang membuat pernyataan,", "Saya yang "
                        "menyatakan,")),
        ],
        "nama": name,
        "kurung": chance(rng, 0.4),
        "tarif": printed_tariff,
        "elektronik": tariff == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if with_nik else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": tariff,
    }
    return Printed(data, fields)
