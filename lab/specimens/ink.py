"""What a hand or a machine adds to paper, as numbers that ``kit.typ`` draws."""

import math

from lab.specimens.rng import Rng, chance

Stroke = list[list[float]]


def signature(rng: Rng) -> list[Stroke]:
    """Return the strokes of one signature in a 0..1 box.

    A stroke is a point followed by cubic Bezier triples: loops that lean and shrink, a flourish.
    """
    strokes = [_loops(rng)]
    if chance(rng, 0.75):
        y = rng.uniform(0.6, 0.95)
        strokes.append(
            [[0.05, y], [0.3, y - 0.25], [0.7, y + 0.2], [rng.uniform(0.8, 1.0), y - 0.3]]
        )
    if chance(rng, 0.4):
        x = rng.uniform(0.2, 0.7)
        strokes.append([[x, 0.05], [x + 0.05, 0.4], [x - 0.1, 0.6], [x + 0.02, 1.0]])
    return [[[round(x, 3), round(y, 3)] for x, y in s] for s in strokes]


def _loops(rng: Rng) -> Stroke:
    count = rng.randint(3, 8)
    x, y = rng.uniform(0.0, 0.15), rng.uniform(0.45, 0.75)
    points: Stroke = [[x, y]]
    for i in range(count):
        height = rng.uniform(0.15, 0.6) * (1 - 0.5 * i / count)
        step = rng.uniform(0.06, 0.2)
        lean = rng.uniform(-0.08, 0.12)
        nx, ny = x + step, y + rng.uniform(-0.08, 0.08)
        points += [[x + lean, y - height], [nx + lean, ny - height * 0.8], [nx, ny]]
        if chance(rng, 0.4):
            points += [[nx - 0.05, ny + 0.2], [nx - 0.12, ny + 0.1], [nx - 0.02, ny - 0.02]]
        x, y = nx, ny
    return points


def modules(rng: Rng, size: int = 25) -> list[list[int]]:
    """Return rows of 0/1 that look like a QR code and carry nothing."""
    grid = [[int(rng.random() < 0.5) for _ in range(size)] for _ in range(size)]
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        for y in range(8):
            for x in range(8):
                if 0 <= top + y < size and 0 <= left + x < size:
                    ring = max(abs(y - 3), abs(x - 3))
                    grid[top + y][left + x] = int(ring in {0, 1, 3} and y < 7 and x < 7)
    return grid


def e_meterai_serial(rng: Rng) -> str:
    """Return 22 characters as under an electronic duty stamp."""
    return "".join(rng.choice("0123456789ABCDEFGHJKLMNPRSTUVWXY") for _ in range(22))


def lean(rng: Rng, most: float = 12.0) -> float:
    """Return an angle in degrees at which a stamp was put down."""
    return round(math.copysign(abs(rng.gauss(0, most / 2)) % most, rng.random() - 0.6), 1)
