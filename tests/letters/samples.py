"""Letters to print in tests, and eyes to read the printed pages with."""

from collections.abc import Iterable

import pypdfium2

from app.domain.letter import (
    Block,
    HardWord,
    Layout,
    Letter,
    LetterProfile,
    Part,
    Sender,
    Sentence,
)
from app.letters.letter import letter_pdf
from app.pictures.library import Library

LIBRARY = Library()
FACES = (Sentence("Good", "good"), Sentence("OK", "ok"), Sentence("Bad", "bad"))
LONG_WORD = "N" + 46 * "o"
WELSH = Sentence("Mae'r tŷ yn oer.", quoted=True, language="cy")
URDU = Sentence("مجھے بس پسند ہے، بس 42", quoted=True, language="ur")
PUNJABI = Sentence("ਮੈਨੂੰ ਬੱਸ ਪਸੰਦ ਹੈ", quoted=True, language="pa")


def block(part: Part, heading: str, picture: str, *sentences: str) -> Block:
    """A block of plain sentences."""
    return Block(part, heading, picture, tuple(map(Sentence, sentences)))


USUAL = (
    block(
        Part.ABOUT,
        "About this letter",
        "letter",
        "This letter is about health checks.",
        "You told us your views on Tuesday 10 February 2026.",
    ),
    block(Part.YOU_SAID, "You said", "you_said", "Your health check was too fast."),
    block(
        Part.WE_DID,
        "We did",
        "we_did",
        "We met the surgeries and the safeguarding lead.",
        "8 surgeries now book 40 minutes for each check.",
    ),
    block(
        Part.NEXT,
        "What happens next",
        "calendar",
        "Phone 01632 960 120 to book your check.",
        "It costs £2 each way.",
    ),
    block(
        Part.NOT_HAPPY,
        "If you are not happy",
        "complaint",
        "You can make a **complaint**.",
        "Email hello@elmshirespeaks.example",
    ),
    block(Part.FEEDBACK, "What do you think of this letter?", "feedback_form", "Tick 1 face."),
)


def letter(
    *blocks: Block,
    title: str = "You said. We did.",
    photo: str = "sender_photo",
    faces: tuple[Sentence, ...] = FACES,
) -> Letter:
    """A letter with these blocks, or with the usual ones."""
    return Letter(
        board="Elmshire Board",
        date="Monday 5 October 2026",
        reader="Sandra",
        title=title,
        sender=Sender("Moira Tennant", "Board facilitator", photo),
        blocks=blocks or USUAL,
        faces=faces,
        word_list=(HardWord("complaint", "Telling us something is bad."),),
    )


def said(*words: str) -> Letter:
    """A letter that quotes these words exactly."""
    return quoting(*(Sentence(each, quoted=True) for each in words))


def quoting(*sentences: Sentence) -> Letter:
    """A letter with what one or more people said."""
    return letter(Block(Part.YOU_SAID, "You said", "you_said", sentences))


def printed(
    wanted: Letter, points: int = 16, layout: Layout = Layout.PICTURE_LEFT
) -> pypdfium2.PdfDocument:
    """The pages of a letter."""
    profile = LetterProfile(points=points, layout=layout)
    return pages_of(letter_pdf(wanted, profile, LIBRARY))


def pages_of(pdf: bytes) -> pypdfium2.PdfDocument:
    """The pages of a file."""
    return pypdfium2.PdfDocument(pdf)


def page_words(pages: pypdfium2.PdfDocument) -> list[str]:
    """The words of each page in reading order, with single spaces."""
    return [" ".join(page.get_textpage().get_text_range().split()) for page in pages]


def in_order(parts: Iterable[str], words: str) -> bool:
    """Say whether all parts are there, one after the other."""
    at = 0
    for part in parts:
        at = words.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True
