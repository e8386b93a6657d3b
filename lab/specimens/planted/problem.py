"""What a problem is: what it changes, where it shows, and beside what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lab.specimens.draft import Draft, Paper
from lab.specimens.facts import Facts, Officer, Person
from lab.specimens.rng import Rng

Change = Callable[[Draft, Rng], Draft | None]
"""Returns the draft with the problem, None where this dossier cannot have it."""
PaperChange = Callable[[Paper, Rng], Paper | None]
FactsChange = Callable[[Facts, Rng], Facts | None]
Claimed = Mapping[int, frozenset[str]]
"""Fields that other problems altered, by the number of the paper."""
Need = Callable[[Draft, Claimed, frozenset[int]], bool]
"""Whether the problem shows in the draft; the last are the papers that it altered itself."""

REQUIREMENTS = {
    "akta_pendirian": "akta",
    "akta_perubahan": "akta",
    "sk_ahu": "akta",
    "rekomendasi_balai": "rek_balai",
    "rekomendasi_dinkes": "rek_dinkes",
    "surat_kuasa": "surat_permohonan",
}
"""The requirement of a kind of document, where it is not called the same."""
LETTERS = ("balai", "dinkes")


@dataclass(frozen=True, slots=True)
class Problem:
    """One kind of problem.

    Attributes:
        name: Its name.
        kind: The document type that shows it.
        field: The field that shows it; None where a document is missing.
        expectation: What must be noticed, in Indonesian.
        change: Puts it in.
        others: More fields that the change alters, on whatever paper.
        needs: What must be there for an officer to see it.
        of: The requirement it belongs to, where it is not that of the document type.
        wide: Alters the facts of the whole dossier.
        warns: A person must judge it.
        refused: The document counts for nothing: its line says that there is none.
        blank: The field is left out.
    """

    name: str
    kind: str
    field: str | None
    expectation: str
    change: Change
    others: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    of: str = ""
    wide: bool = False
    warns: bool = False
    refused: bool = False
    blank: bool = False

    @property
    def requirement(self) -> str:
        """The requirement it belongs to."""
        return self.of or REQUIREMENTS.get(self.kind, self.kind)

    @property
    def fields(self) -> frozenset[str]:
        """The fields that it alters."""
        return frozenset({self.field or "", *self.others})


def on_facts(change: FactsChange) -> Change:
    """A change of the facts of the whole dossier: all papers agree on it."""

    def apply(draft: Draft, rng: Rng) -> Draft | None:
        facts = change(draft.facts, rng)
        return None if facts is None else draft.telling(facts)

    return apply


def on_paper(kind: str, change: PaperChange) -> Change:
    """A change of one paper of a kind, whichever."""

    def apply(draft: Draft, rng: Rng) -> Draft | None:
        papers = draft.of_kind(kind)
        changed = change(rng.choice(papers), rng) if papers else None
        return None if changed is None else draft.with_paper(changed)

    return apply


def on_papers_facts(kinds: tuple[str, ...], change: FactsChange) -> Change:
    """A change of the facts as all papers of these kinds have them, the same for all."""

    def apply(draft: Draft, rng: Rng) -> Draft | None:
        papers = [each for kind in kinds for each in draft.of_kind(kind)]
        begun = rng.getstate()
        for paper in papers:
            rng.setstate(begun)
            facts = change(paper.facts, rng)
            if facts is None:
                return None
            draft = draft.with_paper(paper.telling(facts))
        return draft if papers else None

    return apply


def on_paper_facts(kind: str, change: FactsChange) -> Change:
    """A change of the facts as one paper of a kind has them."""

    def apply(paper: Paper, rng: Rng) -> Paper | None:
        facts = change(paper.facts, rng)
        return None if facts is None else paper.telling(facts)

    return on_paper(kind, apply)


def printed(kind: str, field: str) -> Need:
    """The field stands on another paper of that kind, as it should."""

    def holds(draft: Draft, claimed: Claimed, own: frozenset[int]) -> bool:
        return any(
            paper.printed.fields.get(field) is not None
            and field not in claimed.get(paper.at, frozenset())
            and paper.at not in own
            for paper in draft.of_kind(kind)
        )

    return holds


def lacking(kind: str) -> Need:
    """No such paper is there, which an officer might take instead."""

    def holds(draft: Draft, _claimed: Claimed, _own: frozenset[int]) -> bool:
        return not draft.of_kind(kind)

    return holds


def by_newest_deed(draft: Draft, claimed: Claimed, own: frozenset[int]) -> bool:
    """The newest deed says who is in office."""
    kind = "akta_perubahan" if draft.of_kind("akta_perubahan") else "akta_pendirian"
    return printed(kind, "pengurus")(draft, claimed, own)


def of_a_firm(draft: Draft, _claimed: Claimed, _own: frozenset[int]) -> bool:
    """A firm applies, of which more papers are asked than of a person."""
    return draft.facts.applicant == "badan"


def beside(kind: str, field: str) -> Need:
    """The field stands on the altered paper of that kind itself, as it should."""

    def holds(draft: Draft, claimed: Claimed, own: frozenset[int]) -> bool:
        return all(
            paper.printed.fields.get(field) is not None
            and field not in claimed.get(paper.at, frozenset())
            for paper in draft.of_kind(kind)
            if paper.at in own
        )

    return holds


def company_agreed(draft: Draft, claimed: Claimed, own: frozenset[int]) -> bool:
    """Most papers, and two at least, say what the company is called: who is right is no riddle."""
    kinds = ("surat_permohonan", "akta_pendirian", "sk_ahu", "pernyataan_farmasi", "pernyataan_ttk")
    altered = [
        paper.at in own or "nama_badan" in claimed.get(paper.at, frozenset())
        for kind in kinds
        for paper in draft.of_kind(kind)
        if paper.printed.fields.get("nama_badan") is not None
    ]
    return altered.count(False) >= max(2, altered.count(True) + 1)


def with_officer(facts: Facts, number: int, person: Person) -> Facts:
    """The facts with another person in that office."""
    officers: list[Officer] = list(facts.officers)
    officers[number] = replace(officers[number], person=person)
    return replace(facts, officers=tuple(officers))
