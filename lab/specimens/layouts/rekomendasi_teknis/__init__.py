"""Layouts of rekomendasi_teknis."""
