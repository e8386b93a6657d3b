"""Layouts of persetujuan_lokasi."""
