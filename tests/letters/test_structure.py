"""What somebody hears who has a letter read aloud by a reader of PDFs that is not ours."""

from collections.abc import Iterable

from app.domain.letter import Layout, LetterProfile, Sentence
from app.letters.letter import letter_pdf
from tests.letters.reading import reading_order
from tests.letters.samples import LIBRARY, WELSH, letter, pages_of, quoting
from tests.letters.structure import Heard, structure

HEADINGS = ("H1", "H2", "H3")


def read(pdf: bytes) -> list[Heard]:
    """Every element of a letter in the order it is read in."""
    tops = [top for page in pages_of(pdf) for top in structure(page)]
    return [element for top in tops for element in top.walk()]


def told(elements: Iterable[Heard]) -> str:
    """All that is read aloud, but for the words for pictures."""
    return " ".join(element.words for element in elements if element.role == "Document")


def test_every_page_is_one_document(tagged_letter: bytes) -> None:
    pages = pages_of(tagged_letter)
    assert len(pages) > 1
    for page in pages:
        assert [top.role for top in structure(page)] == ["Document"]


def test_a_letter_is_read_aloud_in_the_order_it_was_written_in(tagged_letter: bytes) -> None:
    assert told(read(tagged_letter)) == reading_order(letter())


def test_headings_lead_through_a_letter(tagged_letter: bytes) -> None:
    headings = [(one.role, one.words) for one in read(tagged_letter) if one.role in HEADINGS]
    blocks = [("H2", block.heading) for block in letter().blocks]
    assert headings == [("H1", letter().title), *blocks, ("H2", "Word list")]


def test_pictures_are_told_in_words_unless_the_words_beside_them_say_the_same(
    tagged_letter: bytes,
) -> None:
    figures = [one.alternative for one in read(tagged_letter) if one.role == "Figure"]
    beside = [(block.picture, block.heading) for block in letter().blocks]
    beside += [(face.picture, face.words) for face in letter().faces]
    labels = [(LIBRARY.label(picture), words) for picture, words in beside]
    told = [label for label, words in labels if label != words]
    sender = letter().sender.name
    assert [one for one in figures if one != sender] == told
    assert {"You said", "We did", "Good"}.isdisjoint(told)


def test_a_letter_without_pictures_tells_of_none() -> None:
    plain = letter_pdf(letter(), LetterProfile(layout=Layout.NO_PICTURES), LIBRARY)
    labels = {LIBRARY.label(block.picture) for block in letter().blocks}
    assert not labels & {element.alternative for element in read(plain)}


def test_a_list_is_made_of_its_items(tagged_letter: bytes) -> None:
    lists = [one for one in read(tagged_letter) if one.role == "L"]
    assert lists
    for each in lists:
        assert {part.role for part in each.parts if isinstance(part, Heard)} == {"LI"}
        assert all(isinstance(part, Heard) for part in each.parts)


def test_the_word_list_is_a_table_of_words_and_meanings(tagged_letter: bytes) -> None:
    elements = read(tagged_letter)
    meanings = {one.words for one in elements if one.role == "TD"}
    words = {one.words for one in elements if one.role == "TH"}
    assert {word.term for word in letter().word_list} <= words
    assert {word.meaning for word in letter().word_list} <= meanings


def test_an_address_can_be_followed(tagged_letter: bytes) -> None:
    links = [one.words for one in read(tagged_letter) if one.role == "Link"]
    assert links == ["01632 960 120", "hello@elmshirespeaks.example"]


def test_a_quote_says_which_language_it_is_in() -> None:
    english = Sentence("My house is cold.", quoted=True)
    elements = read(letter_pdf(quoting(WELSH, english), LetterProfile(), LIBRARY))
    assert {one.words for one in elements if one.language == "cy"} == {f"“{WELSH.words}”"}
