"""Layouts of tdp."""
