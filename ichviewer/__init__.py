"""ichviewer: a workstation that reads head CT and finds, shows and reports hemorrhage."""

__version__ = "0.1.0"

RESEARCH_USE = "For research use only. Not for diagnostic use."
"""Statement that everything which leaves the application carries."""
