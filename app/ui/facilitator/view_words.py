"""How a view is put into words for a facilitator: the same on every page."""

from collections.abc import Sequence

from app.domain.identifying import Told
from app.domain.views import Helped, Said, View
from app.ui.look import Look
from app.wording.lengths import length_words


def said_in_view(look: Look, view: View) -> str:
    """What was said, their own words quoted; pictures that were picked in words.

    A recording or a drawing says so, with what was written down of it.
    """
    made = made_in_view(look, view)
    if made:
        told = view.words or view.written_down
        words = look("views.quoted", words=told).words
        return look("views.made_with_words", made=made, words=words).words if told else made
    if view.said is Said.DONT_KNOW and not view.words:
        return look("views.dont_know").words
    picked = ", ".join(phrase.words for phrase in view.picked)
    if view.dots_hidden:
        picked = look("views.dots_hidden").words
    if not view.words and view.written_down:
        return look("views.quoted", words=view.written_down).words
    if not view.words:
        return picked
    quoted = look("views.quoted", words=view.words).words
    return f"{picked}: {quoted}" if picked else quoted


def made_in_view(look: Look, view: View) -> str:
    """What someone recorded or drew, or "" for neither."""
    if view.kept is None:
        return ""
    if not view.kept.is_recording:
        return look("views.drawing").words
    length = length_words(look.words, view.kept.duration_ms)
    return look("views.recording", length=length).words


def picture_of_view(view: View) -> str:
    """The picture that stands for a view: what was drawn or picked, or else what was asked."""
    if view.kept is not None and view.kept.picture:
        return view.kept.picture
    if not view.dots_hidden and len(view.picked) == 1 and view.picked[0].picture:
        return view.picked[0].picture
    return view.question.picture or view.topic.picture


def who_said_view(look: Look, view: View) -> str:
    """The name to show with a view; someone else's answer says that it is."""
    who = view.member or look("desk.no_name").words
    return look("views.for_them", who=who).words if view.helped is Helped.FOR_ME else who


def tells_who(look: Look, told: Sequence[Told]) -> str:
    """What in a text may tell who somebody is, each piece once and as it stands there."""
    pieces = dict.fromkeys(look("views.quoted", words=one.words).words for one in told)
    return look("identifying.tells_who", found=", ".join(pieces)).words
