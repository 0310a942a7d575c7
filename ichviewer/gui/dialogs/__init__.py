"""Dialogs; they are opened, not exec'd."""
