"""The people of a board, and what they agreed to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.letter import LetterProfile
from app.domain.profiles import ScreenProfile, VoiceProfile


class Role(StrEnum):
    """What a person is on the board."""

    MEMBER = "member"
    CO_CHAIR = "co_chair"
    FAMILY_CARER = "family_carer"
    PROFESSIONAL = "professional"


@dataclass(frozen=True)
class Member:
    """Someone who has their say. ``face`` is the id of a drawn face or of a photo.

    ``said_as`` is how the voice says the name where it says it wrong, or "". ``address`` is
    where letters are posted, a part on each line (handbook ER68). ``unhelpful`` is what does
    not help them, in their own words.
    """

    id: UUID
    name: str
    face: str
    full_name: str = ""
    role: Role = Role.MEMBER
    pronouns: str = ""
    likes: str = ""
    talks: str = ""
    note: str = ""
    supporter_id: UUID | None = None
    letter: LetterProfile = LetterProfile()
    screen: ScreenProfile = ScreenProfile()
    voice: VoiceProfile = VoiceProfile()
    said_as: str = ""
    address: str = ""
    unhelpful: str = ""
    asked_how: bool = False


@dataclass(frozen=True)
class Supporter:
    """Someone who sits beside a member: they help, and do not answer."""

    id: UUID
    name: str
    relationship: str = ""


@dataclass(frozen=True)
class Facilitator:
    """A paid worker of the board."""

    id: UUID
    name: str
    job: str = ""
    organisation: str = ""
    photo: str = ""


class Purpose(StrEnum):
    """The separate things a member may agree to (handbook 4.9)."""

    KEEP_VIEWS = "keep_views"
    KEEP_NEEDS = "keep_needs"
    USE_NAME = "use_name"
    PHOTO = "photo"
    SHARE_NEEDS = "share_needs"
    """With the place where the meeting is."""
    SHARE_OUTSIDE = "share_outside"
    """With the council or the NHS, who keep a record of what helps."""
    RECORD_VOICE = "record_voice"


class Agreement(StrEnum):
    """What a member said when asked."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class Consent:
    """What a member agreed to for one purpose, how it was explained, and when."""

    purpose: Purpose
    agreement: Agreement
    explained_how: str = ""
    helped_by: str = ""
    agreed_on: date | None = None
    review_on: date | None = None
