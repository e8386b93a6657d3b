"""From a scan to pages, from pages to text, from text to fields with evidence."""
