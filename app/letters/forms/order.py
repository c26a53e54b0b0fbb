"""In which order a letter is read, in every form: that of the page (``letters/blocks.py``)."""

from dataclasses import dataclass, replace

from app.domain.letter import Block, Letter, Part, Sentence


@dataclass(frozen=True)
class Section:
    """A block, how deep its heading is, and the faces to tick under it."""

    block: Block
    level: int = 2
    faces: tuple[Sentence, ...] = ()


def before_name(letter: Letter) -> list[Section]:
    """What stands above the name of who wrote it."""
    return [section for section in _sections(letter) if not _is_feedback(section)]


def after_name(letter: Letter) -> list[Section]:
    """What the reader answers: it has the faces, even where there are no words with them."""
    found = [section for section in _sections(letter) if _is_feedback(section)]
    if not found and letter.faces:
        found = [Section(Block(Part.FEEDBACK, "", "", ()))]
    with_faces = [replace(section, faces=letter.faces) for section in found[-1:]]
    return found[:-1] + with_faces


def greeting(letter: Letter) -> str:
    """Whom it is to. What is for everyone greets nobody."""
    return letter.fixed.dear.format(name=letter.reader) if letter.reader else ""


def from_whom(letter: Letter) -> str:
    """Who wrote it, with their job where they have one."""
    sender = letter.sender
    words = letter.fixed.sender if sender.job else letter.fixed.signed
    return words.format(name=sender.name, job=sender.job)


def signed(letter: Letter) -> str:
    """The name under a letter."""
    return letter.fixed.signed.format(name=letter.sender.name)


def _sections(letter: Letter) -> list[Section]:
    level, sections = 2, []
    for block in letter.blocks:
        level = 3 if block.chapter else level
        sections.append(Section(block, level))
    return sections


def _is_feedback(section: Section) -> bool:
    return section.block.part is Part.FEEDBACK
