"""Parametric head CT phantom: anatomy, hemorrhage, scanner, and the files they are written to."""

from training.phantom.generate import generate
from training.phantom.make import make_scan
from training.phantom.scan import PhantomScan, read_scan, write_npz
from training.phantom.write import write_scan

__all__ = ["PhantomScan", "generate", "make_scan", "read_scan", "write_npz", "write_scan"]
