"""TDP without a strip: number at the right, groups in a thick frame, validity in a sentence."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, rupiah, tanggal_angka, tanggal_panjang

_BADAN_HUKUM = {"PT": "Perseroan Terbatas", "CV": "Persekutuan Komanditer", "UD": "Perorangan",
                "KOPERASI": "Koperasi"}  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    taxed, spoken, colons = chance(rng, 0.75), chance(rng, 0.4), chance(rng, 0.5)
    firm = printing.badan(rng, company, besar=chance(rng, 0.8))
    address = printing.alamat(rng, company.kantor)
    day, until = permits.tdp_days(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=chance(rng, 0.8))
    boss = people.official(rng, "Kepala Dinas", day, "umum")
    kin = chance(rng, 0.5)
    lama = chance(rng, 0.3)
    end = tanggal_panjang(until, lama=lama)
    if spoken:
        end = f"{tanggal_angka(until)} ({tanggal_panjang(until, lama=lama)})"
    order = rng.choice(("PENDAFTARAN PERTAMA", "PENDAFTARAN BARU", "PEMBAHARUAN KE 1"))
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Carlito", "Liberation Sans", "C059")),
        "kantor": [permits.pemda(company.kantor), permits.office(rng, day)],
        "alamat_kantor": permits.seat(rng, company.kantor),
        "nomor": [rng.choice(("No. TDP", "NOMOR", "Nomor TDP")), company.tdp],
        "urut": order,
        "agenda": f"Agenda : {rng.randint(1, 980):04d}/{rng.choice(('WDP', 'TDP'))}/{day.year}",
        "bentuk": permits.form_name(company.bentuk),
        "kelompok": [
            [
                [rng.choice(("NAMA PERUSAHAAN", "PERUSAHAAN")), firm],
                ["BENTUK BADAN USAHA", _BADAN_HUKUM[company.bentuk]],
                [rng.choice(("ALAMAT KANTOR", "ALAMAT PERUSAHAAN", "KEDUDUKAN/ALAMAT")), address],
                ["TELEPON", company.telepon],
                *([["N.P.W.P.", npwp_titik(company.npwp15)]] if taxed else []),
            ],
            [
                [rng.choice(("NAMA PENANGGUNG JAWAB", "PENGURUS / PENANGGUNG JAWAB",
                             "PEMILIK/PENGURUS/PENANGGUNG JAWAB")), head],
                ["JABATAN", facts.pemohon.jabatan],
                *([["KEWARGANEGARAAN", "Indonesia"]] if kin else []),
            ],
            [
                ["KEGIATAN USAHA POKOK", "Industri jamu dan obat tradisional"],
                ["KODE KBLI", "21022"],
                ["MODAL", rupiah(facts.akta.modal_disetor)],
            ],
        ],
        "titik": ":" if colons else "",
        "berlaku": rng.choice(
            (
                f"Tanda daftar perusahaan ini berlaku sampai dengan tanggal *{end}* dan wajib "
                "diperbaharui selambat-lambatnya 3 (tiga) bulan sebelum masa berlakunya berakhir.",
                f"Berlaku sampai tanggal *{end}* sepanjang tidak ada perubahan data perusahaan.",
            )
        ),
        "atas": rng.choice(
            (
                [f"Diterbitkan di {facts.permohonan.tempat}",
                 f"Tanggal {tanggal_panjang(day, lama=lama)}", "Kepala,"],
                [f"{facts.permohonan.tempat}, {tanggal_panjang(day, nol=True)}",
                 "Kepala Dinas selaku", "Kepala Kantor Pendaftaran Perusahaan,"],
            )
        ),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "cap": permits.pemda(company.kantor),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#7a2b2b", "#2d5aa0", "#3b3b3b", "#31653f")),
    }  # fmt: skip
    fields = truth_fields.tdp(
        facts, badan=firm, alamat=address, nama=head, terbit=day, sampai=until
    )
    if not taxed:
        fields = {**fields, "npwp": None}
    return Printed(data, fields)
