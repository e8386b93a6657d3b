"""NIB as downloaded by the firm: title at the left, rows without numbers, activities below."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate on one sheet."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.8))
    address, day = printing.alamat(rng, company.kantor), permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    printed = people.day_between(rng, day, facts.received)
    contact = [
        ["No. Telepon", company.telepon],
        [rng.choice(("Email", "Alamat Email")), company.surel],
        ["Kode Pos", company.kantor.kode_pos],
    ]
    rows = [
        [rng.choice(("Nama Pelaku Usaha", "Nama Perusahaan", "Nama Badan Usaha")), firm],
        [rng.choice(("Alamat", "Alamat Perusahaan", "Alamat Kantor")), address],
        *rng.sample(contact, rng.randint(1, 2)),
        ["Status Penanaman Modal", "PMDN"],
        *(
            [["Skala Usaha", rng.choice(("Usaha Mikro", "Usaha Kecil"))]]
            if chance(rng, 0.6)
            else []
        ),
    ]
    risks = ["Menengah Tinggi", "NIB dan Sertifikat Standar"] if risk else ["-", "Izin Usaha"]
    issued = tanggal_panjang(day)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "DejaVu Sans")),
        "kop": [
            "PEMERINTAH REPUBLIK INDONESIA",
            "PERIZINAN BERUSAHA BERBASIS RISIKO"
            if risk
            else "PERIZINAN BERUSAHA TERINTEGRASI SECARA ELEKTRONIK",
        ],
        "judul": "NOMOR INDUK BERUSAHA (NIB)" if chance(rng, 0.6) else "NOMOR INDUK BERUSAHA",
        "nib": company.nib,
        "buka": rng.choice(
            (
                "Lembaga OSS menerbitkan Nomor Induk Berusaha kepada pelaku usaha berikut :",
                "Dengan ini diberikan Nomor Induk Berusaha tersebut di atas kepada :",
            )
        ),
        "baris": rows,
        "kepala": ["Kode KBLI", "Kegiatan Usaha", "Tingkat Risiko", "Legalitas"],
        "usaha": [
            ["21022", "Industri Produk Obat Tradisional untuk Manusia", *risks],
            *(
                [["46442", "Perdagangan Besar Obat Tradisional untuk Manusia",
                  "Menengah Rendah" if risk else "-", "NIB"]]
                if chance(rng, 0.4) else []
            ),
        ],
        "laku": rng.choice(
            (
                "NIB berlaku selama Pelaku Usaha menjalankan kegiatan usahanya dan berlaku pula "
                "sebagai tanda daftar perusahaan, angka pengenal impor dan akses kepabeanan.",
                "NIB ini merupakan identitas pelaku usaha dan berlaku di seluruh wilayah "
                "Indonesia sesuai peraturan perundang-undangan.",
            )
        ),
        "terbit": rng.choice(
            (
                [f"Diterbitkan di Jakarta, {issued}"],
                ["Diterbitkan di : Jakarta", f"Pada tanggal : {issued}"],
                [f"Tanggal terbit : {issued}"],
            )
        ),
        "pejabat": [
            "Menteri Investasi/" if risk else "a.n. Menteri/Kepala,",
            "Kepala Badan Koordinasi Penanaman Modal" if risk else "LEMBAGA OSS",
        ],
        "cetak": f"Dicetak tanggal {tanggal_acak(rng, printed)}" if chance(rng, 0.5) else "",
        "kanan": chance(rng, 0.5),
        "modul": ink.modules(rng, 29),
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
