"""The hard words of a board: ours are read only, and what the board changes lies over them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.easy_read import ListedWord, WordKind
from app.domain.errors.hard_words import WordAlreadyThere
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.hard_words import BoardWord, WordState
from app.services.all import Services, make_services
from app.services.hard_words import WordList
from app.services.removals import Thing
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.scenes import At


@pytest.fixture
def hard_words(services: Services) -> WordList:
    """Return the list of hard words."""
    return services.hard_words


def word(hard_words: WordList, term: str) -> BoardWord:
    found = hard_words.word(term)
    assert found is not None, term
    return found


def change(
    hard_words: WordList,
    term: str,
    *,
    off: bool | None = None,
    **changes: Any,  # noqa: ANN401 - of a word's own kinds
) -> BoardWord:
    now = word(hard_words, term)
    listed = replace(now.listed, **changes)
    return hard_words.save(replace(now, listed=listed, off=now.off if off is None else off))


def test_a_board_has_all_of_our_words(hard_words: WordList, words: Catalogue) -> None:
    ours = [one for one in hard_words.all() if one.ours is not None]

    assert {one.listed for one in ours} == set(words.listed_words)
    assert {one.state for one in ours} == {WordState.OURS, WordState.KNOWN}


def test_a_word_of_the_boards_own_is_kept(hard_words: WordList) -> None:
    hard_words.add("  annual   assembly ")
    change(hard_words, "annual assembly", plain="big meeting", meaning="We all meet once.")

    kept = word(hard_words, "Annual Assembly")
    assert (kept.listed.term, kept.listed.plain) == ("annual assembly", "big meeting")
    assert kept.state is WordState.OWN


@pytest.mark.parametrize("term", ["", "   ", "?!"])
def test_a_word_has_to_be_written(hard_words: WordList, term: str) -> None:
    before = hard_words.all()

    for act in (hard_words.add, hard_words.ring):
        with pytest.raises(WordsMissing):
            act(term)
    with pytest.raises(WordsMissing):
        hard_words.save(BoardWord(ListedWord(term, "", "Something.")))
    assert hard_words.all() == before


def test_a_few_capitals_are_taken_for_initials(hard_words: WordList) -> None:
    assert hard_words.add("EOPB").listed.kind is WordKind.ACRONYM
    assert hard_words.add("nexus").listed.kind is WordKind.EXPLAIN


def test_adding_a_word_that_is_there_changes_nothing(hard_words: WordList) -> None:
    before = hard_words.all()

    assert hard_words.add("ADVOCATE") == word(hard_words, "advocate")
    assert hard_words.all() == before


def test_what_the_board_changes_lies_over_ours(hard_words: WordList) -> None:
    changed = change(hard_words, "Advocate", meaning="Bex can speak up for you.")

    assert changed.state is WordState.CHANGED
    assert (changed.listed.term, changed.listed.meaning) == (
        "advocate",
        "Bex can speak up for you.",
    )
    assert changed.ours is not None


def test_a_newer_list_of_ours_never_takes_the_place_of_what_the_board_changed(
    store: Store, hard_words: WordList
) -> None:
    change(hard_words, "advocate", meaning="Bex can speak up for you.")
    newer = Catalogue()
    newer.__dict__["listed_words"] = tuple(
        replace(one, plain="a newer plain", meaning="A newer meaning.")
        for one in newer.listed_words
    )

    later = make_services(store.sessions, newer).hard_words
    assert word(later, "advocate").listed.meaning == "Bex can speak up for you."
    assert word(later, "advocate").listed.plain == "a newer plain"
    assert word(later, "agenda").listed.meaning == "A newer meaning."


def test_a_word_that_was_ours_once_stays_with_what_the_board_wrote(
    store: Store, hard_words: WordList
) -> None:
    change(hard_words, "advocate", meaning="Bex can speak up for you.")
    newer = Catalogue()
    newer.__dict__["listed_words"] = ()

    later = word(make_services(store.sessions, newer).hard_words, "advocate")
    assert later.state is WordState.OWN
    assert later.listed == ListedWord("advocate", "", "Bex can speak up for you.")


def test_ours_is_put_back_and_that_can_be_undone(
    services: Services, hard_words: WordList
) -> None:
    ours = word(hard_words, "advocate")
    changed = change(hard_words, "advocate", meaning="Bex can speak up for you.")
    assert changed.id is not None

    services.removals.remove(Thing.HARD_WORD, changed.id)
    assert word(hard_words, "advocate") == ours
    services.removals.bring_back(Thing.HARD_WORD, changed.id)
    assert word(hard_words, "advocate") == changed


def test_ours_put_back_and_changed_anew_keeps_only_the_new(
    services: Services, hard_words: WordList
) -> None:
    changed = change(hard_words, "advocate", meaning="Bex can speak up for you.")
    assert changed.id is not None
    services.removals.remove(Thing.HARD_WORD, changed.id)

    anew = change(hard_words, "advocate", plain="helper")
    assert anew.listed.plain == "helper"
    assert anew.ours is not None
    assert anew.listed.meaning == anew.ours.meaning


def test_a_word_that_was_removed_and_is_added_again_has_what_it_had(
    services: Services, hard_words: WordList
) -> None:
    own = hard_words.add("nexus")
    change(hard_words, "nexus", meaning="What we may do.")
    assert own.id is not None
    services.removals.remove(Thing.HARD_WORD, own.id)
    assert hard_words.word("nexus") is None

    assert hard_words.add("Nexus").listed.meaning == "What we may do."


def test_what_was_taken_away_cannot_be_saved(services: Services, hard_words: WordList) -> None:
    own = hard_words.add("nexus")
    assert own.id is not None
    services.removals.remove(Thing.HARD_WORD, own.id)

    with pytest.raises(Gone):
        hard_words.save(own)
    assert hard_words.word("nexus") is None


def test_a_word_of_the_boards_own_is_renamed(hard_words: WordList) -> None:
    own = hard_words.add("nexuss")

    renamed = hard_words.save(replace(own, listed=replace(own.listed, term="Nexus")))
    assert renamed.id == own.id
    assert hard_words.word("nexuss") is None


def test_a_word_may_change_the_case_of_its_letters(hard_words: WordList) -> None:
    own = hard_words.add("elmshire offer")

    hard_words.save(replace(own, listed=replace(own.listed, term="Elmshire Offer")))
    assert word(hard_words, "elmshire offer").listed.term == "Elmshire Offer"


@pytest.mark.parametrize("taken", ["Advocate", "NEXUS"])
def test_two_words_are_never_called_the_same(hard_words: WordList, taken: str) -> None:
    hard_words.add("nexus")
    own = hard_words.add("scope it")
    before = hard_words.all()

    with pytest.raises(WordAlreadyThere):
        hard_words.save(replace(own, listed=replace(own.listed, term=taken)))
    assert hard_words.all() == before


def test_a_word_may_be_called_like_one_that_was_removed(
    services: Services, hard_words: WordList
) -> None:
    gone, own = hard_words.add("nexus"), hard_words.add("nexuss")
    assert gone.id is not None
    services.removals.remove(Thing.HARD_WORD, gone.id)

    hard_words.save(replace(own, listed=replace(own.listed, term="nexus")))
    assert word(hard_words, "nexus").id == own.id


def test_a_word_that_is_switched_off_is_not_looked_for_and_comes_on_again(
    services: Services, hard_words: WordList
) -> None:
    line = "The stakeholder came."
    assert services.easy_read.check([line])[0]

    change(hard_words, "stakeholder", off=True)
    assert word(hard_words, "stakeholder").state is WordState.OFF
    assert not any(one.of_list for one in services.easy_read.check([line])[0])
    assert hard_words.explains()([line]) == ()

    change(hard_words, "stakeholder", off=False)
    assert word(hard_words, "stakeholder").state is WordState.OURS
    assert any(one.of_list for one in services.easy_read.check([line])[0])


def test_initials_that_members_know_are_no_stop_and_are_not_explained(
    services: Services, hard_words: WordList
) -> None:
    line = "We asked the CQC."
    change(hard_words, "CQC", known=True)

    assert word(hard_words, "CQC").state is WordState.KNOWN
    assert services.easy_read.check([line]) == [[]]
    assert hard_words.explains()([line]) == ()

    change(hard_words, "NHS", known=False)
    assert [one.rule for one in services.easy_read.check(["The NHS came."])[0]] == ["ER39"]
    assert [one.term for one in hard_words.explains()(["The NHS came."])] == ["NHS"]


def test_the_bell_adds_a_word_that_waits_for_its_meaning(hard_words: WordList) -> None:
    rung = hard_words.ring("nexus")

    assert (rung.state, rung.rung, rung.rung_on) == (WordState.WAITING, 1, TODAY)
    assert hard_words.all()[0] == rung


def test_the_bell_counts_how_often_it_is_rung_for_a_word(hard_words: WordList) -> None:
    hard_words.ring("nexus")
    hard_words.ring(" NEXUS ")

    assert word(hard_words, "nexus").rung == 2


def test_the_bell_knows_a_word_in_another_form(hard_words: WordList) -> None:
    rung = hard_words.ring("co-producing")

    assert rung.listed.term == "co-production"
    assert (rung.state, rung.rung) == (WordState.OURS, 1)
    assert hard_words.word("co-producing") is None


def test_the_bell_switches_a_word_on_again(hard_words: WordList) -> None:
    change(hard_words, "stakeholder", off=True)

    assert not hard_words.ring("stakeholder").off


def test_initials_that_somebody_did_not_know_are_not_known(hard_words: WordList) -> None:
    assert not hard_words.ring("NHS").listed.known


def test_the_bell_keeps_what_the_board_wrote(hard_words: WordList) -> None:
    change(hard_words, "advocate", meaning="Bex can speak up for you.", picture="friend")

    rung = hard_words.ring("advocate")
    assert rung.listed.meaning == "Bex can speak up for you."
    assert rung.listed.picture == "friend"


def test_words_of_today_wait_until_they_have_a_meaning(at: At) -> None:
    today, tomorrow = at(TODAY).hard_words, at(date(2026, 11, 24)).hard_words
    today.ring("nexus")
    today.ring("advocate")
    assert [one.listed.term for one in today.rung_today()] == ["nexus"]
    assert tomorrow.rung_today() == []

    change(today, "nexus", meaning="What we may do.")
    assert today.rung_today() == []


def test_a_rung_word_is_flagged_and_cannot_be_kept_before_it_has_a_meaning(
    services: Services, hard_words: WordList
) -> None:
    hard_words.ring("nexus")
    (found,) = services.easy_read.check(["The nexus is new."])[0]
    assert (found.rule, found.listed, found.suggestions) == ("ER33", "nexus", ())
    assert not found.can_be_kept
    assert "Hard words page" in found.reason

    stops = services.easy_read.check(["The **nexus** is new.", "It means what we do."])[0]
    assert [(one.rule, one.level.value) for one in stops] == [("ER35", "stop")]
    assert "Hard words page" in stops[0].reason
    assert services.easy_read.word_list(["The **nexus** is new."]) == ()

    change(hard_words, "nexus", meaning="What we may do.")
    assert services.easy_read.check(["The nexus is new."])[0][0].can_be_kept
    assert services.easy_read.check(["The **nexus** is new.", "It means a job."])[0] == []
    (explained,) = services.easy_read.word_list(["The **nexus** is new."])
    assert explained.meaning == "What we may do."


def test_what_finds_words_on_screens_is_new_when_the_list_is(hard_words: WordList) -> None:
    before = hard_words.explains()
    assert hard_words.explains() == before

    hard_words.add("nexus")
    change(hard_words, "nexus", meaning="What we may do.", picture="tick")
    (found,) = hard_words.explains()(["Its nexuses are new."])
    assert (found.term, found.picture) == ("nexus", "tick")


def test_the_picture_of_a_word_is_kept(hard_words: WordList) -> None:
    change(hard_words, "advocate", picture="friend")

    assert word(hard_words, "advocate").listed.picture == "friend"
    assert word(hard_words, "advocate").state is WordState.CHANGED
