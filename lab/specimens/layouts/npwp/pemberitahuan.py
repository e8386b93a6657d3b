"""Letter of the tax office to a new taxpayer: the number in a sentence, its holder addressed."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.people import official
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, kapital, npwp_titik, tanggal_angka, tanggal_panjang

_SUBJECTS = ("Penyampaian Kartu NPWP", "Pemberian Nomor Pokok Wajib Pajak", "Kartu NPWP Saudara")
_DUTIES = (
    "Cantumkan NPWP dalam setiap urusan perpajakan.",
    "Sampaikan Surat Pemberitahuan Tahunan tepat pada waktunya.",
    "Laporkan perubahan nama atau alamat kepada kantor kami.",
    "Permohonan penghapusan NPWP diajukan secara tertulis.",
)


def draw(case: Case) -> Printed:
    """Draw the letter on the company's number, or the owner's where a person applies."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, upper, nik_told, dotted, later = (
        chance(rng, p) for p in (0.6, 0.5, 0.6, 0.7, 0.35, 0.4)
    )
    number = company.npwp15 if own else person.npwp15
    printed = npwp_titik(number)
    if facts.npwp_baru and sixteen:
        number = f"0{number}" if own else person.nik
        printed = berkelompok(number) if grouped else number
    name = company.nama if own else person.nama
    if own and dotted and company.bentuk != "KOPERASI":
        name = name.replace(f"{company.bentuk} ", f"{company.bentuk}. ", 1)
    show_nik = not own and nik_told and number != person.nik
    rt = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    address = [f"{home.jalan} {rt}", f"{home.kelurahan}, {home.kecamatan}", home.kabupaten]
    if upper:
        address = [line.upper() for line in address]
    day = company.npwp_terdaftar
    forms = (tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day))
    registered = rng.choice(forms)
    styled = rng.choice(("kalimat", "baris", "kotak"))
    subject = rng.choice(_SUBJECTS)
    whom = f" dengan Nomor Induk Kependudukan {person.nik}" if show_nik else ""
    sentence = rng.choice(
        (
            "Sehubungan dengan permohonan pendaftaran Saudara{whom}, kami beritahukan bahwa "
            "Saudara telah terdaftar sebagai Wajib Pajak pada *{kpp}* sejak tanggal {day} dengan "
            "Nomor Pokok Wajib Pajak {where}",
            "Kami ucapkan terima kasih atas pendaftaran diri Saudara{whom}. Terhitung mulai "
            "tanggal {day}, Saudara tercatat dalam administrasi *{kpp}* dan kepada Saudara "
            "diberikan NPWP {where}",
        )
    ).format(
        whom=whom,
        kpp=company.kpp,
        day=registered,
        where=f"*{printed}*." if styled == "kalimat" else "sebagai berikut :",
    )
    agency = "KEMENTERIAN" if day.year >= 2010 else "DEPARTEMEN"
    serial, code = rng.randint(100, 9999), rng.randint(1, 12)
    duties = rng.sample(_DUTIES, 3)
    office = company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK")
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Roman", "Carlito", "Caladea")),
        "kop": [
            [f"{agency} KEUANGAN REPUBLIK INDONESIA", 11.5, True],
            ["DIREKTORAT JENDERAL PAJAK", 11, True],
            [office, 11, True],
            [f"Jalan Contoh Nomor {rng.randint(1, 90)} {kapital(home.kota.upper())}", 8, False],
        ],
        "kepala": [
            ["Nomor", f"PEM-{serial:05d}/WPJ.14/KP.{code:02d}03/{day.year}"],
            *([["Sifat", "Biasa"]] if later else []),
            ["Lampiran", "Satu lembar"],
            ["Hal", subject],
        ],
        "kepada": rng.choice(("Yth.", "Kepada Yth.", "Yang terhormat")),
        "nama": name,
        "alamat": address,
        "isi": sentence,
        "gaya": styled,
        "nomor": printed,
        "label": rng.choice(("NPWP", "Nomor NPWP", "NPWP Saudara")),
        "antar": "Untuk menghindari kesulitan di kemudian hari, mohon diperhatikan :",
        "butir": duties,
        "akhir": "Atas perhatian Saudara kami ucapkan terima kasih.",
        "jabatan": rng.choice(("Kepala Kantor,", "a.n. Kepala Kantor \n Kepala Seksi Pelayanan,")),
        "sisi": rng.choice(("kiri", "kanan")),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "pejabat": official(rng, "Kepala Kantor", day, "dinkes_pns").nama,
    }
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if show_nik else None,
        alamat=" ".join(address),
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="skt")
