"""The office's papers, typeset as PDF/A: form checklist, form verifikasi, letter of shortcomings.

``printing`` is the use case; ``matter`` gathers what a dossier has to say, ``checklist``,
``verification`` and ``shortcomings`` put it as each paper wants it, and ``press`` sets it. Nothing
here decides anything: a tick that no officer confirmed says so on the paper.
"""
