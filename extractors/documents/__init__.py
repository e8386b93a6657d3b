"""Readers of single document types, only where the generic extractor is not enough."""
