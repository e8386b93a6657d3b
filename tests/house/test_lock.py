"""The lock: pinned, hashed, without addresses, and under licences that an office may rely on."""

import importlib.metadata
import re
import sysconfig
from pathlib import Path

import pytest

from tests.house.tree import ROOT

LOCK = (ROOT / "requirements.lock").read_text()
PINS = dict(re.findall(r"^([a-z0-9][a-z0-9.-]*)==(\S+) \\$", LOCK, re.MULTILINE))

# Licences that ask for no more than naming the author, as distributions write them.
PERMISSIVE = {
    "0BSD",
    "Apache-2.0",
    "Apache 2.0",
    "Apache License 2.0",
    "Apache Software License",
    "BSD 2-Clause License",
    "BSD License",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CNRI-Python",
    "ISC",
    "ISC License (ISCL)",
    "MIT",
    "MIT License",
    "MIT-0",
    "MIT-CMU",
    "PSF-2.0",
    "Unlicense",
    "Zlib",
}

# Licences that bind whoever changes the work itself. We use these as they come.
UNMODIFIED = {
    "certifi": (
        "Mozilla Public License 2.0 (MPL 2.0)",
        "root certificates; comes with requests, which rapidocr asks for",
    ),
    "hypothesis": ("MPL-2.0", "tests only"),
    "pathspec": ("Mozilla Public License 2.0 (MPL 2.0)", "reads .gitignore for hatchling and mypy"),
    "pi-heif": (
        "GNU Lesser General Public License v3 (LGPLv3)",
        "HEIC photographs; bundles libheif and libde265 as shared libraries (LGPL), no encoder",
    ),
    "pikepdf": ("MPL-2.0", "repairs damaged PDF files"),
    "psycopg": ("LGPL-3.0-only", "talks to PostgreSQL; used as a library, unchanged"),
    "psycopg-binary": ("LGPL-3.0-only", "talks to PostgreSQL; used as a library, unchanged"),
    "tqdm": ("MPL-2.0 AND MIT", "comes with rapidocr"),
}

# What a distribution declares in words of its own, read by a person.
READ_BY_HAND = {
    "text-unidecode": (
        "Artistic License AND GNU General Public License (GPL) "
        "AND GNU General Public License v2 or later (GPLv2+)",
        "either licence at choice: we take the Artistic one; comes with prefect",
    ),
    "pypdfium2": (
        "BSD-3-Clause, Apache-2.0, dependency licenses",
        "PDFium and what it bundles (FreeType, libtiff, OpenJPEG, zlib …) are all permissive",
    ),
}


def _declared(distribution: importlib.metadata.Distribution) -> str:
    """The licence as declared: an SPDX expression, else the classifier, else the free text."""
    metadata = distribution.metadata
    if expressions := metadata.get_all("License-Expression"):
        return str(expressions[0])
    named = [
        classifier.rpartition(" :: ")[2]
        for classifier in metadata.get_all("Classifier", [])
        if classifier.startswith("License ::") and classifier.count("::") > 1
    ]
    if named:
        return " AND ".join(sorted(named))
    return str(metadata.get_all("License", ["not declared"])[0])


def _allowed(name: str, licence: str) -> bool:
    if name in UNMODIFIED:
        return licence == UNMODIFIED[name][0]
    if name in READ_BY_HAND:
        return licence == READ_BY_HAND[name][0]
    if licence in PERMISSIVE:
        return True
    # Of alternatives one is enough; of what holds together, all.
    return any(
        all(part.strip(" ()") in PERMISSIVE for part in choice.split(" AND "))
        for choice in licence.split(" OR ")
    )


def test_every_pin_has_a_hash() -> None:
    assert len(PINS) > 50
    blocks = re.split(r"\n(?=[a-z0-9])", LOCK.partition("\n")[2])
    without = [block.split()[0] for block in blocks if block and "--hash=sha256:" not in block]
    assert [line for line in without if not line.startswith("#")] == []


def test_everything_in_the_lock_is_pinned_to_one_version() -> None:
    entries = re.findall(r"^[a-z0-9]\S*", LOCK, re.MULTILINE)
    assert entries == [f"{name}=={version}" for name, version in PINS.items()]


def test_the_lock_names_no_address() -> None:
    assert (
        re.findall(r"\S*://\S*|^\s*-(?:i|f|-index-url|-find-links)\b.*", LOCK, re.MULTILINE) == []
    )


def test_the_lock_leaves_out_what_it_has_to() -> None:
    # The headless build puts the same files where opencv-python has its own; the telemetry calls
    # home; the last two are under licences that would bind all of Berkas (AGPL; GPL in x265).
    unwanted = {"opencv-python-headless", "openvino-telemetry", "pymupdf", "pillow-heif"}
    assert unwanted & set(PINS) == set()


@pytest.mark.parametrize("name", PINS)
def test_the_licence_of(name: str) -> None:
    distribution = importlib.metadata.distribution(name)
    licence = _declared(distribution)
    assert _allowed(name, licence), f"{name} {distribution.version} is under {licence!r}"


def test_no_exception_outlives_its_distribution() -> None:
    assert set(UNMODIFIED) | set(READ_BY_HAND) <= set(PINS)


@pytest.mark.parametrize(
    ("name", "licence"),
    [
        ("pymupdf", "AGPL-3.0-only"),
        ("unidecode", "GNU General Public License v2 or later (GPLv2+)"),
        ("both", "MIT AND GPL-3.0-only"),
        ("silent", "not declared"),
        ("pikepdf", "GPL-3.0-only"),
    ],
)
def test_a_licence_that_binds_is_refused(name: str, licence: str) -> None:
    assert not _allowed(name, licence)


def test_no_wheel_carries_an_encoder_under_the_gpl() -> None:
    # Metadata says nothing of the shared libraries inside a wheel: x264 and x265 are GPL.
    site = Path(sysconfig.get_path("platlib"))
    assert [path.name for path in site.glob("*/**/libx26[45]*")] == []
