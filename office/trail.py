"""The audit of a dossier in words, and whether it is whole."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from checklist.sop import load
from dossier import indonesian
from dossier.casework import Account, AuditEntry
from dossier.kinds import kinds
from office.access import refuse_unseen
from office.reading import MACHINE
from storage import NotFoundError, Store, Work

_ACTIONS: Mapping[str, str] = {
    "setujui": "menyetujui langkah {from} dan meneruskan ke langkah {to}",
    "kembalikan": "mengembalikan berkas dari langkah {from} ke langkah {to}",
    "konsultasi": "meminta konsultasi dari langkah {from} ke langkah {to}",
    "akhiri": "mengakhiri berkas pada langkah {from}",
}
_EVENTS: Mapping[str, str] = {
    "berkas_diterima": "menerima berkas dengan {files} file",
    "berkas_ditambah": "menambah {files} file pindaian",
    "bacaan_diminta": "meminta berkas dibaca lagi",
    "bacaan_dimulai": "mulai membaca berkas (percobaan {attempt})",
    "bacaan_disimpan": "menyimpan bacaan nomor {reading}",
    "bacaan_terputus": "gagal membaca pada percobaan {attempt}; akan dicoba lagi",
    "bacaan_gagal": "gagal membaca setelah {failures} kali; menunggu operator",
    "bacaan_diulang": "meminta pembacaan yang gagal dicoba lagi",
    "kata_isian": "memastikan isian {field} pada {type}: {verdict}",
    "kata_periksa": "memberi putusan “{status}” pada persyaratan {requirement}",
    "kata_lampiran": "melampirkan halaman {pages} pada persyaratan {requirement}",
    "kata_catatan": "menulis catatan",
    "berkas_dilihat": "melihat isi berkas",
    "hasil_diambil": "mengambil hasil bacaan dengan program lain",
    "asli_diunduh": "mengunduh file ke-{file} seperti waktu diserahkan",
    "penjelasan_dibuka": "membuka penjelasan persyaratan {requirement}",
    "berkas_diambil": "mengambil berkas untuk dikerjakan",
    "berkas_dilepas": "melepas berkas",
    "surat_dicetak": "mencetak {paper}",
}
COMMAND_LINE = "baris_perintah"
"""Who acts where nobody has logged in: whoever may run commands on the machine itself."""


@dataclass(frozen=True, slots=True)
class Event:
    """A link of the audit in words.

    Attributes:
        number: Of the link, from 1.
        at: When.
        who: Name of the account, or that of the machine.
        what: What was done, in Indonesian and without values of the dossier.
        entry: The link itself.
    """

    number: int
    at: dt.datetime
    who: str
    what: str
    entry: AuditEntry


@dataclass(frozen=True, slots=True)
class Trail:
    """The audit of a dossier.

    Attributes:
        events: In order.
        broken: Number of the first link that was changed or is missing; None: it is whole.
    """

    events: tuple[Event, ...]
    broken: int | None


def trail(store: Store, case_id: str, *, by: Account) -> Trail:
    """What happened to a dossier, and whether somebody has tampered with the account of it.

    Raises:
        HiddenError: The account may not see the dossier.
        NotFoundError: There is none.
    """
    with store.reading() as work:
        case = work.cases.get(case_id)
        refuse_unseen(by, case)
        labels = {each.name: each.label for each in load(case.sop).requirements}
        entries = work.audit.of(case_id)
        names = {each: _name(work, each) for each in {entry.actor for entry in entries}}
        events = tuple(
            Event(each.number, each.at, names[each.actor], sentence(each, labels), each)
            for each in entries
        )
        return Trail(events, work.audit.verify(case_id))


def sentence(entry: AuditEntry, labels: Mapping[str, str]) -> str:
    """What a link says, in words; the bare name of an event that is not known here.

    Args:
        entry: The link.
        labels: What requirements are called.
    """
    refs = dict(entry.refs)
    form = _EVENTS.get(entry.event)
    if entry.event == "langkah":
        form = _ACTIONS.get(refs.get("action", ""))
    if form is None:
        return entry.event
    # What was tampered with may lack a reference: that is told by the verification, not here.
    said = form.format_map(_Refs(_in_words(refs, labels)))
    for name, shown in (("registration", "nomor registrasi"), ("licence", "nomor izin")):
        if name in refs:
            said += f"; {shown} {refs[name]}"
    if "way" in refs:
        said += f" ({indonesian.code(refs['way'])})"
    if "ending" in refs:
        said += f" ({refs['ending'].replace('_', ' ')})"
    return said


def _in_words(refs: Mapping[str, str], labels: Mapping[str, str]) -> dict[str, str]:
    """The references as people call them; what is not known stays as it is."""
    words = dict(refs)
    if "type" in refs:
        kind = kinds().get(refs["type"])
        words["type"] = indonesian.code(refs["type"]) if kind is None else kind.name
    if "field" in refs:
        words["field"] = indonesian.field(refs["field"])
    if "verdict" in refs:
        words["verdict"] = indonesian.code(refs["verdict"])
    if "paper" in refs:
        words["paper"] = indonesian.code(refs["paper"])
    if "status" in refs:
        words["status"] = indonesian.code(refs["status"])
    if "requirement" in refs:
        words["requirement"] = labels.get(refs["requirement"], refs["requirement"])
    if re.fullmatch(r"\d+( \d+)*", refs.get("pages", "")):
        # Kept as indices from 0; the screens count pages from 1.
        words["pages"] = indonesian.ranges(int(each) + 1 for each in refs["pages"].split())
    return words


class _Refs(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _name(work: Work, actor: str) -> str:
    if actor == MACHINE:
        return "Mesin pembaca"
    if actor == COMMAND_LINE:
        return "Baris perintah"
    try:
        return work.accounts.get(actor).name
    except NotFoundError:
        return f"Akun {actor}"


def note_heads(store: Store, path: Path, now: dt.datetime) -> int:
    """Note how far each chain goes in a file outside the database; how many have grown.

    Raises:
        StorageError: The file cannot be written, or was tampered with.
    """
    with store.reading() as work:
        return work.audit.write_heads(path, at=now)


def cut_off(store: Store, path: Path) -> tuple[str, ...]:
    """The dossiers whose chain no longer holds what was noted of it outside.

    Raises:
        StorageError: The file cannot be read, or was tampered with.
    """
    with store.reading() as work:
        return work.audit.verify_heads(path)
