"""What a born-digital paper says, for tests that look for values on it."""

import re
from contextlib import closing

import pypdfium2


def squeezed(text):
    """Capital letters and digits, whatever paper puts between them."""
    return re.sub(r"[^A-Z0-9]", "", str(text).upper())


def in_stream_order(raw):
    """The text of a PDF as its file has it, squeezed, and what of it stands outside its page.

    By PDFium, which takes a twentieth of pdfplumber's time: there are hundreds of layouts.
    """
    text, outside = "", []
    with closing(pypdfium2.PdfDocument(raw)) as pdf:
        for page in pdf:
            width, read = page.get_width(), page.get_textpage()
            text += read.get_text_range()
            for at in range(read.count_chars()):
                _, bottom, right, _ = read.get_charbox(at, loose=True)
                if right > width + 1 or bottom < -1:
                    outside.append(read.get_text_range(at, 1))
        count = len(pdf)
    return squeezed(text), [each for each in outside if each.strip()], count
