"""Technician's statement of working full time as the one responsible."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_ISI = (
    "Dengan ini menyatakan *bersedia bekerja penuh* sebagai Tenaga Teknis Kefarmasian Penanggung "
    "Jawab pada {badan} yang beralamat di {alamat}.",
    "Menyatakan kesanggupan untuk bekerja penuh waktu sebagai Penanggung Jawab Teknis pada usaha "
    "kecil obat tradisional {badan} dan tidak merangkap pekerjaan di tempat lain.",
)
_PENUTUP = (
    "Demikian surat pernyataan ini saya buat dengan sebenarnya untuk dipergunakan sebagaimana "
    "mestinya.",
    "Demikian pernyataan ini dibuat dengan penuh kesadaran dan tanggung jawab.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts = case.rng, case.facts
    pj, person = facts.pj, facts.pj.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    printed_tariff, tariff = printing.materai(rng, facts.pernyataan)
    rows = [["Nama", name]]
    if chance(rng, 0.6):
        rows.append(
            ["Tempat/Tgl Lahir", f"{person.tempat_lahir}, {tanggal_panjang(person.tanggal_lahir)}"]
        )
    rows.append([rng.choice(("No. STRTTK", "Nomor STRTTK", "STRTTK Nomor")), pj.nomor_strttk])
    rows.append(["Pendidikan", pj.pendidikan])
    rows.append(["Alamat", printing.alamat(rng, person.alamat)])
    body = rng.choice(_ISI).format(badan=firm, alamat=printing.alamat(rng, facts.company.produksi))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Caladea", "Nimbus Mono PS")),
        "ukuran": rng.choice((11, 12)),
        "judul": rng.choice(
            (
                "SURAT PERNYATAAN",
                "SURAT PERNYATAAN KESEDIAAN BEKERJA PENUH",
                "SURAT PERNYATAAN KESANGGUPAN",
            )
        ),
        "sub": rng.choice(("", "SEBAGAI TENAGA TEKNIS KEFARMASIAN PENANGGUNG JAWAB")),
        "pembuka": rng.choice(
            ("Yang bertanda tangan di bawah ini :", "Saya yang bertanda tangan :")
        ),
        "baris": rows,
        "lebar": rng.choice((36, 42, 46)),
        "titik": ":",
        "isi": body,
        "penutup": rng.choice(_PENUTUP),
        "tanggal": f"{facts.permohonan.tempat}, "
        f"{tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.2))}",
        "yang": rng.choice(("Yang membuat pernyataan,", "Yang menyatakan,", "Pembuat Pernyataan,")),
        "nama": name,
        "tarif": printed_tariff,
        "elektronik": tariff == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "jarak": rng.choice((6, 7.5, 9)),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": tariff,
    }
    return Printed(data, fields, template="pernyataan.typ")
