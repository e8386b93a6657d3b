"""What all papers of a dossier have in common: head, whom and what they are about, foot. Pure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from dossier import indonesian
from dossier.letterhead import Letterhead
from office.papers.matter import Line, Matter, Signed
from office.papers.text import NAME, day, moment, plain


@dataclass(frozen=True, slots=True)
class Seal:
    """The link of the audit chain that tells of this printing."""

    number: int
    mac: str


@dataclass(frozen=True, slots=True)
class Print:
    """A printing: whose paper, when, and how it is noted.

    Attributes:
        office: Who the paper is from.
        at: When.
        seal: None where there is no audit: a result folder.
    """

    office: Letterhead
    at: dt.datetime
    seal: Seal | None = None


_SHOWN_OF_MAC = 12
"""As the history of a dossier shows it, so that paper and screen can be compared."""


def common(matter: Matter, printing: Print) -> dict[str, Any]:
    """Head, subject and foot of a paper; an empty text is a line to be filled in by hand."""
    office, rules = printing.office, matter.rule_set
    kind = "" if matter.kind is None else indonesian.headed(indonesian.APPLICANT[matter.kind])
    return {
        "kop": {
            "pemerintah": plain(office.government),
            "nama": plain(office.name),
            "singkat": plain(office.short),
            "alamat": plain(office.address, NAME),
            "kontak": plain(office.contact, NAME),
        },
        "tempat": plain(office.place),
        "penandatangan": plain(office.signatory, NAME),
        "sop": rules.sop,
        "revisi": rules.revision,
        "izin": rules.title.removeprefix("Penerbitan "),
        "berlaku": indonesian.day(rules.effective_from),
        "pemohon": plain(matter.applicant, NAME),
        "jenis": kind,
        "registrasi": plain(matter.registration),
        "diterima": indonesian.day(matter.received),
        "dicetak": day(printing.at),
        "kaki": _foot(matter, printing),
    }


def signature(signed: Signed | None) -> dict[str, str]:
    """Name, day and how it was signed in the system; empty where nobody did yet."""
    if signed is None:
        return {"nama": "", "tanggal": "", "sistem": ""}
    return {
        "nama": plain(signed.who, NAME),
        "tanggal": day(signed.at),
        "sistem": f"Tercatat pada sistem {moment(signed.at)} WITA",
    }


def printed(line: Line) -> list[dict[str, str]]:
    """The requirement as the SOP prints it: a number and a text, or two where it is broken."""
    about = line.requirement
    return [
        {"nomor": str(number), "teks": plain(text, NAME)}
        for number, text in zip(about.printed_numbers, about.label_as_printed, strict=True)
    ]


def unconfirmed(matter: Matter) -> int:
    """Requirements on which no officer has said anything that still holds."""
    return sum(each.last is None or each.last.stale for each in matter.lines)


def _foot(matter: Matter, printing: Print) -> str:
    parts = [f"{matter.rule_set.sop} rev. {matter.rule_set.revision}"]
    if matter.reference:
        parts.append(f"Berkas {matter.reference}")
    parts.append(f"dicetak {moment(printing.at)} WITA")
    if printing.seal is not None:
        seal = printing.seal
        parts.append(f"jejak audit no. {seal.number}, segel {seal.mac[:_SHOWN_OF_MAC]}")
    return " · ".join(parts)
