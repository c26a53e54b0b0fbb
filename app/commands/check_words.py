"""Checking whether a text is easy read."""

import argparse
import json
import sys
from collections.abc import Sequence

from app.domain.easy_read import Finding, Kind, Level
from app.domain.errors import AppError
from app.easyread.checker import Checker
from app.easyread.files import read_lines
from app.easyread.letter_rules_plain import greeting, plain_letter
from app.wording.catalogue import Catalogue

PARTS = ("start", "end", "text", "rule", "level", "reason", "suggestions")
CLEAN, STOPS, NOT_READ = 0, 1, 2


def run(chosen: argparse.Namespace) -> int:
    """Print the findings by line. The status is 0 with no stop, 1 with one, 2 with no text."""
    words = Catalogue()
    try:
        lines = read_lines(chosen.file)
    except AppError as error:
        sys.stderr.write(f"{words.of_error(error).words}\n")
        return NOT_READ
    checker = Checker(words, words.listed_words)
    by_line = _of_letter(checker, lines) if chosen.letter else checker.check_lines(lines)
    found = [(number, one) for number, here in enumerate(by_line, start=1) for one in here]
    sys.stdout.write(_as_json(found) if chosen.json else _as_text(found))
    return STOPS if any(one.level is Level.STOP for _line, one in found) else CLEAN


def _of_letter(checker: Checker, lines: Sequence[str]) -> list[list[Finding]]:
    """The findings by line; where it greets a reader, what a whole letter must hold too."""
    by_line = checker.check_lines(lines, Kind.LETTER)
    greets = greeting(lines)
    if greets is not None:
        missing = checker.in_words(lines[greets], plain_letter(lines, greets))
        by_line[greets] = [*missing, *by_line[greets]]
    return by_line


def _as_json(found: Sequence[tuple[int, Finding]]) -> str:
    listed = [
        {"line": line} | {part: getattr(finding, part) for part in PARTS}
        for line, finding in found
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"


def _as_text(found: Sequence[tuple[int, Finding]]) -> str:
    rows = []
    for line, one in found:
        rows.append(f"{line}:{one.start + 1} {one.level} {one.rule} {one.text}: {one.reason}")
        rows += [f"    → {easy}" for easy in one.suggestions]
    return "".join(f"{row}\n" for row in rows)
