"""DICOM in and out: the only home of pydicom and highdicom."""

import logging

# pydicom logs and quotes odd values as it reads them, and those may be a patient's name. What matters to the user is
# said by the typed errors and warnings of this package instead.
for _name in ("pydicom", "highdicom"):
    _logger = logging.getLogger(_name)
    _logger.addHandler(logging.NullHandler())
    _logger.propagate = False
