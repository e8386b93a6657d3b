"""SIUP in lettered parts: the firm, the one responsible, the trade; signed by hand or by code."""

import datetime as dt

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, ribuan, tanggal_angka, tanggal_panjang

_ELECTRONIC = dt.date(2018, 1, 1)


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.8))
    address = printing.alamat(rng, company.kantor)
    address = address.upper() if chance(rng, 0.4) else address
    head = printing.orang(rng, facts.pemohon.person)
    by_code = chance(rng, 0.6)
    day = permits.siup_day(rng, facts)
    boss = people.official(rng, "Kepala", day, "umum")
    electronic = by_code and day >= _ELECTRONIC
    size = "MENENGAH" if "SIUP-M" in company.siup else "KECIL"
    date = tanggal_panjang(day, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    if chance(rng, 0.2):
        date = tanggal_angka(day)
    data = {
        "huruf": rng.choice(("Caladea", "Liberation Sans", "Nimbus Roman", "Carlito")),
        "kop": [
            [permits.pemda(company.kantor), 13, False],
            [permits.office(rng, day), 11.5, True],
            [permits.seat(rng, company.kantor), 8.5, False],
        ],
        "judul": rng.choice(
            (f"SURAT IZIN USAHA PERDAGANGAN ({size})", f"SURAT IZIN USAHA PERDAGANGAN {size}")
        ),
        "nomor": company.siup,
        "dasar": "Berdasarkan Peraturan Menteri Perdagangan Nomor 36/M-DAG/PER/9/2007 sebagaimana "
        "telah diubah terakhir dengan Nomor 07/M-DAG/PER/2/2017, diberikan izin usaha perdagangan "
        "kepada:"
        if day >= dt.date(2017, 3, 1)
        else "Berdasarkan peraturan perundang-undangan di bidang perdagangan, diberikan izin usaha "
        "perdagangan kepada:",
        "bagian": [
            [
                rng.choice(("IDENTITAS PERUSAHAAN", "PERUSAHAAN")),
                [
                    [rng.choice(("Nama", "Nama Badan Usaha")), firm],
                    ["Bentuk", permits.form_words(company.bentuk)],
                    [rng.choice(("Alamat Kantor Perusahaan", "Alamat")), address],
                    ["Nomor Telepon", company.telepon],
                    [rng.choice(("N P W P", "NPWP Perusahaan", "NPWP")),
                     npwp_titik(company.npwp15)],
                ],
            ],
            [
                rng.choice(("PEMILIK / PENANGGUNG JAWAB", "IDENTITAS PENANGGUNG JAWAB")),
                [
                    [rng.choice(("Nama Lengkap", "Nama")), head],
                    [rng.choice(("Kedudukan", "Jabatan")), facts.pemohon.jabatan],
                ],
            ],
            [
                "USAHA PERDAGANGAN",
                [
                    ["Kekayaan Bersih", f"Rp. {ribuan(facts.akta.modal_disetor)},-"],
                    ["Kelembagaan", rng.choice(("Pengecer", "Penyalur", "Produsen"))],
                    ["Kegiatan Usaha (KBLI)", rng.choice(("47725", "46443", "4772"))],
                    ["Barang/Jasa", rng.choice(("Jamu, obat tradisional", "Obat tradisional"))],
                ],
            ],
        ],
        "pegang": [
            "Izin ini berlaku di seluruh wilayah Republik Indonesia selama perusahaan masih "
            "menjalankan usahanya.",
            "Pemegang izin wajib menyampaikan laporan kegiatan usaha apabila diminta.",
        ],
        "atas": rng.choice(
            (
                [f"{facts.permohonan.tempat}, {date}", "KEPALA DINAS"],
                [f"Diterbitkan di {facts.permohonan.tempat}", f"tanggal {date}", "KEPALA"],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "elektronik": electronic,
        "modul": ink.modules(rng),
        "foto": chance(rng, 0.5),
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#ffffff", "#fdf7e3", "#eef5fb")),
    }  # fmt: skip
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
