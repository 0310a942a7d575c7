"""Typed settings, their store and migrations, presets and the one place that knows paths."""
