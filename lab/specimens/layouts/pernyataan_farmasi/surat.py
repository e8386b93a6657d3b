"""Statement of never having been involved in a breach of pharmacy law, one sheet a person."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_ISI = (
    "Dengan ini menyatakan dengan sebenarnya bahwa saya *tidak pernah terlibat* baik langsung "
    "maupun "
    "tidak langsung dalam pelanggaran peraturan perundang-undangan di bidang farmasi.",
    "Menyatakan bahwa saya tidak pernah terlibat pelanggaran perundang-undangan di bidang farmasi.",
    "dengan ini menyatakan bahwa kami tidak pernah terlibat dalam pelanggaran perundang-undangan "
    "dibidang farmasi, baik secara langsung maupun tidak langsung.",
)
_PENUTUP = (
    "Demikian surat pernyataan ini saya buat dengan sebenarnya dan apabila di kemudian hari "
    "ternyata "
    "tidak benar, saya bersedia dituntut sesuai hukum yang berlaku.",
    "Demikian surat pernyataan ini dibuat dengan sebenar-benarnya tanpa ada paksaan dari pihak "
    "manapun untuk dipergunakan sebagaimana mestinya.",
)
_SUB = (
    "TIDAK PERNAH TERLIBAT PELANGGARAN PERATURAN PERUNDANG-UNDANGAN DI BIDANG FARMASI",
    "TIDAK TERLIBAT PELANGGARAN DI BIDANG FARMASI",
    "",
    "",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    printed_tariff, tariff = printing.materai(rng, facts.pernyataan)
    show_nik, office = chance(rng, 0.85), chance(rng, 0.9)
    rows = [["Nama", name]]
    if show_nik:
        rows.append([rng.choice(("NIK", "No. KTP", "Nomor KTP/NIK")), person.nik])
    if chance(rng, 0.5):
        rows.append(
            ["Tempat/Tgl Lahir", f"{person.tempat_lahir}, {tanggal_panjang(person.tanggal_lahir)}"]
        )
    rows.append(["Alamat", printing.alamat(rng, person.alamat)])
    if office:
        rows.append(["Jabatan", case.jabatan])
    rows.append([rng.choice(("Nama Perusahaan", "Perusahaan", "Badan Usaha")), firm])
    place = facts.permohonan.tempat
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Liberation Mono")),
        "ukuran": rng.choice((11, 12, 12)),
        "judul": rng.choice(
            ("SURAT PERNYATAAN", "S U R A T   P E R N Y A T A A N", "SURAT  PERNYATAAN")
        ),
        "sub": rng.choice(_SUB),
        "pembuka": rng.choice(
            ("Yang bertanda tangan di bawah ini :", "Saya yang bertandatangan dibawah ini :")
        ),
        "baris": rows,
        "lebar": rng.choice((36, 42, 48)),
        "titik": rng.choice((":", "=", ":")),
        "isi": rng.choice(_ISI),
        "penutup": rng.choice(_PENUTUP),
        "tanggal": f"{place}, {tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.2))}",
        "yang": rng.choice(("Yang membuat pernyataan,", "Yang Menyatakan,", "Hormat saya,")),
        "nama": name if chance(rng, 0.6) else f"({name})",
        "tarif": printed_tariff,
        "elektronik": tariff == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "jarak": rng.choice((6, 7.5, 9)),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if show_nik else None,
        "jabatan": case.jabatan.upper() if office else None,
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": tariff,
    }
    return Printed(data, fields, template="pernyataan.typ")
