"""Unrelated: the tax office's letter that confirms a taxable person (SPPKP), no NPWP card."""

from lab.specimens import plain
from lab.specimens.layout import Case, Printed
from lab.specimens.people import official
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts = case.rng, case.facts
    company, day = facts.company, facts.company.npwp_terdaftar
    boss = official(rng, "Kepala Kantor", day, "dinkes_pns")
    data = plain.page(
        rng,
        judul="SURAT PENGUKUHAN PENGUSAHA KENA PAJAK",
        nomor=f"S-{rng.randint(10, 999)}PKP/WPJ.14/KP.{rng.randint(1, 12):02d}03/{day.year}",
        kop=[
            ["KEMENTERIAN KEUANGAN REPUBLIK INDONESIA", 12, True],
            ["DIREKTORAT JENDERAL PAJAK", 11.5, True],
            [company.kpp.upper().replace("KPP", "KANTOR PELAYANAN PAJAK"), 11, True],
        ],
        pembuka=["Berdasarkan ketentuan perpajakan, dengan ini dikukuhkan :"],
        baris=[
            ["Nama", company.nama],
            ["NPWP", npwp_titik(company.npwp15)],
            [
                "Alamat",
                f"{company.kantor.jalan}, {company.kantor.kelurahan}, {company.kantor.kabupaten}",
            ],
            ["Klasifikasi Usaha", "Industri produk obat tradisional"],
            ["Merek Dagang", "-"],
        ],
        isi=[
            f"sebagai Pengusaha Kena Pajak terhitung mulai tanggal {tanggal_panjang(day)}.",
            *(
                ["Surat ini wajib diletakkan pada tempat yang mudah dilihat."]
                if chance(rng, 0.5)
                else []
            ),
        ],
        atas=[f"{company.kantor.kota}, {tanggal_panjang(day)}", "Kepala Kantor,"],
        nama=boss.nama,
        bawah=[f"NIP {boss.nip}"],
        cap="KANTOR PELAYANAN PAJAK",
        cap_tengah="DJP",
    )
    return Printed(data, {}, variant="sppkp", template=plain.TEMPLATE)
