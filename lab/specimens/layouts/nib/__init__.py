"""Layouts of nib."""
