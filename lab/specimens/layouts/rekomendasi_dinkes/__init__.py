"""Layouts of rekomendasi_dinkes."""
