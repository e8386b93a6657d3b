"""Layouts of rekomendasi_balai."""
