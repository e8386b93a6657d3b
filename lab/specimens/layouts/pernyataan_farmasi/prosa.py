"""Statement in one running sentence about the person, then points; place and date in two rows."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_JUDUL = (
    ["PERNYATAAN"],
    ["PERNYATAAN TIDAK TERSANGKUT", "PELANGGARAN DI BIDANG KEFARMASIAN"],
    ["SURAT PERNYATAAN", "BEBAS PELANGGARAN BIDANG OBAT DAN FARMASI"],
)
_BUTIR = (
    "Sampai surat ini dibuat saya belum pernah tersangkut perkara atau melakukan pelanggaran atas "
    "ketentuan perundangan di bidang farmasi, baik sebagai pelaku maupun turut serta.",
    "Saya tidak pernah dijatuhi sanksi administratif atau pidana karena melanggar peraturan "
    "perundang-undangan bidang kefarmasian.",
)
_SANGGUP = (
    "Saya akan mematuhi peraturan mengenai pembuatan dan peredaran obat tradisional.",
    "Bilamana pernyataan saya ini terbukti palsu, izin yang diberikan boleh dicabut.",
    "Saya bersedia memberikan keterangan apabila diminta oleh instansi yang berwenang.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff_printed, tariff = printing.materai(rng, facts.pernyataan)
    show_nik, show_office = chance(rng, 0.8), chance(rng, 0.85)
    home = person.alamat
    lives = f"{home.jalan} {printing.rt(rng, home)} {home.kelurahan}, {home.kota}"
    born = tanggal_angka(person.tanggal_lahir) if chance(rng, 0.4) else ""
    parts = [f"Saya, *{name}*"]
    if born:
        parts.append(f"lahir di {person.tempat_lahir.title()} pada {born}")
    if show_nik:
        holder = rng.choice(("pemegang KTP nomor", "dengan Nomor Induk Kependudukan"))
        parts.append(f"{holder} {person.nik}")
    parts.append(f"bertempat tinggal di {lives}")
    office = f"selaku {case.jabatan} " if show_office else "yang bertindak untuk "
    office += rng.choice(("dari ", "pada ")) if show_office else "dan atas nama "
    who = ", ".join(parts) + f", {office}{firm}"
    day = facts.pernyataan
    printed_day = tanggal_panjang(day, nol=chance(rng, 0.5), lama=chance(rng, 0.2))
    if chance(rng, 0.25):
        printed_day = tanggal_angka(day)
    points = [rng.choice(_BUTIR), *rng.sample(_SANGGUP, rng.choice((0, 1, 2)))]
    town = facts.permohonan.tempat
    data = {
        "huruf": rng.choice(("DejaVu Serif", "P052", "Nimbus Sans", "C059")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "judul": rng.choice(_JUDUL),
        "siapa": who + rng.choice((", menyatakan bahwa:", ", dengan ini menerangkan:")),
        "butir": points,
        "akhir": rng.choice(
            (
                "Surat ini saya tanda tangani dalam keadaan sadar di atas meterai yang cukup.",
                "Surat pernyataan dibuat untuk melengkapi syarat izin usaha kecil obat "
                "tradisional.",
            )
        ),
        "atas": [f"Dibuat di : {town}", f"Tanggal : {printed_day}"]
        if chance(rng, 0.6)
        else [f"{town}, {printed_day}"],
        "peran": rng.choice(("Yang menyatakan", "Pembuat pernyataan", "Saya yang menyatakan,")),
        "nama": name,
        "bawah": [case.jabatan] if show_office and chance(rng, 0.4) else [],
        "letak": rng.choice(("kiri", "tengah", "kanan")),
        "tarif": tariff_printed,
        "elektronik": tariff == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nik": person.nik if show_nik else None,
        "jabatan": case.jabatan.upper() if show_office else None,
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": tariff,
    }
    return Printed(data, fields)
