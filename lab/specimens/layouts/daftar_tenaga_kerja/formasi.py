"""Workers by unit: a row is a place of work, the names stand one under another in its cell."""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, terbilang


def draw(case: Case) -> Printed:
    """Draw the table; its own numbers count the units, not the people."""
    rng, facts = case.rng, case.facts
    dated, summed, schooled, worded, numbered, onward, headed, lettered = (
        chance(rng, p) for p in (0.85, 0.75, 0.6, 0.5, 0.7, 0.5, 0.35, 0.3)
    )
    firm = printing.badan(rng, facts.company)
    place = printing.alamat(rng, facts.company.produksi)
    staff = workshop.workers(rng, facts, rng.randint(4, 30))
    units = [b for b in workshop.BAGIAN if any(w[4] == b for w in staff)]
    rows, at = [], 0
    for i, unit in enumerate(units, 1):
        members = [w for w in staff if w[4] == unit]
        lines = []
        for j, (name, _, school, post, _) in enumerate(members, 1):
            mark = f"{at + j if onward else j}. " if numbered else "- "
            task = f", {post}" if post == "Penanggung Jawab Teknis" else ""
            lines.append(f"{mark}{name}{task}{f' ({school})' if schooled else ''}")
        at += len(members)
        count = f"{len(members)}" + (" orang" if worded else "")
        rows.append([chr(64 + i) if lettered else f"{i}", unit, lines, count])
    total = len(staff)
    people = f"{total} orang" if worded else f"{total}"
    data = {
        "huruf": rng.choice(("Carlito", "Nimbus Roman", "Liberation Sans", "URW Bookman")),
        "kop": [[firm.upper(), 15, True], [place, 9, False]] if headed else [],
        "judul": rng.choice(
            (
                "FORMASI TENAGA KERJA",
                "JUMLAH TENAGA KERJA DAN TEMPAT PENUGASANNYA",
                "PEMBAGIAN TUGAS TENAGA KERJA",
                "DAFTAR TENAGA KERJA MENURUT TEMPAT PENUGASAN",
            )
        ),
        "keterangan": [
            [rng.choice(("Nama Perusahaan", "Nama Badan Usaha", "Nama UKOT")), firm],
            [rng.choice(("Alamat Perusahaan", "Lokasi", "Alamat Tempat Produksi")), place],
        ],
        "kepala": [
            rng.choice(("No", "No.")),
            rng.choice(("Tempat Penugasan", "Unit Kerja", "Bagian", "Ditugaskan di")),
            rng.choice(("Nama Tenaga Kerja", "Nama", "Nama Petugas")),
            rng.choice(("Jumlah", "Jml")),
        ],
        "baris": rows,
        "jumlah": [rng.choice(("JUMLAH", "Jumlah Seluruhnya", "TOTAL")), people] if summed else [],
        "kalimat": f"Tenaga kerja tersebut berjumlah {total} ({terbilang(total)}) orang."
        if chance(rng, 0.35)
        else "",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated
        else "",
        "jabatan": rng.choice(
            (f"{facts.pemohon.jabatan},", "Pimpinan Perusahaan,", "Pemohon,", "Hormat kami,")
        ),
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
        "tegas": chance(rng, 0.5),
    }
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=total,
        field="jumlah_orang",
    )
    return Printed(data, fields)
