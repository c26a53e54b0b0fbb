"""How views and the people behind them are put into words among themes."""

from app.domain.dates import age_in_words
from app.domain.themes import PeopleCount, Theme
from app.domain.views import Helped, Sharing, View
from app.ui.facilitator.fields import counted
from app.ui.facilitator.view_words import said_in_view, who_said_view
from app.ui.look import Look

STRONG, QUIET, LATE = "strong", "quiet", "late"
CardLine = tuple[str, str]
"""Words, and how they look."""


def card_lines(look: Look, view: View, days: int) -> tuple[CardLine, ...]:
    """A view on a small card: what was said, exactly, and what one must know to use it."""
    state = "answered" if view.answered else "waiting"
    about = look(
        "themes.about",
        who=who_said_view(look, view),
        state=look(f"views.{state}", age=age_in_words(days)).words,
    )
    lines = [(said_in_view(look, view), STRONG)]
    if view.translation:
        lines.append((look("views.translation", words=view.translation).words, QUIET))
    lines += [(view.question.words, QUIET), (about.words, QUIET)]
    if view.helped is Helped.FOR_ME:
        lines.append((look("views.helped_for_me").words, LATE))
    if view.sharing is Sharing.FACILITATOR:
        lines.append((look("themes.not_to_quote").words, LATE))
    if view.concern is not None:
        lines.append((look(f"views.concern_{view.concern}").words, LATE))
    return tuple(lines)


def people_words(look: Look, people: PeopleCount) -> str:
    """How many people, told as truly as it is known."""
    if people.least == people.most:
        return counted(look, "themes.people", people.least)
    return look("themes.people_range", least=people.least, most=people.most).words


def people_details(look: Look, theme: Theme) -> str:
    """What the number is made of: it counts people, and how many views there are."""
    people = theme.people
    parts = [counted(look, "views.count", theme.views)]
    if people.named:
        parts.append(look("themes.named", count=people.named).words)
    if people.no_name:
        parts.append(look("themes.no_name", count=people.no_name).words)
    if people.for_them:
        parts.append(look("themes.for_them", count=people.for_them).words)
    return " · ".join(parts)
