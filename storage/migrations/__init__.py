"""The history of the tables, for Alembic; run by :func:`storage.migrate` only."""
