"""What was done at several laptops comes together, and nothing of it is lost."""

from uuid import UUID

from sqlalchemy import text

from tests.joining.conftest import MakeLaptops
from tests.joining.laptops import CARD, MEMBERS, QUESTIONS, TOPICS, Laptop


def differs(laptop: Laptop) -> list[tuple[str, str]]:
    """The rows about which people differ."""
    with laptop.store.sessions() as session:
        rows = session.execute(text('SELECT "table", "key" FROM joined WHERE differs'))
        return [(row[0], row[1]) for row in rows]


def join_both(one: Laptop, other: Laptop) -> None:
    one.joins(other)
    other.joins(one)


def test_plans_go_out_and_views_come_back(laptops: MakeLaptops) -> None:
    office, hall = laptops(2)
    office.rename(TOPICS[0], "Buses")
    office.add_line(TOPICS[0], "Buses stop at 6.")
    came = hall.joins(office)
    assert dict(came.added) == {"info_line": 1}
    assert dict(came.changed) == {"topic": 1}
    view = hall.say(MEMBERS[0], QUESTIONS[0], "Later buses, please.")
    came = office.joins(hall)
    assert dict(came.added) == {"view": 1, "taken": 1}
    assert not came.changed
    assert office.words_of("view", view) == "Later buses, please."
    assert office.everything == hall.everything


def test_to_join_again_changes_nothing(laptops: MakeLaptops) -> None:
    one, other = laptops(2)
    one.rename(TOPICS[0], "Buses")
    pack = one.pack()
    assert not other.join(pack).is_nothing
    after = other.everything
    assert other.join(pack).is_nothing
    assert other.everything == after
    assert one.join(pack).is_nothing


def test_an_old_pack_that_turns_up_late_brings_nothing_back(laptops: MakeLaptops) -> None:
    one, other = laptops(2)
    one.rename(TOPICS[0], "Old words")
    one.say(MEMBERS[0], QUESTIONS[0], "Taken back later")
    old = one.pack()
    one.rename(TOPICS[0], "New words")
    one.take_back("Taken back later")
    other.joins(one)
    assert other.join(old).is_nothing
    assert other.words_of("topic", TOPICS[0]) == "New words"
    assert "Taken back later" not in other.all_words


def test_what_two_laptops_wrote_over_each_other_is_kept_to_be_chosen(
    laptops: MakeLaptops,
) -> None:
    one, other = laptops(2)
    one.rename(TOPICS[0], "One says")
    other.rename(TOPICS[0], "Other says")
    join_both(one, other)
    assert one.everything == other.everything
    for laptop in (one, other):
        assert differs(laptop) == [("topic", TOPICS[0].hex)]
        assert "One says" in laptop.all_words
        assert "Other says" in laptop.all_words


def test_what_was_changed_here_wins_over_a_deletion_there(laptops: MakeLaptops) -> None:
    one, other = laptops(2)
    one.delete(TOPICS[2])
    other.add_line(TOPICS[2], "A new line")
    assert one.joins(other).kept == [("topic", TOPICS[2].hex)]
    assert other.joins(one).is_nothing
    assert "A new line" in one.all_words
    assert one.words_of("topic", TOPICS[2]) == "Topic 2"
    assert one.everything == other.everything


def test_what_was_deleted_goes_with_all_its_lines(laptops: MakeLaptops) -> None:
    one, other = laptops(2)
    one.add_line(TOPICS[2], "A line")
    other.joins(one)
    other.delete(TOPICS[2])
    assert dict(one.joins(other).taken_away) == {"topic": 1, "info_line": 1}
    assert "A line" not in one.all_words


def test_one_thing_that_two_laptops_made_is_one_thing(laptops: MakeLaptops) -> None:
    one, other = laptops(2)
    one.explain("nexus", "A middle")
    other.explain("nexus", "A link")
    join_both(one, other)
    assert one.everything == other.everything
    assert len(one.everything["hard_word"]) == 1
    assert differs(one) == [("hard_word", "nexus")]
    assert "A middle" in one.all_words
    assert "A link" in one.all_words


def test_both_answers_of_a_member_who_was_asked_twice_are_kept(laptops: MakeLaptops) -> None:
    one, other = laptops(2)
    said = [
        one.say(MEMBERS[0], QUESTIONS[0], "At one laptop"),
        other.say(MEMBERS[0], QUESTIONS[0], "At the other"),
    ]
    join_both(one, other)
    for laptop in (one, other):
        assert [laptop.words_of("view", view) for view in said] == [
            "At one laptop",
            "At the other",
        ]
        assert len(laptop.everything["taken"]) == 1


def test_what_a_member_took_back_stays_taken_back(laptops: MakeLaptops) -> None:
    one, other, third = laptops(3)
    view = one.say(MEMBERS[0], QUESTIONS[0], "I said this")
    other.joins(one)
    third.joins(one)
    one.take_back("I said this")
    with other.store.sessions.begin() as session:
        session.execute(
            text("UPDATE view SET written_down = 'Typed in' WHERE id = :id"), {"id": view.hex}
        )
    for laptop in (other, third, one):
        laptop.joins(one)
        laptop.joins(other)
    for laptop in (one, other, third):
        laptop.pack()
        assert "I said this" not in laptop.all_words
        assert view.hex not in repr(laptop.everything)


