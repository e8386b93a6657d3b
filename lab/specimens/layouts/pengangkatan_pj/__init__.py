"""Layouts of pengangkatan_pj."""
