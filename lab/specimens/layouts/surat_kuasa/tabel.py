"""Power of attorney with both parties side by side in a ruled table."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_angka

_UNTUK = {
    "pengurusan": (
        "PENGURUSAN PERIZINAN",
        "Mengurus izin usaha obat tradisional atas nama perusahaan tersebut di atas sampai selesai "
        "pada DPMPTSP Provinsi Kalimantan Timur.",
    ),
    "penandatanganan": (
        "PENANDATANGANAN DOKUMEN",
        "Menandatangani dokumen permohonan izin usaha obat tradisional atas nama perusahaan "
        "tersebut di atas.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the sheet for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _UNTUK else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver, besar=True), printing.orang(rng, taker, besar=True)
    firm = printing.badan(rng, facts.company)

    def born(person: Person) -> str:
        return f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"

    rows = [
        ["Nama", name, agent],
        ["Tempat/Tgl. Lahir", born(giver), born(taker)],
        ["NIK", giver.nik, taker.nik],
        ["Pekerjaan/Jabatan", facts.pemohon.jabatan, facts.kuasa.hubungan],
        ["Alamat", printing.alamat(rng, giver.alamat), printing.alamat(rng, taker.alamat)],
    ]
    if chance(rng, 0.6):
        rows.append(["No. HP", giver.telepon, taker.telepon])
    title, purpose = _UNTUK[item]
    data = {
        "huruf": rng.choice(("Liberation Sans", "DejaVu Sans", "Carlito", "Caladea")),
        "judul": "SURAT KUASA",
        "sub": title if chance(rng, 0.6) else "",
        "firma": firm,
        "alamat": printing.alamat(rng, facts.company.kantor),
        "kepala": ["URAIAN", "PEMBERI KUASA", "PENERIMA KUASA"],
        "baris": rows,
        "untuk": purpose,
        "hari": f"Dibuat di {facts.permohonan.tempat}, tanggal "
        f"{tanggal_acak(rng, facts.kuasa.tanggal)}",
        "nama": name,
        "agen": agent,
        "tarif": printing.materai(rng, facts.kuasa.tanggal)[0],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "kelabu": chance(rng, 0.5),
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
