"""A letter as a page: how it is built, that it is safe, and how it looks."""

import re
from base64 import b64decode, b64encode
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from app.domain.letter import (
    LETTER_SIZES,
    Layout,
    Letter,
    LetterProfile,
    Paper,
    Part,
    Sender,
    Sentence,
)
from app.domain.paper import PAPER_COLOURS
from app.letters.forms.style import INK, LINK, NIGHT, NIGHT_INK, NIGHT_LINK
from app.ui.contrast import contrast
from tests.letters.forms.told import as_html, bare, block, whole

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<style>path{fill:red}</style><path d="M1 1H8V8Z"/></svg>"""
RUNS = SVG.replace(b"<path", b"<script>alert(1)</script><path")
LETTERED = SVG.replace(b"<path", b'<text x="1" y="8">Hi</text><path')


def photo(kind: str = "JPEG", size: tuple[int, int] = (900, 600)) -> bytes:
    written = BytesIO()
    Image.radial_gradient("L").resize(size).convert("RGB").save(written, kind)
    return written.getvalue()


def see_through() -> bytes:
    """A picture with no ground."""
    written = BytesIO()
    Image.new("RGBA", (300, 200), (200, 0, 0, 90)).save(written, "PNG")
    return written.getvalue()


def saying(*sentences: Sentence) -> Letter:
    """A letter with little in it but these sentences."""
    return replace(bare(), blocks=(block(Part.WE_DID, *sentences),))


def shown(sentence: Sentence, own: dict[str, bytes] | None = None) -> str:
    """The page of a letter with one sentence."""
    return as_html(saying(sentence), own=own)


def test_a_page_has_one_title_and_no_heading_is_skipped() -> None:
    page = as_html(whole())
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels.count(1) == 1
    assert set(levels) == {1, 2, 3}
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert '<html lang="en-GB">' in page
    assert "<title>You said “no”. We did &gt; that.</title>" in page


def test_headings_under_a_chapter_are_smaller_and_those_before_it_are_not() -> None:
    page = as_html(whole())
    assert re.search(r"<h2[^>]*>About you_said</h2>", page)
    assert re.search(r"<h2[^>]*>The lift &amp; the bus</h2>.*?<h3[^>]*>About we_did</h3>", page)


@pytest.mark.parametrize("layout", list(Layout))
def test_every_link_and_picture_in_a_page_leads_somewhere(layout: Layout) -> None:
    page = as_html(whole(), LetterProfile(layout=layout))
    names = re.findall(r' id="([^"]+)"', page)
    assert len(names) == len(set(names))
    leads = re.findall(r'href="#([^"]+)"', page)
    assert leads
    assert set(leads) <= set(names)


def test_nothing_in_a_page_runs_or_comes_from_elsewhere() -> None:
    own = {"letter": RUNS, "bus": SVG, "sender_photo": photo()}
    page = as_html(whole(), own=own)
    assert "<script" not in page
    assert not re.search(r"\son\w+=", page)
    assert "http:" not in page
    assert "https:" not in page
    assert "url(" not in page
    assert "@import" not in page
    addresses = re.findall(r'(?:href|src)="([^"]*)"', page)
    assert all(re.match("#|data:image/|tel:|sms:|mailto:", one) for one in addresses)


def test_the_policy_of_a_page_allows_its_own_style_and_nothing_else() -> None:
    page = as_html(whole())
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)
    assert style
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    policy = re.search(r'content="(default-src[^"]*)" http-equiv="Content-Security', page)
    assert policy
    assert policy[1].startswith(f"default-src 'none'; style-src 'sha256-{digest}'; ")
    assert "unsafe" not in policy[1]
    assert ' style="' not in page


def test_a_picture_is_in_a_page_once_however_often_it_is_shown() -> None:
    page = as_html(whole())
    used = re.findall(r'<use href="#(picture[^"]+)"', page)
    assert len(used) > len(set(used))
    assert len(re.findall("<symbol", page)) == len(set(used))


def test_a_letter_without_pictures_has_none() -> None:
    page = as_html(whole(), LetterProfile(layout=Layout.NO_PICTURES))
    assert "<svg" not in page
    assert "plate" not in page.split("<body>")[1]


def test_a_picture_that_says_what_the_words_say_is_decoration() -> None:
    page = shown(Sentence("We asked about the bus.", "bus"))
    assert 'aria-label="Bus"' not in page
    assert "aria-hidden" in page


def test_a_picture_that_says_more_than_the_words_has_its_word() -> None:
    assert 'aria-label="Bus"' in shown(Sentence("We asked the busy drivers.", "bus"))


def test_a_missing_picture_shows_its_word_on_a_plate() -> None:
    page = shown(Sentence("We flew.", "flying_saucer"))
    assert 'aria-label="Flying saucer" class="picture plate">Flying saucer<' in page


@pytest.mark.parametrize("own", [b"", b"not a picture", b"<svg", LETTERED, RUNS])
def test_what_cannot_be_shown_safely_shows_its_word(own: bytes) -> None:
    assert ">Ours</span>" in shown(Sentence("Look.", "ours"), {"ours": own})


def test_a_boards_own_photo_is_in_the_page_and_no_larger_than_a_screen_needs() -> None:
    page = shown(Sentence("Look.", "ours"), {"ours": photo()})
    found = re.search(
        r'viewBox="0 0 (\d+) (\d+)"><image href="data:image/jpeg;base64,(\S+)"', page
    )
    assert found
    with Image.open(BytesIO(b64decode(found[3]))) as image:
        assert image.size == (int(found[1]), int(found[2])) == (500, 333)


def test_a_see_through_picture_stays_so() -> None:
    page = shown(Sentence("Look.", "ours"), {"ours": see_through()})
    found = re.search(r"data:image/png;base64,([^\"]+)", page)
    assert found
    with Image.open(BytesIO(b64decode(found[1]))) as image:
        assert image.mode == "RGBA"


def test_the_photo_of_who_wrote_it_has_the_shape_of_a_portrait() -> None:
    letter = replace(saying(Sentence("Hello.")), sender=Sender("Moira", "", "me"))
    page = as_html(letter, own={"me": photo("PNG")})
    assert 'viewBox="0 0 389 500"' in page
    assert page.count("<symbol") == 2


def test_a_boards_own_drawing_cannot_meet_the_styles_of_others() -> None:
    page = shown(Sentence("Look.", "ours"), {"ours": SVG})
    assert '<image href="data:image/svg+xml;base64,' in page
    assert "path{fill:red}" not in page


def test_symbols_stand_above_their_sentence_only_for_those_who_read_by_them() -> None:
    letter = saying(Sentence("Look.", "letter", symbols=("bus", "money")))
    for layout, labels in (
        (Layout.SYMBOLS_ABOVE, {"Bus", "Money"}),
        (Layout.PICTURE_LEFT, set()),
    ):
        page = as_html(letter, LetterProfile(layout=layout))
        assert {"Bus", "Money"} & set(re.findall('aria-label="([^"]*)"', page)) == labels


def test_the_strip_is_there_for_those_who_like_it() -> None:
    assert '"glance"' not in as_html(whole())
    assert '"glance"' in as_html(whole(), LetterProfile(layout=Layout.STRIP))


@pytest.mark.parametrize(
    ("words", "links"),
    [
        ("Phone 01632\u00a0960\u00a0120.", ["tel:01632960120"]),
        ("Text 07700 900 120.", ["sms:07700900120"]),
        ("Text or phone 07700 900 120.", ["tel:07700900120"]),
        ("Phone +44 (0)1632 960 120.", ["tel:+441632960120"]),
        ("If you are in danger, call 999.", ["tel:999"]),
        ("Email hello@elms-hire.example.", ["mailto:hello@elms-hire.example"]),
        ("Phone 116 123 or text 85258.", ["tel:116123", "sms:85258"]),
        ("There are 999 seats on Monday 5 October 2026.", []),
    ],
)
def test_numbers_and_addresses_can_be_pressed(words: str, links: list[str]) -> None:
    assert re.findall('<a href="([^#"]+)"', shown(Sentence(words))) == links


def test_nothing_in_a_persons_own_words_can_be_pressed() -> None:
    assert "<a" not in shown(Sentence("ring **me** on 07700 900 120", quoted=True))


def test_a_date_stays_on_one_line() -> None:
    page = shown(Sentence("We will phone on Monday 5 October 2026."))
    assert '<span class="together">Monday 5 October 2026</span>.' in page


def test_a_hard_word_leads_to_its_meaning_and_back_to_its_first_use() -> None:
    twice = (
        Sentence("A **Complaint**."),
        Sentence("Your **complaint**."),
        Sentence("A **what**."),
    )
    word = replace(whole().word_list[0], term="complaint")
    page = as_html(replace(saying(*twice), word_list=(word,)))
    assert '<a href="#word-1" id="use-of-word-1"><b>Complaint</b></a>' in page
    assert '<a href="#word-1"><b>complaint</b></a>' in page
    assert "A <b>what</b>." in page
    assert '<dt id="word-1"><a href="#use-of-word-1">complaint</a></dt>' in page


def test_own_words_are_a_quote_in_their_language_and_direction() -> None:
    page = shown(Sentence("مجھے بس چاہیے", quoted=True, language="ur"))
    assert '<blockquote><p dir="auto" lang="ur">“مجھے بس چاہیے”</p></blockquote>' in page


def test_words_of_ours_in_another_language_say_so() -> None:
    assert '<p lang="pl" dir="auto">Dzień dobry.</p>' in shown(
        Sentence("Dzień dobry.", language="pl")
    )


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_a_page_is_in_the_size_its_reader_likes(points: int) -> None:
    page = as_html(bare(), LetterProfile(points=points))
    assert f"max({points}pt, " in page
    assert f"line-height: {1.35 if points >= 24 else 1.5};" in page


def test_type_is_never_smaller_than_the_handbook_allows() -> None:
    assert "max(14pt, " in as_html(bare(), LetterProfile(points=8))


@pytest.mark.parametrize("paper", list(Paper))
def test_a_page_has_the_colour_its_reader_likes_and_is_dark_only_on_white(paper: Paper) -> None:
    page = as_html(bare(), LetterProfile(paper=paper))
    assert f"html {{ background: {PAPER_COLOURS[paper]}; color: {INK};" in page
    assert ("prefers-color-scheme: dark" in page) is (paper is Paper.WHITE)


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *((ink, ground) for ink in (INK, LINK) for ground in PAPER_COLOURS.values()),
        (NIGHT_INK, NIGHT),
        (NIGHT_LINK, NIGHT),
    ],
)
def test_words_stand_out_from_their_ground(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 7
