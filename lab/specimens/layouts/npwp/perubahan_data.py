"""Notice of the tax office that data were changed: old and new side by side.

Either as a table of three columns or as two boxes with whole records in them; the address that
holds is the new one.
"""

import datetime as dt

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.people import address, day_between, official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import tanggal_angka, tanggal_panjang

_BUKA = (
    "Berdasarkan permohonan perubahan data yang kami terima secara lengkap, data Wajib Pajak yang "
    "tercatat pada kami telah diubah seperti tersebut di bawah ini.",
    "Dengan ini diberitahukan bahwa atas permohonan Saudara telah dilakukan perubahan data pada "
    "master file Wajib Pajak sebagai berikut.",
    "Setelah dilakukan penelitian atas permohonan Saudara, data pada administrasi perpajakan telah "
    "kami sesuaikan sebagai berikut.",
)
_TUTUP = (
    "Surat ini merupakan bagian dari surat keterangan terdaftar yang telah diterbitkan terdahulu.",
    "Data lama tidak berlaku lagi terhitung sejak tanggal surat ini. Harap disimpan dengan baik.",
)


def _lines(rank: str, parts: tuple[str, str, str, str], house: str) -> list[str]:
    """An address in three lines; ``parts`` are street, village, kecamatan and region."""
    street, village, district, region = parts
    return [f"{street} {house}", f"{rank} {village} - {district}", region]


def draw(case: Case) -> Printed:
    """Draw the notice to the company, or to the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, told, boxes, upper, with_kpp, named, dotted = (
        chance(rng, p) for p in (0.6, 0.5, 0.6, 0.5, 0.6, 0.5, 0.6, 0.4)
    )
    apart = stream(rng.getrandbits(40), "surat")
    day, last = company.npwp_terdaftar, facts.permohonan.tanggal
    sent = day_between(apart, max(day, last - dt.timedelta(days=400)), last)
    chief = official(apart, "Kepala Seksi Pelayanan", sent, "umum")
    before = address(stream(rng.getrandbits(40), "alamat"), "64.72")
    number, printed = taxpayer_number(
        facts,
        person,
        on=sent,
        sixteen=sixteen,
        grouped=grouped,
    )
    name = company.nama if own else person.nama
    if own and dotted:
        name = name.replace("PT ", "PT. ", 1).replace("CV ", "CV. ", 1)
    with_nik = not own and number != person.nik and told
    written = [
        _lines(
            "Desa" if each.desa else "Kel.",
            (each.jalan, each.kelurahan, each.kecamatan, each.kabupaten),
            f"RT {each.rt}" + (f"/{each.rw}" if each.rw else ""),
        )
        for each in (before, home)
    ]
    if upper:
        written = [[line.upper() for line in lines] for lines in written]
    old, new = written
    same = rng.choice(("Tetap", "(tetap)", "tidak berubah"))
    registered = rng.choice(
        (tanggal_panjang(day, nol=True), tanggal_angka(day), tanggal_panjang(day))
    )
    kpp_words = rng.choice(("KPP", "Tempat terdaftar", "Kantor terdaftar"))
    kpp = company.kpp if chance(rng, 0.5) else company.kpp.upper()
    work = [["Perdagangan eceran jamu"], ["Industri obat tradisional"]]
    rows = [
        *([[rng.choice(("Nama", "Nama WP")), [name], [same]]] if named and not boxes else []),
        [rng.choice(("Alamat", "Alamat tempat kedudukan/tinggal", "Tempat kedudukan")), old, new],
        [rng.choice(("Kegiatan usaha", "Lapangan usaha (KLU)")), *work],
        *([[kpp_words, [kpp], [same]]] if with_kpp and not boxes else []),
    ]
    registered_words = rng.choice(("Terdaftar sejak", "Tanggal terdaftar", "Terdaftar mulai"))
    above = [
        [rng.choice(("NPWP", "Nomor Pokok Wajib Pajak")), f"*{printed}*"],
        *([] if named and not boxes else [[rng.choice(("Nama Wajib Pajak", "Atas nama")), name]]),
        *([["NIK", person.nik]] if with_nik else []),
        [registered_words, registered],
        *([] if with_kpp and not boxes else [[kpp_words, kpp]]),
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "Liberation Serif")),
        "instansi": [
            "KEMENTERIAN KEUANGAN REPUBLIK INDONESIA",
            "DIREKTORAT JENDERAL PAJAK",
            company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK"),
        ],
        "judul": rng.choice(
            (
                "PEMBERITAHUAN PERUBAHAN DATA WAJIB PAJAK",
                "SURAT PEMBERITAHUAN PERUBAHAN DATA",
                "BUKTI PERUBAHAN DATA WAJIB PAJAK",
            )
        ),
        "nomor": f"PEM-{rng.randint(10, 9999):05d}/WPJ.14/KP.{rng.randint(1, 12):02d}03/"
        f"{sent.year}",
        "buka": rng.choice(_BUKA),
        "atas": above,
        "kepala": rng.choice(
            (
                ["URAIAN", "SEMULA", "MENJADI"],
                ["Jenis data", "Data lama", "Data baru"],
                ["Data", "Sebelum perubahan", "Setelah perubahan"],
            )
        ),
        "baris": rows,
        "kotak": boxes,
        "di_bawah": chance(rng, 0.4),
        "tutup": rng.choice(_TUTUP),
        "tempat": [f"{company.kantor.kota}, {tanggal_panjang(sent)}"],
        "jabatan": rng.choice(
            (["a.n. Kepala Kantor", "Kepala Seksi Pelayanan"], ["Kepala Kantor"])
        ),
        "pejabat": chief.nama,
        "nip": f"NIP {chief.nip}",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "batang": [rng.choice((1, 1, 2, 3)) for _ in range(60)],
        "warna": rng.choice(("#16306e", "#222222", "#7a5a14")),
    }  # fmt: skip
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if with_nik else None,
        alamat=" ".join(new),
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="skt")
