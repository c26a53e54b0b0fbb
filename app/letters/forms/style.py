"""How a letter looks on a screen: the measures of handbook 1.1 and 7.2, in one column.

Sizes follow the type, so that a page which is made larger is set again, never cut off:
words go under their picture where fewer than about 24 letters would fit beside it.
"""

from app.domain.letter import SMALLEST_POINTS, LetterProfile, Paper
from app.domain.paper import PAPER_COLOURS

INK = "#1C2233"
LINK = "#1B4378"
NIGHT, NIGHT_INK, NIGHT_LINK = "#14171F", "#F5F6FA", "#A9CBFF"
USUAL_POINTS = 12  # of a browser that nobody has set
OPEN, CLOSER = 1.5, 1.35  # between lines; the largest type needs less

SHAPE = """
main { max-width: calc(55mm + 28em); margin: 0 auto; }
h1, h2, h3 { line-height: 1.35; font-size: 1.25em; margin: 0 0 .4em; }
h1, .chapter { margin: 1.2em 0 .6em; }
h1 { font-size: 1.5em; }
.chapter { font-size: 1.4em; border-top: .1em solid; padding-top: .6em; }
p { margin: 0 0 .6em; max-width: 28em; }
.board { font-size: 1.25em; font-weight: bold; }
section { margin: 0 0 2.4em; }
.row { display: flex; flex-wrap: wrap; gap: .5em 1em; margin: 0 0 1em; }
.row > .words { flex: 1 1 12em; min-width: 0; align-self: center; }
.words > :last-child { margin-bottom: 0; }
main > .row, main > .words { margin: 1em 0 2em; }
.pictures { flex: none; width: 45mm; width: clamp(30mm, 28%, 45mm); }
.picture { display: block; width: 100%; aspect-ratio: 1; object-fit: contain; }
.portrait { display: block; width: 78%; aspect-ratio: 35 / 45; object-fit: cover; }
.lead .picture { width: 67%; min-width: 30mm; }
.plate { display: flex; align-items: center; justify-content: center; text-align: center;
  box-sizing: border-box; padding: .25em; border: .1em solid; border-radius: .5em;
  font-size: .6em; font-size: max(14pt, .6em); overflow-wrap: anywhere; }
.symbols-above .row { display: block; }
.symbols-above .pictures { display: flex; flex-wrap: wrap; gap: .5em; width: auto;
  margin: 0 0 .4em; }
.symbols-above .portrait { width: 35mm; }
.symbols-above .pictures .picture { width: 30mm; width: clamp(20mm, 30%, 30mm); }
blockquote { margin: 0 0 .6em; white-space: pre-line; }
a { text-decoration: none; }
.together, .call { display: inline-block; }
.call { padding: .2em .4em; border: .08em solid; border-radius: .3em; }
ul { list-style: none; margin: 1em 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: 1em .5em; }
li { flex: 1 1 26mm; max-width: 45mm; display: flex; flex-direction: column;
  align-items: center; }
.box { width: 14mm; height: 14mm; border: .12em solid; border-radius: .2em; margin-top: .3em; }
.plain li { flex: 0 0 100%; flex-direction: row-reverse; justify-content: flex-end; gap: .6em;
  max-width: none; }
.glance { break-before: page; page-break-before: always; }
.glance li { flex-basis: 40%; max-width: 80mm; font-weight: bold; text-align: center; }
dl { margin: 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1em; margin: 0 0 .6em; }
dt { flex: 0 1 9em; font-weight: bold; }
dd { flex: 1 1 10em; margin: 0; max-width: 28em; }
"""

COLOURS = """
main {{ padding: 16px; }}
.drawings {{ position: absolute; width: 0; height: 0; overflow: hidden; }}
html {{ background: {paper}; color: {ink}; color-scheme: {scheme}; }}
a {{ color: {link}; }}
a:focus-visible {{ outline: .15em solid; outline-offset: .15em; }}
dt:target, b:target, a:target {{ outline: .15em solid; outline-offset: .2em; }}
.picture, .portrait {{ forced-color-adjust: none; color: {ink}; }}
@media (forced-colors: active) {{ .picture, .portrait {{ background: #FFFFFF; }} }}
"""

AT_NIGHT = f"""
@media screen and (prefers-color-scheme: dark) {{
  html {{ background: {NIGHT}; color: {NIGHT_INK}; }}
  a {{ color: {NIGHT_LINK}; }}
  .picture, .portrait {{ background: #FFFFFF; border-radius: .5em; padding: 2mm;
    box-sizing: border-box; }}
}}
"""

ON_PAPER = """
@page {{ size: {sheet}; margin: 25mm 20mm; }}
@media print {{
  html, a {{ background: none; color: #000000; }}
  main {{ padding: 0; }}
  .call {{ border: 0; padding: 0; }}
  section, .row {{ break-inside: avoid; }}
  section {{ margin-bottom: 1.2em; }}
  h1, h2, h3 {{ break-after: avoid; }}
}}
"""


def page_style(profile: LetterProfile) -> str:
    """The style of a page for a browser, in the size and on the colour its reader likes.

    Who has chosen white paper gets a dark page where their computer is set to that; a tint
    that a person chose stays as it is.
    """
    white = profile.paper is Paper.WHITE
    colours = COLOURS.format(
        paper=PAPER_COLOURS[profile.paper],
        ink=INK,
        link=LINK,
        scheme="light dark" if white else "only light",
    )
    on_paper = ON_PAPER.format(sheet=profile.sheet)
    return book_style(profile) + colours + (AT_NIGHT if white else "") + on_paper


def book_style(profile: LetterProfile) -> str:
    """The style of a book: its sizes and places, for a reader's own colours and pages."""
    points = max(profile.points, SMALLEST_POINTS)
    percent = f"{100 * points / USUAL_POINTS:.4g}%"
    leading = CLOSER if points >= 24 else OPEN
    return f"""
html {{ font-family: Andika, Verdana, Arial, "DejaVu Sans", sans-serif; line-height: {leading};
  font-size: {percent}; font-size: max({points}pt, {percent}); -webkit-text-size-adjust: 100%;
  text-align: start; -webkit-hyphens: none; hyphens: none; overflow-wrap: break-word;
  overflow-wrap: anywhere; }}
body {{ margin: 0; }}{SHAPE}"""
