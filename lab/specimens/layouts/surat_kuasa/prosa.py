"""Power of attorney as a numbered company letter in running text, addressed to the office."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_HAL = {
    "pengurusan": ("Surat Kuasa Pengurusan Izin UKOT", "Pemberian Kuasa Pengurusan Perizinan"),
    "penandatanganan": ("Pemberian Kuasa Penandatanganan", "Kuasa Tanda Tangan Dokumen UKOT"),
}
_UNTUK = {
    "pengurusan": "guna mewakili kami dalam pengurusan izin obat tradisional {firm} di kantor yang "
    "Bapak/Ibu pimpin, baik dalam penyampaian berkas, perbaikan, maupun pengambilan izinnya",
    "penandatanganan": "guna menandatangani atas nama kami semua dokumen permohonan izin obat "
    "tradisional {firm} yang disampaikan ke kantor yang Bapak/Ibu pimpin",
}


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _HAL else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name = printing.orang(rng, giver, besar=chance(rng, 0.4))
    agent = printing.orang(rng, taker, besar=chance(rng, 0.4))
    day, firm = facts.kuasa.tanggal, printing.badan(rng, facts.company)
    purpose = _UNTUK[item].format(firm=firm)
    born = f"{taker.tempat_lahir.title()}, {tanggal_panjang(taker.tanggal_lahir)}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "URW Bookman", "Nimbus Roman")),
        "kop": [
            [firm.upper(), 16, True],
            [printing.alamat(rng, facts.company.kantor), 9, False],
            [f"Telp. {facts.company.telepon}  Email : {facts.company.surel}", 9, False],
        ],
        "kiri": chance(rng, 0.5),
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(day, lama=chance(rng, 0.3))}",
        "kepala": [
            ["Nomor", letter_number(rng, day, facts.company.singkatan, "SK")],
            ["Lampiran", "1 (satu) lembar fotokopi KTP"],
            ["Hal", rng.choice(_HAL[item])],
        ],
        "isi": [
            f"Dengan ini saya, {name}, pemegang KTP nomor {giver.nik}, selaku "
            f"{facts.pemohon.jabatan} {firm}, memberikan kuasa kepada Saudara/i {agent}, lahir di "
            f"{born}, pemegang KTP nomor {taker.nik}, bertempat tinggal di "
            f"{printing.alamat(rng, taker.alamat)}, {purpose}.",
            rng.choice(
                (
                    "Segala akibat yang timbul dari pemberian kuasa ini menjadi tanggung jawab "
                    "kami sepenuhnya.",
                    "Kuasa ini berlaku 3 (tiga) bulan sejak tanggal surat ini.",
                )
            ),
            "Demikian kami sampaikan, atas bantuan dan kerja samanya diucapkan terima kasih.",
        ],
        "nama": name,
        "jabatan": facts.pemohon.jabatan,
        "agen": agent,
        "tarif": printing.materai(rng, day)[0],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
