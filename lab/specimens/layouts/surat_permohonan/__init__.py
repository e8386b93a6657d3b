"""Layouts of surat_permohonan."""
