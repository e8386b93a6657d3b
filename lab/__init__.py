"""The workshop: makes specimens, measures, trains. Nothing in the product imports it."""
