"""Measures the pipeline on dossiers that nobody has seen, and says so with counts."""
