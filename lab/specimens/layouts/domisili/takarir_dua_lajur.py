"""Certificate of domicile typed on ruled lines in two columns, what each line is beneath it."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate of the place of production."""
    rng, facts, place = case.rng, case.facts, case.facts.company.produksi
    letter, person = facts.domisili, facts.pemohon.person
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, place)
    name = printing.orang(rng, person)
    until = letter.tanggal + dt.timedelta(days=rng.choice((182, 365, 730)))
    dated, digits, lama, firm_first, taxed, phoned, day_above = (
        chance(rng, p) for p in (0.7, 0.4, 0.2, 0.5, 0.5, 0.5, 0.5)
    )
    mark = rng.choice("-/")
    rank, head = ("Desa", "Kepala Desa") if place.desa else ("Kelurahan", "Lurah")
    boss = people.official(rng, head, letter.tanggal, "umum")

    def shown(day: dt.date) -> str:
        return tanggal_angka(day, mark) if digits else tanggal_panjang(day, lama=lama)

    day = shown(letter.tanggal)
    born = f"{person.tempat_lahir.title()}, {tanggal_panjang(person.tanggal_lahir)}"
    of_firm = [
        [firm, rng.choice(("Nama Perusahaan", "Nama Badan Usaha", "Nama Usaha / Perusahaan"))],
        ["Usaha Kecil Obat Tradisional", rng.choice(("Jenis Usaha", "Bidang Usaha"))],
    ]
    of_person = [
        [name, rng.choice(("Nama Pemilik / Pimpinan", "Nama Lengkap", "Penanggung Jawab"))],
        [born, "Tempat dan Tanggal Lahir"],
    ]
    rest = [
        [person.nik, rng.choice(("NIK", "Nomor KTP"))],
        [facts.pemohon.jabatan, "Jabatan"],
        *([[npwp_titik(facts.company.npwp15), "NPWP"]] if taxed else []),
        *([[person.telepon, "Telepon / HP"]] if phoned else []),
    ]
    pairs = of_firm + of_person if firm_first else of_person + of_firm
    where = [address, rng.choice(("Alamat Perusahaan", "Alamat Domisili Usaha", "Tempat Usaha"))]
    valid = [shown(until), rng.choice(("Berlaku sampai dengan", "Masa berlaku s/d tanggal"))]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "Caladea")),
        "mesin": rng.choice(("Liberation Mono", "Nimbus Mono PS", "Carlito", "Liberation Sans")),
        "biru": chance(rng, 0.35),
        "titik": chance(rng, 0.4),
        "kop": [
            [permits.pemda(place), 12, False],
            [f"KECAMATAN {place.kecamatan.upper()}", 12, False],
            [
                f"{'' if place.desa else 'KANTOR '}{rank.upper()} {place.kelurahan.upper()}",
                15,
                True,
            ],
            [permits.seat(rng, place), 8.5, False],
        ],
        "judul": rng.choice(
            (
                "SURAT KETERANGAN DOMISILI PERUSAHAAN",
                "SURAT KETERANGAN DOMISILI USAHA",
                "KETERANGAN TEMPAT USAHA / DOMISILI",
            )
        ),
        "nomor": [letter.nomor, rng.choice(("Nomor", "Nomor Register", "No. Surat"))],
        "hari": [day, rng.choice(("Tanggal", "Tanggal Dikeluarkan"))] if day_above else [],
        "pembuka": rng.choice(
            (
                f"{head} {place.kelurahan} menerangkan bahwa perusahaan dengan data berikut "
                "benar berdomisili di wilayah kami :",
                f"Dengan ini {head} {place.kelurahan}, Kecamatan {place.kecamatan}, menerangkan :",
            )
        ),
        "lajur": pairs + rest,
        "alamat": where,
        "berlaku": valid if dated else [],
        "tutup": rng.choice(
            (
                "Keterangan ini diberikan untuk melengkapi permohonan izin usaha.",
                "Apabila ternyata keterangan ini tidak benar, surat ini dicabut kembali.",
            )
        ),
        "atas": [f"{head} {place.kelurahan},"]
        if day_above
        else [f"{place.kelurahan}, {day}", f"{head.upper()},"],
        "nama": boss.nama,
        "bawah": [] if place.desa else [f"NIP. {nip_spasi(boss.nip)}"],
        "pemohon": name if chance(rng, 0.4) else "",
        "ttd": [ink.signature(rng), ink.signature(rng)],
        "cap": f"{rank} {place.kelurahan}".upper(),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.domisili(
        facts, badan=firm, alamat=address, nama=name, sampai=until if dated else None
    )
    return Printed(data, fields, variant="skdu")
