"""``berkas-lab specimens``: make dossiers, pin the layouts that are left out."""

import argparse
import sys
import time
from pathlib import Path

from lab.specimens.dossier import Order, make
from lab.specimens.layout import all_layouts, names_for_development, pin
from lab.specimens.planted import PROBLEMS
from lab.specimens.rng import stream
from lab.specimens.typeset import missing_families


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``specimens`` with its verbs to the command line."""
    parser = commands.add_parser("specimens", help="berkas contoh buatan dengan kuncinya")
    verbs = parser.add_subparsers(dest="verb", required=True)
    making = verbs.add_parser("make", help="buat berkas contoh")
    making.add_argument("--seed", type=int, required=True, help="bibit; bibit sama, berkas sama")
    making.add_argument("--tier", choices=("clean", "office", "phone"), required=True)
    making.add_argument("--out", type=Path, required=True, help="folder tujuan")
    making.add_argument("--count", type=int, default=1, help="jumlah berkas, bibit berurutan")
    making.add_argument("--layouts", choices=("dev", "left-out", "mixed"), default="dev")
    making.add_argument("--documents", default="", help="jenis dokumen saja, dipisah koma")
    making.add_argument(
        "--everything",
        action="store_true",
        help="dokumen dari setiap jenis, dikocok, dalam satu PDF; sekitar 60 halaman",
    )
    making.add_argument(
        "--plant",
        action="append",
        default=[],
        metavar="NAMA",
        help=f"tanam masalah: {', '.join(PROBLEMS)} atau acak",
    )
    making.set_defaults(run=_make)
    pinning = verbs.add_parser("pin", help="catat SHA-256 tata letak yang disisihkan")
    pinning.set_defaults(run=_pin)


def _make(arguments: argparse.Namespace) -> int:
    problem = _refuse(arguments)
    if problem:
        sys.stderr.write(problem + "\n")
        return 2
    kinds = tuple(kind for kind in arguments.documents.split(",") if kind)
    for seed in range(arguments.seed, arguments.seed + arguments.count):
        started = time.perf_counter()
        order = Order(
            seed,
            arguments.tier,
            arguments.layouts,
            kinds,
            _plants(arguments, seed),
            arguments.everything,
        )
        folder = arguments.out / f"{arguments.tier}-{seed:06d}"
        truth = make(order, folder)
        planted = {each.name for each in truth.planted}
        seconds = time.perf_counter() - started
        sys.stdout.write(
            f"{folder}: {len(truth.pages)} halaman, {len(truth.documents)} dokumen, "
            f"{len(truth.files)} file, {seconds:.1f} detik\n"
        )
        hidden = [name for name in order.plant if name not in planted]
        if hidden:
            sys.stderr.write(
                f"{folder}: tidak ditanam, sebab tidak akan tampak pada kertasnya atau bertabrakan "
                f"dengan masalah lain: {', '.join(hidden)}. Coba bilangan awal lain.\n"
            )
    return 0


def _plants(arguments: argparse.Namespace, seed: int) -> tuple[str, ...]:
    rng = stream(seed, "plants")
    named = (rng.choice(sorted(PROBLEMS)) if p == "acak" else p for p in arguments.plant)
    return tuple(dict.fromkeys(named))


def _refuse(arguments: argparse.Namespace) -> str | None:
    """Return what is wrong with the order, in words for the person who typed it."""
    unknown = [name for name in arguments.plant if name not in PROBLEMS and name != "acak"]
    if unknown:
        return f"Masalah tidak dikenal: {', '.join(unknown)}. Yang ada: {', '.join(PROBLEMS)}."
    kinds = {layout.kind for layout in all_layouts()}
    layouts = names_for_development()
    asked = filter(None, arguments.documents.split(","))
    odd = [name for name in asked if name not in kinds and name not in layouts]
    if odd:
        return (
            f"Jenis dokumen tidak dikenal: {', '.join(odd)}. Yang ada: {', '.join(sorted(kinds))}."
        )
    fonts = missing_families()
    if fonts:
        return f"Huruf belum terpasang: {', '.join(fonts)}. Jalankan scripts/setup lebih dahulu."
    if arguments.out.exists() and not arguments.out.is_dir():
        return f"{arguments.out} bukan folder. Beri nama folder lain pada --out."
    return None


def _pin(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - every verb takes the arguments
    sys.stdout.write(f"{pin()} file tata letak yang disisihkan dicatat.\n")
    return 0
