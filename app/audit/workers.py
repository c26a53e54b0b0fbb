"""Sharing the work of the audit among processes, and putting together what they tell."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from queue import Queue
from threading import Thread

import app
from app.audit.report import Looked

Done = Callable[[int], None]
COUNT = 2


class WorkerFailed(RuntimeError):
    """A process of the audit ended before it was done."""


def command(arguments: Sequence[str], part: int) -> list[str]:
    """What starts one worker, from source or from a packaged app."""
    itself = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    )
    return [*itself, "audit", *arguments, "--part", f"{part}/{COUNT}"]


def look_together(arguments: Sequence[str], done: Done) -> Looked:
    """Let each worker look at its part; ``done`` is told each combination as it is shown."""
    lines: Queue[str | None] = Queue()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    workers = [
        subprocess.Popen(  # noqa: S603 - ourselves
            command(arguments, part),
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=environment,
            cwd=Path(app.__file__).parent.parent,
        )
        for part in range(1, COUNT + 1)
    ]
    for worker in workers:
        Thread(target=_listen, args=(worker, lines), daemon=True).start()
    whole = Looked()
    try:
        for line in _until_all_end(lines):
            whole += Looked.from_json(line)
            done(whole.combinations)
    finally:
        for worker in workers:
            if worker.poll() is None:
                worker.terminate()
            worker.wait()
    failed = [worker.returncode for worker in workers if worker.returncode]
    if failed:
        raise WorkerFailed(failed)
    return whole


def _listen(worker: "subprocess.Popen[str]", lines: "Queue[str | None]") -> None:
    if worker.stdout is not None:
        for line in worker.stdout:
            lines.put(line)
    worker.wait()
    lines.put(None)


def _until_all_end(lines: "Queue[str | None]") -> Iterator[str]:
    ended = 0
    while ended < COUNT:
        line = lines.get()
        if line is None:
            ended += 1
        else:
            yield line
