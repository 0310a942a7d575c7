"""Do the values of a head CT look like Hounsfield units?"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.series import ReadWarning


def suspect_hu(hu: npt.NDArray[np.int16]) -> ReadWarning | None:
    """Warning that the values cannot be Hounsfield units, or None.

    Around a head there is air, near -1000 HU. A scan with nothing below -500 HU is either cropped within the head or has
    a wrong rescale; where its darkest tenth lies near 0 it was stored with an offset of 1024 that the file does not say.
    """
    step = max(1, int(np.sqrt(hu.size / 2_000_000)))
    sample = hu[:, ::step, ::step]
    if sample.min() == sample.max() or int(np.count_nonzero(sample < -500)) > sample.size // 10_000:
        return None
    dark, bright = np.percentile(sample, [5, 95])
    if -100 <= dark <= 150 and bright > 700:
        return ReadWarning(
            "suspect-hu",
            f"HU look wrong: air should be near -1000, but the darkest values lie near {dark:.0f}. "
            "The file probably stores HU + 1024 and says intercept 0. "
            "Nothing is corrected: do not rely on HU or on the analysis.",
        )
    return ReadWarning(
        "suspect-hu",
        f"HU look wrong or the image is cropped: no air (near -1000) is in it, the darkest values lie near {dark:.0f}. "
        "Nothing is corrected: do not rely on HU or on the analysis.",
    )
