"""Synthetic scanned dossiers with their truth, the same for the same seed."""
