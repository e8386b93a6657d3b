"""The office's own form (U.3 signing, U.4 handling): letterhead, numbered rows on dotted lines."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_JUDUL = {
    "pengurusan": ("SURAT KUASA PENGURUSAN", "SURAT KUASA PENGURUSAN IZIN"),
    "penandatanganan": ("SURAT KUASA PENANDATANGANAN", "SURAT KUASA PENANDATANGANAN BERKAS"),
}
_UNTUK = {
    "pengurusan": "mengurus permohonan {izin} pada DPMPTSP Provinsi Kalimantan Timur, mulai dari "
    "penyerahan berkas permohonan, melengkapi kekurangan persyaratan, sampai dengan pengambilan "
    "surat izin.",
    "penandatanganan": "menandatangani formulir permohonan, checklist persyaratan dan dokumen "
    "lainnya yang diperlukan dalam proses permohonan {izin} pada DPMPTSP Provinsi Kalimantan "
    "Timur.",
}


def draw(case: Case) -> Printed:
    """Draw the form for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _JUDUL else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver), printing.orang(rng, taker)
    day, firm = facts.kuasa.tanggal, printing.badan(rng, facts.company)
    licence = "Izin Industri Kecil Obat Tradisional (IKOT)"
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "Liberation Serif")),
        "kode": "FORMULIR U.4" if item == "pengurusan" else "FORMULIR U.3",
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12, False],
            ["DINAS PENANAMAN MODAL DAN", 13, True],
            ["PELAYANAN TERPADU SATU PINTU", 13, True],
        ],
        "judul": rng.choice(_JUDUL[item]),
        "pembuka": rng.choice(
            ("Yang bertanda tangan di bawah ini :", "Saya yang bertandatangan di bawah ini :")
        ),
        "pemberi": [
            ["Nama", name],
            ["Jabatan", facts.pemohon.jabatan],
            ["Nama Perusahaan", firm],
            ["No. KTP", giver.nik],
            ["Alamat", printing.alamat(rng, giver.alamat)],
            *([["No. Telp/HP", giver.telepon]] if chance(rng, 0.6) else []),
        ],
        "sebut": [
            "Selanjutnya disebut sebagai *PEMBERI KUASA*, dengan ini memberi kuasa kepada :",
            "Selanjutnya disebut sebagai *PENERIMA KUASA*.",
        ],
        "penerima": [
            ["Nama", agent],
            ["Pekerjaan", facts.kuasa.hubungan],
            ["No. KTP", taker.nik],
            ["Alamat", printing.alamat(rng, taker.alamat)],
        ],
        "untuk": "Untuk " + _UNTUK[item].format(izin=licence),
        "penutup": "Demikian surat kuasa ini dibuat untuk dipergunakan sebagaimana mestinya.",
        "tempat": f"{facts.permohonan.tempat}, {tanggal_panjang(day, lama=chance(rng, 0.2))}",
        "nama": name,
        "agen": agent,
        "tarif": printing.materai(rng, day)[0],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "titik": chance(rng, 0.6),
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
