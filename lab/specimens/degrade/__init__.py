"""What scanners, copiers and phones do to paper."""
