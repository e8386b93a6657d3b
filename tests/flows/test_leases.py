import threading

from dossier.casework import Fence
from flows.leases import Leases

ONE, TWO = Fence("a" * 16, 1), Fence("b" * 16, 3)


def test_what_is_held_is_renewed_and_no_longer_than_it_is_held():
    renewed: list[object] = []

    def renew(fence, _):
        renewed.append(fence)
        return True

    leases = Leases(renew, renewed.append)
    leases.renew_all()
    with leases.held(ONE), leases.held(TWO) as lost:
        leases.renew_all()
        assert not lost.is_set()
    leases.renew_all()
    assert renewed == [ONE, TWO]
    assert leases.fences() == ()


def test_a_lease_that_another_attempt_took_is_lost_and_others_are_not():
    leases = Leases(lambda fence, _: fence == ONE, lambda _: None)
    with leases.held(ONE) as kept, leases.held(TWO) as lost:
        leases.renew_all()
        assert lost.is_set()
        assert not kept.is_set()


def test_a_database_that_does_not_answer_takes_no_lease_away():
    told: list[Exception] = []

    def renew(fence, _):
        if fence == ONE:
            raise OSError
        return False

    leases = Leases(renew, told.append)
    with leases.held(ONE) as kept, leases.held(TWO) as lost:
        leases.renew_all()
        assert not kept.is_set()
        assert lost.is_set()
    assert [type(each) for each in told] == [OSError]


def test_it_stops_when_told():
    stopped = threading.Event()
    stopped.set()
    Leases(lambda *_: True, lambda _: None).run(stopped)
