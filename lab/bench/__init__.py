"""Measures the machinery on this machine: how soon work begins, what it costs, how it is shared."""
