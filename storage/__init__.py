"""Where dossiers are kept: rows in a database, bytes in an object store.

Frozen values of ``dossier`` go in and come out. ``records`` are the tables, which never leave this
package; ``repositories`` hold all queries; ``work`` is the unit of work through which ``office``
commits; ``objects`` keeps bytes in a folder or behind S3; ``migrating`` brings any older database
to this version. What machine read and person said is only ever added to.
"""

from storage.errors import ConflictError, FencedError, NotFoundError, StorageError
from storage.keyfile import make_key, read_key
from storage.migrating import migrate
from storage.objects import Objects
from storage.repositories import Token
from storage.work import Store, Work

__all__ = [
    "ConflictError",
    "FencedError",
    "NotFoundError",
    "Objects",
    "StorageError",
    "Store",
    "Token",
    "Work",
    "make_key",
    "migrate",
    "read_key",
]
