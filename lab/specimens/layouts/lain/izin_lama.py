"""Unrelated: permits of a kabupaten/kota that were asked for once: IMB, nuisance permit (HO)."""

from lab.specimens import people, permits, plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.numbers import letter_number
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw one of the two for the place of production."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    build = chance(rng, 0.5)
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    boss = people.official(rng, "Kepala", day, "umum")
    firm = printing.badan(rng, facts.company)
    purpose = (
        ["Jenis bangunan", "Rumah tinggal dan tempat usaha"]
        if build
        else ["Jenis gangguan", "Kecil"]
    )
    data = plain.page(
        rng,
        judul="IZIN MENDIRIKAN BANGUNAN (IMB)" if build else "SURAT IZIN GANGGUAN (HO)",
        nomor=letter_number(rng, day, "BPPTSP", "640" if build else "503"),
        kop=[
            [permits.pemda(site), 13, False],
            [permits.office(rng, day), 12, True],
            [permits.seat(rng, site), 8.5, False],
        ],
        pembuka=["Memberikan izin kepada :"],
        baris=[
            ["Nama Perusahaan", firm],
            ["Nama Pemilik", facts.pemohon.person.nama_lengkap],
            ["Alamat Perusahaan" if not build else "Lokasi", printing.alamat(rng, site)],
            purpose,
            ["Luas", f"{rng.randint(40, 400)} m2"],
        ],
        isi=[
            "Izin ini diberikan dengan kewajiban menjaga kebersihan, keamanan dan kelestarian "
            "lingkungan."
            if not build
            else "Bangunan harus didirikan sesuai gambar yang telah disahkan."
        ],
        atas=[f"Ditetapkan di {site.kota}", f"pada tanggal {tanggal_panjang(day)}", "Kepala,"],
        nama=boss.nama,
        bawah=[boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        cap=permits.pemda(site),
        cap_tengah="SPECIMEN",
    )
    return Printed(data, {}, variant="imb" if build else "izin_gangguan", template=plain.TEMPLATE)
