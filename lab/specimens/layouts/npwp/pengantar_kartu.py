"""Sheet with which the tax office sends a card: address for the window, a slip to cut off below.

Name and address stand without a label, as on an envelope; number, day and office in a box beside
them or in one sentence. The slip repeats name and number for whoever signs for the card.
"""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.taxpayers import taxpayer_number
from lab.specimens.words import tanggal_angka, tanggal_panjang

_SAPA = ("Wajib Pajak yang terhormat,", "Kepada Wajib Pajak,", "Bapak/Ibu Wajib Pajak,")
_KALIMAT = (
    "Terima kasih telah mendaftarkan diri. Terhitung {hari} Saudara telah tercatat pada {kpp} "
    "dengan nomor *{nomor}*. Kartu kami lekatkan di bawah ini.",
    "Bersama lembar ini kami kirimkan kartu dengan nomor *{nomor}* sebagai tanda bahwa Saudara "
    "terdaftar sejak {hari} pada {kpp}.",
)
_ANTAR = (
    "Terima kasih telah mendaftarkan diri. Bersama lembar ini kami kirimkan kartu tanda pengenal "
    "perpajakan Saudara dengan data sebagaimana tersebut dalam kotak.",
    "Kartu Nomor Pokok Wajib Pajak Saudara terlampir. Mohon diperiksa kembali kebenaran datanya.",
)
_PESAN = (
    "Simpanlah kartu ini dengan baik dan perlihatkan apabila diminta.",
    "Cantumkan nomor tersebut dalam setiap dokumen perpajakan.",
    "Perubahan nama atau tempat kedudukan agar segera dilaporkan.",
    "Sampaikan SPT tepat pada waktunya untuk menghindari sanksi.",
    "Pengurusan di kantor kami tidak dipungut biaya.",
)


def draw(case: Case) -> Printed:
    """Draw the sheet that went to the company, or to the owner."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    sixteen, grouped, told, boxed, posted, beside, dotted = (
        chance(rng, p) for p in (0.5, 0.5, 0.6, 0.6, 0.5, 0.5, 0.3)
    )
    day = company.npwp_terdaftar
    number, printed = taxpayer_number(facts, person, on=day, sixteen=sixteen, grouped=grouped)
    name = company.nama if own else person.nama
    if own and dotted:
        name = name.replace("PT ", "PT. ", 1).replace("CV ", "CV. ", 1)
    with_nik = not own and number != person.nik and told
    house = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    rank = "DESA" if home.desa else "KEL"
    lines = [
        f"{home.jalan} {house}".upper(),
        f"{rank} {home.kelurahan} KEC {home.kecamatan}".upper(),
        home.kabupaten.upper() + (f" {home.kode_pos}" if posted else ""),
    ]
    registered = rng.choice(
        (tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day))
    )
    long_office = company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK")
    values = {"nomor": printed, "hari": registered, "kpp": company.kpp}
    sentence, plain = rng.choice(_KALIMAT).format(**values), rng.choice(_ANTAR)
    box = [
        [rng.choice(("NPWP", "Nomor")), printed],
        *([["NIK", person.nik]] if with_nik else []),
        [rng.choice(("Terdaftar", "Sejak tanggal", "Tgl. Daftar")), registered],
        [rng.choice(("Kantor", "KPP", "Tempat terdaftar")), company.kpp],
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito", "Liberation Serif")),
        "mesin": rng.choice(("Liberation Mono", "Nimbus Mono PS", "Liberation Sans")),
        "kop": ["KEMENTERIAN KEUANGAN RI", "DIREKTORAT JENDERAL PAJAK", long_office],
        "alamat_kpp": f"Jalan Contoh No. {rng.randint(1, 90)}, Kalimantan Timur",
        "resi": f"{rng.randint(10**9, 9 * 10**9)}",
        "nama": name,
        "nik": f"NIK {person.nik}" if with_nik and not boxed else "",
        "alamat": lines,
        "sapa": rng.choice(_SAPA),
        "isi": plain if boxed else sentence,
        "kotak": box if boxed else [],
        "sebelah": beside,
        "pesan": rng.sample(_PESAN, 3),
        "judul_resi": rng.choice(("TANDA TERIMA KARTU", "BUKTI PENERIMAAN", "TANDA TERIMA")),
        "resi_nama": name,
        "resi_nomor": printed,
        "kata": rng.choice(("a.n.", "Atas nama", "Untuk")),
        "tempel": rng.choice(("Tempat kartu", "Kartu dilekatkan di sini", "KARTU")),
        "atas": rng.choice((["Kepala Seksi Pelayanan"], ["a.n. Kepala Kantor", "Seksi Pelayanan"])),
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
    }
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if with_nik else None,
        alamat=" ".join(lines),
        kpp=company.kpp,
        terdaftar=day,
    )
    return Printed(data, fields, variant="skt")
