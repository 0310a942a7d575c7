"""Stand-alone builds of the application."""
