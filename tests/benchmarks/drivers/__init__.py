"""Viewers that drive themselves, each by its own Python: start, open a study, scroll, and print figures as JSON."""
