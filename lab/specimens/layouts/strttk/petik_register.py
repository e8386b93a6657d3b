"""STRTTK as a page out of the register, on its side: one row of columns, numbered beneath."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.6) else person.nama
    digits, lama, sexed, apart, schooled = (chance(rng, p) for p in (0.55, 0.2, 0.7, 0.4, 0.8))
    mark = rng.choice("-/")
    split = chance(rng, 0.5)
    agency = "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR" if not split else "DINAS KESEHATAN"
    place = kapital(person.tempat_lahir) if chance(rng, 0.6) else person.tempat_lahir
    born = tanggal_panjang(person.tanggal_lahir, lama=lama)
    issued = tanggal_panjang(pj.strttk_terbit, lama=lama)
    until = "Seumur hidup"
    if pj.strttk_berlaku:
        until = tanggal_panjang(pj.strttk_berlaku, lama=lama)
    if digits:
        born, issued = (tanggal_angka(d, mark) for d in (person.tanggal_lahir, pj.strttk_terbit))
        until = tanggal_angka(pj.strttk_berlaku, mark) if pj.strttk_berlaku else until
    sex = kapital(person.jenis_kelamin)
    number = [rng.choice(("Nomor Registrasi", "No. Register", "Nomor STRTTK")), pj.nomor_strttk]
    birth = [rng.choice(("Tempat dan Tanggal Lahir", "Lahir di / pada")), f"{place}, {born}"]
    cells = [
        number,
        [rng.choice(("Nama Lengkap", "Nama Tenaga Teknis Kefarmasian", "Nama")), name],
        *([["Tempat Lahir", place], ["Tanggal Lahir", born]] if apart else [birth]),
        *([[rng.choice(("Jenis Kelamin", "Kelamin")), sex]] if sexed else []),
        *([["Pendidikan", f"{pj.pendidikan}, {pj.perguruan} ({pj.lulus.year})"]]
          if schooled else []),
        [rng.choice(("Tanggal Registrasi", "Didaftar Tanggal", "Tanggal Terbit")), issued],
        [rng.choice(("Berlaku Sampai", "Masa Berlaku s/d", "Berakhir Tanggal")), until],
    ]  # fmt: skip
    if chance(rng, 0.3):
        cells.insert(0, cells.pop(1))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Roman", "Liberation Sans")),
        "kop": ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", agency] if split else [agency],
        "alamat": "Jalan Contoh Makmur Nomor 27 Samarinda 75117",
        "judul": "SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN",
        "sub": rng.choice(
            ("(STRTTK)", "Kutipan Buku Register", "KUTIPAN DARI BUKU REGISTER PROVINSI")
        ),
        "pembuka": rng.choice(
            (
                "Dalam buku register tenaga teknis kefarmasian pada kantor kami tercatat :",
                "Kepala Dinas Kesehatan Provinsi Kalimantan Timur mengutip dari register tenaga "
                "teknis kefarmasian catatan sebagai berikut :",
            )
        ),
        "sel": cells,
        "lajur_nomor": chance(rng, 0.6),
        "abu": chance(rng, 0.4),
        "hak": rng.choice(
            (
                "Pemegang surat ini berwenang melakukan pekerjaan kefarmasian sesuai dengan "
                "peraturan perundang-undangan.",
                "Surat ini sah sebagai bukti tertulis pencatatan menurut Peraturan Menteri "
                "Kesehatan Nomor 889/Menkes/Per/V/2011.",
            )
        ),
        "atas": rng.choice(
            (
                [f"Samarinda, {issued}"],
                ["Dikutip sesuai dengan register", f"Samarinda, {issued}"],
            )
        ),
        "jabatan": rng.choice(([boss.jabatan], ["a.n. Menteri Kesehatan RI", boss.jabatan])),
        "nama": boss.nama,
        "bawah": [boss.pangkat, "NIP. " + nip_spasi(boss.nip)]
        if chance(rng, 0.6)
        else ["NIP " + boss.nip],
        "foto_kiri": chance(rng, 0.5),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=sex if sexed else None, penerbit=agency
    )
    return Printed(data, fields)
