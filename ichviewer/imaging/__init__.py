"""Geometry-aware image processing: rectification, components, volumetry. SimpleITK and numpy."""
