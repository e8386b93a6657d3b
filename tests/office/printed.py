"""Papers for tests: made from plain values, and read again as text, rows and pages."""

import datetime as dt
import io

import pdfplumber
import pikepdf

from checklist.sop import load
from dossier.letterhead import Letterhead
from office.papers import press
from office.papers.checklist import checklist
from office.papers.heading import Print
from office.papers.matter import Line, Matter, Said
from office.papers.printing import print_case
from office.papers.shortcomings import shortcomings
from office.papers.verification import verification
from tests.office.paper import DAY, Office
from tests.office.people import VERIFIER

OFFICE = Letterhead(address="Jalan Contoh Nomor 1 Samarinda", contact="Telepon 0541-000000")
NOW = dt.datetime(2026, 11, 24, 8, 5, 1, 250_000, tzinfo=dt.UTC)  # 16.05 WITA
IKOT = load("ikot-rev03")


def words(data: bytes) -> str:
    """The text of a paper in one line."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return " ".join(" ".join(page.extract_text() or "" for page in pdf.pages).split())


def rows(data: bytes) -> dict[str, list[str]]:
    """By printed number, the cells of its row, each in one line; lines also break after - and /."""
    found = {}
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            for table in page.extract_tables():
                for row in table:
                    cells = [
                        " ".join((each or "").split()).replace("- ", "-").replace("/ ", "/")
                        for each in row
                    ]
                    if cells[0].isdecimal():
                        found[cells[0]] = cells[1:]
    return found


def pages(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def printed(office: Office, case_id: str, paper, by=VERIFIER) -> bytes:
    return print_case(
        office.store, case_id, paper, by=by, office=OFFICE, now=office.now()
    ).data  # fmt: skip


def matter(lines=(), **more) -> Matter:
    given_ = {
        "rule_set": IKOT,
        "reference": "0123456789abcdef",
        "registration": "REG-2026-000001",
        "applicant": "PT Borneo Herbal Lestari",
        "kind": "badan",
        "received": DAY,
        "lines": lines or tuple(Line(each) for each in IKOT.requirements),
    }
    return Matter(**{**given_, **more})


def line(name: str, machine=None, **more) -> Line:
    about = next(each for each in IKOT.requirements if each.name == name)
    return Line(about, machine, **more)


def said(status, reason="", *, stale=False, minute=0) -> Said:
    return Said(status, reason, "Siti Rahma", NOW + dt.timedelta(minutes=minute), stale)


def letter(of: Matter) -> bytes:
    return press.pdf("kekurangan", shortcomings(of, Print(OFFICE, NOW)), at=NOW)


def form(of: Matter) -> bytes:
    return press.pdf("checklist", checklist(of, Print(OFFICE, NOW)), at=NOW)


def form_of_verifier(of: Matter) -> bytes:
    return press.pdf("verifikasi", verification(of, Print(OFFICE, NOW)), at=NOW)
