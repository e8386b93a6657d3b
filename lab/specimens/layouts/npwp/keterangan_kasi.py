"""Plain certificate by a section head: who signs stands first, then the taxpayer, then the day.

The office of registration and the day stand in the closing sentence, or as lines of the list.
"""

import datetime as dt

from lab.specimens import ink, truth_fields
from lab.specimens.facts import Address
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between, official
from lab.specimens.rng import Rng, chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_DENGAN = (
    "menerangkan dengan sesungguhnya bahwa yang tersebut di bawah ini :",
    "dengan ini menyatakan bahwa pengusaha tersebut di bawah ini :",
    "memberikan keterangan bahwa :",
)
_BENAR_PANJANG = (
    "benar telah memiliki Nomor Pokok Wajib Pajak dan terdaftar pada *{kpp}* sejak tanggal "
    "*{hari}*.",
    "adalah Wajib Pajak pada {kpp}, yang tercatat mulai tanggal {hari} dan sampai saat ini masih "
    "aktif.",
    "sejak {hari} tercatat sebagai Wajib Pajak di {kpp}.",
)
_BENAR_PENDEK = (
    "benar merupakan Wajib Pajak pada kantor kami dan masih berstatus aktif.",
    "tercatat dalam tata usaha perpajakan kami sebagai Wajib Pajak aktif.",
)
_GUNA = (
    "Keterangan ini dibuat atas permintaan yang bersangkutan sebagai pengganti sementara kartu "
    "NPWP yang {sebab}.",
    "Keterangan ini diberikan untuk melengkapi berkas perizinan usaha yang bersangkutan.",
    "Surat ini dikeluarkan karena kartu NPWP yang bersangkutan {sebab}.",
)


def _address(rng: Rng, home: Address) -> str:
    """The address in one line, the parts with or without their ranks."""
    house = f"RT.{home.rt}" + (f"/RW.{home.rw}" if home.rw else "")
    village = f"{'Desa' if home.desa else 'Kelurahan'} {home.kelurahan}"
    line = f"{home.jalan} {house} {village} Kecamatan {home.kecamatan} {home.kabupaten}"
    return line.upper() if chance(rng, 0.35) else line


def _day(rng: Rng, day: dt.date) -> str:
    return rng.choice((tanggal_panjang(day), tanggal_panjang(day, lama=True), tanggal_angka(day)))


def draw(case: Case) -> Printed:
    """Draw the certificate on the company's number, or the owner's."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    sixteen, grouped, told, listed, plate, spaced, named = (
        chance(rng, p) for p in (0.5, 0.5, 0.5, 0.45, 0.4, 0.5, 0.5)
    )
    apart = stream(rng.getrandbits(40), "surat")
    day, last = company.npwp_terdaftar, facts.permohonan.tanggal
    sent = day_between(apart, max(day, last - dt.timedelta(days=300)), last)
    office = rng.choice(
        ("Kepala Seksi Pelayanan", "Kepala Seksi Ekstensifikasi", "Kepala Subbagian Umum")
    )
    chief = official(apart, office, sent, "umum")
    number, printed = taxpayer_number(facts, person, on=sent, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    if own and chance(rng, 0.5):
        name = name.replace("PT ", "PT. ", 1).replace("CV ", "CV. ", 1)
    with_nik = not own and number != person.nik and told
    address = _address(rng, company.kantor if own else person.alamat)
    hari = _day(rng, day)
    nip = nip_spasi(chief.nip) if spaced else chief.nip
    subject = [
        [rng.choice(("Nama", "Nama Wajib Pajak", "Nama WP")), name],
        *([[rng.choice(("NIK", "Nomor KTP")), person.nik]] if with_nik else []),
        [rng.choice(("NPWP", "N.P.W.P.", "Nomor NPWP")), printed],
        [rng.choice(("Alamat", "Alamat usaha/tempat tinggal", "Bertempat di")), address],
        [rng.choice(("Jenis usaha", "Usaha")), rng.choice(("Industri jamu", "Obat tradisional"))],
    ]
    if chance(rng, 0.4):
        subject[0], subject[-3] = subject[-3], subject[0]
    if listed:
        subject += [
            [rng.choice(("Terdaftar tanggal", "Tgl. terdaftar", "Terdaftar mulai")), hari],
            [rng.choice(("Kantor pajak", "Terdaftar di")), company.kpp],
        ]
    true = rng.choice(_BENAR_PENDEK if listed else _BENAR_PANJANG)
    cause = rng.choice(("hilang", "rusak", "dalam proses pencetakan"))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Roman", "Liberation Sans")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "folio": chance(rng, 0.4),
        "kop": [
            ["KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 11, False],
            ["DIREKTORAT JENDERAL PAJAK", 12, True],
            [company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK"), 13, True],
        ],
        "garis": rng.choice(("ganda", "tebal", "tipis", "tebal-tipis")),
        "lambang": plate,
        "judul": rng.choice(
            ("SURAT KETERANGAN", "SURAT KETERANGAN NPWP", "SURAT KETERANGAN WAJIB PAJAK")
        ),
        "nomor": f"KET-{rng.randint(2, 900)}/WPJ.14/KP.{rng.randint(1, 12):02d}05/{sent.year}",
        "pembuka": rng.choice(
            ("Yang bertanda tangan di bawah ini :", "Kami yang bertanda tangan di bawah ini,")
        ),
        "penanda": [["Nama", chief.nama], ["NIP", nip], ["Jabatan", office]],
        "dengan": rng.choice(_DENGAN),
        "pokok": subject,
        "benar": true.format(kpp=company.kpp, hari=hari),
        "guna": rng.choice(_GUNA).format(sebab=cause),
        "tutup": rng.choice(
            (
                "Demikian agar yang berkepentingan maklum.",
                "Demikian surat keterangan ini dibuat untuk digunakan sebagaimana mestinya.",
            )
        ),
        "lebar": rng.choice((44, 50, 56)),
        "inden": rng.choice((0, 8, 12)),
        "atas": [f"{company.kantor.kota}, {tanggal_panjang(sent)}", f"{office},"],
        "pejabat": chief.nama,
        "bawah": [f"NIP {nip}"] if named else [],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if with_nik else None,
        alamat=address,
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="skt")
