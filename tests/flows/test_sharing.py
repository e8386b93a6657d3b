"""Two workers on one PostgreSQL and one S3 store share what there is to read."""

import pytest

from tests.flows.machinery import now, wait

pytestmark = pytest.mark.slow
DOSSIERS = 10
WORKERS = 2


def pages_counted(machinery, since):
    """Pages that each worker counted, once all have reported; one read twice counts twice."""

    def reported():
        with machinery.store.reading() as work:
            return [each for each in work.workers.alive(now()) if each.seen_at > since]

    wait(lambda: len(reported()) == WORKERS, 15, lambda: machinery.log)
    return [each.pages for each in reported()]


@pytest.mark.parametrize("machinery", ["servers"], indirect=True)
def test_two_workers_read_each_dossier_once_and_no_page_twice(machinery, scans):
    sizes = {}
    for number in range(DOSSIERS):
        pages = 3 if number < 2 else 2
        sizes[machinery.hand_in(scans(pages, f"{number}.pdf"), queue="arsip")] = pages
    machinery.workers(WORKERS, children=1)
    jobs = [machinery.ended(case, 120) for case in sizes]
    assert {(job.state, job.failures) for job in jobs} == {("selesai", 0)}
    for case, pages in sizes.items():
        machinery.finished_once(case, pages)
    assert len({job.worker for job in jobs}) == WORKERS
    counted = pages_counted(machinery, max(job.finished_at for job in jobs))
    assert sum(counted) == sum(sizes.values())
    assert all(counted)
