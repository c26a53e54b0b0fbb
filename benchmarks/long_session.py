"""How much memory the app takes in a long session with the voice on, and whether it grows."""

import json
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

from benchmarks.result import Result
from benchmarks.sound_server import can_listen, own_sound_server

SECONDS = 40
MOST_MB = 250
GROWTH_MB = 25
VISITS = 1000


def run(folder: Path) -> list[Result]:
    """Let as many people visit as there is time for."""
    if not sys.platform.startswith("linux"):
        print("NOT MEASURED  Memory over a long session: only Linux tells it this way")
        return []
    with own_sound_server() if can_listen() else nullcontext() as server:
        if server is not None:
            server.plug_in("hall")
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.session", str(folder / "session"), str(SECONDS)],
            env=os.environ | (server.environment if server is not None else {}),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
        )
    session = json.loads(done.stdout)
    taken, (first, last) = session["taken"], session["in_use"]
    growth = (last - first) * VISITS / len(taken)
    in_use = f"in use {first:.0f} MB at first, {last:.0f} MB at the end"
    return [
        Result(
            f"Memory over a session of {len(taken)} visits",
            f"{max(taken):.0f} MB at most; {in_use}: {growth:+.0f} MB in {VISITS} visits",
            f"under {MOST_MB} MB; no more than {GROWTH_MB:+} MB in {VISITS} visits",
            max(taken) < MOST_MB and growth <= GROWTH_MB,
        )
    ]
