"""The screens on which members choose how they like to use this, made from values."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.likes import (
    TIMED,
    WAYS,
    Like,
    LikeGroup,
    groups_of,
    likes_of,
    liking_of,
)
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.likes_sample import SampleScreen
from app.ui.member.needs_cards import NotesScreen, Reply
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import MOST_WITH_NOTE, Frame
from app.ui.parts.switch_names import switch_words


class Undo(StrEnum):
    """What brings something back."""

    PUT_BACK = "put_back"
    AS_NEW = "as_new"
    DONT_KNOW = "dont_know"


SEEN_IN_WORDS = (Like.SPACE, Like.LINES, Like.ONE_THING)
"""What is only seen where there is something to read, and room for it."""


MOST_WITH_TWO = 1.1
"""How crowded a screen may be that has room for two sentences to read; else there is one."""


@dataclass(frozen=True)
class WayBack:
    """What leaves one thing as it was; whether somebody chose that stays to be seen."""

    undo: Undo
    is_taken: bool = False


def how_offer_screen(look: Look, chosen: Reply | None, frame: Frame) -> PickScreen:
    """Whether we may ask how somebody likes to use this."""
    cards = {one: look(f"likes.offer_{one}") for one in (Reply.YES, Reply.LATER)}
    below = [look("likes.offer_why"), look("likes.offer_stop")]
    picking = Picking(cards, chosen=(chosen,) if chosen else (), below=below)
    return PickScreen(look, look("likes.title"), picking, frame)


def like_screen(
    look: Look, like: Like, member: Member, way_back: WayBack, frame: Frame
) -> PickScreen:
    """One thing and the few ways to like it. The one that is worn is chosen."""
    liking, undo = liking_of(like, member), way_back.undo
    chosen = undo if way_back.is_taken else liking.name if liking else None
    picking = Picking(
        {one.name: look(f"likes.{one.name}") for one in WAYS[like]},
        pills={undo: look(f"likes.{undo}")},
        chosen=(chosen,) if chosen else (),
        must=False,
        subtitle=_now(look, like, member),
        below=_sample(look, like),
    )
    kind = SampleScreen if picking.below else PickScreen
    return _with_undo(kind(look, look(f"likes.{like}"), picking, frame), undo)


def _sample(look: Look, like: Like) -> list[Phrase]:
    """What there is to read, where that shows what is chosen and there is room for it."""
    if like not in SEEN_IN_WORDS or look.crowding >= MOST_WITH_NOTE:
        return []
    count = 1 if look.crowding > MOST_WITH_TWO else 2
    return [look(f"likes.sample_{number}") for number in range(1, count + 1)]


def group_screen(
    look: Look, group: LikeGroup, chosen: Like | None, member: Member, frame: Frame
) -> PickScreen:
    """What there is to choose of one kind, each with how it is now."""
    likes = likes_of(group, member.screen)
    now = {like: _words_now(look, like, member) for like in likes}
    picking = Picking(
        {like: look(f"likes.{like}_card") for like in likes},
        pills={Undo.PUT_BACK: look("likes.put_back")},
        chosen=(chosen,) if chosen in likes else (),
        subtitle=look("likes.pick_one"),
        notes=now if look.crowding < MOST_WITH_NOTE else {},
    )
    screen = NotesScreen(look, look(f"likes.group_{group}"), picking, frame)
    screen.heard = now
    return _with_undo(screen, Undo.PUT_BACK)


def groups_screen(
    look: Look, chosen: LikeGroup | None, member: Member, frame: Frame
) -> PickScreen:
    """The kinds of things there are to choose, and the two ways back."""
    groups = groups_of(member.screen)
    picking = Picking(
        {group: look(f"likes.group_{group}") for group in groups},
        pills={one: look(f"likes.{one}") for one in (Undo.PUT_BACK, Undo.AS_NEW)},
        chosen=(chosen,) if chosen in groups else (),
        subtitle=look("likes.pick_one"),
    )
    screen = PickScreen(look, look("mine.likes"), picking, frame)
    return _with_undo(screen, Undo.PUT_BACK)


def liked_screen(look: Look, changes: Sequence[Phrase], frame: Frame) -> RowsScreen:
    """What was kept of the five questions, and where it can be changed."""
    rows = [*(changes or [look("likes.same")]), look("likes.any_time")]
    return RowsScreen(look, look("likes.kept"), rows, frame)


def _with_undo(screen: PickScreen, undo: Undo) -> PickScreen:
    """Let what brings things back work at once, however somebody presses just now."""
    screen.pills[undo].setProperty("at_once", "yes")
    return screen


def _now(look: Look, like: Like, member: Member) -> Phrase:
    """How to try it; or how it is now, where that is none of the ways that have a name."""
    if like in TIMED and liking_of(like, member) is None:
        return look("likes.now_seconds", seconds=_seconds(like, member))
    return look("likes.try_one")


def _words_now(look: Look, like: Like, member: Member) -> str:
    if like is Like.TEACH:
        name = member.screen.choose_with or member.screen.step_with
        return switch_words(look, name).words
    liking = liking_of(like, member)
    if liking is not None:
        return look(f"likes.{liking.name}").words
    if like in TIMED:
        return look("likes.seconds", seconds=_seconds(like, member)).words
    return look("likes.now_other").words


def _seconds(like: Like, member: Member) -> str:
    return f"{getattr(member.screen, TIMED[like]) / 1000:g}"
