"""Panels at the sides of the window, made of widgets."""
