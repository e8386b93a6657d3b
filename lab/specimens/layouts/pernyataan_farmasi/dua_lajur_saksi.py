"""Typed statement before two witnesses: the person in the left column, the firm in the right one.

The statement proper stands between rules; the one who states it signs in the middle.
"""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_acak, tanggal_panjang

_JUDUL = (
    "KETERANGAN DI ATAS METERAI",
    "PERNYATAAN DI HADAPAN SAKSI",
    "SURAT PERNYATAAN PENGURUS PERUSAHAAN",
    "PERNYATAAN TENTANG PELANGGARAN FARMASI",
)
_ISI = (
    "bahwa selama hidup saya belum pernah tersangkut perkara atau pelanggaran terhadap peraturan "
    "perundang-undangan di bidang farmasi",
    "bahwa nama saya bersih dari pelanggaran peraturan kefarmasian, baik yang sudah diputus maupun "
    "yang sedang diperiksa",
    "bahwa saya tidak pernah ikut serta, menyuruh, ataupun membantu pelanggaran peraturan "
    "perundang-undangan farmasi",
)
_LANJUT = (
    "Bila di kelak kemudian hari ternyata lain, saya sanggup menanggung segala akibat hukumnya.",
    "Keterangan ini saya berikan dengan sukarela dan dengan akal sehat.",
    "Apabila keterangan saya palsu, izin yang telah diberikan boleh dicabut kembali.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of ``case.person``."""
    rng, facts, person = case.rng, case.facts, case.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    identified, native, homed, swap = (chance(rng, p) for p in (0.75, 0.5, 0.7, 0.3))
    day = facts.pernyataan
    born = f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)}"
    self_rows = [
        [rng.choice(("Nama", "Nama saya", "Nama lengkap")), name],
        *([[rng.choice(("NIK", "KTP", "No. KTP")), person.nik]] if identified else []),
        *([["Lahir", born]] if native else []),
        *([["Tinggal di", printing.alamat(rng, person.alamat)]] if homed else []),
    ]
    firm_rows = [
        [rng.choice(("Perusahaan", "Nama usaha", "Pada")), firm],
        [rng.choice(("Jabatan", "Jabatan saya", "Sebagai")), case.jabatan],
        *([["Tempat usaha", printing.alamat(rng, facts.company.produksi)]]
          if chance(rng, 0.5) else []),
        *([["Bidang", "Obat tradisional"]] if chance(rng, 0.4) else []),
    ]  # fmt: skip
    columns = [
        [rng.choice(("Yang menyatakan", "Diri saya", "Tentang saya")), self_rows],
        [rng.choice(("Perusahaan", "Kedudukan saya", "Tempat saya bekerja")), firm_rows],
    ]
    if swap:
        columns.reverse()
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Mono", "Liberation Serif", "Carlito")),
        "ukuran": rng.choice((10.5, 11)),
        "judul": rng.choice(_JUDUL),
        "kecil": rng.choice(
            ("(untuk melengkapi permohonan izin UKOT)", "Lampiran berkas permohonan izin", "")
        ),
        "lajur": columns,
        "garis": chance(rng, 0.5),
        "takarir_atas": chance(rng, 0.5),
        "awal": rng.choice(
            ("Saya menerangkan di hadapan saksi-saksi,", "Dengan ini saya nyatakan,")
        ),
        "isi": rng.choice(_ISI),
        "lanjut": rng.sample(_LANJUT, rng.randint(1, 2)),
        "saat": rng.choice(
            (
                f"{facts.permohonan.tempat}, {tanggal_acak(rng, day)}",
                f"Dibuat di {facts.permohonan.tempat} tanggal {tanggal_acak(rng, day)}",
            )
        ),
        "saksi": [kapital(s.nama) for s in facts.akta.saksi],
        "kata_saksi": rng.choice(("Saksi-saksi", "Yang menyaksikan", "S a k s i")),
        "bawah": chance(rng, 0.45),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "nama": name,
        "ttd": ink.signature(rng),
        "paraf": [ink.signature(rng), ink.signature(rng)],
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
