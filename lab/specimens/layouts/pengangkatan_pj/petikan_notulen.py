"""Extract of the minutes of a meeting that appointed the technician: head of six boxes, a table.

What was spoken stands left, what was decided right; the appointment is one of the decisions. Who
led the meeting certifies the extract.
"""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari, tanggal_angka, tanggal_panjang

_BAHAS = (
    "Usaha pembuatan obat tradisional wajib memiliki penanggung jawab teknis yang terdaftar.",
    "Persyaratan izin Usaha Kecil Obat Tradisional: tenaga teknis kefarmasian.",
    "Pengisian jabatan penanggung jawab teknis produksi yang masih kosong.",
)
_PUTUS = (
    "Menunjuk dan mengangkat *{nama}*, pemegang STRTTK {strttk}, sebagai penanggung jawab teknis "
    "{badan} terhitung sejak hari rapat ini.",
    "Rapat sepakat mengangkat {call} *{nama}* (STRTTK {strttk}) menjadi Penanggung Jawab Teknis "
    "pada {badan}.",
    "Disetujui pengangkatan {nama} dengan STRTTK Nomor {strttk} selaku penanggung jawab teknis "
    "perusahaan.",
)
_LAIN = (
    ("Jadwal pembelian bahan baku triwulan berjalan.", "Dilaksanakan oleh bagian produksi."),
    ("Penataan ruang penimbangan dan pengeringan.", "Selesai sebelum pemeriksaan setempat."),
    ("Kelengkapan berkas permohonan izin.", "Disampaikan kepada DPMPTSP oleh pimpinan."),
)


def draw(case: Case) -> Printed:
    """Draw the extract."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role, day = facts.pemohon.jabatan, letter.tanggal
    first, long_day, weekday, listed, signed_below = (
        chance(rng, p) for p in (0.5, 0.7, 0.4, 0.5, 0.5)
    )
    written = tanggal_panjang(day) if long_day else tanggal_angka(day)
    values = {
        "nama": name,
        "strttk": pj.nomor_strttk,
        "badan": firm,
        "call": "Saudari" if pj.person.perempuan else "Saudara",
    }
    decided = rng.choice(_PUTUS).format(**values)
    other = list(rng.choice(_LAIN))
    point = [rng.choice(_BAHAS), decided]
    rows = [point, other] if first else [other, point]
    boxes = [
        [rng.choice(("Nomor", "No. Notulen", "No.")), letter.nomor],
        [rng.choice(("Hari/Tanggal", "Tanggal", "Tanggal rapat")),
         f"{hari(day)}, {written}" if weekday else written],
        [rng.choice(("Waktu", "Pukul")), f"{rng.randint(8, 14):02d}.{rng.choice(('00', '30'))} "
         "WITA sampai selesai"],
        [rng.choice(("Tempat", "Tempat rapat")), printing.alamat(rng, facts.company.kantor)],
        [rng.choice(("Pimpinan rapat", "Ketua rapat")), chief],
        ["Acara", rng.choice(("Penanggung jawab teknis", "Rapat pengurus", "Persiapan izin"))],
    ]  # fmt: skip
    present = [f"{o.person.nama} ({o.jabatan})" for o in facts.officers]
    old = day < dt.date(2016, 1, 1)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Caladea", "Nimbus Roman", "Carlito")),
        "ukuran": rng.choice((10.5, 11)),
        "firma": firm.upper(),
        "alamat": f"{facts.company.kantor.jalan}, {facts.company.kantor.kota}",
        "inisial": facts.company.singkatan[:1],
        "judul": rng.choice(
            (
                "PETIKAN NOTULEN RAPAT",
                "PETIKAN NOTULA RAPAT" if not old else "PETIKAN NOTULEN",
                "PETIKAN RISALAH RAPAT PENGURUS",
            )
        ),
        "sub": rng.choice(
            ("tentang Pengangkatan Penanggung Jawab Teknis", "PENGANGKATAN PENANGGUNG JAWAB TEKNIS")
        ),
        "kotak": boxes,
        "takarir_bawah": chance(rng, 0.3),
        "hadir": present if listed else [],
        "kepala": [
            "No.",
            rng.choice(("Pembahasan", "Pokok bahasan", "Uraian")),
            rng.choice(("Keputusan", "Hasil rapat", "Putusan")),
        ],
        "baris": rows,
        "tutup": rng.choice(
            (
                "Petikan ini dibuat sesuai dengan notulen asli dan berlaku sebagai surat "
                "pengangkatan.",
                "Dipetik dari buku notulen; berlaku sebagai keputusan perusahaan sejak tanggal "
                "rapat.",
            )
        ),
        "atas": rng.choice((["Disahkan oleh,", role], [f"{role},"], ["Pimpinan rapat,", role])),
        "pimpinan": chief,
        "yang": rng.choice(("Yang diangkat,", "Menerima pengangkatan,")),
        "nama_pj": name if signed_below else "",
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
        "latar": chance(rng, 0.5),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    return Printed(data, fields, variant="surat_keputusan")
