"""Two-page letters to 200 people, each with a name and a quote of its own."""

from itertools import product

from app.domain.letter import Block, Letter, LetterProfile, Part, Sender, Sentence

PROFILE = LetterProfile(points=16)
"""How all of them like their letters: 16 points, pictures left, on A4."""

NAMES = (
    *("Kofi", "Sandra", "Imran", "Dilys", "Jayden", "Precious", "Martin", "Gurdeep", "Leon"),
    *("Teresa", "Callum", "Winston", "Ania", "Roy", "Shanice", "Neil", "Mo", "Howard", "Ruth"),
    "Chloe",
)
INITIALS = "ABCDEFGHKL"
PLACES = (
    *("library", "town hall", "swimming pool", "market", "day centre", "hospital", "surgery"),
    *("station", "college", "garden", "cinema", "gym", "museum", "church", "café", "park"),
    *("bank", "dentist", "football club", "supermarket"),
)
MINUTES = range(10, 60, 5)


def personal_letters() -> list[Letter]:
    """The same answer, told to each person after what they said themselves."""
    people = (f"{name} {initial}." for initial, name in product(INITIALS, NAMES))
    quotes = (
        f"I waited {minutes} minutes for the bus to the {place}."
        for minutes, place in product(MINUTES, PLACES)
    )
    return [_letter(reader, quote) for reader, quote in zip(people, quotes, strict=True)]


def _letter(reader: str, quote: str) -> Letter:
    return Letter(
        board="Elmshire Board",
        date="Monday 5 October 2026",
        reader=reader,
        title="Your bus: you said, we did",
        sender=Sender("Moira Tennant", "Board facilitator"),
        blocks=_blocks(quote),
        faces=(),
        word_list=(),
    )


def _blocks(quote: str) -> tuple[Block, ...]:
    return (
        _block(
            Part.ABOUT,
            ("About this letter", "letter"),
            Sentence("This letter is about buses."),
            Sentence("It tells you what we did."),
        ),
        _block(
            Part.YOU_SAID,
            ("You said", "you_said"),
            Sentence("We asked you about your bus."),
            Sentence("You told us:", "bus"),
            Sentence(quote, "bus", quoted=True),
        ),
        _block(
            Part.WE_DID,
            ("We did", "we_did"),
            Sentence("We met the bus company in September."),
            Sentence("Two more buses will come each hour."),
            Sentence("Each bus has a ramp.", "ramp"),
            Sentence("It costs £2 each way.", "ramp"),
        ),
        _block(
            Part.NEXT,
            ("What happens next", "calendar"),
            Sentence("The buses start in March 2027."),
            Sentence("We will ask you again in May 2027."),
        ),
        _block(
            Part.THANKS,
            ("Thank you", "thank_you"),
            Sentence("Thank you for telling us."),
            Sentence("Phone Moira on 01632 960 120."),
        ),
    )


def _block(part: Part, heading: tuple[str, str], *sentences: Sentence) -> Block:
    words, picture = heading
    return Block(part, words, picture, sentences)
