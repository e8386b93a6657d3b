"""Links of the audit chain: how they are computed, and how heads of it are kept outside.

A link's MAC covers the MAC of the link before, under a key that the database does not hold. Who can
write to the database can therefore neither change a link nor take one out of the middle unseen;
that the end was cut off is seen by the heads, which lie in a file outside.
"""

import datetime as dt
import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping

from dossier.casework import AuditEntry


def linked(
    key: bytes,
    chain: str,
    number: int,
    previous: str,
    *,
    at: dt.datetime,
    actor: str,
    event: str,
    refs: Mapping[str, str],
    values: Iterable[str],
) -> AuditEntry:
    """The link of this number.

    Args:
        key: The office's audit key.
        chain: Id of the dossier.
        number: From 1.
        previous: MAC of the link before; empty for the first.
        at: When, aware.
        actor: Who.
        event: What happened, by its constant name.
        refs: What it concerns, never values.
        values: Values concerned, of which only a keyed digest is kept.
    """
    bound = [chain, str(number), *values]  # the same value has another digest in each link
    digest = mac(key, "values", bound) if len(bound) > len((chain, number)) else ""
    pairs = tuple(sorted(refs.items()))
    entry = AuditEntry(number, at.astimezone(dt.UTC), actor, event, pairs, digest, previous, "")
    return _signed(key, chain, entry)


def holds(key: bytes, chain: str, entry: AuditEntry, previous: str) -> bool:
    """Whether the link is what it was, and follows the one with that MAC."""
    return entry.previous == previous and hmac.compare_digest(
        _signed(key, chain, entry).mac, entry.mac
    )


def mac(key: bytes, purpose: str, parts: object) -> str:
    """HMAC-SHA256 of parts that JSON can write, for one purpose only."""
    text = json.dumps([purpose, parts], ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def _signed(key: bytes, chain: str, entry: AuditEntry) -> AuditEntry:
    parts = [
        chain,
        entry.number,
        entry.at.isoformat(),
        entry.actor,
        entry.event,
        entry.refs,
        entry.digest,
        entry.previous,
    ]
    return AuditEntry(
        entry.number,
        entry.at,
        entry.actor,
        entry.event,
        entry.refs,
        entry.digest,
        entry.previous,
        mac(key, "link", parts),
    )
