"""Layouts of susunan_pengurus."""
