"""OCR engines behind one protocol; each turns an upright image into engine-neutral text."""
