"""Use cases shared by window, command line and web."""
