"""From values to the public form: ``build`` says what they say, nothing more.

Confidences are rounded to four places and the homography to nine significant digits, so that the
last bits of a processor's arithmetic do not make two results differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import model, result

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence


def build(
    dossier: model.Dossier,
    *,
    checks: Sequence[model.Check],
    findings: Sequence[model.Finding],
    applicant: model.Applicant,
    sop: str,
    received: dt.date,
    producer: result.Producer,
    seconds: float,
    decisions: Mapping[str, str] | None = None,
) -> result.Result:
    """The public form of a processed dossier.

    Args:
        dossier: What was read.
        checks: The checklist in the order of the rule set.
        findings: What the rules say; checks refer to them by place.
        applicant: Whom it was judged as.
        sop: Name of the rule set.
        received: Day of intake, against which expiry was judged.
        producer: What made it.
        seconds: Wall-clock time it took.
        decisions: By setting of the rule set, what it was judged by; left out where not known.

    Raises:
        pydantic.ValidationError: Where the values contradict each other (an index that meets
            nothing, a probability above 1): a fault of a stage, never of the input.
    """
    return result.Result(
        schema=result.SCHEMA,
        producer=producer,
        sop=sop,
        received=received,
        applicant=applicant,
        decisions=dict(decisions or {}),
        files=tuple(_file(each) for each in dossier.files),
        pages=tuple(_page(each, dossier.documents) for each in dossier.pages),
        documents=tuple(_document(each) for each in dossier.documents),
        checklist=tuple(_check(each) for each in checks),
        findings=tuple(_finding(number, each) for number, each in enumerate(findings)),
        timing=result.Timing(pages=len(dossier.pages), seconds=round(seconds, 2)),
    )


def _file(file: model.ScanFile) -> result.File:
    return result.File(
        file=file.index,
        name=file.name,
        sha256=file.sha256,
        media_type=file.media_type,
        status=file.status,
        message=file.message,
        pages=file.pages,
    )


def _page(page: model.Page, documents: Sequence[model.Document]) -> result.Page:
    first, second, third = page.transform
    return result.Page.model_validate(
        {
            "page": page.index,
            "file": page.file,
            "file_page": page.file_page,
            "status": page.status,
            "message": page.message,
            "size": page.size,
            "rotation": page.rotation,
            "skew": round(page.skew, 2),
            "transform": (_row(first), _row(second), _row(third)),
            "quality": None if page.quality is None else _quality(page.quality),
            "duplicate_of": page.duplicate_of,
            "documents": tuple(
                each.index
                for each in documents
                if any(part.page == page.index for part in each.parts)
            ),
        }
    )


def _row(row: tuple[float, float, float]) -> tuple[float, float, float]:
    # Perspective terms are of the order of 1e-6: significant digits, not decimal places.
    first, second, third = (float(f"{each:.9g}") for each in row)
    return first, second, third


def _quality(quality: model.Quality) -> result.Quality:
    return result.Quality(
        verdict=quality.verdict,
        reason=quality.reason,
        sharpness=round(quality.sharpness, 4),
        contrast=round(quality.contrast, 4),
        coverage=round(quality.coverage, 4),
        dpi=quality.dpi,
    )


def _document(document: model.Document) -> result.Document:
    return result.Document(
        document=document.index,
        type=document.type,
        variant=document.variant,
        confidence=round(document.confidence, 4),
        reason=document.reason,
        pages=tuple(dict.fromkeys(part.page for part in document.parts)),
        parts=tuple(
            result.Part(page=part.page, box=None if part.box is None else _box(part.box))
            for part in document.parts
        ),
        alternatives=tuple(
            result.Alternative(type=each.type, confidence=round(each.confidence, 4))
            for each in document.alternatives
        ),
        fields=tuple(_field(each) for each in document.fields),
        other_cut=None if document.other_cut is None else _other_cut(document.other_cut),
    )


def _other_cut(other: model.OtherCut) -> result.OtherCut:
    return result.OtherCut(
        confidence=round(other.confidence, 4),
        pieces=tuple(result.Piece(type=each.type, pages=each.pages) for each in other.pieces),
    )


def _field(field: model.Field) -> result.FieldValue:
    return result.FieldValue(
        name=field.name,
        value=_value(field.value),
        raw=field.raw,
        confidence=round(field.confidence, 4),
        source=field.source,
        evidence=tuple(
            result.Evidence(page=each.page, box=_box(each.box), item=each.item)
            for each in field.evidence
        ),
        readers=dict(field.readers),
        problems=field.problems,
    )


def _value(value: model.Value) -> str | tuple[str, ...] | tuple[result.Officer, ...] | None:
    if value is None or isinstance(value, str):
        return value
    officers = tuple(
        result.Officer(nama=each.nama, jabatan=each.jabatan)
        for each in value
        if isinstance(each, model.Officer)
    )
    return officers or tuple(each for each in value if isinstance(each, str))


def _box(box: model.Box) -> result.Coordinates:
    return box.left, box.top, box.right, box.bottom


def _check(check: model.Check) -> result.Check:
    return result.Check(
        requirement=check.requirement,
        printed_numbers=check.printed_numbers,
        status=check.status,
        confidence=round(check.confidence, 4),
        message=check.message,
        nearest=tuple(result.Nearest(page=each.page, reason=each.reason) for each in check.nearest),
        documents=check.documents,
        findings=check.findings,
        items=tuple(
            result.Item(
                subject=each.subject,
                status=each.status,
                documents=each.documents,
                findings=each.findings,
            )
            for each in check.items
        ),
    )


def _finding(number: int, finding: model.Finding) -> result.Finding:
    return result.Finding(
        finding=number,
        rule=finding.rule,
        severity=finding.severity,
        verdict=finding.verdict,
        confidence=round(finding.confidence, 4),
        message=finding.message,
        requirement=finding.requirement,
        evidence=tuple(
            result.FindingEvidence(
                document=each.document,
                field=each.field,
                page=each.page,
                box=None if each.box is None else _box(each.box),
            )
            for each in finding.evidence
        ),
    )
