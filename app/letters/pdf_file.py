"""A PDF file: its parts, numbered, packed and listed (ISO 32000-1, 7.5).

What each mark of a letter is takes more parts than all the rest. They are packed together in
one stream, as PDF has allowed since 1.5, which halves the file; ReportLab writes each openly.
"""

import zlib
from dataclasses import dataclass
from hashlib import sha1
from struct import pack

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # the second line tells programs that it is not text
PACKED, OPEN = 2, 1  # kinds of entry in the list of parts


@dataclass(eq=False)
class Later:
    """A part that others can name before its content is known."""

    name: str
    content: str = ""

    def say(self, content: str) -> None:
        """Give its content."""
        self.content = content


class PdfFile:
    """One PDF, while its parts are put together."""

    def __init__(self) -> None:
        self._parts: list[Later | bytes] = []

    def put(self, content: str) -> str:
        """Add a part; return how others name it."""
        later = self.later()
        later.content = content
        return later.name

    def later(self) -> Later:
        """Add a part whose content is not known yet."""
        later = Later(f"{len(self._parts) + 1} 0 R")
        self._parts.append(later)
        return later

    def stream(self, entries: str, data: bytes) -> str:
        """Add a stream of bytes, which are packed already if ``entries`` say so."""
        self._parts.append(_stream(entries, data))
        return f"{len(self._parts)} 0 R"

    def written(self, catalog: str, info: str) -> bytes:
        """The whole file: streams, all other parts in one more, and the list of them all."""
        root, told = self.put(catalog), self.put(info)
        open_parts = {
            number: part
            for number, part in enumerate(self._parts, start=1)
            if isinstance(part, bytes)
        }
        packed = {
            number: part.content.encode("latin-1")
            for number, part in enumerate(self._parts, start=1)
            if isinstance(part, Later)
        }
        together = len(self._parts) + 1
        open_parts[together] = _packed(packed)
        pieces, places, end = [HEADER], {}, len(HEADER)
        for number, part in open_parts.items():
            piece = b"%d 0 obj\n%b\nendobj\n" % (number, part)
            places[number], end = end, end + len(piece)
            pieces.append(piece)
        rows = [_row(0, 0, 0xFFFF)] + [b""] * (together + 1)
        for number, place in {**places, together + 1: end}.items():
            rows[number] = _row(OPEN, place, 0)
        for at, number in enumerate(packed):
            rows[number] = _row(PACKED, together, at)
        pieces.append(_listed(rows, f"/Root {root}/Info {told}", b"".join(pieces)))
        return b"".join(pieces) + b"startxref\n%d\n%%%%EOF\n" % end


def _stream(entries: str, data: bytes) -> bytes:
    head = f"<<{entries}/Length {len(data)}>>\nstream\n".encode("latin-1")
    return b"".join((head, data, b"\nendstream"))


def _packed(parts: dict[int, bytes]) -> bytes:
    """Parts in one stream, with where each begins at the front of it."""
    places, end = [], 0
    for number, part in parts.items():
        places.append(f"{number} {end}")
        end += len(part) + 1
    front = f"{' '.join(places)}\n".encode("ascii")
    data = zlib.compress(front + b"\n".join(parts.values()))
    return _stream(f"/Type/ObjStm/N {len(parts)}/First {len(front)}/Filter/FlateDecode", data)


def _row(kind: int, place: int, within: int) -> bytes:
    return pack(">BIH", kind, place, within)


def _listed(rows: list[bytes], entries: str, before: bytes) -> bytes:
    """The list of all parts, itself the last; the file is known by what stands before it."""
    known = sha1(before, usedforsecurity=False).hexdigest()[:32]
    whole = _stream(
        f"/Type/XRef/Size {len(rows)}/W[1 4 2]{entries}/ID[<{known}><{known}>]"
        f"/Filter/FlateDecode",
        zlib.compress(b"".join(rows)),
    )
    return b"%d 0 obj\n%b\nendobj\n" % (len(rows) - 1, whole)
