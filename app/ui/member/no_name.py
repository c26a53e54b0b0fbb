"""What no name means, told before anybody chooses it (handbook 4.11)."""

from app.domain.attachments import Attachment
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.screen import Frame
from app.ui.member.sure import SureScreen


def no_name_help(look: Look, ask: str) -> list[Phrase]:
    """That nobody can follow it up, and whom to tell. ``ask`` is a name, or "" for none."""
    who = (
        look("sees.no_name_ask", name=ask) if ask.strip() else look("sees.no_name_ask_someone")
    )
    return [look("sees.no_name_see"), look("sees.no_name_help"), who]


def no_name_screen(look: Look, ask: str, frame: Frame) -> SureScreen:
    """What no name means when it is chosen during a visit, where the rest was told before."""
    return SureScreen(look, look("sees.no_name_title"), no_name_help(look, ask), frame)


def known_phrases(look: Look, made: Attachment) -> list[Phrase]:
    """The truth about what was recorded or drawn: people may know whose it is."""
    known = "sees.voice_known" if made.is_recording else "sees.drawing_known"
    return [look(known), look("sees.known_no_name")]


def known_screen(look: Look, made: Attachment, frame: Frame) -> SureScreen:
    """The truth about it, told before it is kept with no name."""
    return SureScreen(look, look("sees.no_name_title"), known_phrases(look, made), frame)


def no_name_later_screen(look: Look, ask: str, frame: Frame, *, printed: bool) -> SureScreen:
    """All that no name means for what had a name. A letter that was printed keeps the name."""
    names = ["means", "change", *(["printed"] if printed else [])]
    lines = no_name_help(look, ask) + [look(f"sees.no_name_{name}") for name in names]
    return SureScreen(look, look("sees.no_name_title"), lines, frame)
