"""Edges that run the pipeline: the recipe, the command line and (later) Prefect."""
