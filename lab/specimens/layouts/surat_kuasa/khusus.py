"""Power of attorney as lawyers type it: no rows, the purpose under a spaced KHUSUS, dashes."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_UNTUK = {
    "pengurusan": (
        "Untuk dan atas nama Yang Memberi Kuasa mengurus segala sesuatu yang berkenaan dengan "
        "permohonan izin usaha obat tradisional {firm} pada instansi yang berwenang di Provinsi "
        "Kalimantan Timur, menghadap para pejabat, menyerahkan dan melengkapi berkas, serta "
        "mengambil surat izin yang telah selesai.",
        "Mewakili Yang Memberi Kuasa dalam hal mengajukan dan menyelesaikan perizinan UKOT atas "
        "nama {firm}, untuk itu berhak datang ke loket, menerima tanda bukti, memberi keterangan "
        "yang diperlukan dan menerima hasilnya.",
    ),
    "penandatanganan": (
        "Untuk dan atas nama Yang Memberi Kuasa membubuhkan tanda tangan pada seluruh formulir, "
        "surat pernyataan dan berita acara yang disyaratkan bagi izin usaha obat tradisional "
        "{firm}.",
        "Menandatangani atas nama Yang Memberi Kuasa segala surat yang bertalian dengan perizinan "
        "UKOT {firm}, seolah-olah ditandatangani sendiri oleh Yang Memberi Kuasa.",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the letter for ``case.item``."""
    rng, facts = case.rng, case.facts
    item = case.item if case.item in _UNTUK else "pengurusan"
    giver, taker = facts.pemohon.person, facts.kuasa.penerima
    name, agent = printing.orang(rng, giver, besar=True), printing.orang(rng, taker, besar=True)
    firm, day = printing.badan(rng, facts.company), facts.kuasa.tanggal
    written = tanggal_angka(day) if chance(rng, 0.3) else tanggal_panjang(day)
    data = {
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "C059")),
        "judul": rng.choice(("S U R A T   K U A S A", "SURAT KUASA")),
        "pemberi": (
            f"Yang bertanda tangan di bawah ini : *{name}*, lahir di "
            f"{giver.tempat_lahir.title()} pada tanggal {tanggal_angka(giver.tanggal_lahir)}, "
            f"pekerjaan {giver.pekerjaan.lower()}, beralamat di "
            f"{printing.alamat(rng, giver.alamat)}, dalam hal ini bertindak selaku "
            f"{facts.pemohon.jabatan} {firm}, untuk selanjutnya disebut :"
        ),
        "sebut_pemberi": "YANG MEMBERI KUASA",
        "penerima": (
            f"Menerangkan dengan ini memberi kuasa kepada : *{agent}*, "
            f"{facts.kuasa.hubungan.lower()}, pemegang KTP No. {taker.nik}, beralamat di "
            f"{printing.alamat(rng, taker.alamat)}, untuk selanjutnya disebut :"
        ),
        "sebut_penerima": "YANG DIBERI KUASA",
        "untuk": rng.choice(_UNTUK[item]).format(firm=firm),
        "penutup": rng.choice(
            (
                "Kuasa ini diberikan tanpa hak substitusi dan gugur dengan sendirinya apabila "
                "urusan tersebut selesai.",
                "Kuasa ini diberikan dengan hak untuk melimpahkannya kepada orang lain.",
            )
        ),
        "tempat": f"{facts.permohonan.tempat}, {written}",
        "nama": name,
        "agen": agent,
        "tarif": printing.materai(rng, day)[0],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
    }
    return Printed(data, truth_fields.kuasa(facts, item, pemberi=name, penerima=agent), item)
