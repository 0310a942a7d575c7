"""Widgets that know nothing of services: they show values and emit what the user did."""
