"""Layouts of surat_kuasa."""
