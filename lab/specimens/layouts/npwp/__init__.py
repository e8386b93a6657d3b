"""Layouts of npwp."""
