"""Saving a view for good, and opening the practice board."""

import sqlite3
import time
from pathlib import Path

from app.domain.views import Answer, Draft
from app.services.all import make_services
from app.services.practice import open_practice
from app.wording.catalogue import Catalogue
from benchmarks.result import Result, middle

ROUNDS = 60
SAVE_MS = 20
LOAD_SECONDS = 2


def run(folder: Path) -> list[Result]:
    """Measure on the disk the folder is on."""
    began = time.perf_counter()
    store = open_practice(folder / "keeping")
    loading = time.perf_counter() - began
    services = make_services(store.sessions, Catalogue())
    member = services.people.members()[0]
    question = services.topics.asking()[0].questions[0]
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.execute("PRAGMA synchronous = FULL")
    plain.execute("CREATE TABLE view (words TEXT)")
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(ROUNDS):
        words = f"More buses {number}"
        draft = Draft(question.id, Answer(words=words))
        began = time.perf_counter()
        services.answers.confirm(member.id, draft)
        saved = time.perf_counter()
        plain.execute("INSERT INTO view VALUES (?)", (words,))
        theirs.append((time.perf_counter() - saved) * 1000)
        ours.append((saved - began) * 1000)
    plain.close()
    store.close()
    return [
        Result(
            "Saving a view, FULL",
            f"{middle(ours):.1f} ms, {middle(ours) / middle(theirs):.1f} times a plain insert",
            f"under {SAVE_MS} ms",
            middle(ours) < SAVE_MS,
        ),
        Result(
            "Making the practice board",
            f"{loading:.2f} s",
            f"under {LOAD_SECONDS} s",
            loading < LOAD_SECONDS,
        ),
    ]
