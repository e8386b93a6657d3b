"""Consent of the kabupaten/kota to the place of business."""

from lab.specimens import people, plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the consent."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    letter = facts.lokasi
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    agency = rng.choice(
        (
            "DINAS PEKERJAAN UMUM DAN TATA RUANG",
            "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
            "DINAS PERTANAHAN DAN PENATAAN RUANG",
        )
    )
    boss = people.official(rng, "Kepala Dinas", letter.tanggal, "umum")
    data = plain.page(
        rng,
        judul=rng.choice(
            (
                "PERSETUJUAN LOKASI",
                "SURAT KETERANGAN RENCANA KOTA",
                "IZIN LOKASI",
                "PERSETUJUAN PRINSIP LOKASI",
            )
        ),
        nomor=letter.nomor,
        kop=[[f"PEMERINTAH {site.kabupaten.upper()}", 13, False], [agency, 13, True]],
        pembuka=[
            "Memperhatikan permohonan yang bersangkutan dan hasil peninjauan lapangan, dengan ini "
            "diberikan persetujuan lokasi kepada :"
        ],
        baris=[
            ["Nama Pemohon", facts.pemohon.person.nama_lengkap],
            ["Nama Perusahaan", firm],
            ["Lokasi", address],
            ["Peruntukan", "Industri kecil obat tradisional"],
            ["Luas", f"{rng.randint(60, 1500)} m2"],
        ],
        isi=[
            "Persetujuan ini diberikan dengan ketentuan tidak menimbulkan gangguan terhadap "
            "lingkungan "
            "sekitar dan tidak berlaku sebagai bukti penguasaan tanah."
        ],
        atas=[f"{letter.tempat}, {tanggal_panjang(letter.tanggal)}", "Kepala Dinas,"],
        nama=boss.nama,
        bawah=[boss.pangkat, f"NIP. {boss.nip}"],
        cap=f"PEMERINTAH {site.kabupaten.upper()}",
        cap_tengah="DINAS",
    )
    fields = {
        "nomor": truth_values.nomor(letter.nomor),
        "tanggal": letter.tanggal.isoformat(),
        "instansi": agency,
        "nama_badan": truth_values.badan(firm),
        "alamat": truth_values.baris(address),
    }
    return Printed(data, fields, variant="izin_lokasi", template=plain.TEMPLATE)
