"""A dossier is accepted whole or not at all, and once."""

import datetime as dt
import io
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest

from checklist.sop import load
from dossier.casework import Position
from dossier.errors import FileRejectedError, RuleSetError
from office import intake, review
from office.errors import IntakeRefusedError
from storage import ConflictError, NotFoundError
from tests.checklist.company import APPLICATION, COMPANY
from tests.office.paper import DAY, PDF, Office
from tests.office.people import CS, SECOND_CS, VERIFIER

PNG = b"\x89PNG\r\n\x1a\n contoh"


def nothing_kept(office: Office) -> bool:
    with office.store.reading() as work:
        rows = work.cases.count()
    return rows == 0 and not [
        each for each in (office.folder / "objek").rglob("*") if each.is_file()
    ]


def test_an_accepted_dossier_lies_with_cs_its_bytes_kept_and_a_job_waiting(office: Office) -> None:
    files = [office.file("KTP.pdf"), office.file("akta.png", PNG)]
    case = office.hand_in(files=files)
    assert (case.position, case.holder, case.reading) == (Position(4), "cs_helpdesk", "menunggu")
    assert (case.sop, case.created_by, case.registration) == ("ikot-rev03", CS.id, None)
    with office.store.reading() as work:
        assert work.cases.get(case.id) == case
        stored = work.files.of(case.id)
        steps = work.steps.of(case.id)
    assert [(each.index, each.name, each.media_type) for each in stored] == [
        (0, "KTP.pdf", "application/pdf"),
        (1, "akta.png", "image/png"),
    ]
    assert [office.store.objects.get(case.id, each.sha256) for each in stored] == [PDF, PNG]
    assert [(each.state, each.queue) for each in office.jobs(case.id)] == [("menunggu", "loket")]
    # Steps 1 to 3 happened at the counter and before it, outside the system.
    assert [(each.after.step, each.outside, each.by) for each in steps] == [
        (2, True, None),
        (3, True, None),
        (4, True, None),
    ]
    assert [each.role for each in steps] == ["pemohon", "informasi", "pemohon"]


@pytest.mark.parametrize(
    ("name", "data", "status"),
    [
        ("kosong.pdf", b"", "empty"),
        ("surat.docx", b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml word/", "unsupported"),
        ("pindai.pdf", b"MZ\x90\x00 bukan pdf", "unsupported"),
        ("arsip.zip", b"PK\x03\x04 berkas", "corrupt"),
    ],
)
def test_one_bad_file_refuses_all_and_is_named(
    office: Office, name: str, data: bytes, status: str
) -> None:
    with pytest.raises(FileRejectedError, match=name) as caught:
        office.hand_in(files=[office.file("baik.pdf"), office.file(name, data)])
    assert caught.value.status == status
    assert nothing_kept(office)


def test_a_file_is_known_by_its_content_whatever_it_is_called(office: Office) -> None:
    case = office.hand_in(files=[office.file("foto.exe", PNG)])
    with office.store.reading() as work:
        assert work.files.of(case.id)[0].media_type == "image/png"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\pindai\\ktp.pdf", "ktp.pdf"),
        ("a\x00b\n\x1b[31m.pdf", "a\ufffdb \ufffd[31m.pdf"),
        ("gambar \u202efdp.exe", "gambar \ufffdfdp.exe"),
        ("..", ".."),
        ("/", "tanpa nama"),
        ("x" * 500 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_names_of_files_keep_no_folder_and_nothing_that_a_screen_obeys(
    office: Office, given: str, kept: str
) -> None:
    case = office.hand_in(files=[(given, office.file()[1])])
    with office.store.reading() as work:
        assert work.files.of(case.id)[0].name == kept


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"applicant_name": " \t"}, "nama pemohon"),
        ({"applicant_name": "x" * 201}, "nama pemohon"),
        ({"files": []}, "Belum ada file"),
        ({"received": DAY + dt.timedelta(days=1)}, "belum tiba"),
        ({"most_files": 0}, "Paling banyak 0 file"),
        ({"most_bytes": 3}, "terlalu besar"),
        ({"idempotency": ""}, "Kunci"),
        ({"idempotency": "a\x00"}, "Kunci"),
        ({"idempotency": "x" * 201}, "Kunci"),
    ],
)
def test_what_cannot_be_accepted_is_refused_with_a_sentence(
    office: Office, change: dict[str, Any], said: str
) -> None:
    with pytest.raises(IntakeRefusedError, match=said):
        office.hand_in(**change)
    assert nothing_kept(office)


