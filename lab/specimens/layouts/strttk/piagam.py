"""STRTTK in landscape, like a certificate: frame, photo with the stamp across it, labels short."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.6) else person.nama
    lama = chance(rng, 0.25)
    sex = person.jenis_kelamin if chance(rng, 0.6) else None
    born = tanggal_panjang(person.tanggal_lahir, lama=lama)
    if chance(rng, 0.4):
        born = tanggal_angka(person.tanggal_lahir)
    issued = tanggal_panjang(pj.strttk_terbit, lama=lama, nol=chance(rng, 0.4))
    until = "Seumur Hidup"
    if pj.strttk_berlaku:
        until = tanggal_panjang(pj.strttk_berlaku, lama=lama)
    agency = "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR"
    rows = [
        ["Nama", f"*{name}*"],
        [
            rng.choice(("Tempat, Tgl. Lahir", "Lahir", "Tempat/Tgl Lahir")),
            f"{kapital(person.tempat_lahir)}, {born}",
        ],
        *([["Jenis Kelamin", kapital(sex)]] if sex else []),
        [rng.choice(("Ijazah", "Pendidikan")), f"{pj.pendidikan}, {pj.perguruan}"],
        ["No. / Tahun Ijazah", f"{pj.nomor_ijazah} / {pj.lulus.year}"],
        [rng.choice(("Berlaku s/d", "Berlaku sampai dengan", "Masa berlaku")), f"*{until}*"],
    ]
    data = {
        "huruf": rng.choice(("URW Bookman", "C059", "Nimbus Roman", "Carlito")),
        "instansi": agency,
        "alamat": "Jalan Contoh Raya No. 19 Samarinda",
        "judul": rng.choice(
            (
                "SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN",
                "SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN (STRTTK)",
            )
        ),
        "nomor": pj.nomor_strttk,
        "label_nomor": rng.choice(("NOMOR : ", "Nomor: ", "No. STRTTK : ")),
        "dasar": rng.choice(
            (
                "Berdasarkan Peraturan Menteri Kesehatan Republik Indonesia Nomor 889/MENKES/PER/V/"
                "2011, atas nama Menteri Kesehatan memberikan registrasi kepada :",
                "Kepala Dinas Kesehatan Provinsi Kalimantan Timur dengan ini menerangkan bahwa "
                "nama tersebut di bawah ini telah terdaftar sebagai Tenaga Teknis Kefarmasian :",
            )
        ),
        "baris": rows,
        "atas": rng.choice(
            (
                [f"Samarinda, {issued}"],
                ["Dikeluarkan di Samarinda", f"Pada tanggal {issued}"],
                [f"Ditetapkan di Samarinda, tanggal {issued}"],
            )
        ),
        "jabatan": ["A.n. MENTERI KESEHATAN RI", boss.jabatan.upper()]
        if chance(rng, 0.6)
        else [boss.jabatan],
        "nama": boss.nama,
        "bawah": ["NIP. " + nip_spasi(boss.nip)]
        if chance(rng, 0.5)
        else [boss.pangkat, f"NIP {boss.nip}"],
        "foto_kiri": chance(rng, 0.5),
        "latar": rng.choice(("#ffffff", "#fbf7e6", "#eef5ee")),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.strttk(case.facts, nama=name, kelamin=sex, penerbit=agency))
