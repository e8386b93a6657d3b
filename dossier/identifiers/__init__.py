"""Indonesian numbers, one module each, with the same verbs everywhere.

``compact`` writes the number without separators, ``validate`` returns it clean or raises an
:class:`~dossier.identifiers.base.IdentifierError`, ``is_valid`` tells whether it would. The
doctests are the specification. Reading damaged text is the business of :mod:`dossier.parsers`.
"""
