"""The dossier's screen: pages on the left, what is to be confirmed on the right, the decision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from dossier import indonesian
from dossier.casework import Account, Case, PageReading, StoredFile
from dossier.model import Check
from office.access import ADDING
from office.chain import Option
from office.limits import TEXT_LENGTH
from office.overlay import NEGATIVE
from office.review import View
from review_ui import words
from review_ui.presenters.checks import anchor, check_row, label, numbers, state_of
from review_ui.presenters.fields import field_row
from review_ui.presenters.history import place
from review_ui.presenters.papers import PaperLink, papers
from review_ui.presenters.rows import CHOICES, CheckRow, Choice, FieldRow, Row
from review_ui.presenters.tiles import Progress, Tile, page_kinds, progress, tiles, verdict

_MARKS: Final = {"baik": "", "ragu": "?", "ulangi": "↻"}


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page in the strip; addresses are empty when there is no picture of it."""

    number: int
    image: str
    thumbnail: str
    width: int
    height: int
    mark: str
    title: str
    reason: str
    kind: str
    """What the machine takes the page for: ``Akta pendirian (2 dari 5)``, ``Kosong``."""


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number of the checklist with its state."""

    number: str
    row: str
    state: str
    symbol: str
    title: str
    resolved: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """How far the dossier is; ``last_word`` tells an older summary from a newer one."""

    said: str
    resolved: int
    total: int
    numbers: tuple[Number, ...]
    last_word: int


@dataclass(frozen=True, slots=True)
class Shortage:
    """A requirement that is not met."""

    numbers: str
    label: str
    said: str
    reason: str


@dataclass(frozen=True, slots=True)
class Choosable:
    """A way that the dossier may go, as a choice in a form."""

    value: str
    label: str
    needs_reason: bool
    why: str
    marked: bool
    refused: str


@dataclass(frozen=True, slots=True)
class FileLink:
    """A file as it was handed in."""

    name: str
    address: str
    size: str
    at: str


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under a heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Workspace:
    """The whole screen; see the templates for what each part is for."""

    csrf: str
    base: str
    number: str
    applicant: str
    applicant_kind: str
    standing: str
    step: int
    step_name: str
    version: int
    reading: int | None
    live: bool
    may_speak: bool
    may_claim: bool
    mine: bool
    claimed: str
    may_add: bool
    may_reread: bool
    choices: tuple[Choice, ...]
    progress: Progress
    tiles: tuple[Tile, ...]
    pages: tuple[PageLink, ...]
    current: int
    summary: Summary
    shortages: tuple[Shortage, ...]
    groups: tuple[Group, ...]
    notes: tuple[str, ...]
    options: tuple[Choosable, ...]
    can_decide: bool
    no_options: str
    draft_reason: str
    files: tuple[FileLink, ...]
    papers: tuple[PaperLink, ...]
    moved: str = ""


def workspace(
    view: View,
    account: Account,
    csrf: str,
    *,
    read: Sequence[PageReading] = (),
    expected: int | None = None,
    page: int = 1,
    last_word: int | None = None,
) -> Workspace:
    """The screen.

    Args:
        view: The dossier as the account sees it.
        account: Who looks.
        csrf: The token of the session's forms.
        read: Pages that have been read so far, while it is being read.
        expected: How many pages there are, once that is known.
        page: The page to show at first, from 1.
        last_word: Number of the last word, when it is later than those in force.
    """
    case = view.case
    base = f"/berkas/{case.id}"
    pages = _pages(view, base)
    chosen = tuple(_choosable(each) for each in view.options)
    shortages = tuple(_shortages(view))
    made = (field_row(view, each) or check_row(view, each) for each in view.questions)
    rows = tuple(each for each in made if each is not None)
    return Workspace(
        csrf=csrf,
        base=base,
        number=case.registration or case.id,
        applicant=case.applicant_name,
        applicant_kind=words.APPLICANT[case.applicant] if case.applicant else "",
        standing=place(case.position, view.rule_set),
        step=case.position.step,
        step_name=view.rule_set.chain.at(case.position.step).name,
        version=case.version,
        reading=view.reading.number if view.reading else None,
        live=case.reading in {"menunggu", "dibaca"},
        may_speak=view.may_speak,
        may_claim=case.holder in account.roles,
        mine=case.claimed_by == account.id,
        claimed=_claimed(view, account),
        may_add=_may_add(case, account),
        may_reread=view.may_speak and case.reading in {"terbaca", "gagal"},
        choices=CHOICES,
        progress=progress(case.reading, read, expected),
        tiles=tiles(case.id, view.files, read),
        pages=pages,
        current=page if any(each.number == page for each in pages) else 1,
        summary=_summary(view, rows, last_word),
        shortages=shortages,
        groups=tuple(_groups(view, rows)),
        notes=tuple(_notes(view)),
        options=chosen,
        can_decide=any(not each.refused for each in chosen),
        no_options=_nothing_to_do(view),
        draft_reason=_draft(shortages, view.options),
        files=tuple(_file(each, base) for each in view.files),
        papers=papers(case, account),
    )


def changed(before: Workspace, after: Workspace, besides: str) -> tuple[Row, ...]:
    """The rows that a word on another row has changed.

    Args:
        before: The screen before the word.
        after: The screen after it.
        besides: Anchor of the row that the word was on.
    """
    old = {row.id: row for group in before.groups for row in group.rows}
    return tuple(
        row
        for group in after.groups
        for row in group.rows
        if row.id != besides and row.id in old and row != old[row.id]
    )


def row_of(layout: Workspace, anchor: str) -> Row | None:
    """The row with that anchor."""
    return next((row for group in layout.groups for row in group.rows if row.id == anchor), None)


def announced(row: Row, layout: Workspace) -> str:
    """What is said to who cannot see the row change."""
    name = row.label if isinstance(row, FieldRow) else f"Persyaratan {row.numbers}"
    return f"{name}: {row.said.lower()}. {layout.summary.said}."


def _pages(view: View, base: str) -> tuple[PageLink, ...]:
    if view.reading is None:
        return ()
    images = view.reading.images
    kinds = page_kinds(view.reading.dossier)
    links = []
    for at, page in enumerate(view.reading.dossier.pages):
        image, thumbnail = images[at] if at < len(images) else (None, None)
        found, reason = verdict(page)
        number = page.index + 1
        said = words.QUALITY[found]
        kind = kinds[page.index]
        links.append(
            PageLink(
                number=number,
                image=f"{base}/halaman/{number}" if image else "",
                thumbnail=f"{base}/halaman/{number}/kecil" if thumbnail else "",
                width=page.size[0],
                height=page.size[1],
                mark=_MARKS[found],
                title=f"Halaman {number}: {kind}; pindaian {said.lower()}. {reason}".strip(),
                reason=page.message or "Gambar halaman ini tidak ada.",
                kind=kind,
            )
        )
    return tuple(links)


def _groups(view: View, rows: Sequence[Row]) -> Iterable[Group]:
    if view.may_speak:
        yield Group("Isian dan persyaratan", tuple(rows))
        return
    # Who only reads wants the checklist as it is printed, then the documents.
    order = {each.requirement: at for at, each in enumerate(_checks(view))}
    checks = [each for each in rows if isinstance(each, CheckRow)]
    checks.sort(key=lambda each: order[each.requirement])
    yield Group("Checklist", tuple(checks))
    fields = [each for each in rows if isinstance(each, FieldRow)]
    for document in dict.fromkeys(each.document for each in fields):
        yield Group(document, tuple(each for each in fields if each.document == document))


def _checks(view: View) -> tuple[Check, ...]:
    return () if view.judgement is None else view.judgement.checks


def _summary(view: View, rows: Sequence[Row], last_word: int | None) -> Summary:
    # What waits for a person or had its answer; what the machine is sure of may be left alone.
    done = sum(each.resolved for each in rows)
    total = done + sum(each.open for each in rows)
    spoken = {each.requirement for each in view.questions if each.resolved is not None}
    return Summary(
        said=_progress_said(view, done, total),
        resolved=done,
        total=total if view.may_speak else 0,
        numbers=tuple(_number(view, each, spoken) for each in _checks(view)),
        last_word=max([last_word or 0, *(each.number for each in view.words)]),
    )


def _progress_said(view: View, done: int, total: int) -> str:
    if view.may_speak:
        left = total - done
        return f"{done} dari {total} dipastikan" if left else f"Semua {total} dipastikan"
    negative = sum(each.status in NEGATIVE for each in _checks(view))
    return f"{negative} persyaratan kurang" if negative else "Tidak ada persyaratan yang kurang"


def _number(view: View, check: Check, spoken: set[str | None]) -> Number:
    resolved = check.requirement in spoken
    name = label(view.rule_set, check.requirement)
    by_hand = ", sudah dipastikan" if resolved else ""
    return Number(
        number=numbers(check),
        row=anchor(check.requirement),
        state=state_of(check.status),
        symbol=indonesian.SYMBOL[check.status],
        title=f"{numbers(check)} {name}: {words.STATUS[check.status].lower()}{by_hand}",
        resolved=resolved,
    )


def _shortages(view: View) -> Iterable[Shortage]:
    said = {each.requirement: each.text for each in view.words if each.kind == "periksa"}
    for check in _checks(view):
        if check.status in NEGATIVE:
            yield Shortage(
                numbers=numbers(check),
                label=label(view.rule_set, check.requirement),
                said=words.STATUS[check.status].lower(),
                reason=said.get(check.requirement) or check.message,
            )


def _notes(view: View) -> Iterable[str]:
    for each in view.words:
        if each.kind == "catatan" and each.requirement is None:
            yield f"{each.text} ({view.people.get(each.by, 'petugas')}, {words.moment(each.at)})"


def _choosable(option: Option) -> Choosable:
    return Choosable(
        value=f"{option.action}:{option.to.step}:{option.to.ending or ''}",
        label=option.label,
        needs_reason=option.needs_reason,
        why=f"Menurut SOP: {option.why}." if option.why else "",
        marked=option.marked,
        refused=option.refused or "",
    )


def _draft(shortages: Sequence[Shortage], options: Sequence[Option]) -> str:
    """What the applicant is told, as a draft: the officer edits it before it is sent."""
    if not any(each.action == "kembalikan" for each in options):
        return ""
    lines = [
        f"- Nomor {each.numbers}, {each.label}: {each.reason or each.said}" for each in shortages
    ]
    return "\n".join(["Mohon dilengkapi:", *lines])[:TEXT_LENGTH] if lines else ""


def _claimed(view: View, account: Account) -> str:
    by = view.case.claimed_by
    if by is None:
        return ""
    return "Anda kerjakan" if by == account.id else f"Dikerjakan {view.people.get(by, 'petugas')}"


def _may_add(case: Case, account: Account) -> bool:
    standing = case.position.ending is None and case.position.step in ADDING
    return standing and "cs_helpdesk" in account.roles


def _nothing_to_do(view: View) -> str:
    case = view.case
    if case.position.ending is not None:
        return f"Berkas ini sudah berakhir: {words.ENDING[case.position.ending].lower()}."
    holder = view.rule_set.chain.label(case.holder) if case.holder else "siapa pun"
    return f"Menunggu {holder}."


def _file(file: StoredFile, base: str) -> FileLink:
    return FileLink(
        name=file.name,
        address=f"{base}/asli/{file.index}",
        size=words.size(file.size),
        at=words.moment(file.added_at),
    )
