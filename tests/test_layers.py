"""Folders import downwards only, and only ``ui`` knows about widgets."""

import ast
from pathlib import Path

import pytest

APP = Path(__file__).parent.parent / "app"
MAY_IMPORT = {
    "domain": set(),
    "settings": set(),
    "wording": {"domain"},
    "storage": {"domain"},
    "joining": {"domain", "storage"},
    "pictures": {"domain", "wording"},
    "easyread": {"domain", "wording"},
    "letters": {"domain", "wording", "pictures"},
    "speech": {"domain"},
    "system": {"domain"},
    "services": {
        "domain",
        "wording",
        "storage",
        "joining",
        "letters",
        "pictures",
        "easyread",
    },
    "ui": {"domain", "wording", "services", "speech", "pictures", "settings", "system"},
}
ONLY_IN = {
    "PySide6.QtWidgets": {"ui", "start", "commands", "audit"},
    "PySide6.QtGui": {"ui", "start", "commands", "audit"},
    "PySide6.QtPrintSupport": {"ui"},
    "PySide6.QtDBus": {"system"},
    "sqlalchemy": {"storage", "services", "joining"},
    "alembic": {"storage"},
    "reportlab": {"letters"},
    "svglib": {"letters"},
    "pypdfium2": {"letters"},
    "pyttsx3": {"speech"},
    "sqlcipher3": {"storage"},
    "psycopg": set(),
    "docx": {"easyread"},
}


FILES = sorted(file.relative_to(APP).as_posix() for file in APP.rglob("*.py"))


def imports(file: str) -> list[str]:
    """Every module that a file of the app imports."""
    found: list[str] = []
    for node in ast.walk(ast.parse((APP / file).read_text(encoding="utf-8"))):
        names = [node.module] if isinstance(node, ast.ImportFrom) else []
        names += [name.name for name in node.names] if isinstance(node, ast.Import) else []
        found += [name or "" for name in names]
    return found


@pytest.mark.parametrize("file", FILES)
def test_imports_run_downwards_only(file: str) -> None:
    here = Path(file).parts[0].removesuffix(".py")
    for module in imports(file):
        there = module.split(".")[1] if module.startswith("app.") else here
        assert here not in MAY_IMPORT or there in MAY_IMPORT[here] | {here}, module
        for library, homes in ONLY_IN.items():
            assert not module.startswith(library) or here in homes, module


def test_no_import_hides_inside_a_function() -> None:
    hidden = [
        (file.name, inner.lineno)
        for file in sorted(APP.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom) and file.parent.name != "speech"
    ]

    assert hidden == []
