"""Page of the tax office's registration site: the steps of the registration as a line of time.

The day of registration is one of the steps; what was registered stands in a card at the side.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import (
    BULAN_PENDEK,
    tanggal_angka,
    tanggal_panjang,
)


def draw(case: Case) -> Printed:
    """Draw the page of the company, or of the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, told, upper, code, right, across, downward, sealed = (
        chance(rng, p) for p in (0.7, 0.7, 0.6, 0.5, 0.4, 0.4, 0.6, 0.6)
    )
    day, last = company.npwp_terdaftar, facts.permohonan.tanggal
    apart = stream(rng.getrandbits(40), "langkah")
    shown = day_between(apart, max(day, last - dt.timedelta(days=90)), last)
    sent = day - dt.timedelta(days=apart.randint(2, 4))
    checked = day - dt.timedelta(days=1)
    posted = min(day + dt.timedelta(days=apart.randint(1, 5)), shown)
    clocks = [f"{apart.randint(8, 16):02d}:{apart.randint(0, 59):02d}" for _ in range(4)]
    grouped = chance(rng, 0.4)
    number, printed = taxpayer_number(
        facts,
        person,
        on=shown,
        sixteen=sixteen,
        grouped=grouped,
    )
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    lines = [
        f"{home.jalan} {house}",
        f"{home.kelurahan}, {home.kecamatan}",
        f"{home.kabupaten} {home.kode_pos}" if code else home.kabupaten,
    ]
    if upper:
        lines = [line.upper() for line in lines]
    way = rng.randrange(3)

    def written(each: dt.date) -> str:
        return (
            tanggal_panjang(each),
            tanggal_angka(each, "/"),
            f"{each.day:02d} {BULAN_PENDEK[each.month - 1]} {each.year}",
        )[way]

    office = company.kpp
    steps = [
        {
            "hari": written(sent),
            "jam": clocks[0],
            "kepala": rng.choice(("Permohonan dikirim", "Formulir diterima sistem")),
            "isi": "Berkas pendaftaran dikirim secara elektronik.",
        },
        {
            "hari": written(checked),
            "jam": clocks[1],
            "kepala": rng.choice(("Penelitian berkas", "Verifikasi oleh petugas")),
            "isi": "Berkas dinyatakan lengkap.",
        },
        {
            "hari": written(day),
            "jam": clocks[2],
            "kepala": rng.choice(
                ("Terdaftar sebagai Wajib Pajak", "Wajib Pajak terdaftar", "NPWP terdaftar")
            ),
            "isi": rng.choice(
                (f"Didaftarkan pada {office}.", f"{office}.", f"Tempat terdaftar: {office}.")
            ),
        },
        {
            "hari": written(posted),
            "jam": clocks[3],
            "kepala": rng.choice(("Kartu dikirim", "Kartu dan SKT dikirim lewat pos")),
            "isi": "Ke alamat Wajib Pajak.",
        },
    ]
    if not downward:
        steps.reverse()
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "DejaVu Sans", "Nimbus Sans")),
        "warna": rng.choice(("#12316b", "#a8741a", "#0b5c6b", "#333333")),
        "instansi": ["Direktorat Jenderal Pajak", "Kementerian Keuangan Republik Indonesia"],
        "judul": rng.choice(
            ("Pelacakan Pendaftaran NPWP", "Status Permohonan NPWP", "Riwayat Pendaftaran")
        ),
        "resi": f"REG-{rng.randint(10**9, 9 * 10**9)}",
        "langkah": steps,
        "inti": next(i for i, each in enumerate(steps) if each["jam"] == clocks[2]),
        "kartu": rng.choice(("Data Wajib Pajak", "Wajib Pajak", "Hasil pendaftaran")),
        "nomor": printed,
        "kata": rng.choice(("NPWP", "Nomor Pokok Wajib Pajak")),
        "nama": name,
        "nik": f"NIK {person.nik}" if with_nik else "",
        "alamat": lines,
        "jenis": "Badan" if own else "Orang Pribadi",
        "kanan": right,
        "datar": across,
        "qr": sealed,
        "modul": ink.modules(rng, 21),
        "cetak": f"{rng.choice(('Dicetak', 'Dilihat'))} {tanggal_angka(shown)}",
    }
    fields = {
        "npwp": number,
        "nama": truth_values.baris(name),
        "nik": person.nik if with_nik else None,
        "alamat": truth_values.baris(" ".join(lines)),
        "kpp": truth_values.baris(office),
        "tanggal_terdaftar": day.isoformat(),
    }
    return Printed(data, fields, variant="e_npwp")
