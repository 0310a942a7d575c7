"""Writers of human-readable reports."""
