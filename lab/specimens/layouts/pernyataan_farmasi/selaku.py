"""Statement on the firm's paper: office and firm in the first line, identity after it, no rows."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT PERNYATAAN",
    "SURAT PERNYATAAN TIDAK PERNAH TERLIBAT PELANGGARAN",
    "SURAT PERNYATAAN DI BIDANG FARMASI",
    "PERNYATAAN BEBAS PELANGGARAN FARMASI",
)
_ISI = (
    "tidak pernah terlibat, baik secara langsung maupun tidak langsung, dalam pelanggaran "
    "ketentuan peraturan perundang-undangan di bidang farmasi",
    "belum pernah tersangkut tindak pelanggaran terhadap peraturan perundang-undangan farmasi, "
    "baik secara pribadi maupun melalui badan usaha lain",
    "tidak pernah melakukan ataupun turut serta dalam pelanggaran peraturan di bidang kefarmasian",
)
_LAIN = (
    "tidak sedang menjalani proses hukum yang berkaitan dengan sediaan farmasi",
    "akan menaati segala peraturan tentang pembuatan obat tradisional",
    "bertanggung jawab penuh atas kebenaran pernyataan ini",
)
_AKHIR = (
    "Surat pernyataan ini dibuat untuk melengkapi permohonan Izin Usaha Kecil Obat Tradisional "
    "dan saya bersedia menerima sanksi apabila isinya tidak benar.",
    "Pernyataan ini saya buat dengan penuh kesadaran guna memenuhi persyaratan izin obat "
    "tradisional.",
    "Demikian surat pernyataan ini saya tanda tangani tanpa paksaan untuk dipergunakan seperlunya.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, headed, early = chance(rng, 0.8), chance(rng, 0.6), chance(rng, 0.4)
    day, town = facts.pernyataan, facts.permohonan.tempat
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    if chance(rng, 0.2):
        printed_day = tanggal_angka(day, rng.choice(("-", "/")))
    born = f"{person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}"
    details = [
        *([f"{rng.choice(('Nomor Induk Kependudukan', 'NIK', 'Nomor KTP'))} {person.nik}"]
          if identified else []),
        *([f"kelahiran {born}"] if chance(rng, 0.5) else []),
        f"beralamat di {printing.alamat(rng, person.alamat)}",
    ]  # fmt: skip
    opening = rng.choice(
        (
            f"Saya selaku {case.jabatan} {firm} :",
            f"Yang bertanda tangan di bawah ini selaku {case.jabatan} {firm} :",
            f"Dalam kedudukan saya sebagai {case.jabatan} {firm}, saya :",
        )
    )
    points = [rng.choice(_ISI), *rng.sample(_LAIN, rng.randint(0, 2))]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Serif", "Nimbus Roman", "Liberation Sans")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [firm.upper(), printing.alamat(rng, facts.company.kantor)] if headed else [],
        "judul": rng.choice(_JUDUL),
        "pembuka": opening,
        "nama": name,
        "rinci": "; ".join(details) + ".",
        "antara": rng.choice(("dengan ini menyatakan bahwa saya :", "menyatakan :")),
        "butir": [*(f"{point};" for point in points[:-1]), f"{points[-1]}."],
        "angka": rng.choice(("1.", "a.", "•")),
        "akhir": rng.choice(_AKHIR),
        "tanggal": f"{town}, {printed_day}",
        "dahulu": early,
        "peran": rng.choice(("Yang membuat pernyataan,", "Yang menyatakan,", "Pembuat pernyataan")),
        "bawah": [case.jabatan] if chance(rng, 0.5) else [],
        "kiri": chance(rng, 0.35),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if identified else None,
        "jabatan": case.jabatan.upper(),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
