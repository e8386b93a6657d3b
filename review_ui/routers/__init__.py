"""One router a screen; each asks the office, and shows or refuses what it says."""
