"""Draws the 3D scene in a thread of its own: without a graphics card one picture takes a quarter of a second."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from ichviewer.domain.errors import IchviewerError

if TYPE_CHECKING:
    from ichviewer.domain.geometry import FloatArray
    from ichviewer.render.scene import Camera, Scene3D

_log = logging.getLogger(__name__)

Command = Callable[["Scene3D"], None]
Question = Callable[["Scene3D"], object]


@dataclass(frozen=True)
class Drawn:
    """A picture of the scene.

    Attributes
    ----------
    orientation, camera
        As `ichviewer.render.scene.Scene3D` had them when it was drawn.
    size
        Width and height in pixels.
    mark
        What the caller gave with its wish.
    """

    picture: QImage
    orientation: FloatArray
    camera: Camera
    size: tuple[int, int]
    mark: object


class ScenePainter(QObject):
    """Owns scene, graphics context and thread; a wish that comes while it draws replaces the one that waits.

    Signals
    -------
    drawn(Drawn), answered(object), failed(str)
        In the window's thread.
    """

    drawn = Signal(object)
    answered = Signal(object)
    failed = Signal(str)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._scene: Scene3D | None = None  # made, used and closed in the thread: an OpenGL context belongs to one
        self._commands: list[tuple[str, Command]] = []
        self._wish: tuple[int, int, object] | None = None
        self._drawing = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a picture is being drawn or waits to be."""
        return self._drawing or self._wish is not None

    def change(self, command: Command, key: str = "") -> None:
        """Change the scene before the next picture, in place of what waits with the same key."""
        if key:
            self._commands = [(known, waiting) for known, waiting in self._commands if known != key]
        self._commands.append((key, command))

    def ask(self, question: Question) -> None:
        """Ask the scene as it was last drawn; `answered` follows. Nobody answers where nothing was drawn."""
        if self._pool is not None:
            self._pool.submit(self._answer, question)

    def forget(self) -> None:
        """Let go of what the scene shows, and of what it was to be told."""
        self._wish = None
        self._commands.clear()
        if self._pool is not None:
            self._pool.submit(self._clear_scene)

    def draw(self, width: int, height: int, mark: object) -> None:
        """Wish for a picture; `drawn` follows."""
        self._wish = (width, height, mark)
        self._next()

    def warm(self) -> None:
        """Have a graphics context before the first picture is wished for; that of a machine without one says why not."""
        self._started().submit(self._make_scene)

    def close(self) -> None:
        """Release the graphics context and join the thread."""
        self._wish = None
        self._commands.clear()
        if self._pool is not None:
            self._pool.submit(self._close_scene)
            self._pool.shutdown(wait=True)
            self._pool = None

    def _next(self) -> None:
        if self._drawing or self._wish is None:
            return
        pool = self._started()
        commands, self._commands = [command for _, command in self._commands], []
        wish, self._wish = self._wish, None
        self._drawing = True
        pool.submit(self._work, commands, *wish)

    def _started(self) -> ThreadPoolExecutor:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="ichviewer-3d")
        return self._pool

    def _work(self, commands: list[Command], width: int, height: int, mark: object) -> None:
        outcome: Drawn | str
        try:
            scene = self._made()
            for command in commands:
                command(scene)
            pixels = scene.render(width, height)
            image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
            # The conversion is a copy: `pixels` may go.
            image = image.convertToFormat(QImage.Format.Format_RGB32)
            outcome = Drawn(image, scene.orientation(), scene.camera, (width, height), mark)
        except IchviewerError as error:
            outcome = str(error)
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: nothing may vanish in it
            _log.error("%s in the 3D scene.", type(error).__name__)
            outcome = f"The 3D view failed ({type(error).__name__}: {error})."
        self._ended.emit(outcome)

    def _made(self) -> Scene3D:
        if self._scene is None:
            from ichviewer.render.scene import Scene3D

            self._scene = Scene3D()
        return self._scene

    def _make_scene(self) -> None:
        with suppress(Exception):  # the first picture meets it again, and says it
            self._made()

    def _answer(self, question: Question) -> None:
        if self._scene is None:
            return
        try:
            self.answered.emit(question(self._scene))
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: nothing may vanish in it
            _log.error("%s in the 3D scene.", type(error).__name__)

    def _on_ended(self, outcome: Drawn | str) -> None:
        self._drawing = False
        if self._pool is None:
            return
        if isinstance(outcome, str):
            self._wish = None
            self.failed.emit(outcome)
        else:
            self.drawn.emit(outcome)
        self._next()

    def _clear_scene(self) -> None:
        if self._scene is not None:
            self._scene.clear()

    def _close_scene(self) -> None:
        if self._scene is not None:
            self._scene.close()
        self._scene = None
