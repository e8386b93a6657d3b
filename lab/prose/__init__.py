"""The trained reader of prose: its corpus, its training, and how good it is on layouts unseen."""
