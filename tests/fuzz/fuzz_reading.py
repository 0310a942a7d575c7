"""Fuzz everything that reads files of strangers, in processes of their own.

    python -m tests.fuzz.fuzz_reading --minutes 10 [--workers 2] [--seed 1] [--targets open parse] [--keep]

A worker that crashes, hangs or asks for too much memory is replaced, and its input is a finding like any other. Findings
are reduced to the edits that matter and, with --keep, written beside the earlier ones, which `make test` replays.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import multiprocessing as mp
import os
import random
import resource
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.fuzz.cases import FINDINGS, KEPT, MADE, Case, seed_bytes

CPU_SECONDS = 5.0
WALL_SECONDS = 20.0
MEMORY = 1536 << 20
_WEIGHTS = {"open": 12, "parse": 4, "archive": 3, "index": 1, "volume": 3}
_PATIENTS = ("Doe", "P-1", "Roe")


@dataclass(frozen=True)
class Finding:
    """What broke the contract, told by `signature` (the same cause, the same signature)."""

    case: Case
    signature: str
    detail: str


class Runner:
    """Runs cases in this process and says what each one breaks."""

    def __init__(self, shared_data: Path | None, folder: Path) -> None:
        self.shared_data = shared_data
        self.folder = folder
        self._seeds: dict[str, bytes] = {}
        self._records: list[logging.LogRecord] = []
        handler = logging.Handler()
        handler.emit = self._records.append  # type: ignore[method-assign]
        logging.getLogger().addHandler(handler)

    def seed(self, name: str) -> bytes:
        """Bytes of a seed, read once."""
        if name not in self._seeds:
            self._seeds[name] = seed_bytes(name, self.shared_data)
        return self._seeds[name]

    def check(self, case: Case) -> tuple[str, str] | None:  # noqa: PLR0911  one for each way to break it
        """Signature and detail of what a case breaks, or None."""
        from tests.fuzz.targets import ContractError, run

        self._records.clear()
        begun, peak = time.process_time(), _peak()
        try:
            with warnings.catch_warnings(record=True) as warned:
                warnings.simplefilter("always")
                run(case, case.data(self.seed(case.seed)), self.folder)
        except ContractError as error:
            return f"{case.target} {str(error)[:60]}", str(error)
        except Exception as error:  # noqa: BLE001  all of them are what is looked for
            return f"{case.target} {_signature(error)}", "".join(traceback.format_exception(error)[-12:])
        if warned:
            return f"{case.target} warning {str(warned[0].message)[:40]}", str(warned[0])
        logged = [record.getMessage() for record in self._records]
        if told := [text for text in logged if any(name in text for name in _PATIENTS)]:
            return f"{case.target} logs the patient", told[0]
        seconds = time.process_time() - begun
        if seconds > CPU_SECONDS:
            return f"{case.target} slow", f"{seconds:.1f} s"
        if _peak() - peak > MEMORY:
            return f"{case.target} memory", f"{(_peak() - peak) >> 20} MiB more"
        return None


def _signature(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "/ichviewer/" in frame.filename] or frames
    return f"{type(error).__name__} {Path(own[-1].filename).name}:{own[-1].name}"


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


def make_case(rng: random.Random, runner: Runner, seeds: dict[str, list[str]], targets: list[str]) -> Case:
    """The next input."""
    from tests.fuzz.mutate import mutated

    target = rng.choices(targets, [_WEIGHTS[name] for name in targets])[0]
    seed = rng.choice(seeds[target])
    edits = mutated(runner.seed(seed), rng, target)
    siblings = rng.choice((0, 0, 1, 3)) if target == "open" else 0
    return Case(target, seed, edits, siblings, alike=siblings > 0 and rng.random() < 0.5)


def _limit_memory() -> None:
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    # Threads reserve address space that they never touch; what is counted is the resident memory, this is the last fence.
    limit = size + 4 * MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _warm_up(runner: Runner) -> None:
    from tests.fuzz.corpus import made

    for name in made():
        target = "volume" if name.startswith("volume") else "archive" if name.startswith("zip") else "open"
        if name != "index":
            broken = runner.check(Case(target, MADE + name))
            if broken is not None:
                raise SystemExit(f"the unharmed seed {name} breaks the contract: {broken}")


def _work(pipe: Connection, state: Any, seed: int, first: int, targets: list[str], shared: Path | None) -> None:
    from tests.fuzz.corpus import names

    with tempfile.TemporaryDirectory(dir=_fast_folder()) as text, tempfile.TemporaryFile() as printed:
        runner = Runner(shared, Path(text))
        seeds = names(shared)
        _warm_up(runner)
        _limit_memory()
        os.dup2(printed.fileno(), 1)
        os.dup2(printed.fileno(), 2)
        n = first
        while True:
            case = make_case(random.Random(f"{seed}/{n}"), runner, seeds, targets)
            state[0], state[1] = n, time.monotonic()
            broken = runner.check(case)
            broken = broken or _printed(printed.fileno(), case)
            os.ftruncate(printed.fileno(), 0)
            os.lseek(printed.fileno(), 0, os.SEEK_SET)
            if broken is not None:
                pipe.send((n, *broken))
            n += 1


def _printed(handle: int, case: Case) -> tuple[str, str] | None:
    """What was printed, if it names a patient; that codecs of others complain about a stream cannot be helped."""
    os.lseek(handle, 0, os.SEEK_SET)
    text = os.read(handle, 1 << 16).decode("latin-1")
    return (f"{case.target} prints the patient", text[:500]) if any(name in text for name in _PATIENTS) else None


def _fast_folder() -> str | None:
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


class Worker:
    """A process that runs cases of one random seed, one after the other, and is replaced where it dies."""

    def __init__(self, seed: int, targets: list[str], shared: Path | None) -> None:
        self.seed, self.targets, self.shared = seed, targets, shared
        self._context = mp.get_context("spawn")
        self.done = 0
        self._start(0)

    def _start(self, first: int) -> None:
        self.state = self._context.Array("d", [first - 1, time.monotonic() + 300], lock=False)
        self.pipe, other = self._context.Pipe(duplex=False)
        self.process = self._context.Process(
            target=_work, args=(other, self.state, self.seed, first, self.targets, self.shared), daemon=True
        )
        self.process.start()
        other.close()
        self._first = first

    def look(self) -> list[tuple[int, str, str]]:
        """(number of the case, signature, detail) of what was found since the last look."""
        found: list[tuple[int, str, str]] = []
        try:
            while self.pipe.poll(0):
                found.append(self.pipe.recv())
        except EOFError:
            pass
        n = int(self.state[0])
        if not self.process.is_alive():
            if n < self._first:
                raise SystemExit(f"a worker did not come up (exit code {self.process.exitcode})")
            found.append((n, f"crash {self.process.exitcode}", "the process died"))
        elif time.monotonic() - self.state[1] > WALL_SECONDS:
            found.append((n, "hang", f"more than {WALL_SECONDS:g} s"))
            self.process.kill()
            self.process.join()
        else:
            return found
        self.done += n + 1 - self._first
        self._start(n + 1)
        return found

    def stop(self) -> int:
        """End it; the number of cases that it ran."""
        self.process.kill()
        self.process.join()
        return self.done + max(0, int(self.state[0]) + 1 - self._first)


def _alone(case: Case, shared: Path | None, pipe: Connection) -> None:
    with tempfile.TemporaryDirectory(dir=_fast_folder()) as text, tempfile.TemporaryFile() as printed:
        runner = Runner(shared, Path(text))
        runner.check(replace(case, edits=()))
        _limit_memory()
        os.dup2(printed.fileno(), 1)
        os.dup2(printed.fileno(), 2)
        broken = runner.check(case)
        pipe.send(broken or _printed(printed.fileno(), case))


def check_alone(case: Case, shared: Path | None) -> str | None:
    """Signature of what a case breaks in a fresh process, "crash" or "hang" included; None where nothing is broken."""
    context = mp.get_context("spawn")
    mine, other = context.Pipe(duplex=False)
    process = context.Process(target=_alone, args=(case, shared, other), daemon=True)
    process.start()
    other.close()
    try:
        if not mine.poll(WALL_SECONDS + 20):
            return "hang"
        broken = mine.recv()
        return None if broken is None else str(broken[0])
    except EOFError:
        process.join()
        return f"crash {process.exitcode}"
    finally:
        process.kill()
        process.join()


def _all_alone(cases: list[Case], shared: Path | None, pipe: Connection) -> None:
    with tempfile.TemporaryDirectory(dir=_fast_folder()) as text, tempfile.TemporaryFile() as printed:
        runner = Runner(shared, Path(text))
        os.dup2(printed.fileno(), 1)
        os.dup2(printed.fileno(), 2)
        for case in cases:
            pipe.send(runner.check(case) or _printed(printed.fileno(), case))
            os.ftruncate(printed.fileno(), 0)


def check_all_alone(cases: list[Case], shared: Path | None) -> list[str]:
    """What each case breaks, one after the other in one fresh process; a crash or a hang ends the list."""
    context = mp.get_context("spawn")
    mine, other = context.Pipe(duplex=False)
    process = context.Process(target=_all_alone, args=(cases, shared, other), daemon=True)
    process.start()
    other.close()
    broken: list[str] = []
    try:
        for case in cases:
            if not mine.poll(WALL_SECONDS + 40):
                return [*broken, f"{case.seed}: hang"]
            found = mine.recv()
            if found is not None:
                broken.append(f"{case.seed}: {found[0]}: {found[1]}")
    except EOFError:
        process.join()
        broken.append(f"{case.seed}: crash {process.exitcode}")
    finally:
        process.kill()
        process.join()
        process.close()
        mine.close()
    return broken


def reduced(case: Case, shared: Path | None) -> tuple[Case, bool]:
    """The case with only the edits that matter, and whether it breaks the contract again."""
    first = check_alone(case, shared)
    if first is None:
        return case, False
    # Later edits count in the bytes that earlier ones made: only a shorter beginning or a shorter end can be tried alone.
    while len(case.edits) > 1 and check_alone(replace(case, edits=case.edits[:-1]), shared) == first:
        case = replace(case, edits=case.edits[:-1])
    if case.siblings and check_alone(replace(case, siblings=0, alike=False), shared) == first:
        case = replace(case, siblings=0, alike=False)
    return case, True


def keep(finding: Finding) -> Path:
    """Write a finding where `make test` replays it."""
    case = replace(finding.case, note=finding.signature)
    name = "-".join("".join(c if c.isalnum() else " " for c in finding.signature.lower()).split())[:70]
    name += "-" + hashlib.sha256(case.to_json().encode()).hexdigest()[:6]
    if case.seed.startswith(MADE) and not case.alike and case.target != "volume":
        (FINDINGS / f"{name}.bin").write_bytes(case.data(seed_bytes(case.seed, None)))
        case = replace(case, seed=f"{KEPT}{name}.bin", edits=())
    path = FINDINGS / f"{name}.json"
    path.write_text(case.to_json(), encoding="utf-8")
    return path


def fuzz(minutes: float, workers: int, seed: int, targets: list[str], shared: Path | None, keep_them: bool) -> int:
    """Run; the number of different findings."""
    from tests.fuzz.corpus import names

    begun = time.monotonic()
    counts: Counter[str] = Counter()
    findings: list[Finding] = []
    team = [Worker(seed * 1000 + n, targets, shared) for n in range(workers)]
    with tempfile.TemporaryDirectory() as text:
        runner = Runner(shared, Path(text))
        seeds = names(shared)
        while time.monotonic() - begun < minutes * 60:
            time.sleep(0.2)
            for worker in team:
                for n, signature, detail in worker.look():
                    counts[signature] += 1
                    if counts[signature] == 1:
                        case = make_case(random.Random(f"{worker.seed}/{n}"), runner, seeds, targets)
                        findings.append(Finding(case, signature, detail))
                        where = f"input {worker.seed}/{n}, {case.seed}, {len(case.edits)} edits"
                        _say(f"FOUND {signature} ({where})\n  {detail}")
        done = sum(worker.stop() for worker in team)
        seconds = time.monotonic() - begun
        again = 0
        for finding in findings:
            case, holds = reduced(finding.case, shared)
            again += holds
            where = keep(replace(finding, case=case)).name if keep_them and holds else ""
            _say(f"{'holds' if holds else 'not again'}: {finding.signature} ({counts[finding.signature]} times) {where}")
    _say(json.dumps({"inputs": done, "seconds": round(seconds), "findings": again, "not_again": len(findings) - again}))
    return again


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 30))
    parser.add_argument("--targets", nargs="+", choices=list(_WEIGHTS), default=list(_WEIGHTS))
    parser.add_argument("--keep", action="store_true", help="write the findings beside the earlier ones")
    chosen = parser.parse_args()
    shared = Path(os.environ.get("ICHVIEWER_TEST_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    _say(f"random seed {chosen.seed}")
    found = fuzz(
        chosen.minutes, chosen.workers, chosen.seed, chosen.targets, shared if shared.is_dir() else None, chosen.keep
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
