"""The words everything is said in: frozen values and pure functions. Imports nothing of ours."""
