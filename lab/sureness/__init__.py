"""Fits the probabilities of fields on specimens, and measures them on layouts left aside."""
