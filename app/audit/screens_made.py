"""The screens on which members record and draw, with plenty to show."""

from collections.abc import Callable
from uuid import uuid4

from app.domain.attachments import Attachment, MediaType
from app.domain.drawings import Drawing, Pen, Stroke
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Sharing
from app.ui.look import Look
from app.ui.member.asking import asking_screen
from app.ui.member.bars import Where
from app.ui.member.no_name import known_screen
from app.ui.member.said import SaidScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.talk import TalkScreen
from app.ui.member.topic_screens import sees_screen
from app.ui.parts.strokes import as_png, painted

FRAME = Frame(Where("Mary-Anne Louise", "avatar_09", 4, 6))
HOUSE = (
    Stroke(Pen.BLACK, ((300, 550), (300, 300), (600, 120), (900, 300), (900, 550), (300, 550))),
    Stroke(Pen.RED, ((520, 550), (520, 400), (680, 400), (680, 550))),
    Stroke(Pen.BLUE, ((100, 600), (1100, 600))),
    Stroke(Pen.GREEN, ((1000, 100),)),
)
DRAWING = Drawing(HOUSE, len(HOUSE))


def recording(ms: int = 599_000) -> Attachment:
    """A recording as long as the longest words for it."""
    return Attachment(MediaType.MP3, b"a voice", ms)


def drawing() -> Attachment:
    """A house by a road."""
    return Attachment(MediaType.PNG, as_png(painted(HOUSE)), drawing=DRAWING)


def question(kind: QuestionKind) -> Question:
    """A long question, which may be answered with no name."""
    phrase = Phrase("What would make health checks better for you and for others?", "doctor")
    return Question(uuid4(), uuid4(), phrase, kind, may_be_no_name=True)


def asked(look: Look, kind: QuestionKind, answer: Answer | None = None) -> Screen:
    """The page on which something is made."""
    screen = asking_screen(look, question(kind), answer, FRAME)
    screen.go_to(1)
    return screen


def to_talk(look: Look, answer: Answer) -> TalkScreen:
    """The page on which somebody talks, in place of what they said before."""
    screen = TalkScreen(look, question(QuestionKind.MY_VOICE), answer, FRAME)
    screen.go_to(1)
    return screen


def talking(look: Look) -> Screen:
    """While somebody talks, in place of what they said before."""
    screen = to_talk(look, Answer(attachment=recording()))
    screen.show_started()
    for level in (0.2, 0.6, 0.7) * 20:
        screen.show_level(level, 581_000)
    return screen


def talk_told(look: Look, name: str) -> Screen:
    """What is told of the microphone, with a recording that is there still."""
    answer = Answer(attachment=recording(), former=recording(62_000))
    screen = to_talk(look, answer)
    screen.tell(look(f"talk.{name}"))
    return screen


def said(look: Look, made: Attachment, words: str = "") -> Screen:
    """What was made, read back."""
    screen = SaidScreen(
        look, question(QuestionKind.MY_VOICE), Answer(words=words, attachment=made), FRAME
    )
    next(iter(screen.choices.values())).click()
    return screen


def sees(look: Look, made: Attachment, page: int) -> Screen:
    """Who may see it: the truth, or the choice."""
    frame = Frame(FRAME.where, "move.save_it")
    screen = sees_screen(look, list(Sharing), Sharing.NO_NAME, frame, made)
    screen.go_to(page)
    return screen


def told_names() -> tuple[str, ...]:
    """The sentences that are as long as any."""
    return ("no_microphone", "went_away", "sound_gone")


MADE: dict[str, Callable[[Look], Screen]] = {
    "talk asked": lambda look: asking_screen(
        look, question(QuestionKind.MY_VOICE), None, FRAME
    ),
    "talk nothing yet": lambda look: asked(look, QuestionKind.MY_VOICE),
    "talk talking": talking,
    "talk recorded": lambda look: asked(
        look,
        QuestionKind.MY_VOICE,
        Answer(attachment=recording(), former=recording(62_000)),
    ),
    **{
        f"talk {name}": lambda look, name=name: talk_told(look, name)  # type: ignore[misc]
        for name in told_names()
    },
    "talk known with no name": lambda look: known_screen(
        look, recording(), Frame(FRAME.where, "move.save_it")
    ),
    "draw asked": lambda look: asking_screen(
        look, question(QuestionKind.MY_DRAWING), None, FRAME
    ),
    "draw nothing yet": lambda look: asked(look, QuestionKind.MY_DRAWING),
    "draw drawn": lambda look: asked(
        look, QuestionKind.MY_DRAWING, Answer(attachment=drawing())
    ),
    "said a recording": lambda look: said(look, recording()),
    "said a recording and words": lambda look: said(look, recording(), "The bus is late."),
    "said a drawing": lambda look: said(look, drawing()),
    "said a drawing and words": lambda look: said(look, drawing(), "My house"),
    "sees a voice is known": lambda look: sees(look, recording(), 0),
    "sees a drawing is known": lambda look: sees(look, drawing(), 0),
    "sees after the truth": lambda look: sees(look, recording(), 1),
}
