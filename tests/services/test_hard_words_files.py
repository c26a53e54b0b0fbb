"""Hard words come in from a file, all or none, and go out to one."""

from dataclasses import replace

import pytest

from app.domain.easy_read import ListedWord, WordKind
from app.domain.errors import AppError
from app.domain.errors.hard_words import (
    WordsFileNotRead,
    WordsFileTooBig,
    WordsLineKind,
    WordsLineTooLong,
    WordsLineTooWide,
    WordsLineTwice,
    WordsLineWithoutWord,
    WordsLineYesNo,
    WordsWithoutColumns,
)
from app.domain.hard_words import BroughtIn
from app.services.all import Services
from app.services.hard_words import WordList
from app.wording.catalogue import EASYREAD, Catalogue
from app.wording.words_file import COLUMNS, LONGEST, MOST_WORDS

HEAD = "term,plain,meaning,kind,known\n"


@pytest.fixture
def hard_words(services: Services) -> WordList:
    """Return the list of hard words."""
    return services.hard_words


def listed(hard_words: WordList, term: str) -> ListedWord:
    found = hard_words.word(term)
    assert found is not None, term
    return found.listed


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_words_come_in_with_all_that_a_file_says(
    hard_words: WordList, bom: bytes, end: str
) -> None:
    lines = [
        HEAD.strip(),
        'elmshire offer,"what we do, for you",What we have for you.,explain,',
        "EOPB,partnership board,The group that you are in.,acronym,yes",
        "Advocate,helper,,Replace,",
        "",
    ]

    brought = hard_words.bring_in(bom + end.join(lines).encode())
    assert brought == BroughtIn(added=2, changed=1)
    assert listed(hard_words, "Elmshire offer").plain == "what we do, for you"
    assert listed(hard_words, "EOPB") == ListedWord(
        "EOPB",
        "partnership board",
        "The group that you are in.",
        WordKind.ACRONYM,
        known=True,
    )
    assert listed(hard_words, "advocate") == ListedWord(
        "advocate", "helper", "", WordKind.REPLACE
    )


def test_columns_may_be_missing_in_any_order_and_of_other_names(hard_words: WordList) -> None:
    hard_words.bring_in(b"Explanation;Word;Notes\nWhat we do.;nexus;mine\n")
    plain = listed(hard_words, "advocate").plain
    hard_words.bring_in(b"term,explanation\nadvocate,Bex.\n")

    assert listed(hard_words, "nexus").meaning == "What we do."
    assert listed(hard_words, "advocate").meaning == "Bex."
    assert listed(hard_words, "advocate").plain == plain


def test_our_own_file_changes_nothing(hard_words: WordList) -> None:
    ours = (EASYREAD / "hard_words.csv").read_bytes()

    before = hard_words.all()
    assert hard_words.bring_in(ours) == BroughtIn(0, 0)
    assert hard_words.all() == before


@pytest.mark.parametrize(
    ("contents", "error", "line"),
    [
        (HEAD + ",a,b,explain,\n", WordsLineWithoutWord, 2),
        (HEAD + "new one,a,b,explain,\n\n?!,a,b,explain,\n", WordsLineWithoutWord, 4),
        (HEAD + 'new one,"a\nb",c,explain,\nother,a,b,hard,\n', WordsLineKind, 4),
        (HEAD + "new one,a,b,explain,perhaps\n", WordsLineYesNo, 2),
        ("term,off\nnew one,perhaps\n", WordsLineYesNo, 2),
        (HEAD + "new one,a,b,explain,\nNew  One,a,b,explain,\n", WordsLineTwice, 3),
        (HEAD + "new one,a,b, with a comma,explain,no\n", WordsLineTooWide, 2),
        (HEAD + f"new one,{'a' * (LONGEST + 1)},b,explain,\n", WordsLineTooLong, 2),
        ("new one,a,b,explain,\n", WordsWithoutColumns, None),
        ("term,meaning,explanation\na,b,c\n", WordsWithoutColumns, None),
        ("", WordsWithoutColumns, None),
        (HEAD + 'new one,"a,b,explain,\n', WordsFileNotRead, None),
        (HEAD + "new \0one,a,b,explain,\n", WordsFileNotRead, None),
        (HEAD + "".join(f"w{n},a,b,,\n" for n in range(MOST_WORDS + 1)), WordsFileTooBig, None),
        (HEAD + " " * 1_000_000, WordsFileTooBig, None),
    ],
)
def test_a_bad_file_is_told_by_its_line_and_changes_nothing(
    hard_words: WordList,
    words: Catalogue,
    contents: str,
    error: type[AppError],
    line: int | None,
) -> None:
    before = hard_words.all()

    with pytest.raises(error) as told:
        hard_words.bring_in((contents + "good word,a,b,,").encode())
    assert told.value.blanks.get("line") == line
    if line:
        assert f"Line {line}" in words.of_error(told.value).words
    assert hard_words.all() == before


def test_a_file_in_other_letters_is_not_read(hard_words: WordList) -> None:
    for encoding in ("utf-16", "cp1252"):
        with pytest.raises(WordsFileNotRead):
            hard_words.bring_in((HEAD + "café,a,b,explain,\n").encode(encoding))


def test_what_goes_out_comes_in_again_as_it_was(services: Services) -> None:
    words = services.hard_words
    own = words.add("nexus")
    words.save(replace(own, listed=replace(own.listed, plain="job", meaning="What, and why.")))
    off = words.word("stakeholder")
    nhs = words.word("NHS")
    assert off is not None
    assert nhs is not None
    words.save(replace(off, off=True))
    words.save(replace(nhs, listed=replace(nhs.listed, known=False)))
    contents = words.as_csv()
    kept = [(one.listed, one.off) for one in words.all()]

    assert words.bring_in(contents) == BroughtIn(0, 0)
    for one in words.all():
        words.save(replace(one, listed=one.ours or one.listed, off=False))
    words.bring_in(contents)
    assert [(one.listed, one.off) for one in words.all()] == kept


@pytest.mark.parametrize(
    "cell", ["=1+1", "+44", "-", "@SUM(A1)", "'=1+1", "''-a", "'quoted'", "=cmd|' /C x'!A0"]
)
def test_no_cell_is_a_formula_and_every_cell_comes_back(
    hard_words: WordList, cell: str
) -> None:
    own = hard_words.add("nexus")
    hard_words.save(replace(own, listed=replace(own.listed, plain=cell, meaning=cell)))
    contents = hard_words.as_csv()
    line = next(one for one in contents.decode("utf-8-sig").splitlines() if "nexus," in one)
    assert not any(
        part.lstrip('"').startswith(("=", "+", "-", "@")) for part in line.split(",")
    )

    own = hard_words.add("nexus")
    hard_words.save(replace(own, listed=replace(own.listed, plain="", meaning="")))
    hard_words.bring_in(contents)
    assert (listed(hard_words, "nexus").plain, listed(hard_words, "nexus").meaning) == (
        cell,
        cell,
    )


def test_spreadsheets_see_in_which_letters_it_is(hard_words: WordList) -> None:
    contents = hard_words.as_csv()

    assert contents.startswith(b"\xef\xbb\xbf")
    assert contents.decode("utf-8-sig").splitlines()[0] == ",".join(COLUMNS)
