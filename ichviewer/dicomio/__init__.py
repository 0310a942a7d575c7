"""The only home of pydicom and highdicom: scan, index, load, write."""
