"""List of equipment and machines."""

from lab.specimens import plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang

_TOOLS = (
    "Mesin penggiling simplisia",
    "Oven pengering",
    "Ayakan mesh 60",
    "Timbangan digital",
    "Mesin pengaduk",
    "Panci stainless",
    "Mesin pengemas (sealer)",
    "Alat rajang",
    "Blender kering",
    "Kompor gas",
    "Rak pengering",
    "Lemari bahan baku",
    "Bak pencucian",
    "Mesin pengisi kapsul",
    "Termometer",
    "Higrometer",
    "Alat pemadam api ringan",
    "Wadah plastik bertutup",
)


def draw(case: Case) -> Printed:
    """Draw the table of tools."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    tools = rng.sample(_TOOLS, rng.randint(6, 16))
    rows = [
        [
            f"{i}",
            tool,
            rng.choice(("Lokal", "Maksindo", "Ohaus", "-", "Miyako")),
            rng.choice(("5 kg", "10 kg/jam", "1 kg", "20 liter", "-")),
            f"{rng.randint(1, 4)}",
            rng.choice(("Baik", "Baik", "Baru")),
        ]
        for i, tool in enumerate(tools, 1)
    ]
    data = plain.page(
        rng,
        judul=rng.choice(
            (
                "DAFTAR PERALATAN DAN MESIN",
                "DAFTAR PERALATAN",
                "DAFTAR PERALATAN DAN MESIN-MESIN YANG DIGUNAKAN",
            )
        ),
        kop=plain.company_head(rng, facts, firm),
        pembuka=[f"Nama Perusahaan : {firm}"],
        tabel={
            "kepala": ["No", "Nama Alat", "Merk/Tipe", "Kapasitas", "Jumlah", "Kondisi"],
            "baris": rows,
            "kolom": [10, 0, 28, 26, 18, 20],
        },
        atas=[
            f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
            facts.pemohon.jabatan + ",",
        ],
        nama=facts.pemohon.person.nama_lengkap,
        lanskap=rng.random() < 0.3,
    )
    fields = {
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "jumlah_baris": str(len(rows)),
    }
    return Printed(data, fields, template=plain.TEMPLATE)
