"""Layouts of bukti_tanah."""
