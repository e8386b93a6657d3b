"""The text of a deed of change: what a meeting decided, the officers staying in office."""

from dataclasses import dataclass

from lab.specimens import printing
from lab.specimens.facts import Facts
from lab.specimens.rng import Rng, chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_TITLES = {
    "PT": (
        "PERNYATAAN KEPUTUSAN RAPAT UMUM PEMEGANG SAHAM LUAR BIASA",
        "PERNYATAAN KEPUTUSAN PARA PEMEGANG SAHAM",
        "BERITA ACARA RAPAT UMUM PEMEGANG SAHAM LUAR BIASA",
    ),
    "CV": ("PERUBAHAN ANGGARAN DASAR PERSEROAN KOMANDITER", "AKTA PERUBAHAN PERSEROAN KOMANDITER"),
    "KOPERASI": ("PERUBAHAN ANGGARAN DASAR KOPERASI", "PERNYATAAN KEPUTUSAN RAPAT ANGGOTA"),
    "UD": ("PERUBAHAN USAHA DAGANG",),
}
_BODY = {"PT": "Perseroan", "CV": "Perseroan", "KOPERASI": "Koperasi", "UD": "Usaha dagang"}
_GOALS = (
    "industri produk obat tradisional untuk manusia (KBLI 21022)",
    "industri jamu dan obat bahan alam (KBLI 21022)",
)


@dataclass(frozen=True, slots=True)
class ChangeText:
    """All prose of a deed of change except its opening, closing and persons (``*bold*``)."""

    jenis: str
    dasar: tuple[str, ...]  # which deeds came before
    keputusan: tuple[str, ...]
    susunan: str  # what introduces the officers


def change_text(rng: Rng, facts: Facts, firm: str) -> ChangeText:
    """Return the text for the company's form; ``firm`` as printed."""
    form, first = facts.company.bentuk, facts.akta
    body, seat = _BODY[form], facts.company.kantor
    decree = (
        f" dan telah memperoleh pengesahan dengan Surat Keputusan Nomor {facts.sk_ahu.nomor} "
        f"tanggal {tanggal_panjang(facts.sk_ahu.tanggal)}"
        if facts.sk_ahu
        else ""
    )
    decisions = [
        f"Menyetujui perubahan maksud dan tujuan serta kegiatan usaha {body} sehingga meliputi "
        f"pula {rng.choice(_GOALS)};",
        f"Menyetujui alamat {body} di {printing.alamat(rng, seat)};",
        "Menegaskan kembali modal dan susunan pemegang saham atau pemilik modal tanpa perubahan;",
        f"Memberikan kuasa kepada pengurus {body} untuk menyatakan keputusan ini dalam akta.",
    ]
    keep = decisions if chance(rng, 0.5) else [decisions[0], decisions[3]]
    return ChangeText(
        jenis=rng.choice(_TITLES[form]),
        dasar=(
            f"Bahwa *{firm}*, berkedudukan di {seat.kabupaten}, didirikan dengan akta tertanggal "
            f"{tanggal_angka(first.tanggal)} Nomor {first.nomor:02d}, dibuat di hadapan "
            f"{first.notaris.nama_lengkap}, Notaris di {first.notaris_kota}{decree};",
            "Bahwa telah diadakan rapat yang dihadiri oleh seluruh yang berhak, sehingga rapat "
            "adalah sah dan berhak mengambil keputusan yang mengikat.",
        ),
        keputusan=tuple(keep),
        susunan=f"Mengangkat kembali pengurus {body} untuk masa jabatan berikutnya, sehingga "
        "susunannya menjadi sebagai berikut:",
    )
