"""Recommendations: the applicant as the one whom the letter is to."""

from extractors.addressees import company, site

SPECIALS = {"penerima": company, "alamat_penerima": site}
