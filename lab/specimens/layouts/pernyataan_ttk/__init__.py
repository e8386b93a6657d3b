"""Layouts of pernyataan_ttk."""
