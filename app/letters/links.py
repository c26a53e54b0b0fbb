"""What in a sentence can be pressed, and where that leads."""

import re
from urllib.parse import quote

from app.domain.letter_script import phone_numbers

EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
WEB = r"(?:https?://|www\.)[^\s<>]+[\w/]"
TEXTED = re.compile(r"\btext\b(?!.*\b(?:call|phone|ring)\b)", re.IGNORECASE)
MARKS = "!#$%&'()*+,/:;=?@[]~"  # of addresses; quoted, they would mean something else


def links(words: str) -> list[tuple[int, int, str]]:
    """Where in a sentence a press leads somewhere, and where to."""
    numbers = sorted(phone_numbers(words), key=len, reverse=True)
    called = rf"|(?<!\w)(?:{'|'.join(map(re.escape, numbers))})(?!\w)" if numbers else ""
    return [
        (*found.span(), leads_to(found[0], words[: found.start()]))
        for found in re.finditer(f"{WEB}|{EMAIL}{called}", words)
    ]


def leads_to(called: str, before: str) -> str:
    """Where an address or a number leads, by the words that stand before it."""
    if called.startswith(("http:", "https:", "www.")):
        return quote(f"https://{called}" if called.startswith("www.") else called, MARKS)
    if "@" in called:
        return quote(f"mailto:{called}", MARKS)
    way = "sms" if TEXTED.search(before) else "tel"
    national = called.replace("(0)", "") if called.startswith("+") else called
    return f"{way}:{re.sub(r'[^+0-9]', '', national)}"
