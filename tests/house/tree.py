"""The project's own files, as git knows them."""

import functools
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (
    "dossier",
    "extractors",
    "classifiers",
    "checklist",
    "storage",
    "office",
    "flows",
    "review_ui",
    "lab",
)


@functools.cache
def tracked_files() -> tuple[Path, ...]:
    """Every tracked file that exists, relative to the root."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    ).stdout
    paths = (Path(name) for name in listing.split("\0") if name)
    return tuple(path for path in paths if (ROOT / path).is_file())


@functools.cache
def tracked_texts() -> tuple[tuple[Path, str], ...]:
    """Every tracked file that is text in UTF-8, with its text."""
    texts = []
    for path in tracked_files():
        content = (ROOT / path).read_bytes()
        # The parts of a trained model have no suffix and may be too short to hold a zero.
        packed = path.parts[:2] == ("extractors", "models") and not path.suffix
        if b"\0" not in content and not packed:
            texts.append((path, content.decode("utf-8")))
    return tuple(texts)


def modules() -> list[str]:
    """The dotted name of every module of ours, tests left out."""
    names = []
    for path in tracked_files():
        if path.suffix != ".py" or path.parts[0] not in PACKAGES or path.stem == "__main__":
            continue
        parts = path.parent.parts if path.stem == "__init__" else (*path.parent.parts, path.stem)
        names.append(".".join(parts))
    return sorted(names)
