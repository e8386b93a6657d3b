"""Personnel form: boxes with the caption in their corner, the action ticked, two boxes to sign."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_angka

_JUDUL = (
    "PENETAPAN PENANGGUNG JAWAB TEKNIS",
    "FORMULIR PENGANGKATAN DALAM JABATAN",
    "LEMBAR KEPUTUSAN PERSONALIA",
    "PENGANGKATAN PERSONEL KUNCI",
)
_TINDAKAN = ("Pengangkatan", "Perpanjangan", "Mutasi", "Pemberhentian")
_TUGAS = (
    "Mengawasi produksi, pengawasan mutu dan dokumentasi sesuai CPOTB.",
    "Bertanggung jawab atas mutu, keamanan dan khasiat produk jamu; hadir penuh pada jam kerja.",
    "Meluluskan bahan baku dan produk jadi; melapor kepada pimpinan setiap bulan.",
)
_CATATAN = (
    "Keputusan lain yang bertentangan dengan keputusan ini dinyatakan tidak berlaku.",
    "Salinan disampaikan kepada yang bersangkutan dan disimpan pada bagian personalia.",
    "Hak dan kewajiban menurut peraturan perusahaan dan perjanjian kerja.",
)


def draw(case: Case) -> Printed:
    """Draw the form."""
    rng, facts, letter, pj = case.rng, case.facts, case.facts.pengangkatan, case.facts.pj
    firm = printing.badan(rng, facts.company)
    name = printing.orang(rng, pj.person)
    chief = printing.orang(rng, facts.pemohon.person)
    role = facts.pemohon.jabatan
    slash = rng.choice(("-", "/", "."))
    digits, long = tanggal_angka(letter.tanggal, slash), tanggal_acak(rng, letter.tanggal)
    in_digits, numbered, old = chance(rng, 0.45), chance(rng, 0.85), chance(rng, 0.5)
    captions = {
        "nomor": rng.choice(("No. Surat", "Nomor", "No. SK")),
        "tanggal": rng.choice(("Tanggal", "Tgl. Surat", "Tgl. Penetapan")),
        "mulai": rng.choice(("Berlaku mulai", "TMT")),
        "nama": rng.choice(("Nama Karyawan", "Nama Lengkap & Gelar", "Nama Personel")),
        "lahir": rng.choice(("Tempat/Tgl. Lahir", "Lahir")),
        "didik": rng.choice(("Pendidikan", "Ijazah Terakhir")),
        "strttk": rng.choice(("No. STRTTK", "Registrasi (STRTTK)", "Nomor Registrasi")),
        "lama": rng.choice(("Jabatan Lama", "Posisi Sebelumnya")),
        "baru": rng.choice(("Jabatan Baru", "Diangkat Sebagai", "Posisi")),
        "badan": rng.choice(("Perusahaan", "Unit Usaha", "Pemberi Kerja")),
        "alamat": rng.choice(("Tempat Kerja", "Lokasi Pabrik", "Alamat Sarana Produksi")),
        "tugas": rng.choice(("Uraian Tugas", "Tugas & Wewenang")),
        "catatan": rng.choice(("Catatan", "Keterangan")),
    }
    born = f"{pj.person.tempat_lahir.title()}, {tanggal_angka(pj.person.tanggal_lahir, slash)}"
    before = rng.choice(("-", "Karyawan bagian produksi", "Belum ada"))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans", "URW Gothic")),
        "huruf_isi": rng.choice(("Liberation Sans", "Liberation Mono", "Caladea", "Carlito")),
        "warna": rng.choice(("#000000", "#1d3f72", "#2c5a35")),
        "latar": chance(rng, 0.5),
        "inisial": facts.company.singkatan[:1],
        "firma": firm,
        "usaha": rng.choice(("Bagian Personalia", "Sumber Daya Manusia", "Urusan Kepegawaian")),
        "kode": f"F-{rng.choice(('SDM', 'HRD', 'PERS'))}-{rng.randint(1, 19):02d}"
        f"/Rev.{rng.randint(0, 3)}",
        "judul": rng.choice(_JUDUL),
        "tindakan": list(_TINDAKAN),
        "tanda": rng.choice(("silang", "centang")),
        "takarir": captions,
        "nomor": letter.nomor,
        "tanggal": digits if in_digits else long,
        "mulai": rng.choice(("Tanggal surat ini", "Sejak ditetapkan", "Segera")),
        "nama_pj": name,
        "lahir": born,
        "didik": f"{pj.pendidikan}, {pj.perguruan}",
        "nomor_strttk": pj.nomor_strttk if numbered else "",
        "lama": before if old else "",
        "baru": rng.choice(("Penanggung Jawab Teknis", "PENANGGUNG JAWAB TEKNIS (PJT)")),
        "badan": firm,
        "alamat": printing.alamat(rng, facts.company.produksi),
        "tugas": rng.choice(_TUGAS),
        "catatan": rng.choice(_CATATAN),
        "oleh": rng.choice(("Ditetapkan oleh", "Disahkan oleh", "Yang mengangkat")),
        "terima": rng.choice(("Diterima oleh", "Yang diangkat", "Menyetujui")),
        "role": role,
        "pimpinan": chief,
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.pengangkatan(facts, badan=firm, pj=name, pimpinan=chief)
    if not numbered:
        fields = {**fields, "nomor_strttk": None}
    return Printed(data, fields, variant="surat_pengangkatan_pj")
