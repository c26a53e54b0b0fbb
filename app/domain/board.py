"""The board itself."""

from dataclasses import dataclass

from app.domain.calls import USUAL_DAYS
from app.domain.pictures import PictureChoice

PRACTICE_PASSPHRASE = "elmshire practice"  # noqa: S105 - everyone may know it: it is on the screen


@dataclass(frozen=True)
class Board:
    """Who the board is and how to reach it. Letters close with the contact details.

    ``voice`` is the id of the voice for everyone who has not chosen one, or "" for the
    computer's own. ``address`` is where letters come back to, a part on each line.
    ``feelings_days`` is how long feelings and calls are kept.
    """

    name: str
    short_name: str
    contact_name: str = ""
    phone: str = ""
    text: str = ""
    email: str = ""
    complaints_name: str = ""
    complaints_phone: str = ""
    practice: bool = False
    pictures: PictureChoice = PictureChoice.DRAWINGS
    voice: str = ""
    address: str = ""
    feelings_days: int = USUAL_DAYS
