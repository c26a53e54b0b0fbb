"""Words and the picture that goes with them."""

from dataclasses import dataclass, replace
from uuid import UUID


@dataclass(frozen=True)
class Phrase:
    """Something shown, printed or said: the same words and picture wherever it appears.

    ``picture`` is the id of a picture, or "" where there is none. ``spoken`` is how the
    words are said when that differs from how they are written. ``recording`` is the id of a
    person's recording of these words, which is played in place of the computer's voice. What is
    ``private`` is about one person, as their name is: it is never kept on the disk as sound.
    """

    words: str
    picture: str = ""
    spoken: str = ""
    recording: UUID | None = None
    private: bool = False

    @property
    def aloud(self) -> str:
        """What the voice says."""
        return self.spoken or self.words

    def numbered(self, number: int) -> "Phrase":
        """The same, said with its number first, for those who choose by ear.

        The computer's voice says it: nobody recorded the number.
        """
        return replace(self, spoken=f"{number}. {self.aloud}", recording=None)
