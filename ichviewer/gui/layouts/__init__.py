"""How views are laid out, linked and filled: layouts, reformatted planes, crosshair, hanging protocols."""
