"""Deed of sale of a PPAT: its form of several pages, parties in sentences, land and price."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the deed; the buyer is the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=2500), asked - dt.timedelta(days=60))
    lot, seller = land.parcel(rng, facts), land.owner(rng, facts, day)
    measured = min(lot.terbit, day - dt.timedelta(days=40))
    survey = f"{lot.surat_ukur.rsplit('/', 1)[0]}/{measured.year}"
    maker = people.person(rng, people.code_of(site.kabupaten), day, titles="notaris", ages=(32, 63))
    buyer = facts.pemohon.person
    holder = printing.orang(rng, buyer, besar=True)
    address = printing.alamat(rng, site)
    number = f"{rng.randint(1, 400)}/{day.year}"
    price = rng.randint(60, 900) * 1_000_000
    written = (
        f"Pada hari ini, {hari(day)}, tanggal {tanggal_angka(day)} ({tanggal_kata(day)}), hadir "
        f"di hadapan saya, {maker.nama_lengkap}, Pejabat Pembuat Akta Tanah yang selanjutnya "
        f"disebut PPAT, dengan daerah kerja {site.kabupaten}, dengan dihadiri oleh saksi-saksi "
        "yang saya kenal dan akan disebut pada bagian akhir akta ini :"
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Mono", "C059")),
        "ppat": maker.nama_lengkap,
        "daerah": f"DAERAH KERJA {site.kabupaten.upper()}",
        "alamat": f"{site.kota}, Telp. 0541-{rng.randint(200_000, 799_999)}",
        "nomor": number,
        "lembar": rng.choice(("Lembar Pertama", "Lembar Kedua", "SALINAN")),
        "isi": [
            written,
            f"I. {seller.sebutan} *{seller.nama}*, lahir pada tanggal "
            f"{tanggal_panjang(seller.tanggal_lahir)}, {seller.pekerjaan.lower()}, bertempat "
            f"tinggal di {printing.alamat(rng, seller.alamat)}, pemegang KTP nomor {seller.nik}, "
            "selaku Penjual, selanjutnya disebut *Pihak Pertama*.",
            f"II. {buyer.sebutan} *{holder}*, lahir pada tanggal "
            f"{tanggal_panjang(buyer.tanggal_lahir)}, {buyer.pekerjaan.lower()}, bertempat "
            f"tinggal di {printing.alamat(rng, buyer.alamat)}, pemegang KTP nomor {buyer.nik}, "
            "selaku Pembeli, selanjutnya disebut *Pihak Kedua*.",
            "Pihak Pertama menerangkan dengan ini menjual kepada Pihak Kedua dan Pihak Kedua "
            "menerangkan dengan ini membeli dari Pihak Pertama :",
            f"Hak Milik Nomor {lot.nomor} atas sebidang tanah sebagaimana diuraikan dalam Surat "
            f"Ukur tanggal {tanggal_angka(measured)} Nomor {survey} seluas {lot.luas} "
            f"m² ({terbilang(lot.luas)} meter persegi), terletak di {address}.",
            f"Jual beli ini meliputi pula bangunan yang ada di atasnya, dengan harga "
            f"{rupiah(price)} ({terbilang(price)} rupiah), yang diakui telah diterima sepenuhnya "
            "oleh Pihak Pertama dan akta ini berlaku pula sebagai kuitansi.",
        ],
        "pasal": [
            "Mulai hari ini obyek jual beli menjadi milik Pihak Kedua dan segala keuntungan serta "
            "beban atas obyek tersebut menjadi hak dan beban Pihak Kedua.",
            "Pihak Pertama menjamin bahwa obyek jual beli tidak tersangkut sengketa, bebas dari "
            "sitaan dan tidak terikat sebagai jaminan utang.",
            "Pihak Kedua menyatakan bahwa kepemilikan tanahnya tidak melebihi ketentuan maksimum "
            "penguasaan tanah.",
            "Dalam hal terdapat perbedaan luas hasil pengukuran, para pihak menerima hasil ukur "
            "tersebut tanpa perhitungan kembali harga.",
            "Kedua belah pihak memilih tempat kediaman hukum yang umum pada Kantor Pengadilan "
            f"Negeri {site.kota}.",
            "Biaya pembuatan akta ini dan segala biaya peralihan hak dibayar oleh Pihak Kedua.",
        ],
        "penutup": "Demikianlah akta ini dibuat di hadapan para pihak dan saksi-saksi, yang "
        "setelah dibacakan, ditandatangani oleh para pihak, saksi-saksi dan saya, PPAT.",
        "pihak": [["Pihak Pertama", seller.nama], ["Pihak Kedua", holder]],
        "saksi": [facts.akta.saksi[0].nama, facts.akta.saksi[1].nama],
        "ttd": [ink.signature(rng) for _ in range(5)],
        "putar": ink.lean(rng),
        "isi_garis": chance(rng, 0.6),
    }
    fields = land.fields(
        "ajb", nomor=number, pemegang=holder, alamat=address, luas=lot.luas, sampai=None
    )
    return Printed(data, fields, variant="ajb")
