"""The machinery as processes of its own, for tests and measurements: servers, Prefect, workers.

Everything listens on loopback only and dies with whoever started it.
"""
