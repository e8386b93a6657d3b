"""Layouts of akta_perubahan."""
