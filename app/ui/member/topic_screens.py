"""The screens of a topic that only tell, or ask one small thing."""

from app.domain.attachments import Attachment
from app.domain.phrase import Phrase
from app.domain.topics import Topic
from app.domain.views import TOLD_A_HELPER, How, Sharing
from app.ui.look import Look
from app.ui.member.no_name import known_phrases, no_name_help
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame
from app.ui.member.sees import KnownScreen

AGAIN = "again"
THANKED = ("thanks.title", "thanks.saved")
REFUSED = ("ways.refused", "ways.need_not")

NOTICES = ("private", "headphones", "not_safe", "tell_first")
"""What is told before a private topic, in order."""


def notice_screen(look: Look, topic: Topic, frame: Frame) -> RowsScreen:
    """What a private topic is about, the truth about privacy, and a way out (handbook 4.8)."""
    lines = [Phrase(topic.notice, topic.phrase.picture)]
    lines += [look(f"notice.{name}") for name in NOTICES]
    screen = RowsScreen(look, look("notice.title"), lines, frame, explain=lines[:1])
    screen.bottom.back.say(look("notice.leave"))
    return screen


def know_screen(look: Look, topic: Topic, chosen: str, frame: Frame) -> PickScreen:
    """Whether the member knows what this is about; they can be told again."""
    names = ("yes", "not_sure", AGAIN) if topic.info else ("yes", "not_sure")
    picking = Picking(
        {name: look(f"know.{name}") for name in names},
        chosen=(chosen,),
        below=[look("know.ask")],
    )
    return PickScreen(look, look("know.title"), picking, frame)


def told_already_screen(look: Look, frame: Frame, ask: str = "") -> RowsScreen:
    """That this was answered with no name, so that nobody can find it again."""
    lines = [look(f"question.no_name_{part}") for part in ("kept", "lost", "change")]
    lines += no_name_help(look, ask)
    return RowsScreen(look, look("question.no_name_title"), lines, frame)


def how_screen(look: Look, chosen: How | None, frame: Frame, asks: str) -> PickScreen:
    """How the member told whoever put it in; all ways count the same (handbook 4.7).

    It ``asks`` how they did it, or before they do it, in which other way they want to.
    """
    cards = {how: look(f"how.{how}") for how in TOLD_A_HELPER}
    is_before = asks == "another"
    picking = Picking(cards, chosen=(chosen,) if chosen else (), must=is_before)
    return PickScreen(look, look(f"{asks}.title"), picking, frame)


def sees_screen(
    look: Look,
    offered: list[Sharing],
    chosen: Sharing | None,
    frame: Frame,
    made: Attachment | None = None,
) -> PickScreen:
    """Who may see the answer. What no name means is said before it can be chosen.

    So it is said of what was ``made`` that people may know whose it is.
    """
    no_name = Sharing.NO_NAME in offered
    picking = Picking(
        {one: look(f"sees.{one}") for one in offered},
        chosen=(chosen,) if chosen else (),
        below=[look("sees.no_name_means"), look("sees.no_name_change")] if no_name else (),
    )
    if made is None or not no_name:
        return PickScreen(look, look("sees.title"), picking, frame)
    truth = known_phrases(look, made)
    return KnownScreen(look, look("sees.title"), picking, truth, frame)


def thanks_screen(
    look: Look, next_steps: list[Phrase], frame: Frame, *, refused: bool = False
) -> RowsScreen:
    """Thank you, and what happens next, with a date; to say nothing is fine as well."""
    title, line = REFUSED if refused else THANKED
    return RowsScreen(look, look(title), [look(line), *next_steps], frame)