def test_the_day_of_intake_is_the_offices_and_not_greenwichs(office: Office) -> None:
    # 17:30 on the 24th in Greenwich is half past one on the 25th in Samarinda.
    office.now.at = dt.datetime(2026, 11, 24, 17, 30, tzinfo=dt.UTC)
    assert office.hand_in(received=dt.date(2026, 11, 25)).received == dt.date(2026, 11, 25)


def test_before_any_rule_set_nothing_is_accepted(office: Office) -> None:
    with pytest.raises(RuleSetError):
        office.hand_in(received=dt.date(2017, 6, 6))


def test_the_same_key_gives_the_same_dossier_and_another_account_has_its_own(
    either: Office,
) -> None:
    first = either.hand_in(idempotency="kunci-1")
    assert either.hand_in(idempotency="kunci-1").id == first.id
    assert either.hand_in(idempotency="kunci-2").id != first.id
    assert either.hand_in(idempotency="kunci-1", by=SECOND_CS).id != first.id
    assert len(either.jobs(first.id)) == 1


def test_the_same_key_at_the_same_moment_gives_one_dossier(either: Office) -> None:
    accepted: list[str] = []
    start, files = threading.Barrier(4), [either.file()]

    def hand_in() -> None:
        start.wait()
        accepted.append(either.hand_in(files=files, idempotency="serentak").id)

    threads = [threading.Thread(target=hand_in) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(accepted) == 4
    assert len(set(accepted)) == 1
    with either.store.reading() as work:
        assert work.cases.count() == 1
        file = work.files.of(accepted[0])[0]
    assert either.store.objects.get(accepted[0], file.sha256) == PDF


def test_a_database_that_fails_leaves_no_bytes(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("storage.repositories.jobs.Jobs.add", full)
    with pytest.raises(OSError, match="space"):
        office.hand_in()
    assert nothing_kept(office)


def test_further_scans_are_numbered_on_and_read_with_the_others(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    later = intake.add_files(
        office.store,
        case.id,
        by=CS,
        files=[office.file("siup.png", PNG), office.file("npwp.pdf")],
        now=office.now(),
    )
    assert later.reading == "menunggu"
    assert later.version > case.version
    with office.store.reading() as work:
        assert [each.index for each in work.files.of(case.id)] == [0, 1, 2]
    assert [each.state for each in office.jobs(case.id)] == ["selesai", "menunggu"]
    assert not office.view(case.id, CS).facts.read, "the reading does not cover the new files"
    office.read(case.id)
    assert office.view(case.id, CS).facts.read


def test_added_scans_count_to_the_same_bound(office: Office) -> None:
    case = office.hand_in()
    with pytest.raises(IntakeRefusedError, match="Paling banyak 1 file"):
        intake.add_files(
            office.store,
            case.id,
            by=CS,
            files=[office.file(), office.file("b.pdf")],
            now=office.now(),
            most_files=2,
        )


def test_a_dossier_is_not_read_twice_at_a_time(office: Office) -> None:
    case = office.hand_in()
    with pytest.raises(ConflictError, match="sedang dibaca"):
        intake.reread(office.store, case.id, by=CS, now=office.now())
    office.read(case.id)
    job = intake.reread(office.store, case.id, by=CS, now=office.now())
    assert job.queue == "loket"
    assert office.case(case.id).reading == "menunggu"


def test_archive_work_stays_in_its_queue(office: Office) -> None:
    case = office.hand_in(queue="arsip")
    office.read(case.id)
    intake.add_files(office.store, case.id, by=CS, files=[office.file()], now=office.now())
    assert {each.queue for each in office.jobs(case.id)} == {"arsip"}


def test_a_dossier_that_there_is_not_gets_no_scans(office: Office, tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        intake.add_files(
            office.store, "0" * 16, by=CS, files=[("a.pdf", tmp_path)], now=office.now()
        )
    with pytest.raises(NotFoundError):
        intake.reread(office.store, "0" * 16, by=VERIFIER, now=office.now())


def _zip(*members: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, data in members:
            made.writestr(name, data)
    return buffer.getvalue()


def test_an_archive_is_taken_as_the_files_in_it_and_leaves_nothing_behind(office: Office) -> None:
    data = _zip(("ktp/depan.png", PNG), ("akta.pdf", PDF))
    case = office.hand_in(files=[office.file("berkas.zip", data), office.file("surat.pdf")])
    with office.store.reading() as work:
        stored = work.files.of(case.id)
    assert [(each.index, each.name, each.media_type) for each in stored] == [
        (0, "ktp - depan.png", "image/png"),
        (1, "akta.pdf", "application/pdf"),
        (2, "surat.pdf", "application/pdf"),
    ]
    assert office.store.objects.get(case.id, stored[0].sha256) == PNG
    assert not [each for each in office.folder.iterdir() if each.name.startswith("berkas-")]


@pytest.mark.parametrize(
    ("members", "status"),
    [
        ((("catatan.txt", b"alu"),), "unsupported"),
        ((("dalam.zip", _zip(("a.pdf", PDF))),), "unsupported"),
        ((("a.pdf", PDF + bytes(4096)),), "too_large"),
        ((), "empty"),
    ],
)
def test_an_archive_that_cannot_be_taken_keeps_nothing(
    office: Office, members: tuple[tuple[str, bytes], ...], status: str
) -> None:
    with pytest.raises(FileRejectedError) as caught:
        office.hand_in(files=[office.file("berkas.zip", _zip(*members))], most_bytes=4096)
    assert caught.value.status == status
    assert nothing_kept(office)


def test_more_files_in_an_archive_than_are_taken_are_refused(office: Office) -> None:
    members = [(f"{number}.pdf", PDF) for number in range(3)]
    with pytest.raises(IntakeRefusedError, match="Paling banyak 2"):
        office.hand_in(files=[office.file("berkas.zip", _zip(*members))], most_files=2)


def test_a_dossier_keeps_what_the_office_had_decided_when_it_came_in(office: Office) -> None:
    early = office.hand_in()
    late = office.hand_in(decisions={"skt_tanah": "diterima"})
    assert office.case(early.id).sop == "ikot-rev03"
    assert load(office.case(early.id).sop).office["skt_tanah"] == "diputuskan_petugas"
    assert load(office.case(late.id).sop).office["skt_tanah"] == "diterima"


def test_a_dossier_is_judged_by_what_the_office_had_decided(office: Office) -> None:
    """What the office asks for of capsules is a setting of the rule set (`apoteker_kapsul_cod`)."""
    capsules = {**APPLICATION, "bentuk_sediaan": ["kapsul"]}
    said = []
    for decisions in ({}, {"apoteker_kapsul_cod": "tidak_diperiksa"}):
        case = office.to_verification([capsules, *COMPANY[1:]], decisions=decisions)
        view = office.view(case.id)
        assert view.judgement is not None
        found = [each for each in view.judgement.findings if each.rule == "apoteker"]
        said.append([each.verdict for each in found])
        result = review.result(office.store, case.id, by=VERIFIER)
        assert result is not None
        assert result.sop == "ikot-rev03"
    assert said == [["fail"], ["not_applicable"]]


def test_what_no_rule_set_leaves_to_the_office_refuses_the_dossier(office: Office) -> None:
    with pytest.raises(RuleSetError, match="skt"):
        office.hand_in(decisions={"skt": "diterima"})
    assert nothing_kept(office)
