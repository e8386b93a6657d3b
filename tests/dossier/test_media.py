import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import media


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"%PDF-1.7\n", "application/pdf"),
        (b"\x00junk from a mailer\r\n%PDF-1.4\n", "application/pdf"),
        (b"1 0 obj\n<< /Type /Catalog >>\nendobj\n", "application/pdf"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image/png"),
        (b"II*\x00\x08\x00\x00\x00", "image/tiff"),
        (b"MM\x00*\x00\x00\x00\x08", "image/tiff"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1heic", "image/heic"),
        (b"\x00\x00\x00\x1cftypavif\x00\x00\x00\x00avifmif1", "image/avif"),
        (b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2mp41", "application/octet-stream"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "application/octet-stream"),
        (b"<!DOCTYPE html><html>", "text/html"),
        (b"Daftar peralatan\nalu, lumpang\n", "text/plain"),
        (b"", "application/octet-stream"),
        (b"\x7fELF\x02\x01\x01\x00", "application/octet-stream"),
    ],
)
def test_a_file_is_known_by_its_first_bytes(head, expected):
    assert media.sniff(head) == expected


def _zip(name, content=b"isi"):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


def test_a_word_file_is_not_taken_for_a_plain_archive():
    assert media.describe(media.sniff(_zip("word/document.xml"))) == "dokumen Word"
    assert media.sniff(_zip("scan/ktp.jpg")) == media.ZIP
    # A folder of that name makes no Word document of it.
    assert media.sniff(_zip("word/surat.pdf")) == media.ZIP
    odt = _zip("mimetype", b"application/vnd.oasis.opendocument.text")
    assert media.describe(media.sniff(odt)) == "dokumen OpenDocument"


@pytest.mark.parametrize(
    ("name", "media_type", "named"),
    [
        ("ktp.pdf", media.JPEG, ["pdf", "JPEG"]),
        ("AKTA.JPG", media.PDF, [".jpg", "PDF"]),
        ("npwp.heic", media.PNG, [".heic", "PNG"]),
    ],
)
def test_an_extension_that_lies_is_named_with_what_the_file_is(name, media_type, named):
    sentence = media.lying_extension(name, media_type)
    assert sentence is not None
    assert all(word in sentence for word in named)


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("ktp.jpeg", media.JPEG),
        ("ktp.JPG", media.JPEG),
        ("scan", media.PDF),
        ("v1.2", media.PDF),
        ("a.tif", media.TIFF),
    ],
)
def test_an_honest_or_missing_extension_is_no_lie(name, media_type):
    assert media.lying_extension(name, media_type) is None


@given(st.binary(max_size=200))
def test_any_bytes_have_a_type_with_a_description(head):
    media_type = media.sniff(head)
    assert "/" in media_type
    assert media.describe(media_type)
