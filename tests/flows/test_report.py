import base64
import dataclasses
import hashlib
import re
from collections import Counter
from html.parser import HTMLParser
from importlib import resources
from typing import get_args

import pytest

from dossier import indonesian, model
from dossier.model import Dossier
from flows import report
from tests.specimens import CHECKS, DOSSIER, FILES, FINDINGS, KTP, LABELS, PAGES, result

IMAGES = {0: "pages/hal-001.jpg", 1: "pages/hal-002.jpg", 2: "pages/hal-003.jpg"}
KINDS = {"ktp": "KTP", "npwp": "NPWP", "akta_pendirian": "Akta pendirian"}
HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}"


class Page(HTMLParser):
    """The elements of a report, and the text that a reader sees."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.text = ""
        self.style = ""
        self._inside = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._inside = tag

    def handle_endtag(self, _tag):
        self._inside = ""

    def handle_data(self, data):
        if self._inside == "style":
            self.style += data
        else:
            self.text += " " + data

    def all(self, name):
        return [attrs[name] for _, attrs in self.elements if name in attrs]


def render(form=None, name="PT Borneo", labels=LABELS, images=IMAGES):
    return Page(
        report.render(form or result(), name=name, labels=labels, kinds=KINDS, images=images)
    )


@pytest.fixture(scope="module")
def page():
    return render()


def test_every_link_leads_to_one_place(page):
    places = Counter(page.all("id"))
    assert [place for place, count in places.items() if count > 1] == []
    links = [link for link in page.all("href") if not link.startswith("pages/")]
    assert links
    assert {link for link in links if link[1:] not in places} == set()


def test_nothing_is_loaded_but_the_images_beside_it(page):
    loaded = page.all("src") + [each for each in page.all("href") if not each.startswith("#")]
    assert set(loaded) == set(IMAGES.values())


def test_the_policy_allows_our_style_and_images_and_nothing_else(page):
    (policy,) = [
        attrs["content"]
        for tag, attrs in page.elements
        if attrs.get("http-equiv") == "Content-Security-Policy"
    ]
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src 'self'; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_each_line_of_the_checklist_says_number_state_confidence_and_message(page):
    text = " ".join(page.text.split())
    for check in CHECKS:
        for word in (
            ", ".join(map(str, check.printed_numbers)),
            LABELS[check.requirement],
            f"{indonesian.SYMBOL[check.status]} {indonesian.STATUS[check.status]}",
            indonesian.percent(check.confidence),
            check.message,
        ):
            assert word in text


def test_states_can_be_told_apart_without_colour():
    assert set(indonesian.SYMBOL) == set(get_args(model.RequirementStatus))
    assert len(set(indonesian.SYMBOL.values())) == len(indonesian.SYMBOL)


def test_the_box_of_a_field_is_drawn_where_it_was_read(page):
    order = [attrs.get("id") for _, attrs in page.elements]
    rect = next(attrs for tag, attrs in page.elements[order.index("b-0-nik-0") :] if tag == "rect")
    left, top, right, bottom = 412, 230, 890, 268
    drawn = {key: int(rect[key]) for key in ("x", "y", "width", "height")}
    assert drawn["x"] <= left < left + 15
    assert left - drawn["x"] <= 10
    assert drawn["y"] <= top
    assert drawn["x"] + drawn["width"] >= right
    assert drawn["y"] + drawn["height"] >= bottom
    assert drawn["width"] <= right - left + 20


def test_the_crop_beside_a_value_shows_its_line(page):
    crops = [attrs["viewbox"] for tag, attrs in page.elements if attrs.get("class") == "crop"]
    assert "402 226 498 46" in crops


def test_a_finding_leads_to_the_box_it_rests_on(page):
    assert "#b-0-nik-0" in page.all("href")  # the field's own box, not a second one
    assert "#tb-1-1" in page.all("href")  # a place that no field has
    assert "tb-0-0" not in page.all("id")


def test_a_document_that_was_not_told_shows_its_page():
    shown = render(images={**IMAGES, 5: "pages/hal-006.jpg"})
    order = [attrs.get("id") for _, attrs in shown.elements]
    section = shown.elements[order.index("d-3") : order.index("temuan")]
    assert [attrs["src"] for tag, attrs in section if tag == "img"] == ["pages/hal-006.jpg"]


def test_a_value_from_many_lines_does_not_drown_the_others():
    many = tuple(model.Evidence(0, model.Box(10, 50 * at, 900, 50 * at + 40)) for at in range(20))
    field = dataclasses.replace(
        KTP.fields[0], evidence=many, readers=(("tesseract", "x" * 999), ("rapidocr", "y"))
    )
    document = dataclasses.replace(KTP, fields=(field,))
    rests = tuple(model.FindingEvidence(0, "nik", each.page, each.box) for each in many)
    finding = dataclasses.replace(FINDINGS[0], evidence=rests)
    shown = render(result(Dossier(FILES, PAGES, (document,)), (CHECKS[1],), (finding,)))
    assert shown.text.count("KTP, NIK (hal. 1)") == 1  # of the finding that rests on all of them
    crops = [attrs for _, attrs in shown.elements if attrs.get("class") == "crop"]
    assert len(crops) <= report.MOST_CROPS + 1  # and the card itself
    assert "dan 16 baris lagi" in shown.text
    assert "x" * 200 not in shown.text
    assert {f"b-0-nik-{at}" for at in range(20)} <= set(shown.all("id"))


def test_readers_that_disagree_are_both_heard(page):
    assert "Tesseract: 64729905O3870001" in page.text
    assert "RapidOCR: 6472990503870001" in page.text
    assert "huruf dibaca angka" in page.text


def test_files_and_pages_with_problems_say_what_to_do(page):
    text = " ".join(page.text.split())
    assert "terkunci kata sandi" in text
    assert "Minta kata sandinya atau pindai ulang." in text
    assert "Tepi kanan terpotong." in text
    assert "Pindaian kedua dari hal. 2" in text


def test_a_page_without_an_image_still_has_its_place():
    text = render(images={}).text
    assert text.count("Gambar halaman ini tidak ada.") == len(PAGES)


def hostile_form():
    field = dataclasses.replace(KTP.fields[0], value=HOSTILE, raw=HOSTILE)
    document = dataclasses.replace(KTP, reason=HOSTILE, fields=(field,))
    check = dataclasses.replace(
        CHECKS[1],
        message=HOSTILE,
        items=(dataclasses.replace(CHECKS[1].items[0], subject=HOSTILE),),
        findings=(0,),
    )
    finding = dataclasses.replace(FINDINGS[0], verdict="fail", message=HOSTILE)
    file = dataclasses.replace(FILES[0], name=HOSTILE, message=HOSTILE)
    pages = (dataclasses.replace(PAGES[0], status="unreadable", message=HOSTILE),)
    return result(Dossier((file,), pages, (document,)), (check,), (finding,))


def test_hostile_text_is_shown_and_not_obeyed():
    hostile = render(hostile_form(), name=HOSTILE, labels={"ktp": HOSTILE})
    tags = {tag for tag, _ in hostile.elements}
    assert "script" not in tags
    assert not any(key.startswith("on") for _, attrs in hostile.elements for key in attrs)
    assert set(hostile.all("src")) <= set(IMAGES.values())
    assert "style" not in {key for _, attrs in hostile.elements for key in attrs}
    # title, heading, label, check, item, finding (twice), file, its message, page, reason, value
    assert hostile.text.count(HOSTILE) >= 12


def test_a_dossier_of_which_nothing_was_read_has_a_report():
    empty = render(
        result(
            Dossier(DOSSIER.files),
            (CHECKS[3].__class__("akta", (2,), "tidak_ada", 1.0, "Tidak ada."),),
            (),
        )
    )
    assert "Tidak ada halaman." in empty.text
    assert "Tidak ada temuan." in empty.text


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_text_has_the_contrast_of_wcag_aa():
    css = (resources.files("flows") / "templates" / "report.css").read_text(encoding="utf-8")
    colour = dict(re.findall(r"--([a-z_-]+): (#[0-9a-f]{6});", css))
    pairs = [(state, f"{state}-bg") for state in get_args(model.RequirementStatus)]
    inks = ("ink", "soft", "link", "perlu_cek")
    pairs += [(ink, ground) for ink in inks for ground in ("paper", "wash")]
    low = {pair: contrast(*map(colour.get, pair)) for pair in pairs}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 4.5} == {}
    for ink in inks:
        assert contrast(colour[ink], "#fff7c2") >= 4.5  # the row that a link led to
