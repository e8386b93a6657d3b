"""STRTTK with the acts it rests on in a list, the office's head at the left, validity as a row."""

from lab.specimens import ink, truth_fields
from lab.specimens.facts import Technician
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def _rows(rng: Rng, pj: Technician, printed: dict[str, str]) -> list[list[str]]:
    """The rows about the holder; ``printed`` holds what is spelled in more than one way."""
    holder = [[rng.choice(("Nama", "Nama Lengkap", "N a m a")), f"*{printed['nama']}*"]]
    birth = [
        rng.choice(("Tempat, Tanggal Lahir", "Tempat/Tgl. Lahir", "Tempat dan tanggal lahir")),
        f"{printed['tempat']}{printed['pisah']}{printed['lahir']}",
    ]
    holder.append(birth)
    if printed["kelamin"]:
        holder.append(["Jenis Kelamin", printed["kelamin"]])
    school = [
        ["Pendidikan", pj.pendidikan],
        [rng.choice(("Lulusan", "Asal Perguruan Tinggi")), pj.perguruan],
    ]
    if chance(rng, 0.6):
        school.append(["Nomor Ijazah", pj.nomor_ijazah])
    if chance(rng, 0.4):
        school.append(["Tanggal Ijazah", tanggal_panjang(pj.lulus)])
    valid = [
        [rng.choice(("Berlaku sampai dengan", "Berlaku s/d", "Masa berlaku s.d.")),
         printed["sampai"]],
    ]  # fmt: skip
    return [*holder, *school, *valid]


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.65) else person.nama
    lama, digits, sexed = chance(rng, 0.25), chance(rng, 0.3), chance(rng, 0.65)
    agency = "DINAS KESEHATAN"
    place = person.tempat_lahir if chance(rng, 0.5) else kapital(person.tempat_lahir)
    born = tanggal_panjang(person.tanggal_lahir, lama=lama)
    until = rng.choice(("SEUMUR HIDUP", "Seumur hidup"))
    if pj.strttk_berlaku:
        until = tanggal_panjang(pj.strttk_berlaku, lama=lama)
    if digits:
        born = tanggal_angka(person.tanggal_lahir)
        until = tanggal_angka(pj.strttk_berlaku) if pj.strttk_berlaku else until
    sex = kapital(person.jenis_kelamin) if chance(rng, 0.5) else person.jenis_kelamin
    printed = {
        "nama": name,
        "tempat": place,
        "lahir": born,
        "pisah": rng.choice((", ", ", ", " / ")),
        "kelamin": sex if sexed else "",
        "sampai": until,
    }
    issued = tanggal_panjang(pj.strttk_terbit, lama=lama)
    law = (
        "Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan"
        if pj.strttk_berlaku is None
        else "Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan"
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Carlito", "Nimbus Sans")),
        "rata": rng.choice(("kiri", "tengah")),
        "provinsi": rng.choice(("PEMERINTAH PROVINSI KALIMANTAN TIMUR",
                                "PEMERINTAH PROPINSI KALIMANTAN TIMUR")),
        "agensi": agency,
        "alamat": "Jalan Contoh Abadi Nomor 27 Telepon (0541) 200002 Samarinda 75117",
        "judul": rng.choice((
            ["SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN"],
            ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
        )),
        "nomor": f"{rng.choice(('Nomor', 'Nomor Registrasi', 'NOMOR'))} : {pj.nomor_strttk}",
        "kata_dasar": rng.choice(("Berdasarkan :", "Dasar :", "Mengingat :")),
        "dasar": [
            law,
            "Peraturan Pemerintah Nomor 51 Tahun 2009 tentang Pekerjaan Kefarmasian",
            "Peraturan Menteri Kesehatan Nomor 889/MENKES/PER/V/2011 tentang Registrasi, Izin "
            "Praktik dan Izin Kerja Tenaga Kefarmasian",
        ][: rng.choice((2, 3, 3))],
        "kata_beri": rng.choice((
            "diberikan Surat Tanda Registrasi kepada :",
            "dengan ini diterangkan bahwa telah terdaftar sebagai Tenaga Teknis Kefarmasian :",
        )),
        "baris": _rows(rng, pj, printed),
        "lebar": rng.choice((46, 52)),
        "penutup": rng.choice((
            "Pemegang surat tanda registrasi ini dapat melaksanakan pekerjaan kefarmasian setelah "
            "memiliki surat izin kerja.",
            "Surat ini bukan merupakan izin untuk menjalankan pekerjaan kefarmasian.",
            "",
        )),
        "atas": [f"Samarinda, {issued}"] if chance(rng, 0.5)
        else [f"{rng.choice(('Dikeluarkan di', 'Ditetapkan di'))} Samarinda", f"tanggal {issued}"],
        "jabatan": rng.choice((
            ["Kepala Dinas Kesehatan", "Provinsi Kalimantan Timur,"],
            ["a.n. MENTERI KESEHATAN", "Kepala Dinas,"],
        )),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "foto_kanan": chance(rng, 0.4),
        "bingkai": chance(rng, 0.3),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=sex if sexed else None, penerbit=agency
    )
    return Printed(data, fields)
