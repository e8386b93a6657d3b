"""What the C library does with memory that is free again."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_M_MMAP_THRESHOLD: Final = -3
_M_ARENA_MAX: Final = -8
_LARGE: Final = 256 * 1024
_ARENAS: Final = 2


def give_back() -> bool:
    """Have large pieces of memory go back to the system when they are freed.

    For a process of many threads that lives for weeks. glibc keeps a heap for each thread, up to
    eight for a processor, and raises the size from which memory is asked of the system apart to
    the largest piece ever freed (mallopt(3)): after a page image of 16 MB every later one lies in
    such a heap, and one small piece above it keeps it there. A process that works on images all
    the time is better off without: it would be given the same memory anew, cleared, for each.

    Returns:
        Whether the C library can be told so; others than glibc cannot.
    """
    if not sys.platform.startswith("linux"):
        return False
    tell = getattr(ctypes.CDLL(None), "mallopt", None)
    if tell is None:
        return False
    return bool(tell(_M_MMAP_THRESHOLD, _LARGE) and tell(_M_ARENA_MAX, _ARENAS))
