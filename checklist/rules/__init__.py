"""One rule a file; every module here that defines ``RULE`` is found by itself."""
