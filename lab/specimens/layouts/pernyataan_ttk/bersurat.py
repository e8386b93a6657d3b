"""Technician's statement written as a letter to the licence office: who writes comes last."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_KEPADA = (
    ["Kepada Yth.", "Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
    ["Kepada", "Yth. Bapak Gubernur Kalimantan Timur", "c.q. Kepala DPMPTSP", "di -", "Tempat"],
    ["Yth. Kepala Dinas Kesehatan Provinsi Kalimantan Timur", "Samarinda"],
)
_NIAT = (
    "Bersama surat ini saya nyatakan kesediaan saya untuk *bekerja penuh* dan bertanggung jawab "
    "atas pekerjaan kefarmasian pada {badan}, tempat pembuatan obat tradisional di {lokasi}.",
    "Dengan hormat, saya bersedia dan sanggup menjadi *Penanggung Jawab Teknis* yang bekerja penuh "
    "waktu pada {badan} di {lokasi}, terhitung sejak izin usahanya diterbitkan.",
    "Saya yang namanya tercantum di akhir surat ini menyatakan bersedia *bekerja purnawaktu* di "
    "{badan} ({lokasi}) sebagai tenaga teknis kefarmasian penanggung jawab.",
)
_TAMBAHAN = (
    "Selama bekerja di sana saya tidak akan menerima pekerjaan sebagai penanggung jawab di tempat "
    "lain.",
    "Saya akan hadir pada setiap hari kerja dan mengawasi sendiri pengolahan, pengemasan dan "
    "pencatatan.",
    "Kalau saya berhenti, hal itu akan saya beritahukan secara tertulis sekurang-kurangnya satu "
    "bulan sebelumnya.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person, site = pj.person, facts.company.produksi
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    tariff, materai = printing.materai(rng, facts.pernyataan)
    where = f"{site.jalan}, {'Desa' if site.desa else 'Kelurahan'} {site.kelurahan}, {site.kota}"
    printed_day = tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.25), nol=chance(rng, 0.3))
    if chance(rng, 0.2):
        printed_day = tanggal_angka(facts.pernyataan)
    number = pj.nomor_strttk
    below = chance(rng, 0.5)
    told = f"{rng.choice(('Nomor STRTTK saya', 'Nomor registrasi (STRTTK) saya'))} {number}"
    training = rng.choice(
        (
            f"Pendidikan saya {pj.pendidikan} dari {pj.perguruan}, lulus tahun {pj.lulus.year}",
            f"Saya lulusan {pj.perguruan} ({pj.pendidikan}) tahun {pj.lulus.year}",
        )
    )
    intent = rng.choice(_NIAT).format(badan=firm, lokasi=where)
    more = rng.sample(_TAMBAHAN, rng.choice((1, 2, 2)))
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Serif", "Nimbus Mono PS", "C059")),
        "ukuran": rng.choice((11, 11.5)),
        "tempat": f"{facts.permohonan.tempat}, {printed_day}",
        "hal": rng.choice(
            (
                "Pernyataan bekerja penuh sebagai Penanggung Jawab Teknis",
                "Surat Pernyataan Kesediaan Tenaga Teknis Kefarmasian",
                "Pernyataan kesediaan bekerja pada sarana UKOT",
            )
        ),
        "label_hal": rng.choice(("Hal", "Perihal")),
        "kepada": rng.choice(_KEPADA),
        "isi": [
            intent,
            f"{training}. " + " ".join(more) if below else f"{training}. {told}. " + " ".join(more),
            rng.choice(
                (
                    "Pernyataan ini saya buat dengan sadar dan saya bersedia menerima sanksi "
                    "apabila tidak benar.",
                    "Demikian surat pernyataan ini saya sampaikan untuk menjadi bahan pertimbangan "
                    "Bapak/Ibu.",
                )
            ),
        ],
        "salam": rng.choice(("Hormat saya,", "Saya yang menyatakan,", "Pembuat pernyataan,")),
        "nama": name,
        "bawah": [f"{rng.choice(('STRTTK No. ', 'No. STRTTK: ', 'STRTTK '))}{number}"]
        if below
        else [],
        "telepon": f"Telp. {person.telepon}" if chance(rng, 0.4) else "",
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "kiri": chance(rng, 0.4),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(number),
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
