"""What a page is, and where one document ends and the next begins."""
