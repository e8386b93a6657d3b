"""Certificate of the tax office as its typist made it: one sentence, the number alone in a frame.

The office says who it is at the beginning or the end; the holder's home follows the name.
"""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between, official
from lab.specimens.rng import chance, stream
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import nip_spasi, tanggal_angka, tanggal_panjang

_JUDUL = (
    "SURAT KETERANGAN",
    "KETERANGAN NOMOR POKOK WAJIB PAJAK",
    "SURAT KETERANGAN WAJIB PAJAK",
)
_BUKA = (
    "Kepala {kpp} dengan ini menerangkan, bahwa :",
    "Yang bertanda tangan di bawah ini, Kepala {kpp}, menerangkan dengan sesungguhnya bahwa :",
)
_SAMBUNG = (
    "adalah Wajib Pajak yang tercatat dalam tata usaha {kantor} sejak tanggal {hari}, dan "
    "kepadanya diberikan Nomor Pokok Wajib Pajak :",
    "sejak {hari} telah terdaftar pada {kantor} dengan Nomor Pokok Wajib Pajak :",
    "telah memenuhi kewajiban mendaftarkan diri pada {kantor}, terdaftar mulai {hari}, N.P.W.P. :",
)
_GUNA = (
    "Surat keterangan ini diberikan atas permintaan yang bersangkutan untuk keperluan perizinan.",
    "Keterangan ini diberikan sebagai pengganti kartu yang belum selesai dicetak.",
    "Harap nomor tersebut dicantumkan pada setiap surat yang berhubungan dengan perpajakan.",
)


def draw(case: Case) -> Printed:
    """Draw the certificate on the company's number, or the owner's."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, told, first, stacked, upper, framed = (
        chance(rng, p) for p in (0.5, 0.5, 0.55, 0.5, 0.5, 0.5, 0.6)
    )
    day, apart = company.npwp_terdaftar, stream(rng.getrandbits(40), "surat")
    sent = day_between(apart, day, facts.permohonan.tanggal)
    chief = official(apart, "Kepala Kantor", sent, "umum")
    number, printed = taxpayer_number(facts, person, on=sent, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    with_nik = not own and number != person.nik and told
    house = f"RT. {home.rt}" + (f" RW. {home.rw}" if home.rw else "")
    rank = "Desa" if home.desa else "Kelurahan"
    address = rng.choice(
        (
            f"{home.jalan} {house}, {rank} {home.kelurahan}, Kecamatan {home.kecamatan}, "
            f"{home.kabupaten}",
            f"{home.jalan} {house} {home.kelurahan} {home.kecamatan} {home.kabupaten} "
            f"{home.kode_pos}",
        )
    )
    address = address.upper() if upper else address
    kpp = company.kpp
    office = "kantor kami" if first else kpp
    registered = rng.choice(
        (tanggal_panjang(day), tanggal_panjang(day, lama=True), tanggal_angka(day))
    )
    start = _BUKA[rng.randrange(2)].format(kpp=kpp) if first else "Dengan ini diterangkan bahwa :"
    lives = "berkedudukan di" if own else "bertempat tinggal di"
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Mono", "C059", "Liberation Serif")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [
            rng.choice(("DEPARTEMEN KEUANGAN R.I.", "KEMENTERIAN KEUANGAN RI"))
            if sent.year < 2010
            else "KEMENTERIAN KEUANGAN RI",
            "DIREKTORAT JENDERAL PAJAK",
            "KANTOR WILAYAH KALIMANTAN TIMUR",
        ],
        "kop_kiri": chance(rng, 0.6),
        "judul": rng.choice(_JUDUL),
        "nomor": f"KET-{rng.randint(10, 4999)}/WPJ.14/KP.{rng.randint(1, 12):02d}/{sent.year}",
        "buka": start,
        "nama": name,
        "nik": f"{rng.choice(('NIK', 'Nomor Induk Kependudukan'))} {person.nik}"
        if with_nik
        else "",
        "alamat": address,
        "bertumpuk": stacked,
        "kata_alamat": rng.choice((lives, "beralamat di", "alamat :")),
        "sambung": rng.choice(_SAMBUNG).format(kantor=office, hari=registered),
        "npwp": printed,
        "bingkai": framed,
        "guna": rng.choice(_GUNA),
        "atas": [
            f"{company.kantor.kota}, {tanggal_panjang(sent, lama=chance(rng, 0.3))}",
            *rng.choice((["Kepala Kantor,"], ["Kepala Kantor", "u.b. Kepala Seksi Pelayanan,"])),
        ],
        "pejabat": chief.nama,
        "nip": "NIP. " + nip_spasi(chief.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "tindasan": chance(rng, 0.35),
    }
    fields = {
        "npwp": number,
        "nama": truth_values.baris(name),
        "nik": person.nik if with_nik else None,
        "alamat": truth_values.baris(address),
        "kpp": truth_values.baris(kpp),
        "tanggal_terdaftar": day.isoformat(),
    }
    return Printed(data, fields, variant="skt")
