"""Which documents a dossier holds and for whom each is drawn."""

from dataclasses import dataclass, replace

from lab.specimens.facts import Facts, Person
from lab.specimens.layout import layouts_of
from lab.specimens.rng import Rng, chance

_USUAL, _THICK = 22, 26  # papers in a dossier of middling thickness, and in a thick one


@dataclass(frozen=True, slots=True)
class Wanted:
    """A document to draw: its kind, whom it is for, and what a file name would call it."""

    kind: str
    person: Person
    jabatan: str
    item: str = ""
    layout: str | None = None  # a named layout; None: any of the pool

    @property
    def subject(self) -> str:
        """Whom or what the copy is for."""
        return self.item or f"{self.jabatan} {self.person.nama}".strip()


def contents(facts: Facts, rng: Rng) -> list[Wanted]:
    """Return the documents of all requirements in the order of the SOP, then unrelated ones."""
    boss = facts.pemohon
    pj = facts.pj.person

    def of_boss(kind: str, item: str = "") -> Wanted:
        return Wanted(kind, boss.person, boss.jabatan, item)

    documents = [Wanted(kind, boss.person, boss.jabatan, item) for kind, item in _firm(facts, rng)]
    if facts.kuasa.jenis:
        documents.append(Wanted("ktp", facts.kuasa.penerima, "Penerima Kuasa"))
    documents += [Wanted("ktp", o.person, o.jabatan) for o in facts.officers]
    if len(facts.officers) < 4 and chance(rng, 0.35):
        documents.append(Wanted("ktp", pj, "Penanggung Jawab"))
    documents += [Wanted("pernyataan_farmasi", o.person, o.jabatan) for o in facts.officers]
    documents.append(of_boss("bukti_tanah"))
    if facts.era_nib:
        documents.append(of_boss("nib"))
    elif facts.applicant == "badan":
        documents += [of_boss("tdp"), of_boss("siup")]
    documents += [of_boss(kind) for kind in ("npwp", "domisili", "persetujuan_lokasi")]
    documents += [
        Wanted(kind, pj, "Penanggung Jawab")
        for kind in ("pernyataan_ttk", "pengangkatan_pj", "strttk")
    ]
    documents.append(of_boss("daftar_peralatan"))
    documents += [of_boss("diagram_alur", form) for form in facts.bentuk_sediaan]
    documents += [
        of_boss(kind) for kind in ("daftar_tenaga_kerja", "rekomendasi_balai", "rekomendasi_dinkes")
    ]
    if facts.susulan:
        documents += [of_boss(kind) for kind in ("berita_acara", "rekomendasi_teknis")]
    return documents + _unrelated(facts, rng, len(documents))


_STRAY = 16  # unrelated papers of a dossier with everything in it


def everything(facts: Facts, rng: Rng) -> tuple[Facts, list[Wanted]]:
    """Return the papers of every kind in any order, and the facts that go with them.

    A firm of the years in which the NIB was new has TDP and SIUP as well; its deed was changed, it
    sends somebody, and what came after the visit lies there already.
    """
    made = replace(
        facts,
        berubah=True,
        susulan=True,
        kuasa=replace(facts.kuasa, jenis=("penandatanganan", "pengurusan")),
    )
    boss = made.pemohon
    documents = [each for each in contents(made, rng) if each.kind != "lain"]
    there = {each.kind for each in documents}
    documents += [
        Wanted(kind, boss.person, boss.jabatan)
        for kind in ("tdp", "siup", "nib")
        if kind not in there
    ]
    names = sorted(layout.name for layout in layouts_of("lain", "mixed") if not layout.left_out)
    documents += [
        Wanted("lain", boss.person, boss.jabatan, item=name, layout=name)
        for name in rng.sample(names, _STRAY)
    ]
    rng.shuffle(documents)
    return made, documents


def _firm(facts: Facts, rng: Rng) -> list[tuple[str, str]]:
    """Return kind and item of the papers that say who applies and who acts for the firm."""
    body = facts.applicant == "badan"
    papers = [("surat_permohonan", ""), *(("surat_kuasa", jenis) for jenis in facts.kuasa.jenis)]
    if body or chance(rng, 0.5):
        papers.append(("akta_pendirian", ""))
    if facts.berubah:
        papers.append(("akta_perubahan", ""))
    if facts.sk_ahu:
        papers.append(("sk_ahu", ""))
    if body:
        papers.append(("susunan_pengurus", ""))
    return papers


def _unrelated(facts: Facts, rng: Rng, asked: int) -> list[Wanted]:
    """Return papers that nobody asked for: more of them in a thin dossier of ``asked`` papers."""
    names = sorted(layout.name for layout in layouts_of("lain", "mixed") if not layout.left_out)
    count = max(rng.choice((1, 1, 2, 3)), min(_USUAL - asked, 5)) if asked <= _THICK else 1
    boss = facts.pemohon
    return [
        Wanted("lain", boss.person, boss.jabatan, item=name, layout=name)
        for name in rng.sample(names, min(count, len(names)))
    ]


def shuffled(documents: list[Wanted], rng: Rng) -> list[Wanted]:
    """Return the documents in the order in which somebody laid them on the scanner.

    Half of the dossiers follow the list with a few documents out of place, half follow nothing;
    the KTPs mostly stay together.
    """
    if chance(rng, 0.5):
        order = list(documents)
        for _ in range(rng.randint(1, 5)):
            order.insert(rng.randrange(len(order)), order.pop(rng.randrange(len(order))))
        return order
    cards = [d for d in documents if d.kind == "ktp"]
    rest = [d for d in documents if d.kind != "ktp"]
    rng.shuffle(rest)
    if chance(rng, 0.7):
        at = rng.randrange(len(rest) + 1)
        return rest[:at] + cards + rest[at:]
    order = rest + cards
    rng.shuffle(order)
    return order
