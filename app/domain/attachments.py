"""A recording or a drawing that is what a member says, or a part of it."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID, uuid4

from app.domain.drawings import Drawing

DRAWN = "drawn:"
"""What the id of a member's drawing begins with, as a picture; the id of its row follows."""

LONGEST_TALK_MS = 600_000
"""A member may talk for ten minutes."""


class MediaType(StrEnum):
    """What the contents of an attachment are."""

    MP3 = "audio/mpeg"
    PNG = "image/png"


@dataclass(frozen=True)
class Attachment:
    """A recording, or a drawing with the strokes it was made of.

    ``contents`` are the file, which tells nothing of when it was made or by whom. Those of a
    drawing are empty until it is finished.
    """

    media_type: MediaType
    contents: bytes = field(default=b"", repr=False)
    duration_ms: int = 0
    drawing: Drawing | None = field(default=None, repr=False)
    id: UUID = field(default_factory=uuid4)

    @property
    def is_recording(self) -> bool:
        """Whether it is to be heard, and not to be seen."""
        return self.media_type is MediaType.MP3

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to be heard or seen."""
        if self.is_recording:
            return not self.contents
        return self.drawing.is_blank if self.drawing else not self.contents


@dataclass(frozen=True)
class Kept:
    """What is known of an attachment without reading it."""

    id: UUID
    media_type: MediaType
    duration_ms: int = 0

    @property
    def is_recording(self) -> bool:
        """Whether it is to be heard, and not to be seen."""
        return self.media_type is MediaType.MP3

    @property
    def picture(self) -> str:
        """The id of a drawing as a picture, or "" for a recording."""
        return "" if self.is_recording else f"{DRAWN}{self.id}"
