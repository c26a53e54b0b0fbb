"""The screens that come before a private topic (handbook 4.8)."""

from app.domain.ways import Company, Way
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.screen import Frame

ALONE = ("look_away", "turn_screen", "headphones")


def ways_screen(look: Look, chosen: Way | None, frame: Frame) -> PickScreen:
    """How the member wants to answer, and what happens to what they say."""
    picking = Picking(
        {way: look(f"ways.{way}") for way in Way},
        chosen=(chosen,) if chosen else (),
        below=[look("ways.what_happens")],
    )
    return PickScreen(look, look("ways.title"), picking, frame)


def alone_screen(look: Look, frame: Frame) -> RowsScreen:
    """What to do to be on one's own."""
    lines = [look(f"ways.alone_{name}") for name in ALONE]
    return RowsScreen(look, look("ways.alone_title"), lines, frame)


def company_screen(look: Look, way: Way, chosen: Company | None, frame: Frame) -> PickScreen:
    """Whom the member wants with them, now or later."""
    offered = [one for one in Company if way is Way.LATER or one is not Company.NO_ONE]
    picking = Picking(
        {one: look(f"company.{one}") for one in offered}, chosen=(chosen,) if chosen else ()
    )
    return PickScreen(look, look(f"company.title_{way}"), picking, frame)


def please_come_screen(look: Look, company: Company, frame: Frame) -> RowsScreen:
    """A page to show to the facilitator, for whoever does not want to ask aloud."""
    lines = [look(f"company.{name}") for name in ("show", "here", "not_here")]
    return RowsScreen(look, look(f"company.ask_{company}"), lines, frame)


def later_screen(look: Look, frame: Frame) -> CoverScreen:
    """That it is fine to do it later, and that somebody will ask again."""
    return CoverScreen(look, look("ways.later_kept"), [look("ways.later_asked")], frame)


def name_screen(look: Look, *, nameless: bool | None, frame: Frame) -> PickScreen:
    """With a name or without, and what it means, before anything is said."""
    picking = Picking(
        {False: look("ways.with_name"), True: look("ways.without_name")},
        chosen=() if nameless is None else (nameless,),
        below=[look("sees.no_name_means"), look("sees.no_name_change")],
    )
    return PickScreen(look, look("ways.name_title"), picking, frame)
