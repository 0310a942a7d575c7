"""A second real head: the CT of InVesalius' example project, as an image with an empty mask.

    apt-get install invesalius-examples
    .venv/bin/python scripts/second_head.py --out runs/data/second-head
    python -m training prepare runs/data/second-head
    python -m training insert-bleeds --into runs/data/second-head --out runs/data/second-head-bleeds

The head has an old frontal injury with a hole in the skull and, as far as its pictures show, no hemorrhage (no radiologist
has said so). It is measured on and never trained on. Its slices of 1.5 mm are averaged to 4.5 mm as they are usually read.
"""

from __future__ import annotations

import argparse
import io
import plistlib
import tarfile
from pathlib import Path

import numpy as np
import SimpleITK as sitk  # noqa: N813 (its usual name)

EXAMPLE = Path("/usr/share/doc/invesalius-examples/examples/Cranium.inv3")


def read_project(path: Path) -> tuple[np.ndarray, tuple[float, float, float]]:
    """HU of an InVesalius project, int16 (slices from the feet up, rows, columns), and its spacing in mm (x, y, z)."""
    with tarfile.open(path, "r:gz") as archive:
        files = {Path(member.name).name: member for member in archive.getmembers() if member.isfile()}

        def content(name: str) -> bytes:
            member = archive.extractfile(files[name])
            assert member is not None
            return member.read()

        matrix = plistlib.load(io.BytesIO(content("main.plist")))
        shape = tuple(matrix["matrix"]["shape"])
        # Its rows run from the back to the front: LPS has them the other way round.
        hu = np.frombuffer(content(matrix["matrix"]["filename"]), matrix["matrix"]["dtype"]).reshape(shape)[:, ::-1]
        return hu, tuple(matrix["spacing"])


def main() -> None:
    """Write ``images`` and ``masks`` of a project into the folder asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--project", type=Path, default=EXAMPLE, help="the .inv3 file")
    parser.add_argument("--out", type=Path, required=True, help="folder to make")
    parser.add_argument("--averaged", type=int, default=3, help="slices averaged into one (1: as acquired)")
    arguments = parser.parse_args()
    if not arguments.project.is_file():
        parser.exit(2, f"{arguments.project} does not exist. Install Debian's package invesalius-examples.\n")
    hu, (x, y, z) = read_project(arguments.project)
    n = arguments.averaged
    thick = hu[: len(hu) // n * n].reshape(-1, n, *hu.shape[1:]).mean(axis=1)
    image = sitk.GetImageFromArray(np.rint(thick).astype(np.int16))
    image.SetSpacing((x, y, z * n))
    image.SetOrigin((0.0, 0.0, z * (n - 1) / 2))
    mask = sitk.GetImageFromArray(np.zeros(thick.shape, np.uint8))
    mask.CopyInformation(image)
    for folder, picture in (("images", image), ("masks", mask)):
        (arguments.out / folder).mkdir(parents=True, exist_ok=True)
        sitk.WriteImage(picture, str(arguments.out / folder / "cranium.nii.gz"))


if __name__ == "__main__":
    main()
