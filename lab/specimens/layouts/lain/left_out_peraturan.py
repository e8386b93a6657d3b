"""Unrelated, left out: the first pages of a regulation, printed from the web."""

from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit


def draw(case: Case) -> Printed:
    """Draw it."""
    rng = case.rng
    number, year = rng.randint(2, 60), rng.choice((2009, 2012, 2014, 2016))
    about = rng.choice(
        (
            "PENGELOLAAN LIMBAH RUMAH TANGGA",
            "LABEL DAN IKLAN PANGAN",
            "PELAYANAN PUBLIK TERPADU",
            "INDUSTRI RUMAH TANGGA PANGAN",
        )
    )
    who = rng.choice(("MENTERI KESEHATAN", "MENTERI DALAM NEGERI", "MENTERI PERDAGANGAN"))
    data = kit.sheet(
        rng,
        kit.title(f"PERATURAN {who} REPUBLIK INDONESIA", f"NOMOR {number} TAHUN {year}"),
        kit.title(f"TENTANG {about}", "DENGAN RAHMAT TUHAN YANG MAHA ESA", ukuran=12),
        kit.rows(
            (
                "Menimbang",
                f"a. bahwa untuk melaksanakan ketentuan tentang {about.lower()} perlu "
                "ditetapkan peraturan; b. bahwa peraturan yang lama tidak sesuai lagi "
                "dengan perkembangan keadaan;",
            ),
            (
                "Mengingat",
                "1. Undang-Undang Nomor 36 Tahun 2009 tentang Kesehatan; 2. Undang-Undang "
                "Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
            ),
            lebar=30,
        ),
        kit.title("MEMUTUSKAN :", ukuran=12),
        kit.prose(
            "*BAB I KETENTUAN UMUM*. Pasal 1. Dalam Peraturan ini yang dimaksud dengan "
            f"{about.lower()} adalah kegiatan yang dilakukan oleh pelaku usaha sesuai "
            "ketentuan peraturan perundang-undangan.",
            "Pasal 2. Pelaku usaha wajib memenuhi persyaratan yang ditetapkan. Pasal 3. "
            "Pembinaan dan pengawasan dilakukan oleh Menteri, gubernur, dan bupati atau "
            "wali kota.",
            *(
                "Pasal "
                + (
                    f"{at}. Setiap orang yang melanggar ketentuan sebagaimana dimaksud dalam "
                    f"Pasal {at - 1} dikenai sanksi administratif berupa teguran lisan, teguran "
                    "tertulis, atau penghentian kegiatan."
                )
                for at in range(4, 4 + rng.randint(4, 14))
            ),
        ),
        huruf=rng.choice(("Nimbus Roman", "URW Bookman", "Carlito")),
        ukuran=12,
    )
    return Printed(data, {}, variant="peraturan", template=kit.TEMPLATE)