def test_what_members_said_has_no_mark_of_a_laptop(laptops: MakeLaptops) -> None:
    one, other = laptops(2)
    view = one.say(MEMBERS[0], QUESTIONS[0], "No name", named=False)
    other.joins(one)
    for laptop in (one, other):
        with laptop.store.sessions() as session:
            rows = session.execute(text('SELECT "table", "key", versions FROM joined')).all()
        about = {
            (table, versions)
            for table, key, versions in rows
            if key == view.hex or table == "taken"
        }
        assert about == {("view", '{"":["",{}]}'), ("taken", '{"":["",{}]}')}
        (member,) = (one[2] for one in rows if one[1] == MEMBERS[0].hex)
        assert member.count("000000000001.") == 2  # its first mark alone: nobody touched it


def test_a_folder_that_was_copied_before_its_first_pack_loses_nothing_though_it_asks_more(
    laptops: MakeLaptops,
) -> None:
    """Neither laptop can know which of the two is older: nothing was marked before the copy.

    To mark it at other times than at packs would tell when it was written. Who begins with a
    pack is asked nothing of the kind, as the next test shows.
    """
    one, other = laptops(2)
    for laptop in (one, other):
        with laptop.store.sessions.begin() as session:
            for table in ("joined", "mark"):
                session.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - named above
    one.rename(TOPICS[0], "Buses")
    join_both(one, other)
    assert one.everything == other.everything
    assert differs(one) == differs(other) == [("topic", TOPICS[0].hex)]
    assert all("Buses" in laptop.all_words for laptop in (one, other))
    assert all("Topic 0" in laptop.all_words for laptop in (one, other))


def test_a_laptop_that_began_with_a_pack_is_asked_nothing_of_what_one_of_them_changed(
    laptops: MakeLaptops,
) -> None:
    one, other = laptops(2)
    one.rename(TOPICS[0], "Buses")
    other.rename(TOPICS[1], "Trains")
    join_both(one, other)
    assert one.everything == other.everything
    assert differs(one) == differs(other) == []


def test_a_laptop_that_has_nothing_yet_gets_everything(laptops: MakeLaptops) -> None:
    one, new = laptops(2)
    one.say(MEMBERS[0], QUESTIONS[0], "Said before")
    with new.store.sessions.begin() as session:
        for table in ("view", "taken", "choice", "question", "topic", "member", "board"):
            session.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - named above
        for table in ("joined", "mark"):
            session.execute(text(f"DELETE FROM {table}"))  # noqa: S608 - named above
    new.id = UUID(int=77)
    new.joins(one)
    assert new.everything == one.everything
    assert one.joins(new).is_nothing


def test_an_answer_of_several_cards_that_was_changed_on_two_laptops_stays_whole(
    laptops: MakeLaptops,
) -> None:
    one, other = laptops(2)
    view, _none = one.lay_cards(MEMBERS[0], QUESTIONS[0], ["Buses", "Trains"])
    other.joins(one)
    one.lay_cards(MEMBERS[0], QUESTIONS[0], ["One, buses", "One, trains"])
    other.lay_cards(MEMBERS[0], QUESTIONS[0], ["Other, buses"])
    join_both(one, other)
    assert one.everything == other.everything
    assert one.cards_of(view) in (["One, buses", "One, trains"], ["Other, buses"])
    for laptop in (one, other):
        assert differs(laptop) == [("view", view.hex)]
        assert all(
            card in laptop.all_words for card in ("One, buses", "One, trains", "Other, buses")
        )


def test_cards_that_nobody_changed_stay_as_they_are_when_other_things_are_joined(
    laptops: MakeLaptops,
) -> None:
    one, other = laptops(2)
    view, _none = one.lay_cards(MEMBERS[0], QUESTIONS[0], ["Buses", "Trains"])
    other.joins(one)
    with other.store.sessions.begin() as session:
        session.execute(text("UPDATE view SET sharing = 'facilitator'"))
    assert dict(one.joins(other).changed) == {"view": 1}
    assert one.cards_of(view) == ["Buses", "Trains"]
    assert differs(one) == []


def test_a_picture_that_a_card_shows_is_not_lost_when_it_is_taken_away_elsewhere(
    laptops: MakeLaptops,
) -> None:
    one, other = laptops(2)
    view, _none = one.lay_cards(MEMBERS[0], QUESTIONS[0], ["Buses"])
    with other.store.sessions.begin() as session:
        session.execute(text("DELETE FROM choice"))
    join_both(one, other)
    assert one.everything == other.everything
    assert other.words_of("choice", CARD) == "Buses"
    assert other.cards_of(view) == ["Buses"]
