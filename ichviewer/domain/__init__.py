"""Frozen, pure types of the problem: geometry, volumes, labels, findings. numpy and the standard library only."""
