"""The SOP as data, the rules, and what they say of a dossier."""
