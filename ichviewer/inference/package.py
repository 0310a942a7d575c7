"""Model packages: ``models/<name>/`` with ``model.json`` and the ONNX file, verified before a session is made."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from ichviewer.domain.errors import ModelPackageError
from ichviewer.domain.finding import ModelIdentity
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype

SCHEMA_VERSION = 1
NAME_PATTERN = r"^[a-z0-9][a-z0-9._-]*$"
SEGMENTATION_CLASSES = ("background", *(subtype.key for subtype in Subtype))


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class WindowSpec(_Strict):
    """A window that scales HU to 0..1 (clipped): (HU - level) / width + 0.5."""

    level: float
    width: Annotated[float, Field(ge=1)]


class InputSpec(_Strict):
    """How the input tensor is made; performed by `ichviewer.inference.preprocess`.

    Channels run over context offsets first, then windows: channel = offset_index * len(windows) + window_index.

    Attributes
    ----------
    name
        ONNX input name.
    shape
        Symbolic or fixed axes, e.g. ("slices", 9, 256, 256).
    windows
        One channel each per context offset.
    spacing_mm
        In-plane pixel size of the model grid.
    size
        Rows and columns of the model grid.
    context_mm
        Offsets along the slice normal, ascending towards the head; 0 is the slice itself.
    slab_mm
        Thickness of the slab averaged around each offset: thin slices are averaged, thick ones are taken as they are.
    step_mm
        Smallest distance of model slices; thinner series are evaluated every `step_mm` and interpolated between.
    """

    name: str
    shape: tuple[int | str, ...]
    dtype: Literal["float32"] = "float32"
    windows: Annotated[tuple[WindowSpec, ...], Field(min_length=1)]
    spacing_mm: Annotated[float, Field(gt=0, le=10)]
    size: Annotated[int, Field(ge=32, le=1024)]
    context_mm: Annotated[tuple[float, ...], Field(min_length=1)]
    slab_mm: Annotated[float, Field(gt=0, le=20)] = 3.0
    step_mm: Annotated[float, Field(ge=0, le=20)] = 2.0

    @property
    def channels(self) -> int:
        """Number of input channels."""
        return len(self.windows) * len(self.context_mm)


class OutputSpec(_Strict):
    """One output tensor.

    Attributes
    ----------
    name
        ONNX output name.
    classes
        Order of the class axis.
    activation
        What the viewer applies to the raw output: ``softmax``, ``sigmoid`` or ``none``.
    """

    name: str
    shape: tuple[int | str, ...]
    classes: tuple[str, ...]
    activation: Literal["softmax", "sigmoid", "none"]


class Provenance(_Strict):
    """Where the weights come from: commands, seeds, data, exporter."""

    data: str
    commands: tuple[str, ...]
    seeds: tuple[int, ...] = ()
    code_version: str = ""
    exporter: str
    opset: int
    created: str


class ModelSpec(_Strict):
    """Contents of ``model.json``.

    A segmentation model has one output of logits or probabilities (slices, 6, size, size) over background and the five
    subtypes. A classification model has an output ``slice`` of (slices, 6) and one ``study`` of (6,) or (1, 6) over
    `PROBABILITY_ORDER`; its input is one whole scan (slices, channels, size, size) in the order of k.

    Attributes
    ----------
    thresholds
        Per class: a probability at or above it counts as positive. For segmentation, a voxel whose summed hemorrhage
        probability reaches ``any`` is labelled with its most probable subtype.
    calibration
        Temperature per class that divides the logit; 1 where absent.
    minimum_component_ml
        Segmentation: connected components below this volume are dropped.
    seed_threshold
        Segmentation: a connected component whose summed hemorrhage probability reaches this nowhere is dropped (hysteresis:
        outlined from ``thresholds["any"]`` on, believed from here on). None believes every component.
    satellite_ml
        Segmentation: in a scan of which one component is kept, all others from this volume on are kept too, believed or
        not: where blood is known to be there are mostly islands of it. None keeps none of them.
    blood_hu
        Segmentation: HU (low, high) that blood can have; a model pixel outside is never labelled, whatever the network
        says. None labels everything.
    slice_features
        Classification: tensor of the graph, (slices, features), up to which every slice is computed by itself and through
        which everything goes. Slices are then evaluated a few at a time; None runs the scan as a whole.
    metrics
        Name to value, with the data they were measured on in the name or in `metrics_data`.
    """

    schema_version: Literal[1] = 1
    name: Annotated[str, Field(pattern=NAME_PATTERN)]
    version: str
    task: Literal["segmentation", "classification"]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    file: str = "model.onnx"
    inputs: Annotated[tuple[InputSpec, ...], Field(min_length=1, max_length=1)]
    outputs: Annotated[tuple[OutputSpec, ...], Field(min_length=1)]
    thresholds: dict[str, Annotated[float, Field(ge=0, le=1)]]
    calibration: dict[str, Annotated[float, Field(gt=0)]] = {}
    minimum_component_ml: Annotated[float, Field(ge=0)] = 0.0
    seed_threshold: Annotated[float, Field(ge=0, le=1)] | None = None
    satellite_ml: Annotated[float, Field(gt=0)] | None = None
    blood_hu: tuple[float, float] | None = None
    slice_features: str | None = None
    metrics: dict[str, float] = {}
    metrics_data: str = ""
    provenance: Provenance
    intended_use: str
    limits: str

    @model_validator(mode="after")
    def _classes_in_order(self) -> ModelSpec:
        if self.task == "segmentation":
            if len(self.outputs) != 1 or self.outputs[0].classes != SEGMENTATION_CLASSES:
                raise ValueError(f"a segmentation model needs one output over {list(SEGMENTATION_CLASSES)}")
            if "any" not in self.thresholds:
                raise ValueError("a segmentation model needs the threshold 'any'")
        else:
            names = [output.name for output in self.outputs]
            if sorted(names) != ["slice", "study"]:
                raise ValueError(f"a classification model needs the outputs 'slice' and 'study', got {names}")
            if any(output.classes != PROBABILITY_ORDER for output in self.outputs):
                raise ValueError(f"classes must be {list(PROBABILITY_ORDER)} in this order")
            if missing := set(PROBABILITY_ORDER) - set(self.thresholds):
                raise ValueError(f"no threshold for {sorted(missing)}")
        return self

    @property
    def input(self) -> InputSpec:
        """The one input."""
        return self.inputs[0]


@dataclass(frozen=True)
class ModelPackage:
    """A verified package on disk.

    Attributes
    ----------
    folder
        Folder with ``model.json``.
    spec
        Its validated contents.
    """

    folder: Path
    spec: ModelSpec

    @property
    def onnx_path(self) -> Path:
        """The ONNX file."""
        return self.folder / self.spec.file

    @property
    def identity(self) -> ModelIdentity:
        """What results of this package carry."""
        return ModelIdentity(self.spec.name, self.spec.version, self.spec.task, self.spec.sha256)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, lower-case hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def load_package(folder: Path) -> ModelPackage:
    """Read and verify a model package.

    Parameters
    ----------
    folder
        Folder with ``model.json`` and the ONNX file that it names.

    Raises
    ------
    ModelPackageError
        If a file is missing, ``model.json`` does not fit the schema, or the hash of the ONNX file differs.
    """
    path = folder / "model.json"
    try:
        spec = ModelSpec.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError as error:
        raise ModelPackageError(
            f"{folder} is no model package: it has no model.json. Choose a folder that has one."
        ) from error
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ModelPackageError(f"{path} cannot be read ({error}). Install the package again.") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "model.json"
        raise ModelPackageError(
            f"{path} does not fit schema {SCHEMA_VERSION}: {where}: {first['msg']}. Export the package again."
        ) from error
    package = ModelPackage(folder, spec)
    if Path(spec.file).name != spec.file:
        raise ModelPackageError(f"{path} names the file '{spec.file}' outside its folder. Export the package again.")
    try:
        actual = sha256_of(package.onnx_path)
    except OSError as error:
        raise ModelPackageError(
            f"{package.onnx_path} cannot be read ({error.strerror}). Install the package again."
        ) from error
    if actual != spec.sha256:
        raise ModelPackageError(
            f"{package.onnx_path} has SHA-256 {actual[:12]}..., but model.json says {spec.sha256[:12]}...: "
            "the file is damaged or was replaced. Install the package again."
        )
    return package


@dataclass(frozen=True)
class PackageProblem:
    """A folder that looks like a model package but cannot be used.

    Attributes
    ----------
    folder
        Where it is.
    reason
        One clear line.
    """

    folder: Path
    reason: str


@dataclass(frozen=True)
class PackageList:
    """What a search for packages found.

    Attributes
    ----------
    packages
        Valid ones: by task, then name, then newest version first.
    problems
        Folders with a ``model.json`` that were refused.
    """

    packages: tuple[ModelPackage, ...]
    problems: tuple[PackageProblem, ...]

    def newest(self, task: str) -> ModelPackage | None:
        """Package of a task with the highest version, or None where there is none."""
        return max(
            (package for package in self.packages if package.spec.task == task),
            key=lambda package: version_key(package.spec.version),
            default=None,
        )


def version_key(version: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key of a version: numbers by value, and a release after its own pre-releases (1.10 > 1.9 > 1.9rc1)."""
    parts = re.findall(r"\d+|[a-z]+", version.lower().split("+")[0])
    key = [(1, int(part), "") if part.isdigit() else (-1, 0, part) for part in parts]
    return (*key, (0, 0, ""))


def find_packages(folders: Iterable[Path]) -> PackageList:
    """Packages in the given folders: each folder itself, or its direct subfolders, that have a ``model.json``.

    Parameters
    ----------
    folders
        Searched in this order; one that does not exist is passed over. A package of the same name and version as an
        earlier one is passed over too.
    """
    packages: dict[tuple[str, str], ModelPackage] = {}
    problems: list[PackageProblem] = []
    for candidate in dict.fromkeys(path for folder in folders for path in _candidates(folder)):
        try:
            package = load_package(candidate)
        except ModelPackageError as error:
            problems.append(PackageProblem(candidate, str(error)))
        else:
            packages.setdefault((package.spec.name, package.spec.version), package)
    newest_first = sorted(packages.values(), key=lambda package: version_key(package.spec.version), reverse=True)
    ordered = sorted(newest_first, key=lambda package: (package.spec.task != "segmentation", package.spec.name))
    return PackageList(tuple(ordered), tuple(problems))


def _candidates(folder: Path) -> list[Path]:
    try:
        if (folder / "model.json").is_file():
            return [folder]
        return sorted(path for path in folder.iterdir() if (path / "model.json").is_file() and not path.name.startswith("."))
    except OSError:
        return []
