"""The tables of people: who they are, what helps them, what they agreed to."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, composite, mapped_column, relationship

from app.domain.letter import Layout, LetterProfile, Paper, Sheet
from app.domain.needs import FlagCategory, MayKnow, Strength, Subset
from app.domain.people import Agreement, Purpose, Role
from app.domain.pictures import PictureChoice
from app.domain.profiles import (
    Access,
    ButtonSize,
    Reading,
    ScreenProfile,
    ThemeName,
    VoiceProfile,
)
from app.domain.views import Helped
from app.storage.models.base import Base, Identified, Pictured, Removable


class SupporterRow(Identified, Removable, Base):
    """Someone who sits beside a member."""

    __tablename__ = "supporter"

    name: Mapped[str]
    relationship: Mapped[str] = mapped_column(default="")


class FacilitatorRow(Identified, Base):
    """A paid worker of the board."""

    __tablename__ = "facilitator"

    name: Mapped[str]
    job: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    photo: Mapped[str] = mapped_column(default="")


class MemberRow(Identified, Removable, Base):
    """Someone who has their say, and how they like letters, the screen and the voice."""

    __tablename__ = "member"

    name: Mapped[str]
    face: Mapped[str]
    full_name: Mapped[str] = mapped_column(default="")
    role: Mapped[Role] = mapped_column(default=Role.MEMBER)
    pronouns: Mapped[str] = mapped_column(default="")
    likes: Mapped[str] = mapped_column(default="")
    talks: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    said_as: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    unhelpful: Mapped[str] = mapped_column(default="")
    asked_how: Mapped[bool] = mapped_column(default=False)
    supporter_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("supporter.id", ondelete="SET NULL"), index=True
    )

    letter_points: Mapped[int]
    letter_paper: Mapped[Paper]
    letter_layout: Mapped[Layout]
    letter_audio: Mapped[bool]
    letter_delivery: Mapped[str]
    letter_explained_by: Mapped[str]
    letter_sheet: Mapped[Sheet]
    letter: Mapped[LetterProfile] = composite(
        LetterProfile,
        "letter_points",
        "letter_paper",
        "letter_layout",
        "letter_audio",
        "letter_delivery",
        "letter_explained_by",
        "letter_sheet",
    )

    screen_theme: Mapped[ThemeName]
    screen_button_size: Mapped[ButtonSize]
    screen_text_scale: Mapped[float]
    screen_access: Mapped[Access]
    screen_pictures: Mapped[PictureChoice]
    screen_choices: Mapped[int]
    screen_one_at_a_time: Mapped[bool]
    screen_shows_pictures: Mapped[bool]
    screen_scan_ms: Mapped[int]
    screen_hold_ms: Mapped[int]
    screen_ignore_ms: Mapped[int]
    screen_rest_ms: Mapped[int]
    screen_hears_first: Mapped[bool]
    screen_more_space: Mapped[bool]
    screen_line_focus: Mapped[int]
    screen_large_pointer: Mapped[bool]
    screen_dwell_ms: Mapped[int]
    screen_scan_first_ms: Mapped[int]
    screen_scan_loops: Mapped[int]
    screen_scan_in_groups: Mapped[bool]
    screen_choose_with: Mapped[str]
    screen_step_with: Mapped[str]
    screen_number_keys: Mapped[bool]
    screen: Mapped[ScreenProfile] = composite(
        ScreenProfile,
        "screen_theme",
        "screen_button_size",
        "screen_text_scale",
        "screen_access",
        "screen_pictures",
        "screen_choices",
        "screen_one_at_a_time",
        "screen_shows_pictures",
        "screen_scan_ms",
        "screen_hold_ms",
        "screen_ignore_ms",
        "screen_rest_ms",
        "screen_hears_first",
        "screen_more_space",
        "screen_line_focus",
        "screen_large_pointer",
        "screen_dwell_ms",
        "screen_scan_first_ms",
        "screen_scan_loops",
        "screen_scan_in_groups",
        "screen_choose_with",
        "screen_step_with",
        "screen_number_keys",
    )

    voice_reading: Mapped[Reading]
    voice_wpm: Mapped[int]
    voice_pause_ms: Mapped[int]
    voice_lights_words: Mapped[bool]
    voice_finishes: Mapped[bool]
    voice_id: Mapped[str]
    voice: Mapped[VoiceProfile] = composite(
        VoiceProfile,
        "voice_reading",
        "voice_wpm",
        "voice_pause_ms",
        "voice_lights_words",
        "voice_finishes",
        "voice_id",
    )

    supporter: Mapped[SupporterRow | None] = relationship()


class NeedRow(Identified, Removable, Pictured, Base):
    """One thing that helps a member."""

    __tablename__ = "need"

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    action: Mapped[str] = mapped_column(default="")
    adjustment: Mapped[str] = mapped_column(default="")
    strength: Mapped[Strength] = mapped_column(default=Strength.HELPS)
    agreed_on: Mapped[date | None]
    review_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    helped: Mapped[Helped | None]
    may_know: Mapped[MayKnow] = mapped_column(default=MayKnow.HELPERS)


class NeedsTalkRow(Identified, Base):
    """One time that a member was asked what helps them (handbook 3.6)."""

    __tablename__ = "needs_talk"

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    on: Mapped[date]
    helped: Mapped[Helped | None]


class AdjustmentRow(Identified, Removable, Pictured, Base):
    """A line that the board added to the catalogue of what helps."""

    __tablename__ = "adjustment"

    group: Mapped[str]
    action: Mapped[str] = mapped_column(default="")
    subset: Mapped[Subset] = mapped_column(default=Subset.NONE)
    category: Mapped[FlagCategory] = mapped_column(default=FlagCategory.BESPOKE)
    days_before: Mapped[int]
    venue: Mapped[str] = mapped_column(default="")


class ConsentRow(Identified, Base):
    """What a member agreed to for one purpose. A new answer is a new row: none is lost."""

    __tablename__ = "consent"

    member_id: Mapped[UUID] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), index=True
    )
    purpose: Mapped[Purpose]
    agreement: Mapped[Agreement]
    explained_how: Mapped[str] = mapped_column(default="")
    helped_by: Mapped[str] = mapped_column(default="")
    agreed_on: Mapped[date]
    review_on: Mapped[date | None]
    replaced: Mapped[bool] = mapped_column(default=False)


class RoleRow(Identified, Base):
    """A role a member has taken on, such as expert by experience."""

    __tablename__ = "role"
    __table_args__ = (UniqueConstraint("member_id", "words"),)

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"))
    words: Mapped[str]
    since: Mapped[date | None]


class InterestRow(Identified, Base):
    """Something a member would like to be asked about."""

    __tablename__ = "interest"
    __table_args__ = (UniqueConstraint("member_id", "words"),)

    member_id: Mapped[UUID] = mapped_column(ForeignKey("member.id", ondelete="CASCADE"))
    words: Mapped[str]
    picture: Mapped[str] = mapped_column(default="")


class OpportunityRow(Identified, Removable, Pictured, Base):
    """Something members could join."""

    __tablename__ = "opportunity"

    when: Mapped[str] = mapped_column(default="")
    where: Mapped[str] = mapped_column(default="")
    closes_on: Mapped[date | None]
