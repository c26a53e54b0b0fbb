"""How right the easy read checker is, and how fast."""

import time
from pathlib import Path

from app.domain.identifying import pointed_out
from app.domain.known_names import KnownNames
from app.easyread.checker import Checker
from app.wording.catalogue import Catalogue
from benchmarks.board_texts import HERE, hard_words_score, stops_score
from benchmarks.result import Result, middle

RIGHT = 95
LETTER_WORDS, LETTER_MS = 150, 20
LONG_WORDS, LONG_S = 10_000, 1.0
VIEWS, VIEWS_MS = 30, 20
ROUNDS = 15


def run(_folder: Path) -> list[Result]:
    """Check the marked sentences, then a letter's worth of prose and a long document."""
    words = Catalogue()
    checker = Checker(words, words.listed_words)
    pages = [page.read_text(encoding="utf-8") for page in sorted(HERE.glob("*.txt"))]
    prose = " ".join(pages).split(" ")
    letter = " ".join(prose[:LETTER_WORDS])
    whole = "\n\n".join(pages * (1 + LONG_WORDS // len(prose)))
    results = []
    scores = {"stops": stops_score(checker), "hard words": hard_words_score(checker)}
    for name, score in scores.items():
        results.append(
            Result(
                f"Checker, {name} in 200 marked sentences",
                f"{score.found:.1f} in 100 found, {score.right:.1f} in 100 right",
                f"{RIGHT} in 100 both ways",
                min(score.found, score.right) >= RIGHT,
            )
        )
    letter_ms = middle([_seconds(checker, letter) for _round in range(ROUNDS)]) * 1000
    long_s = middle([_seconds(checker, whole) for _round in range(3)])
    results.append(
        Result(
            f"Checker, {LETTER_WORDS} words",
            f"{letter_ms:.1f} ms",
            f"{LETTER_MS} ms",
            letter_ms < LETTER_MS,
        )
    )
    results.append(
        Result(
            f"Checker, {len(whole.split()):,} words",
            f"{long_s:.2f} s",
            f"{LONG_S:.0f} s for {LONG_WORDS:,}",
            long_s < LONG_S,
        )
    )
    return [*results, _who_is_named()]


def _who_is_named() -> Result:
    """Look through a page of views for what may tell who somebody is, on a large board."""
    names = KnownNames(f"Name{one} Surname{one}" for one in range(60))
    said = "The bus at 10 is late, and my worker does not wait for me when it rains. " * 2
    views = [f"{said}{number} Name{number}" for number in range(VIEWS)]
    took = []
    for _round in range(ROUNDS):
        began = time.perf_counter()
        for words in views:
            pointed_out(words, names)
        took.append((time.perf_counter() - began) * 1000)
    what = f"Looking who is named in {VIEWS} views"
    return Result(what, f"{middle(took):.1f} ms", f"{VIEWS_MS} ms", middle(took) < VIEWS_MS)


def _seconds(checker: Checker, text: str) -> float:
    began = time.perf_counter()
    checker.check(text)
    return time.perf_counter() - began
