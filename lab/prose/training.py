"""``berkas-lab train spacy``: teach the reader of prose on texts of development layouts.

Its texts are those that layouts print, whose truth is known, and sentences of such papers put
together anew (``lab.prose.letters``); both are reworded and worn, differently in every round. Seeds
derive from a word given here, never from a commit, so that no case is measured on later.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from extractors import prose
from lab.prose.examples import Example, recased, reworded, worn
from lab.prose.letters import letter
from lab.prose.papers import entities, example, papers
from lab.specimens.rng import Rng, stream

if TYPE_CHECKING:
    from spacy.language import Language

MODEL: Final = Path(prose.__file__).resolve().parent / "models" / prose.MODEL
CARD: Final = "README.md"
_WIDTH: Final = 64
_MOST_PIECES: Final = 400
"""Of each text: prose that fills fields stands at its beginning."""
_BATCH: Final = 4
_RATES: Final = (0.001, 0.0001)
_DROPOUT: Final = 0.2


@dataclass(frozen=True, slots=True)
class Course:
    """How long is taught, and on what.

    Attributes:
        seed: A word; everything derives from it.
        dossiers: Dossiers whose papers are set.
        letters: Texts put together from sentences.
        rounds: How often all texts are gone through.
        without: Layouts (``kind/name``) that are kept for measuring.
    """

    seed: str
    dossiers: int
    letters: int
    rounds: int
    without: tuple[str, ...] = ()


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb ``spacy`` to ``berkas-lab train``."""
    parser = verbs.add_parser("spacy", help="pembaca prosa (models/prose)")
    parser.add_argument("--seed", default="train", help="kata awal bibit (baku: train)")
    parser.add_argument("--dossiers", type=int, default=60, help="berkas yang dicetak (baku: 60)")
    parser.add_argument("--letters", type=int, default=1400, help="naskah rangkaian (baku: 1400)")
    parser.add_argument("--rounds", type=int, default=10, help="putaran belajar (baku: 10)")
    parser.add_argument(
        "--without", nargs="*", default=[], help="tata letak (jenis/nama) yang tidak dipelajari"
    )
    parser.add_argument("--out", type=Path, default=MODEL, help="folder model (baku: dalam paket)")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    course = Course(
        arguments.seed,
        arguments.dossiers,
        arguments.letters,
        arguments.rounds,
        tuple(arguments.without),
    )
    begun = time.process_time()
    examples = corpus(course)
    _say(f"{len(examples)} naskah, {time.process_time() - begun:.0f} detik")
    model = teach(examples, course)
    save(model, arguments.out, course, examples)
    taken = time.process_time() - begun
    _say(f"{arguments.out}: {size(arguments.out) / 1e6:.1f} MB, {taken:.0f} detik")
    return 0


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def seeds(word: str, count: int) -> list[int]:
    """Seeds of dossiers that derive from a word."""
    rng = stream(int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big"), "prose")
    return [rng.randrange(2**31) for _ in range(count)]


def corpus(course: Course) -> list[Example]:
    """All texts of a course, as they are: what is set, and what is put together."""
    wanted = frozenset(entities())
    found = [
        example(layout, done, text, _MOST_PIECES)
        for seed in seeds(f"{course.seed}/papers", course.dossiers)
        for layout, done, text in papers(seed, "dev", course.without)
    ]
    found += [letter(seed, wanted) for seed in seeds(f"{course.seed}/letters", course.letters)]
    return [each for each in found if each.pieces]


def teach(examples: Sequence[Example], course: Course) -> Language:
    """A pipeline that has gone through the examples so many times.

    The same course gives the same model on the same machine.
    """
    import spacy  # noqa: PLC0415 - other commands of the workshop do without
    from spacy.util import fix_random_seed  # type: ignore[attr-defined]  # noqa: PLC0415

    seed = seeds(course.seed, 1)[0]
    fix_random_seed(seed)
    rng = stream(seed, "prose", "rounds")
    model = spacy.blank("id")
    model.add_pipe("ner", config={"model": _shape()})
    words = [piece for each in examples for piece in _outside(each)]
    start = [_lesson(model, each) for each in examples]
    optimizer = model.initialize(lambda: start)
    for round_ in range(course.rounds):
        lessons = [_lesson(model, _harder(each, rng, words)) for each in examples]
        rng.shuffle(lessons)
        share = round_ / max(1, course.rounds - 1)
        optimizer.learn_rate = _RATES[0] * (_RATES[1] / _RATES[0]) ** share
        losses: dict[str, float] = {}
        for at in range(0, len(lessons), _BATCH):
            model.update(lessons[at : at + _BATCH], sgd=optimizer, losses=losses, drop=_DROPOUT)
        _say(f"putaran {round_ + 1}/{course.rounds}: {losses['ner']:.0f}")
    return model


def _harder(each: Example, rng: Rng, words: Sequence[str]) -> Example:
    """A text as it is gone through: some reworded, some recased, some worn."""
    turned = reworded(each, rng, words) if rng.random() < 0.6 else each
    return worn(recased(turned, rng), rng)


def _outside(each: Example) -> list[str]:
    names = each.names()
    return [
        text for text, name in zip(each.pieces, names, strict=True) if not name and text.isalpha()
    ]


def _lesson(model: Language, each: Example) -> Any:  # noqa: ANN401 - spaCy's own class
    from spacy.tokens import Doc, Span  # noqa: PLC0415
    from spacy.training import Example as Lesson  # noqa: PLC0415

    told = Doc(model.vocab, words=list(each.pieces))
    told.set_ents([Span(told, start, end, label) for start, end, label in each.spans])
    return Lesson(Doc(model.vocab, words=list(each.pieces)), told)


def _shape() -> dict[str, Any]:
    """The network: four features a piece, eight pieces to either side, and a parser of spans."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": _WIDTH,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
                "rows": [3000, 500, 1000, 500],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": _WIDTH,
                "depth": 4,
                "window_size": 2,
                "maxout_pieces": 2,
            },
        },
    }


def save(model: Language, folder: Path, course: Course, examples: Sequence[Example]) -> None:
    """Write the model with its version and data card; what lay there is replaced whole.

    The vocabulary is left out: it holds names of the texts, and the reader works on hashes.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        made = Path(place) / folder.name
        model.to_disk(made, exclude=["vocab", "tokenizer"])
        about = {
            "version": f"{dt.datetime.now(tz=dt.UTC).date()}.1",
            "made_by": _command(course),
            "texts": len(examples),
            "pieces": sum(len(each.pieces) for each in examples),
            "spans": _counted(examples),
        }
        (made / prose.ABOUT).write_text(json.dumps(about, indent=2) + "\n", "utf-8")
        card = Path(__file__).with_name("card.md").read_text("utf-8")
        (made / CARD).write_text(_card(card, about), "utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        made.rename(folder)


def _card(template: str, about: dict[str, Any]) -> str:
    spans: dict[str, int] = about["spans"]
    names = ", ".join(f"`{name}`" for name in spans)
    counted = ", ".join(f"{count} of `{name}`" for name, count in spans.items())
    return template.format(**about, names=names, counted=counted)


def _command(course: Course) -> str:
    without = f" --without {' '.join(course.without)}" if course.without else ""
    return (
        f"berkas-lab train spacy --seed {course.seed} --dossiers {course.dossiers}"
        f" --letters {course.letters} --rounds {course.rounds}{without}"
    )


def _counted(examples: Sequence[Example]) -> dict[str, int]:
    found = dict.fromkeys(entities(), 0)
    for each in examples:
        for _, _, entity in each.spans:
            found[entity] += 1
    return found


def size(folder: Path) -> int:
    """Bytes of all files of a model."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
