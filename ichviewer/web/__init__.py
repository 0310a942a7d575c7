"""HTTP API and page over the same services."""
