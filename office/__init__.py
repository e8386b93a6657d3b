"""What the office does with a dossier: accept, read again, correct, decide, move on.

What will live here, one use case a module, each of which commits once or not at all:

* `intake.py`: a dossier comes in and its receipt goes out;
* `reading.py`: a reading by the machine is put beside what persons said, never over it;
* `review.py`: an officer confirms or corrects a check;
* `chain.py`: the approval chain of the SOP as a pure state machine;
* `clock.py`: working days, holidays, and why a date is the date it is;
* `papers/`: the letters and receipts that the office hands out.

Readings arrive here as values: this package imports neither `extractors` nor `classifiers`.
"""
