"""Scans with truth, and the cache of model-grid planes that training reads."""
