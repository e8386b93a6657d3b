"""Layouts of ktp."""
