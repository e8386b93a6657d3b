"""Layouts of diagram_alur."""
