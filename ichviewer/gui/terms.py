"""Words of the layers below that the window shows in the user's language; there they stay English, in files and logs."""

from __future__ import annotations

from ichviewer.gui.texts import mark

TERMS: tuple[str, ...] = (
    # Subtypes, sides, states of review, kinds of measurements
    mark("Epidural"),
    mark("Intraparenchymal"),
    mark("Intraventricular"),
    mark("Subarachnoid"),
    mark("Subdural"),
    mark("left"),
    mark("right"),
    mark("midline"),
    mark("both sides"),
    mark("open"),
    mark("accepted"),
    mark("rejected"),
    mark("Distance"),
    mark("Angle"),
    mark("Ellipse"),
    mark("Rectangle"),
    mark("Free-hand region"),
    mark("Arrow"),
    mark("Midline shift"),
    mark("ABC/2"),
    # Window presets
    mark("Brain"),
    mark("Subdural / blood"),
    mark("Stroke (narrow)"),
    mark("Stroke"),
    mark("Posterior fossa"),
    mark("Soft tissue"),
    mark("Bone"),
    mark("From the file"),
    mark("Segmentation"),
    mark("Classification"),
    # Steps of what runs
    mark("Preparing"),
    mark("Finishing"),
    mark("Measuring"),
    mark("Growing the region"),
    mark("Done"),
    # What stands in every window
    mark("For research use only. Not for diagnostic use."),
)
"""Found here by the extraction; shown through `ichviewer.gui.texts.say`."""
