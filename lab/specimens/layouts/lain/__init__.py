"""Layouts of lain."""
