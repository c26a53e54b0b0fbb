"""What to look at before words are told beyond the desk (handbook 4.10)."""

from uuid import UUID

from app.domain.identifying import Clue, Told, pointed_out
from app.domain.known_names import KnownNames
from app.domain.outcomes import LineKind, Outcome
from app.domain.quoting import told_again
from app.domain.views import View
from app.services.all import Services
from app.services.known_people import in_view
from app.ui.facilitator.view_words import tells_who
from app.ui.look import Look


class OutcomeHints:
    """Points out names and numbers, and words that only the facilitator may know.

    They are known from when an outcome is opened. It never says that there is nothing else.
    """

    def __init__(self, look: Look, services: Services, topic_id: UUID) -> None:
        self._look = look
        self._names = services.known_people.names()
        self._kept, self._shared = services.known_people.told_of(topic_id)

    def in_view(self, view: View) -> tuple[Told, ...]:
        """What in a view may tell who somebody is; its author's name tells nothing new."""
        told, own = in_view(view, self._names), KnownNames([view.member])
        return tuple(
            one for one in told if one.clue is not Clue.NAME or not any(own.find(one.words))
        )

    def in_lines(self, outcome: Outcome) -> str:
        """What to look at in the lines of an outcome, or ""."""
        look = self._look
        said = [phrase.words for phrase in outcome.of_kind(LineKind.YOU_SAID)]
        told = [one for words in said for one in pointed_out(words, self._names)]
        hints = [tells_who(look, told)] if told else []
        for line in outcome.lines:
            piece = told_again(line.phrase.words, self._kept, self._shared)
            if piece:
                hints.append(look("identifying.from_only_you", words=piece).words)
        return "\n".join(dict.fromkeys(hints))
