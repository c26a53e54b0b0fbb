"""The judge of tagged PDF is itself judged: it must see each fault put into a good letter."""

from io import BytesIO

import pikepdf
import pytest

from tests.letters.matterhorn.judge import faults
from tests.letters.spoiling import documents, elements, pages, typefaces
from tests.letters.spoiling.finding import Spoil, of_role

SPOILT = (*documents.SPOILT, *elements.SPOILT, *pages.SPOILT, *typefaces.SPOILT)


def codes(letter: bytes, *spoils: Spoil) -> set[str]:
    """What the judge finds in a letter after some faults were put into it."""
    file = BytesIO()
    with pikepdf.open(BytesIO(letter)) as pdf:
        for spoil in spoils:
            spoil(pdf)
        pdf.save(file, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return {fault.code for fault in faults(file.getvalue())}


def test_a_good_letter_has_no_faults(tagged_letter: bytes) -> None:
    assert faults(tagged_letter) == []


def test_a_letter_that_was_saved_again_has_no_faults(tagged_letter: bytes) -> None:
    assert codes(tagged_letter) == set()


@pytest.mark.parametrize(
    ("spoil", "code"), SPOILT, ids=[f"{code}: {spoil.__name__}" for spoil, code in SPOILT]
)
def test_a_fault_put_into_a_letter_is_found(
    tagged_letter: bytes, spoil: Spoil, code: str
) -> None:
    assert code in codes(tagged_letter, spoil)


def say_it_in_other_words(pdf: pikepdf.Pdf) -> None:
    of_role(pdf, "Document")[0].ActualText = pikepdf.String("A letter.")


def test_a_shape_may_mean_anything_where_other_words_are_read(tagged_letter: bytes) -> None:
    private = typefaces.a_shape_has_a_private_meaning
    assert codes(tagged_letter, private, say_it_in_other_words) == set()
