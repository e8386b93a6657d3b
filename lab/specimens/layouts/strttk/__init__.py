"""Layouts of strttk."""
