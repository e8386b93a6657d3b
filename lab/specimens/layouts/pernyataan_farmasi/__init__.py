"""Layouts of pernyataan_farmasi."""
