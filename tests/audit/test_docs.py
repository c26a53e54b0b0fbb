"""What ``docs/accessibility.md`` says is shown by a test is shown by a test that is there."""

import re
from pathlib import Path

import pytest

from app.audit.rules import RULES

TESTS = Path(__file__).parents[1]
TEXT = (TESTS.parent / "docs" / "accessibility.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(test_\w+)`", TEXT)))


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_a_test_that_is_named_is_there(file: str, name: str) -> None:
    assert f"def {name}(" in (TESTS / file).read_text(encoding="utf-8")


def test_all_59_patterns_are_in_the_table() -> None:
    patterns = re.findall(r"^\| (\d\.\d+) ", TEXT.split("## WCAG")[0], re.MULTILINE)
    assert len(patterns) == len(set(patterns)) == 59


def test_all_28_rows_of_wcag_are_in_the_table() -> None:
    rows = re.search(r"## WCAG 2\.2(.*?)## EN", TEXT, re.DOTALL)
    assert rows is not None
    assert len(re.findall(r"^\| \d\.", rows[1], re.MULTILINE)) == 28


def test_every_rule_of_the_audit_is_told() -> None:
    assert [rule for rule in RULES if rule not in TEXT] == []
