"""Every setting of the application: declared once, with type, range, default and description."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 2


class _Section(BaseModel):
    # Unknown keys are dropped on reading: a file written by a newer version must not lock the user out.
    model_config = ConfigDict(frozen=True, extra="ignore", validate_default=True)


class WindowGeometry(_Section):
    """Where the main window was when it was closed; it is put back there if a screen still shows that place."""

    x: int | None = Field(default=None, description="Left edge in screen pixels, or null: let the window manager choose.")
    y: int | None = Field(default=None, description="Top edge in screen pixels, or null: let the window manager choose.")
    width: Annotated[int, Field(ge=640, le=16384)] = Field(default=1280, description="Width in pixels.")
    height: Annotated[int, Field(ge=400, le=16384)] = Field(default=800, description="Height in pixels.")
    maximized: bool = Field(default=True, description="Whether the window fills the screen.")


class SideWindowSettings(WindowGeometry):
    """A window beside the main one."""

    shown: bool = Field(default=False, description="Whether the reader left it open; it opens again if its screen is there.")
    screen: str = Field(default="", description="Name of the screen that it was on, or empty.")


class OverlaySettings(_Section):
    """How the hemorrhage mask is drawn over the slices."""

    visible: bool = Field(default=True, description="Whether the mask is shown at all.")
    fill: bool = Field(default=True, description="Whether regions are filled.")
    outline: bool = Field(default=True, description="Whether regions are outlined.")
    opacity: Annotated[float, Field(ge=0.0, le=1.0)] = Field(
        default=0.35, description="Opacity of the fill; the outline is always opaque."
    )


class PanelSettings(_Section):
    """The panels beside the image."""

    left: Annotated[int, Field(ge=0, le=4096)] = Field(default=264, description="Width of the study panel in pixels.")
    right: Annotated[int, Field(ge=0, le=4096)] = Field(default=336, description="Width of the result panel in pixels.")
    left_shown: bool = Field(default=True, description="Whether the study panel is shown.")
    right_shown: bool = Field(default=True, description="Whether the result panel is shown.")


class StudyListSettings(_Section):
    """How the study list stands; columns are named by their keys, and unknown ones are left out."""

    widths: dict[str, Annotated[int, Field(ge=1, le=8192)]] = Field(
        default_factory=dict, description="Widths of the columns in pixels at text size 100 %; empty: as the window is wide."
    )
    order: tuple[str, ...] = Field(default=(), description="Columns in reading direction; empty: as declared.")
    sorted_by: str = Field(default="place", description="Column that the studies are sorted by; place: the order of triage.")
    descending: bool = Field(default=False, description="Whether they are sorted downwards.")


class Session(_Section):
    """Where the reader left off."""

    path: str = Field(description="What was open: a folder, a file or a DICOMDIR.")
    series: str = Field(description="Series Instance UID.")
    slice: Annotated[int, Field(ge=0)] = Field(default=0, description="Slice, from 0, towards the head.")
    level: float = Field(default=40.0, description="Level of the display window in HU.")
    width: Annotated[float, Field(gt=0)] = Field(default=80.0, description="Width of the display window in HU.")
    window_name: str = Field(default="", description="Its preset, or empty.")
    layout: str = Field(default="", description="Name of the layout.")


class Settings(_Section):
    """All settings; frozen, so a change is a new value (`changed`) that the store saves.

    Attributes
    ----------
    schema_version
        Version of the file's layout; older files are brought here by `ichviewer.settings.migrations`.
    """

    schema_version: Literal[2] = 2
    window: WindowGeometry = Field(default_factory=WindowGeometry, description="Place and size of the main window.")
    second_screen: SideWindowSettings = Field(
        default_factory=SideWindowSettings, description="The window for the views beside the first one."
    )
    list_window: SideWindowSettings = Field(
        default_factory=SideWindowSettings, description="The window of the study list, where it has its own."
    )
    overlay: OverlaySettings = Field(default_factory=OverlaySettings, description="Drawing of the mask.")
    last_folder: str = Field(default="", description="Folder where the last study was chosen.")
    report_folder: str = Field(default="", description="Folder where the last report was written.")
    device: Literal["auto", "cpu", "cuda", "tensorrt", "coreml", "openvino", "directml"] = Field(
        default="auto", description="Where the models run; auto takes a GPU if one can be used."
    )
    analyse_on_open: bool = Field(default=False, description="Whether the analysis starts by itself when a study is opened.")
    window_preset: str = Field(default="Brain", description="Window preset that a series is opened with.")
    hanging_default: str = Field(
        default="", description="Hanging protocol that goes before all others wherever it suits, or empty for none."
    )
    recent_limit: Annotated[int, Field(ge=0, le=50)] = Field(
        default=10, description="Number of recent studies kept; 0 keeps none."
    )
    corner_texts: bool = Field(default=True, description="Whether patient, series and window texts lie over the image.")
    scene: bool | None = Field(
        default=None, description="Whether the 3D view is shown, or null: where the window is wide enough for it."
    )
    scene_preset: Literal["surface", "bone", "blood", "skin"] = Field(
        default="surface", description="What the 3D view shows: the surface of the skull, or volumes of bone, blood or skin."
    )
    theme: Literal["dark", "light", "system"] = Field(
        default="dark", description="Colours of the window: dark for the reading room, light, or as the desktop is set."
    )
    text_percent: Annotated[int, Field(ge=75, le=200)] = Field(default=100, description="Text size in percent.")
    language: Literal["system", "en", "de", "es", "ar"] = Field(
        default="system", description="Language of the window; system takes that of the desktop where it is one of them."
    )
    report_language: Literal["window", "en", "de", "es", "ar"] = Field(
        default="window", description="Language of the reports; window takes that of the window."
    )
    colour_bar: bool = Field(default=False, description="Whether the greys of the window are shown with their HU.")
    smooth: bool = Field(default=True, description="Whether the image is interpolated between pixels.")
    panels: PanelSettings = Field(default_factory=PanelSettings, description="Panels beside the image.")
    offer_session: bool = Field(default=True, description="Whether the study of last time is kept and offered at start.")
    session: Session | None = Field(default=None, description="Where the reader left off, or null.")
    tour_seen: bool = Field(default=False, description="Whether the first tour was shown.")
    demonstration: bool = Field(default=False, description="Whether the window opens with patients hidden.")
    threads: Annotated[int, Field(ge=0, le=256)] = Field(
        default=0, description="CPU threads of the models; 0 takes all that the process may use."
    )
    shortcuts: dict[str, tuple[str, ...]] = Field(
        default_factory=dict, description="Keys by action, where they are not the declared ones."
    )
    model_folders: tuple[str, ...] = Field(
        default=(), description="Folders searched for model packages besides the application's and the user's own."
    )
    watched_folders: tuple[str, ...] = Field(
        default=(), description="Folders whose studies are put into the study list and analysed as they arrive."
    )
    study_list: StudyListSettings = Field(
        default_factory=StudyListSettings, description="Columns and order of the study list."
    )
    queue_paused: bool = Field(default=False, description="Whether the analyses of the study list are paused.")

    def changed(self, **values: object) -> Settings:
        """A validated copy with some fields replaced.

        Raises
        ------
        pydantic.ValidationError
            If a value lies outside its range.
        """
        return Settings.model_validate({**self.model_dump(), **values})
