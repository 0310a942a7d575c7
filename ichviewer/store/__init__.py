"""The study library on disk (SQLite)."""
