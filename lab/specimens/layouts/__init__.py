"""The layouts, a folder a kind; ``lab.specimens.layout`` finds them."""
