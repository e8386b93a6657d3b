"""The verifier's screens in the browser.

What will live here: the factory of the web application, one router a screen, templates, the
presenters that turn values of `dossier` into what a template shows, and static files.

The screens never read pixels and never start a reader: a region to be read again is a job that a
worker answers.
"""
