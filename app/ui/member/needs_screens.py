"""The screens on which a member is asked what helps them, made from values."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from app.domain.dates import date_words
from app.domain.needs import Adjustment, MayKnow, Need, Strength
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.needs_cards import (
    Also,
    Else,
    NotesScreen,
    Reply,
    ToldScreen,
    cards_of,
    short,
)
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame


def offer_screen(look: Look, chosen: Reply | None, frame: Frame) -> PickScreen:
    """Whether we may ask somebody who was never asked."""
    cards = {one: look(f"saying.offer_{one}") for one in (Reply.YES, Reply.LATER)}
    picking = Picking(
        cards, chosen=(chosen,) if chosen else (), below=[look("saying.offer_why")]
    )
    return PickScreen(look, look("saying.offer"), picking, frame)


def keep_screen(look: Look, chosen: Reply | None, frame: Frame) -> PickScreen:
    """Whether we may keep what helps somebody who said no to that before."""
    cards = {one: look(f"saying.keep_{one}") for one in (Reply.YES, Reply.NO)}
    below = [look("saying.keep_why"), look("saying.keep_same")]
    picking = Picking(cards, chosen=(chosen,) if chosen else (), below=below)
    return PickScreen(look, look("saying.keep"), picking, frame)


def today_screen(
    look: Look,
    needs: Sequence[Need],
    wanted: Mapping[UUID, bool],
    frame: Frame,
    day: date | None = None,
) -> PickScreen:
    """What helps a member, with a tick on all they need today, or at a meeting another day."""
    title = look("needs.title_meeting" if day else "needs.title")
    tick = look("needs.subtitle_meeting", date=date_words(day)) if day else None
    cards = cards_of(look, needs)
    picking = Picking(
        cards,
        pills={Also.NEW: look("needs.new")},
        chosen=tuple(one for one in cards if wanted.get(one, True)),
        many=True,
        must=False,
        act=frozenset({Also.NEW}),
        subtitle=tick or look("needs.subtitle"),
    )
    return PickScreen(look, title, picking, frame)


def no_meeting_screen(look: Look, needs: Sequence[Need], frame: Frame) -> ToldScreen:
    """What helps a member, while there is no meeting to need it at."""
    rows = [replace(need.phrase, private=True) for need in needs]
    also = {Also.NEW: look("needs.new")}
    return ToldScreen(look, look("mine.needs"), rows, also, frame)


def nothing_screen(look: Look, title: Phrase, frame: Frame, *, may_keep: bool) -> PickScreen:
    """That nothing is kept, and the way to tell us."""
    picking = Picking(
        {Also.NEW: look("saying.tell")},
        must=False,
        below=[look("needs.none" if may_keep else "saying.not_kept"), look("saying.any_time")],
    )
    return PickScreen(look, title, picking, frame)


def groups_screen(
    look: Look, groups: Mapping[str, int], chosen: Sequence[str], frame: Frame
) -> PickScreen:
    """The kinds of help, each with how many were picked there."""
    notes = {
        group: look("saying.picked", count=count).words
        for group, count in groups.items()
        if count
    }
    picking = Picking(
        {group: look(f"needs.{group}") for group in groups},
        chosen=tuple(chosen),
        many=True,
        must=False,
        subtitle=look("saying.more_than_one"),
        notes=notes,
    )
    return PickScreen(look, look("needs.groups"), picking, frame)


def lines_screen(
    look: Look,
    group: str,
    lines: Sequence[Adjustment],
    chosen: Sequence[Adjustment],
    frame: Frame,
) -> PickScreen:
    """What helps, of one kind: the board's own lines are shortened like a member's words."""
    by_id = {line.id: short(look, line.phrase) for line in lines}
    picking = Picking(
        {line_id: replace(phrase, private=False) for line_id, phrase in by_id.items()},
        chosen=tuple(line.id for line in chosen),
        many=True,
        must=False,
        subtitle=look("needs.lines"),
        explain=[line.phrase for line in lines],
    )
    return PickScreen(look, look(f"needs.{group}"), picking, frame)


def strength_screen(
    look: Look, phrase: Phrase, chosen: Strength | None, frame: Frame
) -> PickScreen:
    """How much something that helps matters."""
    picking = Picking(
        {one: look(f"saying.{one}") for one in Strength},
        chosen=(chosen,) if chosen else (),
        subtitle=look("saying.how_much"),
    )
    return PickScreen(look, short(look, phrase), picking, frame)


def else_screen(look: Look, told: int, chosen: Else | None, frame: Frame) -> PickScreen:
    """Anything else?"""
    so_far = {0: look("saying.so_far_none"), 1: look("saying.so_far_one")}
    picking = Picking(
        {one: look(f"saying.else_{one}") for one in Else},
        chosen=(chosen,) if chosen else (),
        below=[so_far.get(told) or look("saying.so_far", count=told)],
    )
    return PickScreen(look, look("saying.else"), picking, frame)


def may_know_screen(look: Look, title: str, chosen: MayKnow | None, frame: Frame) -> PickScreen:
    """Who may know what helps, with what each means."""
    picking = Picking(
        {one: look(f"saying.know_{one}") for one in MayKnow},
        chosen=(chosen,) if chosen else (),
        notes={one: look(f"saying.know_{one}_means").words for one in MayKnow},
    )
    return NotesScreen(look, look(title), picking, frame)


def kept_screen(
    look: Look, needs: Sequence[Need], changes: Sequence[Phrase], frame: Frame
) -> RowsScreen:
    """What was kept, what is different at once, who may know, and when we ask again."""
    rows = [replace(need.phrase, private=True) for need in needs]
    rows += [*changes, look(f"saying.kept_for_{needs[0].may_know}")]
    if needs[0].review_on:
        rows.append(look("saying.again_on", date=date_words(needs[0].review_on)))
    return RowsScreen(look, look("saying.kept"), rows, frame)
