"""Layouts of sk_ahu."""
