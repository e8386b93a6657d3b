"""Layouts of daftar_peralatan."""
