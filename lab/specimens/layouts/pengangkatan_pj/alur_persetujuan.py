"""Appointment as a personnel system prints it: tiles with the technician, a table of who approved.

Number and day stand in a coloured band; the head of the firm is a row of the table, often the last.
"""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.people import code_of, person
from lab.specimens.rng import chance, stream
from lab.specimens.words import BULAN_PENDEK, tanggal_angka, tanggal_panjang

_ISI = (
    "Yang namanya tercantum di atas diangkat menjadi penanggung jawab teknis produksi obat "
    "tradisional dan bekerja penuh waktu.",
    "Dengan disetujuinya dokumen ini, pegawai tersebut resmi bertugas sebagai penanggung jawab "
    "teknis atas pembuatan, pengujian dan penyimpanan obat tradisional.",
    "Perusahaan menetapkan pegawai di atas sebagai penanggung jawab teknis sesuai Permenkes Nomor "
    "006 Tahun 2012.",
)
_CATATAN = (
    "Dokumen disetujui melalui sistem kepegawaian perusahaan.",
    "Perubahan penanggung jawab teknis wajib dilaporkan kepada instansi pemberi izin.",
    "Simpan dokumen ini sebagai lampiran permohonan izin usaha.",
)


def draw(case: Case) -> Printed:
    """Draw the print."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    name, chief = printing.orang(rng, pj.person), printing.orang(rng, facts.pemohon.person)
    registered, sealed, reverse, side, wet, accepted = (
        chance(rng, p) for p in (0.85, 0.5, 0.25, 0.5, 0.6, 0.5)
    )
    day = letter.tanggal
    way, slash = rng.randrange(3), rng.choice("-/")
    apart = stream(rng.getrandbits(40), "pegawai")
    clerk = person(apart, code_of(facts.company.kantor.kabupaten), day)
    before = day - dt.timedelta(days=apart.randint(1, 4))
    clocks = sorted(f"{apart.randint(8, 16):02d}.{apart.randint(0, 59):02d}" for _ in range(3))

    def written(each: dt.date) -> str:
        return (
            tanggal_panjang(each),
            tanggal_angka(each, slash),
            f"{each.day} {BULAN_PENDEK[each.month - 1]} {each.year}",
        )[way]

    steps = [
        {
            "langkah": rng.choice(("Diajukan", "Disusun")),
            "nama": clerk.nama_lengkap,
            "jabatan": rng.choice(("Staf Personalia", "Administrasi", "HRD")),
            "waktu": f"{written(before)} {clocks[0]}",
        },
        {
            "langkah": rng.choice(("Disetujui", "Ditetapkan", "Disahkan")),
            "nama": chief,
            "jabatan": facts.pemohon.jabatan,
            "waktu": f"{written(day)} {clocks[1]}",
        },
    ]
    receipt = {
        "langkah": rng.choice(("Diterima", "Menerima tugas")),
        "nama": name,
        "jabatan": rng.choice(("Penanggung jawab teknis", "PJT")),
        "waktu": f"{written(day)} {clocks[2]}",
    }
    steps = [*steps, receipt] if accepted else steps
    if reverse:
        steps.reverse()
    tiles = [
        {"kata": rng.choice(("Pegawai", "Nama pegawai", "Tenaga teknis")), "isi": name},
        *(
            [{"kata": rng.choice(("STRTTK", "No. STRTTK")), "isi": pj.nomor_strttk}]
            if registered
            else []
        ),
        {"kata": rng.choice(("Posisi", "Penugasan")), "isi": "Penanggung Jawab Teknis"},
        {"kata": rng.choice(("Unit kerja", "Perusahaan", "Penempatan")), "isi": firm},
        {"kata": "Pendidikan", "isi": f"{pj.pendidikan} - {pj.perguruan}"},
        {"kata": rng.choice(("Status", "Status pegawai")), "isi": "Pegawai tetap"},
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "DejaVu Sans", "URW Gothic")),
        "warna": rng.choice(("#264d73", "#6b2d5c", "#22603c", "#9a4a12", "#333333")),
        "firma": firm,
        "inisial": facts.company.singkatan[:1],
        "judul": rng.choice(
            ("Surat Pengangkatan", "Penetapan Penugasan", "Keputusan Pengangkatan Pegawai")
        ),
        "sub": rng.choice(("Penanggung Jawab Teknis", "Penanggung jawab teknis obat tradisional")),
        # The system gives number and day, so neither is a line that one could leave unfilled.
        "pita": [
            {"kata": rng.choice(("Nomor", "No. dokumen")), "isi": letter.nomor},
            {"kata": rng.choice(("Tanggal", "Tgl. dokumen", "Ditetapkan")), "isi": written(day)},
        ],
        "petak": tiles,
        "kolom": rng.choice((2, 3)),
        "isi": rng.choice(_ISI),
        "kepala": [
            rng.choice(("Tahap", "Langkah", "Proses")),
            "Nama",
            "Jabatan",
            rng.choice(("Waktu", "Tanggal/Jam")),
        ],
        "langkah": steps,
        "sisi": side,
        "basah": wet,
        "ttd": ink.signature(rng),
        "modul": ink.modules(rng, 21),
        "cap": firm.upper() if sealed else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
        "catatan": rng.choice(_CATATAN),
        "alamat": printing.alamat(rng, facts.company.kantor),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    if not registered:
        fields = {**fields, "nomor_strttk": None}
    return Printed(data, fields, variant="surat_pengangkatan_pj")
