"""Pictures without Qt widgets: slice raster, key images, 3D scene."""
