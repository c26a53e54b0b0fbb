"""What the characters of a font stand for, as a PDF says it."""

import re
from collections.abc import Iterator, Mapping

SINGLE = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
PAIR = re.compile(rb"<(\w+)>\s*<(\w*)>")
TO_ONE = re.compile(rb"<(\w+)>\s*<(\w+)>\s*<(\w+)>")
TO_SEVERAL = re.compile(rb"<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]")
WORD = re.compile(rb"<(\w*)>")


def meanings(to_unicode: bytes) -> Mapping[int, str]:
    """The words for each number in a font."""
    return dict(_pairs(to_unicode))


def _pairs(to_unicode: bytes) -> Iterator[tuple[int, str]]:
    for part in SINGLE.findall(to_unicode):
        yield from ((int(code, 16), _text(means)) for code, means in PAIR.findall(part))
    for part in RANGES.findall(to_unicode):
        for first, last, means in TO_ONE.findall(TO_SEVERAL.sub(b"", part)):
            text = _text(means)
            for step, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                yield code, text[:-1] + chr(ord(text[-1]) + step)
        for first, _, several in TO_SEVERAL.findall(part):
            yield from enumerate(map(_text, WORD.findall(several)), start=int(first, 16))


def _text(written: bytes) -> str:
    return bytes.fromhex(written.decode("ascii")).decode("utf-16-be", "replace")
