"""Measures reading by itself: characters, numbers, geometry and the quality verdict."""
