"""Every action of the window with text, icon and shortcut: one declared table for menus, toolbar and shortcut sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ichviewer.domain.window import WindowPreset
from ichviewer.gui import theme
from ichviewer.gui.action_spec import ActionSpec
from ichviewer.gui.mask_actions import mask_actions
from ichviewer.gui.scene_specs import SCENE_MENU
from ichviewer.gui.texts import mark, say

MENUS = (
    mark("&File"),
    mark("&Studies"),
    mark("&View"),
    mark("&Layout"),
    mark("&Window level"),
    mark("&Navigate"),
    mark("&Measure"),
    mark("&Edit mask"),
    mark("&Analysis"),
    mark("&Help"),
)
_FILE, _STUDIES, _VIEW, _LAYOUT, _WINDOW, _NAVIGATE, _MEASURE, _MASK, _ANALYSIS, _HELP = MENUS
VIEW_MENU, WINDOW_MENU, MEASURE_MENU, LAYOUT_MENU, MASK_MENU = _VIEW, _WINDOW, _MEASURE, _LAYOUT, _MASK
SECTIONS = tuple(title for menu in MENUS for title in ((menu, SCENE_MENU) if menu == _VIEW else (menu,)))
"""Titles under which keys are listed: the menus, and the one within the View menu."""

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "open_folder",
        "Open study folder …",
        _FILE,
        ("Ctrl+O",),
        "folder-open-outline",
        "Open a folder with DICOM images or volumes (NIfTI, NRRD)",
        short="Open",
    ),
    ActionSpec(
        "open_file",
        "Open file or DICOMDIR …",
        _FILE,
        ("Ctrl+Shift+O",),
        "file-outline",
        "Open a DICOM file, a DICOMDIR, or a volume (NIfTI, NRRD, MetaImage)",
    ),
    ActionSpec("reload", "Read again", _FILE, ("F5",), "refresh", "Read the open folder again"),
    ActionSpec(
        "report",
        "Write report …",
        _FILE,
        ("Ctrl+E",),
        "file-document-outline",
        "Write PDF, HTML, JSON, NIfTI and DICOM results into a folder",
        short="Report",
        divided=True,
    ),
    ActionSpec(
        "copy_image",
        "Copy image",
        _FILE,
        ("Ctrl+C",),
        "content-copy",
        "Copy the shown slice, or the active 3D view, to the clipboard",
    ),
    ActionSpec(
        "print_image", "Print image …", _FILE, ("Ctrl+P",), "printer-outline", "Print the active view with its measurements"
    ),
    ActionSpec("print_report", "Print report …", _FILE, ("Ctrl+Shift+P",), "", "Print the report of the shown series"),
    ActionSpec(
        "save_screenshot",
        "Save picture of the window …",
        _FILE,
        ("Ctrl+Shift+S",),
        "camera-outline",
        "Save the window as it is now as PNG",
    ),
    ActionSpec(
        "settings",
        "Settings …",
        _FILE,
        ("Ctrl+,",),
        "cog-outline",
        "Appearance, reading, analysis, storage, privacy",
        divided=True,
    ),
    ActionSpec("quit", "Quit", _FILE, ("Ctrl+Q",), "exit-to-app", divided=True),
    ActionSpec(
        "study_list",
        "Study list",
        _STUDIES,
        ("Ctrl+L",),
        "format-list-bulleted",
        "Studies that were opened or added, in the order in which they should be read",
        short="List",
    ),
    ActionSpec(
        "list_window",
        "Study list in its own window",
        _STUDIES,
        ("Ctrl+Alt+W",),
        "dock-window",
        "Keep the list open beside the images, on another screen where there is one",
        checkable=True,
        short="Own window",
    ),
    ActionSpec(
        "add_to_list",
        "Add folder to the study list …",
        _STUDIES,
        ("Ctrl+Shift+L",),
        "folder-plus-outline",
        "List the studies of a folder and analyse them in the background, without opening them",
    ),
    ActionSpec("next_study", "Next study", _STUDIES, ("Ctrl+Right",), "chevron-right", divided=True),
    ActionSpec("previous_study", "Previous study", _STUDIES, ("Ctrl+Left",), "chevron-left"),
    ActionSpec(
        "mark_reviewed",
        "Reviewed, next unread study",
        _STUDIES,
        ("Ctrl+Return", "Ctrl+Enter"),
        "check",
        "Mark the open study as reviewed and go to the next one that is not",
    ),
    ActionSpec("mark_open", "Mark as open again", _STUDIES, ("Ctrl+Backspace",), "", "The open study is to be read again"),
    ActionSpec(
        "pause_queue",
        "Pause the background analyses",
        _STUDIES,
        ("Ctrl+Shift+B",),
        "pause",
        "Pause the analyses of the study list, or go on",
        checkable=True,
        divided=True,
    ),
    ActionSpec(
        "stop_queue",
        "Stop the background analyses",
        _STUDIES,
        ("Ctrl+Shift+Q",),
        "close",
        "No study waits for its analysis any more; what is analysed stays",
    ),
    ActionSpec(
        "reset",
        "Reset view",
        _VIEW,
        ("Space",),
        "fit-to-screen-outline",
        "Fit the image, opening window, no mirror",
        short="Reset",
    ),
    ActionSpec("fit", "Fit", _VIEW, ("Ctrl+0",), "fit-to-page-outline", "The whole image, in the middle"),
    ActionSpec(
        "one_to_one", "1:1", _VIEW, ("Ctrl+1",), "numeric-1-box-outline", "One pixel of the image on one of the screen"
    ),
    ActionSpec("zoom_in", "Zoom in", _VIEW, ("+", "Ctrl++", "="), "magnify-plus-outline"),
    ActionSpec("zoom_out", "Zoom out", _VIEW, ("-", "Ctrl+-"), "magnify-minus-outline"),
    ActionSpec(
        "mirror_x",
        "Mirror left-right",
        _VIEW,
        ("Shift+H",),
        "flip-horizontal",
        "Mirror the image; the letters follow",
        divided=True,
    ),
    ActionSpec("mirror_y", "Mirror up-down", _VIEW, ("Shift+V",), "flip-vertical", "Mirror the image; the letters follow"),
    ActionSpec("turn_right", "Turn right", _VIEW, ("R",), "rotate-right", "Turn by a quarter; the letters follow"),
    ActionSpec("turn_left", "Turn left", _VIEW, ("Shift+R",), "rotate-left", "Turn by a quarter; the letters follow"),
    ActionSpec("smooth", "Smooth pixels", _VIEW, ("Shift+S",), "blur", "Interpolate between pixels", checkable=True),
    ActionSpec("magnifier", "Magnifier", _VIEW, ("J",), "magnify-scan", "Enlarge what is about the cursor", checkable=True),
    ActionSpec(
        "colour_bar", "Window bar", _VIEW, ("Ctrl+B",), "", "Show the greys of the window with their HU", checkable=True
    ),
    ActionSpec("texts", "Corner texts", _VIEW, ("Ctrl+T",), "format-text", "Show texts over the image", checkable=True),
    ActionSpec(
        "scene",
        "3D view",
        _VIEW,
        ("V",),
        "cube-outline",
        "Show skull and hemorrhage in 3D",
        checkable=True,
        short="3D",
        divided=True,
    ),
    ActionSpec(
        "maximise",
        "Image only",
        _VIEW,
        ("Shift+F11",),
        "",
        "Hide the panels (double-click on the image)",
        checkable=True,
    ),
    ActionSpec(
        "full_screen", "Full screen", _VIEW, ("F11",), "fullscreen", "Nothing but this window on the screen", checkable=True
    ),
    ActionSpec(
        "second_screen",
        "Second screen",
        _VIEW,
        ("Ctrl+F11",),
        "monitor-multiple",
        "Spread the views: the first one here, the others in a window on another screen",
        checkable=True,
    ),
    ActionSpec(
        "demonstration",
        "Hide patients",
        _VIEW,
        ("F9",),
        "incognito",
        "Demonstration mode: no names, IDs and birth dates on the screen",
        checkable=True,
        divided=True,
    ),
    ActionSpec("left_panel", "Study panel", _VIEW, ("F7",), "dock-left", checkable=True),
    ActionSpec("right_panel", "Result panel", _VIEW, ("F8",), "dock-right", checkable=True),
    ActionSpec("preset_file", "From the file", _WINDOW, ("0",), "", "The window that the file proposes"),
    ActionSpec("auto_window", "From the region in view", _WINDOW, ("Shift+W",), "", "Window that shows what the view holds"),
    ActionSpec(
        "invert",
        "Invert",
        _WINDOW,
        ("I", "Shift+I"),
        "invert-colors",
        "Exchange dark and bright",
        checkable=True,
        divided=True,
    ),
    ActionSpec("next_slice", "Next slice", _NAVIGATE, ("Down", "Right"), "chevron-down"),
    ActionSpec("previous_slice", "Previous slice", _NAVIGATE, ("Up", "Left"), "chevron-up"),
    ActionSpec("page_down", "Five slices on", _NAVIGATE, ("PgDown",), "chevron-double-down"),
    ActionSpec("page_up", "Five slices back", _NAVIGATE, ("PgUp",), "chevron-double-up"),
    ActionSpec("first_slice", "First slice", _NAVIGATE, ("Home",), "page-first"),
    ActionSpec("last_slice", "Last slice", _NAVIGATE, ("End",), "page-last"),
    ActionSpec("next_finding", "Next finding", _NAVIGATE, ("N", "F3"), "skip-next-outline", divided=True),
    ActionSpec("previous_finding", "Previous finding", _NAVIGATE, ("P", "Shift+F3"), "skip-previous-outline"),
    ActionSpec("next_series", "Next series", _NAVIGATE, ("Ctrl+PgDown",), "", divided=True),
    ActionSpec("previous_series", "Previous series", _NAVIGATE, ("Ctrl+PgUp",)),
    ActionSpec(
        "tool:window",
        "Window and level",
        _NAVIGATE,
        ("W",),
        "contrast-box",
        "Left drag: width and level",
        checkable=True,
        divided=True,
    ),
    ActionSpec("tool:pan", "Move", _NAVIGATE, ("T",), "pan", "Left drag: move the image", checkable=True),
    ActionSpec("tool:zoom", "Zoom", _NAVIGATE, ("Z",), "magnify", "Left drag: enlarge and reduce", checkable=True),
    ActionSpec("tool:scroll", "Scroll", _NAVIGATE, ("S",), "arrow-up-down", "Left drag: through the slices", checkable=True),
    ActionSpec(
        "cine",
        "Cine",
        _NAVIGATE,
        ("C",),
        "play-outline",
        "Let the slices run, round and round",
        checkable=True,
        divided=True,
    ),
    ActionSpec("cine_faster", "Cine faster", _NAVIGATE, (".",)),
    ActionSpec("cine_slower", "Cine slower", _NAVIGATE, (",",)),
    ActionSpec("measure:distance", "Distance", _MEASURE, ("D",), "ruler", "Measure a distance in mm", checkable=True),
    ActionSpec("measure:angle", "Angle", _MEASURE, ("A",), "angle-acute", "Measure an angle", checkable=True),
    ActionSpec(
        "measure:ellipse",
        "Ellipse",
        _MEASURE,
        ("E",),
        "ellipse-outline",
        "Mean, SD, minimum, maximum of HU and area in an ellipse",
        checkable=True,
        divided=True,
    ),
    ActionSpec(
        "measure:rectangle",
        "Rectangle",
        _MEASURE,
        ("Shift+E",),
        "rectangle-outline",
        "Mean, SD, minimum, maximum of HU and area in a rectangle",
        checkable=True,
    ),
    ActionSpec(
        "measure:freehand",
        "Free-hand region",
        _MEASURE,
        ("Shift+F",),
        "lasso",
        "Mean, SD, minimum, maximum of HU and area in a region drawn by hand",
        checkable=True,
        short="Free-hand",
    ),
    ActionSpec(
        "measure:midline",
        "Midline shift",
        _MEASURE,
        ("Shift+M",),
        "arrow-expand-horizontal",
        "Ideal midline between the ends of the falx, and how far the midline lies from it",
        checkable=True,
        short="Midline",
        divided=True,
    ),
    ActionSpec(
        "measure:abc2",
        "Volume by ABC/2",
        _MEASURE,
        ("Shift+B",),
        "cube-scan",
        "Volume of a hemorrhage in mL by A x B x C / 2, step by step",
        checkable=True,
        short="ABC/2",
    ),
    ActionSpec(
        "measure:arrow",
        "Arrow and text",
        _MEASURE,
        ("Shift+T",),
        "arrow-top-left",
        "Point at something and write a text beside it",
        checkable=True,
        short="Arrow",
    ),
    ActionSpec(
        "undo",
        "Undo",
        _MEASURE,
        ("Ctrl+Z",),
        "undo",
        "Take the last change of a measurement or of the mask back",
        divided=True,
    ),
    ActionSpec("redo", "Redo", _MEASURE, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "Do again what was taken back"),
    ActionSpec("edit_text", "Text of the measurement", _MEASURE, ("F2",), "pencil-outline", divided=True),
    ActionSpec("delete_measurement", "Delete measurement", _MEASURE, ("Del",), "delete-outline"),
    ActionSpec(
        "show_measurements",
        "Show measurements",
        _MEASURE,
        ("Ctrl+M",),
        "",
        "Show or hide the measurements on the image",
        checkable=True,
    ),
    *mask_actions(_MASK),
    ActionSpec("analyse", "Analyse", _ANALYSIS, ("Shift+A",), "brain", "Look for hemorrhage in the shown series"),
    ActionSpec(
        "stop",
        "Stop",
        _ANALYSIS,
        ("Esc", "Ctrl+."),
        "stop-circle-outline",
        "Stop what is running: reading, loading, analysis, report",
    ),
    ActionSpec(
        "correct_hu",
        "Correct HU",
        _ANALYSIS,
        ("Ctrl+H",),
        "",
        "Correct HU that were stored wrong, or undo it; only where a correction is offered",
        checkable=True,
    ),
    ActionSpec("accept_finding", "Accept finding", _ANALYSIS, ("Y",), "", "The framed finding is right", divided=True),
    ActionSpec("reject_finding", "Reject finding", _ANALYSIS, ("X",), "", "The framed finding is none"),
    ActionSpec("undo_review", "Undo review of finding", _ANALYSIS, ("U",), "", "Take back what was said of it last"),
    ActionSpec(
        "overlay",
        "Show overlay",
        _ANALYSIS,
        ("M",),
        "layers-outline",
        "Show the segmented hemorrhage (hold H to hide it for a look)",
        checkable=True,
        short="Overlay",
        divided=True,
    ),
    ActionSpec(
        "heat_map",
        "Heat map",
        _ANALYSIS,
        ("Shift+P",),
        "blur-radial",
        "The network's probability of hemorrhage before it is thresholded, over the image",
        checkable=True,
    ),
    ActionSpec(
        "how_sure",
        "How sure is the model",
        _ANALYSIS,
        ("Shift+U",),
        "plus-minus-variant",
        "How much the probabilities change when the image is mirrored or shifted by 3 mm",
    ),
    ActionSpec("more_opaque", "Overlay more opaque", _ANALYSIS, ("]",)),
    ActionSpec("less_opaque", "Overlay less opaque", _ANALYSIS, ("[",)),
    ActionSpec("help", "Guide", _HELP, ("F1",), "help-circle-outline", "The guide for readers, with a search"),
    ActionSpec("tour", "Tour", _HELP, ("Alt+F1",), "map-marker-path", "What lies where, in six steps"),
    ActionSpec("shortcuts", "Keys and mouse", _HELP, ("?",), "keyboard-outline", "All keys, and how to change them"),
    ActionSpec("log", "Log", _HELP, ("Ctrl+F1",), "", "Warnings and errors that were noted", divided=True),
    ActionSpec("about", "About ichviewer", _HELP, ("Shift+F1",), "information-outline"),
)

WINDOW_BUTTON = "*window"
LAYOUT_BUTTON = "*layout"
MEASURE_BUTTON = "*measure"
MASK_BUTTON = "*mask"

TOOLBAR: tuple[str, ...] = (
    "open_folder",
    "study_list",
    "",
    LAYOUT_BUTTON,
    WINDOW_BUTTON,
    "invert",
    "reset",
    "scene",
    MEASURE_BUTTON,
    MASK_BUTTON,
    "",
    "analyse",
    "stop",
    "",
    "overlay",
    "previous_finding",
    "next_finding",
    "",
    "report",
)
"""Names of the toolbar's actions; an empty one is a separator. As menus: `LAYOUT_BUTTON` the layouts, `WINDOW_BUTTON` the
presets, `MEASURE_BUTTON` and `MASK_BUTTON` the tools that measure and edit."""

ICON_ONLY: frozenset[str] = frozenset({"invert", "reset", "previous_finding", "next_finding"})
"""Toolbar actions without text."""

SHRINKING: tuple[str, ...] = ("overlay", "stop", "scene", "study_list", "report", "analyse", "open_folder")
"""Toolbar actions that lose their text in a narrow window, the first one first."""


def preset_specs(presets: tuple[WindowPreset, ...]) -> tuple[ActionSpec, ...]:
    """One action per window preset, named ``preset:<name>``."""
    return tuple(
        ActionSpec(
            f"preset:{preset.name}",
            f"{say(preset.name)}   L {preset.window.level:g}  W {preset.window.width:g}",
            _WINDOW,
            (preset.key,) if preset.key else (),
        )
        for preset in presets
    )


def set_keys(action: QAction, keys: Iterable[str]) -> None:
    """Give an action these keys, and tell the first in its tooltip."""
    action.setShortcuts([QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys])
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{action.statusTip()}  ({shown})" if shown else action.statusTip())


def build_actions(
    parent: QWidget, specs: tuple[ActionSpec, ...], handlers: Mapping[str, Callable[..., None]]
) -> dict[str, QAction]:
    """Make the actions and connect each with its handler.

    Raises
    ------
    KeyError
        If an action has no handler: a menu entry must do something.
    """
    actions: dict[str, QAction] = {}
    for spec in specs:
        action = QAction(theme.icon(spec.icon), say(spec.text), parent)
        action.setObjectName(spec.name)
        action.setIconText(say(spec.short) or say(spec.text).removesuffix(" …"))
        action.setStatusTip(say(spec.tip) or say(spec.text))
        set_keys(action, spec.shortcuts)
        action.setCheckable(spec.checkable)
        (action.toggled if spec.checkable else action.triggered).connect(handlers[spec.name])
        parent.addAction(action)
        actions[spec.name] = action
    return actions
