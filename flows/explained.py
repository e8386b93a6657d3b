"""An explanation as a tree for the terminal, from the verdict down to the pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from rich.tree import Tree

from dossier import indonesian
from flows import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from office.why.explanation import (
        Candidate,
        Explanation,
        Ground,
        Item,
        Paper,
        Place,
        Proof,
        Reading,
        Said,
        Sheet,
    )

_SIGN = {"pass": "✓", "fail": "✗", "inconclusive": "?", "not_applicable": "-"}
_STYLE = {"pass": "green", "fail": "bold red", "inconclusive": "yellow", "not_applicable": "dim"}
_NOTHING = "tidak ditemukan di dokumen"


def tree(made: Explanation) -> Tree:
    """The whole chain; every text in it is shown as it is, none is markup."""
    check, wanted = made.check, made.requirement
    numbers = indonesian.ranges(check.printed_numbers)
    root = Tree(_text(f"{numbers}. {wanted.label} ({wanted.name})", "bold"))
    sign, said = indonesian.SYMBOL[check.status], indonesian.STATUS[check.status].upper()
    head = root.add(_text(f"{sign} {said}, yakin {indonesian.percent(check.confidence)}", "bold"))
    head.add(_text(f"Keyakinan: {made.sure_of}."))
    if check.message:
        head.add(_text(check.message))
    if made.machine is not None:
        was = indonesian.STATUS[made.machine.status]
        sure = indonesian.percent(made.machine.confidence)
        head.add(_text(f"Mesin semula: {was} ({sure}). {made.machine.message}"))
    for each in made.items:
        head.add(_text(f"{indonesian.SYMBOL[each.status]} {each.subject}: {_item(each)}"))
    _branch(root, "Kata petugas", (_said(each) for each in made.said))
    _asked(root, made)
    branch = root.add(_text(f"Pemeriksaan ({len(made.proofs)})", "bold"))
    for proof in made.proofs:
        _proof(branch, proof)
    branch = root.add(_text(f"Dokumen ({len(made.papers)})", "bold"))
    for paper in made.papers:
        _paper(branch, paper)
    if made.candidates:
        branch = root.add(_text("Halaman yang paling dekat", "bold"))
        for candidate in made.candidates:
            _candidate(branch, candidate)
    branch = root.add(_text(f"Halaman ({len(made.sheets)})", "bold"))
    for sheet in made.sheets:
        _sheet(branch, sheet)
    _branch(root, "Dibuat oleh", _producer(made))
    return root


def _asked(root: Tree, made: Explanation) -> None:
    branch = root.add(_text("Yang diminta", "bold"))
    for number, printed in zip(
        made.requirement.printed_numbers, made.requirement.label_as_printed, strict=True
    ):
        branch.add(_text(f"Tercetak nomor {number}: “{printed}”"))
    for each in made.asks:
        branch.add(_text(each))
    branch.add(_text(f"Dasar: {made.requirement.source} (ketentuan {made.rule_set})"))
    taken = branch.add(_text("Dipenuhi oleh"))
    for what, source in made.accepts:
        taken.add(_text(f"{what} [{source}]"))


def _item(item: Item) -> str:
    status = indonesian.STATUS[item.status]
    return f"{status}; {', '.join(item.papers)}" if item.papers else status


def _proof(branch: Tree, proof: Proof) -> None:
    finding = proof.finding
    severity = indonesian.SEVERITY[finding.severity]
    said = words.VERDICT[finding.verdict]
    sure = indonesian.percent(finding.confidence)
    head = f"{_SIGN[finding.verdict]} {finding.rule}: {said}, yakin {sure} ({severity})"
    node = branch.add(_text(head, _STYLE[finding.verdict]))
    node.add(_text(finding.message))
    node.add(_text(f"Dasar: {proof.source or 'aturan ini tidak dikenal versi ini'}"))
    if proof.how_sure:
        node.add(_text(proof.how_sure))
    compared = node.add(_text("Yang dibandingkan"))
    for ground in proof.grounds:
        compared.add(_text(_ground(ground)))


def _ground(ground: Ground) -> str:
    value = "; ".join(ground.value) or _NOTHING
    who = "petugas" if ground.by_person else f"yakin {indonesian.percent(ground.confidence)}"
    return f"{ground.paper} · {ground.label}: {value} ({who}){_at(ground.places)}"


def _paper(branch: Tree, paper: Paper) -> None:
    document = paper.document
    sure = indonesian.percent(document.confidence)
    form = f", bentuk {indonesian.code(document.variant)}" if document.variant else ""
    role = "" if paper.meets else " [pembanding]"
    node = branch.add(_text(f"{paper.name}{form}, yakin {sure}{role}", "bold"))
    if document.reason:
        node.add(_text(f"Dikenali dari: {document.reason}"))
    if paper.meets:
        for each in paper.places:
            node.add(_text(f"Letak: {_place(each)}"))
    for name, probability in paper.alternatives:
        node.add(_text(f"Mungkin juga: {name} ({indonesian.percent(probability)})"))
    if paper.other_cut and document.other_cut is not None:
        pieces = "; ".join(f"{name} halaman {pages}" for name, pages in paper.other_cut)
        sure = indonesian.percent(document.other_cut.confidence)
        node.add(_text(f"Potongan lain yang mungkin ({sure}): {pieces}"))
    for reading in paper.readings:
        _reading(node, reading)


def _reading(branch: Tree, reading: Reading) -> None:
    field = reading.field
    value = "; ".join(reading.value) or _NOTHING
    by = "petugas" if field.source == "person" else f"yakin {indonesian.percent(field.confidence)}"
    node = branch.add(_text(f"{reading.label}: {value} ({by})"))
    if reading.said is not None:
        node.add(_text(_said(reading.said)))
    if reading.machine is not None:
        was = "; ".join(reading.machine_value) or _NOTHING
        sure = indonesian.percent(reading.machine.confidence)
        node.add(_text(f"Mesin membaca: {was} (yakin {sure})"))
    if field.raw is not None and (field.raw,) != reading.value:
        node.add(_text(f"Tertulis: {field.raw}"))
    for name, text in reading.readers:
        node.add(_text(f"{name}: {text}"))
    for problem in reading.problems:
        node.add(_text(f"! {problem}", "yellow"))
    for place in reading.places:
        node.add(_text(f"Letak: {_place(place)}", "dim"))


def _candidate(branch: Tree, candidate: Candidate) -> None:
    node = branch.add(_text(f"{candidate.place.name}: {candidate.why}"))
    for name, sure, reason in candidate.taken_for:
        why = f": {reason}" if reason else ""
        node.add(_text(f"Diambil sebagai {name}, yakin {indonesian.percent(sure)}{why}"))


def _sheet(branch: Tree, sheet: Sheet) -> None:
    node = branch.add(_text(indonesian.headed(sheet.place.name)))
    node.add(_text(f"{sheet.status} {sheet.size[0]} x {sheet.size[1]} piksel."))
    for each in sheet.done:
        node.add(_text(each))
    quality = sheet.quality
    if quality is not None:
        why = f": {quality.reason}" if quality.reason else ""
        node.add(_text(f"{indonesian.headed(words.QUALITY[quality.verdict])}{why}"))
        node.add(_text("; ".join(sheet.measured)))
    if sheet.on_it:
        node.add(_text(f"Di atasnya: {', '.join(sheet.on_it)}"))


def _producer(made: Explanation) -> Iterable[str]:
    producer = made.producer
    yield f"Berkas {producer.berkas}, resep {producer.recipe}"
    for what, versions in (("Pembaca", producer.engines), ("Model", producer.models)):
        if versions:
            yield f"{what}: {', '.join(f'{name} {each}' for name, each in versions.items())}"


def _said(said: Said) -> str:
    local = said.at.astimezone(indonesian.OFFICE_ZONE)
    stale = " Bacaan mesin berubah sesudahnya." if said.stale else ""
    return f"{said.who}, {indonesian.day(local.date())} {local:%H.%M}: {said.what}{stale}"


def _at(places: Iterable[Place]) -> str:
    where = "; ".join(_place(each) for each in places)
    return f" — {where}" if where else ""


def _place(place: Place) -> str:
    if place.box is None:
        return f"{place.name}, seluruh halaman"
    return f"{place.name}, kotak {','.join(map(str, place.box))}"


def _branch(root: Tree, head: str, texts: Iterable[str]) -> None:
    listed = tuple(texts)
    if listed:
        branch = root.add(_text(head, "bold"))
        for each in listed:
            branch.add(_text(each))


def _text(text: str, style: str = "") -> Text:
    return Text(text, style=style)
