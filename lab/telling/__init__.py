"""Measures how single pages are told apart: of every layout, and of papers nobody asked for."""
