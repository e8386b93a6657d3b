"""Layouts of siup."""
