"""Layouts of daftar_tenaga_kerja."""
