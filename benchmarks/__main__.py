"""Runs every benchmark and prints what it measured beside the target."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import (
    easy_read,
    first_paint,
    heard,
    keeping,
    letters,
    long_session,
    making,
    many_needs,
    many_views,
    pictures,
    presses,
    speaking,
)
from benchmarks.peers import side_by_side

# The peers come last, for they stay in memory.
BENCHMARKS = (
    keeping,
    letters,
    easy_read,
    pictures,
    presses,
    making,
    many_needs,
    many_views,
    speaking,
    heard,
    long_session,
    side_by_side,
)


def main() -> int:
    """Print a line for each result; the exit status is 0 when no target is missed."""
    results = first_paint.run()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for benchmark in BENCHMARKS:
            results += benchmark.run(folder)
    for result in results:
        print(f"{result.mark}  {result.what}: {result.measured} (target: {result.target})")
    return 1 if any(result.holds is False for result in results) else 0


sys.exit(main())
