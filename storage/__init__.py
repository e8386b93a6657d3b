"""Where dossiers are kept: rows in a database, bytes in an object store.

What will live here, as frozen values of `dossier` going in and coming out:

* `records/`: the ORM classes, which never leave this package;
* repositories, one for each thing that is kept;
* `objects/`: originals, page images and thumbnails, in a folder or behind an S3 interface;
* `work.py`: the unit of work through which `office` commits;
* `jobs.py` and `audit.py`: what is still to be done, and what was done by whom;
* `migrations/`, run through one function that takes the address of the database.

Reading a dossier from the command line needs none of this: `flows` writes its result to a folder.
"""
