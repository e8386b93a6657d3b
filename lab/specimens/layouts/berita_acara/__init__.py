"""Layouts of berita_acara."""
