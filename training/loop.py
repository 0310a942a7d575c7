"""The loop of a run: steps until the budget is spent, figures and checkpoints on the way."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from training.config import RunConfig
from training.runs import BEST, LAST, Budget, RunFolder

Log = Callable[[str], None]


class Trainer(Protocol):
    """What the loop drives."""

    config: RunConfig
    stale: int
    learning_rate: float
    unit: str

    def step(self, fraction: float, number: int) -> float:
        """Step `number` (from 1) when `fraction` of the budget is spent; the loss."""

    def judge(self) -> tuple[dict[str, float], bool]:
        """Figures on validation scans, and whether they are the best so far."""

    def picture(self) -> npt.NDArray[np.uint8] | None:
        """What the last judgement saw, uint8 (rows, columns, 3)."""

    def state(self, budget: Budget) -> Mapping[str, Any]:
        """All that a resumed run needs."""


def run_loop(
    trainer: Trainer, budget: Budget, run: RunFolder, log: Log, *, judge_steps: int, judge_minutes: float = 0.0
) -> dict[str, float]:
    """Train until the budget is spent or nothing gets better; returns the last figures.

    Figures are due every `judge_steps` steps, counted from the start of the run and not of the process, so that a resumed
    run judges where the uninterrupted one would; or by the clock, where `judge_minutes` is given and the budget is time.
    """
    config, world = trainer.config, run.world
    figures: dict[str, float] = {}
    losses: list[float] = []
    shown = saved = judged = time.monotonic()
    shown_step, by_clock = budget.step, bool(config.minutes and judge_minutes)
    bar = tqdm(total=1000, disable=None if config.progress and world.main else True, leave=False, unit="permille")
    say: Log = log if bar.disable else tqdm.write
    try:
        while not (config.patience and trainer.stale >= config.patience):
            fraction, spent = world.agreed([budget.fraction, float(budget.spent)])
            if spent:
                break
            losses.append(trainer.step(fraction, budget.step + 1))
            budget.step += 1
            now = time.monotonic()
            bar.set_postfix(loss=f"{losses[-1]:.3f}", step=budget.step, refresh=False)
            bar.update(int(budget.fraction * 1000) - bar.n)
            if world.main and now - shown >= config.log_seconds:
                rate = (budget.step - shown_step) * world.size * config_batch(config) / max(now - shown, 1e-9)
                say(
                    f"step {budget.step}  loss {np.mean(losses):.4f}  lr {trainer.learning_rate:.2e}  "
                    f"{rate:.1f} {trainer.unit}/s  {budget.elapsed / 60:.1f} min, ETA {budget.eta / 60:.1f} min"
                )
                values = {"train/loss": float(np.mean(losses)), "train/lr": trainer.learning_rate}
                run.scalars(budget.step, values | {f"train/{trainer.unit}-per-s": rate})
                shown, shown_step, losses = now, budget.step, []
            due = now - judged >= judge_minutes * 60 if by_clock else budget.step % judge_steps == 0
            due, spent = (bool(value) for value in world.agreed([float(due), float(budget.spent)]))
            if due or spent:
                figures = _judge(trainer, budget, run, say)
                judged = time.monotonic()
                shown, shown_step = judged, budget.step
            if time.monotonic() - saved >= config.checkpoint_minutes * 60:
                run.checkpoint(LAST, trainer.state(budget))
                saved = time.monotonic()
        else:
            say(f"no better for {trainer.stale} validations: stopped early")
    finally:
        bar.close()
    return figures


def config_batch(config: RunConfig) -> int:
    """Slices or scans of one step of one process."""
    return int(getattr(config, "batch", 1))


def _judge(trainer: Trainer, budget: Budget, run: RunFolder, say: Log) -> dict[str, float]:
    """Process 0 judges; the others learn from it whether it was better, so that all stop together."""
    figures: dict[str, float] = {}
    if run.world.main:
        figures, better = trainer.judge()
        run.scalars(budget.step, {f"validation/{name}": value for name, value in figures.items()})
        picture = trainer.picture()
        if picture is not None:
            run.image(budget.step, "validation", picture)
        say(f"step {budget.step}  validation  " + "  ".join(f"{name} {value:.3f}" for name, value in figures.items()))
        if better:
            run.checkpoint(BEST, trainer.state(budget))
    trainer.stale = int(run.world.agreed([float(trainer.stale)])[0])
    return figures
