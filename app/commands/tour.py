"""Walking through the whole app, saving a picture of every screen."""

import argparse
import shutil
import sys
import tempfile
from html import escape
from pathlib import Path

from app.commands.plainly import in_plain_words
from app.commands.tour_walk import Walk
from app.domain.errors.files import CannotWriteFile
from app.settings import Settings, usual_settings

STYLE = "body{font:18px Andika,sans-serif;background:#FBF8F1;color:#1C2233;margin:2rem}"
STYLE += "img{width:100%;max-width:1366px;border:1px solid #7C8497}figure{margin:0 0 2rem}"


@in_plain_words
def run(chosen: argparse.Namespace, _settings: Settings) -> int:
    """Drive the real window on a fresh practice board; nothing else is touched.

    Saves a numbered picture of every screen, the letters made on the way, and a page to
    leaf through them.
    """
    out: Path = chosen.out
    folder = Path(tempfile.mkdtemp())
    try:
        out.mkdir(parents=True, exist_ok=True)
        for old in [*out.glob("[0-9]*.png"), *out.glob("letter-*.pdf")]:
            old.unlink()
        Walk(usual_settings(folder), out).go()
        pictures = sorted(file.name for file in out.glob("*.png"))
        letters = sorted(file.name for file in out.glob("*.pdf"))
        (out / "index.html").write_text(_page(pictures, letters), encoding="utf-8")
    except OSError as error:
        raise CannotWriteFile from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(
        f"{len(pictures)} pictures and {len(letters)} letters. See {out / 'index.html'}\n"
    )
    return 0


def _page(pictures: list[str], letters: list[str]) -> str:
    figures = "\n".join(
        f'<figure><figcaption>{escape(_title(name))}</figcaption><img src="{escape(name)}" '
        f'alt="{escape(_title(name))}"></figure>'
        for name in pictures
    )
    links = "\n".join(
        f'<li><a href="{escape(name)}">{escape(name)}</a></li>' for name in letters
    )
    return (
        '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Together Board</title>'
        f"<style>{STYLE}</style><h1>Together Board: a tour</h1>\n{figures}\n"
        f"<h2>Letters</h2><ul>{links}</ul></html>\n"
    )


def _title(name: str) -> str:
    return Path(name).stem.replace("-", " ")
