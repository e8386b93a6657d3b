"""What tests take from ``lab.plant``: real servers on loopback, gone with the test run.

The fixture ``servers`` (``tests/conftest.py``) starts each once, for whichever test asks first;
``servers.pair(kind, folder)`` gives addresses for a store of one's own on either pair.
"""

from lab.plant.pairs import KINDS, Kind, Pair, Servers
from lab.plant.process import free_port

__all__ = ["AUDIT_KEY", "KINDS", "Kind", "Pair", "Servers", "free_port"]

AUDIT_KEY = b"kunci audit untuk uji coba semata"
