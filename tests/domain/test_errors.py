"""Every error that people can do something about has its words, whole."""

import ast
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from string import Formatter

import pytest

from app.domain import errors
from app.domain.errors import AppError
from app.domain.errors.door import PassphraseTooShort
from app.wording.catalogue import Catalogue

APP = Path(errors.__file__).parents[2]
KINDS: list[type[AppError]] = [
    kind
    for area in iter_modules(errors.__path__, f"{errors.__name__}.")
    for kind in vars(import_module(area.name)).values()
    if isinstance(kind, type) and AppError in kind.mro()[1:]
]


@cache
def raised() -> list[tuple[str, set[str]]]:
    """Every error the app makes, with the names of the blanks it gives."""
    found = []
    for file in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                found.append((node.func.id, {word.arg or "" for word in node.keywords}))
            elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name):
                found.append((node.exc.id, set()))
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_fills_every_blank_of_its_sentence(
    kind: type[AppError], words: Catalogue
) -> None:
    wanted = {name for _, name, _, _ in Formatter().parse(words(kind.sentence).words) if name}
    given = [blanks for name, blanks in raised() if name == kind.__name__]
    assert all(wanted <= blanks for blanks in given)


def test_no_two_errors_share_a_sentence() -> None:
    sentences = [AppError.sentence, *(kind.sentence for kind in KINDS)]
    assert len(set(sentences)) == len(sentences)


def test_an_error_is_explained_with_its_blanks_filled(words: Catalogue) -> None:
    told = words.of_error(PassphraseTooShort(letters=8))
    assert told.words == "Please use a longer passphrase. It needs 8 letters or more."
