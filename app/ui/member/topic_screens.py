"""The screens of a topic that only tell, or ask one small thing."""

from app.domain.attachments import Attachment
from app.domain.phrase import Phrase
from app.domain.topics import Topic
from app.domain.views import TOLD_A_HELPER, Helped, How, Sharing
from app.ui.look import Look
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame
from app.ui.member.sees import KnownScreen

AGAIN = "again"


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


def told_already_screen(look: Look, frame: Frame) -> RowsScreen:
    """That this was answered with no name, so that nobody can find it again."""
    lines = [look(f"question.no_name_{part}") for part in ("kept", "lost", "change")]
    return RowsScreen(look, look("question.no_name_title"), lines, frame)


def helped_screen(look: Look, chosen: Helped | None, frame: Frame) -> PickScreen:
    """How much help the member had (handbook 4.3)."""
    cards = {helped: look(f"helped.{helped}") for helped in Helped}
    picking = Picking(cards, chosen=(chosen,) if chosen else ())
    return PickScreen(look, look("helped.title"), picking, frame)


def how_screen(look: Look, chosen: How | None, frame: Frame) -> PickScreen:
    """How the member told whoever put it in; all ways count the same (handbook 4.7)."""
    cards = {how: look(f"how.{how}") for how in TOLD_A_HELPER}
    picking = Picking(cards, chosen=(chosen,) if chosen else (), must=False)
    return PickScreen(look, look("how.title"), picking, frame)


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
        below=[look("sees.no_name_means"), look("sees.no_name_help")] if no_name else (),
    )
    if made is None or not no_name:
        return PickScreen(look, look("sees.title"), picking, frame)
    known = "sees.voice_known" if made.is_recording else "sees.drawing_known"
    truth = [look(known), look("sees.known_no_name")]
    return KnownScreen(look, look("sees.title"), picking, truth, frame)


def thanks_screen(look: Look, next_steps: list[Phrase], frame: Frame) -> RowsScreen:
    """Thank you, and what happens next, with a date."""
    return RowsScreen(look, look("thanks.title"), [look("thanks.saved"), *next_steps], frame)
