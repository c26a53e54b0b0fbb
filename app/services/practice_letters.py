"""The letters the practice board has already sent."""

from typing import Any

from app.domain.letter import Block, HardWord, Letter, Part, Sender, Sentence

PARTS = {
    "letter": Part.ABOUT,
    "you_said": Part.YOU_SAID,
    "we_did": Part.WE_DID,
    "not_yet": Part.NOT_YET,
    "cannot_do": Part.CANNOT,
    "minibus": Part.INSTEAD,
    "interpreter": Part.WE_DID,
    "calendar": Part.NEXT,
    "what_next": Part.NEXT,
    "ask_for_help": Part.HELP_NOW,
    "contact_us": Part.QUESTIONS,
    "complaint": Part.NOT_HAPPY,
    "thank_you": Part.THANKS,
    "feedback_form": Part.FEEDBACK,
}
FACES = (Sentence("Good", "good"), Sentence("OK", "ok"), Sentence("Bad", "bad"))


def sample_letter(letter: dict[str, Any], board: str) -> Letter:
    """One of the letters in the practice board's file."""
    sender = letter["sender"]
    return Letter(
        board=board,
        date=letter["date_words"],
        reader=letter["reader"],
        title=letter["title"],
        sender=Sender(sender["name"], sender["job"], sender["photo_symbol"]),
        blocks=tuple(_block(block) for block in letter["blocks"]),
        faces=FACES,
        word_list=tuple(
            HardWord(word["term"], word["meaning"]) for word in letter["word_list"]
        ),
    )


def _block(block: dict[str, Any]) -> Block:
    """A block; the faces to tick, which the file writes as a line, are kept apart."""
    lines = [line for line in block["sentences"] if not line.startswith("[")]
    return Block(
        PARTS[block["symbol"]],
        block["heading"],
        block["symbol"],
        tuple(Sentence(line) for line in lines),
    )
