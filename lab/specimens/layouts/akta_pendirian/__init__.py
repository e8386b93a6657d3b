"""Layouts of akta_pendirian."""
