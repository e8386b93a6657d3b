"""Layouts of domisili."""
