"""Numbers that are given out one after the other."""

from storage.records import CounterRecord
from storage.repositories.base import Repository


class Counters(Repository):
    """Named counters without a gap."""

    def next(self, name: str) -> int:
        """The next number under this name, from 1.

        Whoever asks next waits until this transaction ends; when it is rolled back, the number
        goes to them, so that none is ever missing.
        """
        statement = (
            self._insert(CounterRecord)
            .values(name=name, value=1)
            .on_conflict_do_update(index_elements=["name"], set_={"value": CounterRecord.value + 1})
            .returning(CounterRecord.value)
        )
        return int(self._session.execute(statement).scalar_one())
