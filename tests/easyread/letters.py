"""A letter that keeps every rule, and short ways to spoil it."""

from dataclasses import replace

from app.domain.letter import Block, HardWord, Letter, Part, Sender, Sentence
from app.easyread.on_paper import OnPaper

USUAL = OnPaper(points=16, leading=24, longest_line=41, picture_mm=45, pages=4)


def block(part: Part, heading: str, picture: str, *sentences: str) -> Block:
    """A block of plain sentences."""
    return Block(part, heading, picture, tuple(map(Sentence, sentences)))


GOOD = Letter(
    board="Elmshire Board",
    date="Monday 5 October 2026",
    reader="Sandra",
    title="News about buses",
    sender=Sender("Moira Tennant", "Board facilitator", "sender_photo"),
    blocks=(
        block(Part.ABOUT, "About this letter", "letter", "This letter is about buses."),
        Block(
            Part.YOU_SAID,
            "You said",
            "you_said",
            (
                Sentence("CQC & i dont like it?", quoted=True),
                Sentence("You said the bus is late."),
            ),
        ),
        block(Part.WE_DID, "We did", "we_did", "We met the bus company."),
        block(
            Part.NEXT,
            "What happens next",
            "what_next",
            "We will come to the meeting on Tuesday 12 January 2027.",
        ),
        block(
            Part.QUESTIONS,
            "Do you have a question?",
            "contact_us",
            "Phone 01632 960 120.",
            "Email hello@elmshirespeaks.example",
            "You can ask for bigger print.",
        ),
        block(
            Part.NOT_HAPPY,
            "If you are not happy",
            "complaint",
            "You can make a **complaint**.",
            "A complaint means you tell us something is bad.",
        ),
        block(Part.FEEDBACK, "Are you happy?", "feedback_form", "Put a tick by 1 face."),
    ),
    faces=(),
    word_list=(HardWord("complaint", "Telling us something is bad."),),
)


def saying(part: Part, *sentences: str | Sentence, picture: str | None = None) -> Letter:
    """The letter with other words in one part, and another picture beside them."""
    lines = tuple(Sentence(one) if isinstance(one, str) else one for one in sentences)

    def changed(one: Block) -> Block:
        if one.part is not part:
            return one
        shown = one.picture if picture is None else picture
        return replace(one, sentences=lines, picture=shown)

    return replace(GOOD, blocks=tuple(map(changed, GOOD.blocks)))


def without(part: Part) -> Letter:
    """The letter with one part left out."""
    return replace(GOOD, blocks=tuple(one for one in GOOD.blocks if one.part is not part))
