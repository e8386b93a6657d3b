"""What the office does with a dossier: accept, read again, correct, decide, move on.

The only place that commits. A use case is a function that takes the store first, asks whether the
account may, writes its link of the audit, and commits once or not at all:

* `intake.py`: a dossier comes in, and further scans of it;
* `reading.py`, `sending.py`: what the machinery does, fenced by the attempt that holds the job;
* `review.py`, `saying.py`: what an officer sees, confirms, corrects and attaches;
* `moving.py`: a dossier moves along the chain, is taken in hand and let go;
* `accounts.py`: accounts, log-in, sessions, tokens;
* `why/`: why a requirement stands as it does, from the verdict down to the pixels;
* `desk.py`, `trail.py`: lists, progress, the machinery's figures, the audit in words.

What they rest on is pure: `chain.py` the chain as a state machine over the rule set's data,
`overlay.py` persons' words over a reading, `questions.py` what is asked and in which order,
`values.py` the form of what is typed, `access.py` who may what. `judging.py` brings them together.

Readings arrive here as values: this package imports neither `extractors` nor `classifiers`.
"""
