"""From drawn pages to delivered pages: which machine each document passed through."""

import datetime as dt
from dataclasses import dataclass

import numpy as np

from lab.specimens import sheets
from lab.specimens.degrade import clean, office, phone, wear
from lab.specimens.degrade.delivered import Delivered
from lab.specimens.degrade.image import Image
from lab.specimens.rng import Rng, chance, pixels, stream, weighted
from lab.specimens.truth import Tier
from lab.specimens.words import tanggal_angka

# Kinds that applicants hand in as photocopies, at times certified with a stamp.
_COPIED = frozenset(
    {
        "ktp",
        "npwp",
        "akta_pendirian",
        "akta_perubahan",
        "sk_ahu",
        "strttk",
        "tdp",
        "siup",
        "domisili",
        "bukti_tanah",
        "pengangkatan_pj",
    }
)
_BLEED_TONE = 250


@dataclass(frozen=True, slots=True)
class Machine:
    """One scanner or phone for a whole dossier."""

    seed: int
    tier: Tier
    dpi: int
    colour: bool
    received: str = ""  # the day on the office's stamp, "12-05-2017"

    def page_dpi(self, kind: str) -> int:
        """Return the resolution for a document of that kind; cards are scanned finer."""
        if self.tier == "office" and kind in {"ktp", "npwp"}:
            return max(self.dpi, 200)
        return self.dpi

    def deliver(self, image: Image, dpi: int, at: int, kind: str, back: Image | None) -> Delivered:
        """Return page ``at`` of the dossier as this machine delivers it."""
        noise = pixels(self.seed, "scan", at)
        if self.tier == "clean":
            return clean.scan(image, dpi, noise, colour=self.colour)
        if self.tier == "phone":
            return phone.photograph(image, dpi, noise)
        rng = stream(self.seed, "stamp", at)
        if kind in _COPIED and chance(rng, 0.4):
            image = _stamped(image, sheets.legalisir(dpi, rng), rng)
        if kind and chance(rng, 0.1):
            image = _stamped(image, sheets.received(dpi, self.received, rng), rng)
        return office.scan(image, dpi, noise, reverse=back)

    def blank(self, at: int, back: Image | None) -> Delivered:
        """Return an empty sheet, at times with the other side shining through."""
        noise = pixels(self.seed, "blank", at)
        sheet = sheets.paper(self.dpi, tone=_BLEED_TONE)
        if back is not None and noise.random() < 0.6:
            ink = wear.bleed(sheet[:, :, 0], back.min(axis=2), float(noise.uniform(0.03, 0.09)))
            sheet = np.repeat(ink[:, :, None], 3, axis=2)
        return self.deliver(sheet, self.dpi, 10_000 + at, "", None)


def choose_machine(seed: int, tier: Tier, received: dt.date) -> Machine:
    """Return the scanner or phone of the dossier that came in on the day ``received``."""
    rng = stream(seed, "machine", tier)
    dpi = {
        "clean": weighted(rng, [(200, 0.6), (240, 0.1), (300, 0.3)]),
        "office": weighted(rng, [(150, 0.18), (200, 0.57), (300, 0.25)]),
        "phone": 230,
    }[tier]
    return Machine(seed, tier, dpi, chance(rng, 0.6), tanggal_angka(received))


def _stamped(image: Image, stamp: Image, rng: Rng) -> Image:
    """Put a stamp anywhere on the page, over text as often as not."""
    x = int(rng.uniform(0.05, 0.95) * max(image.shape[1] - stamp.shape[1], 1))
    y = int(rng.uniform(0.03, 0.97) * max(image.shape[0] - stamp.shape[0], 1))
    return wear.put_stamp(image, stamp, (x, y))
