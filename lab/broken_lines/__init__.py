"""Lines broken on purpose, an area a file, to see whether a test notices (``scripts/mutants``)."""
