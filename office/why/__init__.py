"""Why a requirement stands as it does: the whole chain from pixels to verdict.

* ``explanation.py``: the chain as a value, which terminal and screen say each in its way;
* ``explain.py``: from a result to that value, pure; with ``proofs.py`` what the rules found,
  ``papers.py`` the documents and their fields, ``sheets.py`` the pages, ``wanted.py`` what is
  asked, ``naming.py`` how things are called;
* ``stored.py``: of a stored dossier, with officers' words, rights and audit.
"""
