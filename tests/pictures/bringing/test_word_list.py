"""A table of words that comes with pictures is read, whatever program wrote it."""

import pytest

from app.pictures.bringing.word_list import Entry, best_list, key_of, read_word_list


def read(text: str, code: str = "utf-8") -> dict[str, Entry]:
    return read_word_list(text.encode(code))


@pytest.mark.parametrize("between", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_columns_may_be_parted_in_three_ways(between: str, end: str) -> None:
    lines = [["file", "label", "group"], ["bus.png", "red bus", "travel"]]
    text = end.join(between.join(line) for line in lines)
    assert read(text) == {"bus": Entry("red bus", (), "travel")}


def test_other_words_may_stand_in_quotes() -> None:
    found = read('file,label,keywords\nbus.png,bus,"coach, big car;ride"\n')
    assert found["bus"].keywords == ("coach", "big car", "ride")


@pytest.mark.parametrize(
    ("written", "words"),
    [("coach ride", ("coach", "ride")), ("big car|ride", ("big car", "ride")), (" ; ", ())],
)
def test_other_words_may_be_parted_in_several_ways(
    written: str, words: tuple[str, ...]
) -> None:
    assert read(f"file\tlabel\ttags\nbus\tbus\t{written}")["bus"].keywords == words


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252"])
def test_letters_with_accents_are_read_in_any_code(code: str) -> None:
    assert read("file;label\ncafe;café\n", code) == {"cafe": Entry("café")}


def test_letters_in_no_code_at_all_harm_nothing() -> None:
    assert "bus" in read_word_list(b"file;label\nbus;\x81\xff\n")


@pytest.mark.parametrize("file", ["file", "Filename", " File name ", "image", "picture", "id"])
@pytest.mark.parametrize("label", ["label", "Word", "title", "English"])
def test_columns_go_by_several_names(file: str, label: str) -> None:
    assert read(f"other,{file},{label}\n1,bus.png,red bus") == {"bus": Entry("red bus")}


@pytest.mark.parametrize("group", ["group", "Category", "topic"])
def test_the_group_goes_by_several_names(group: str) -> None:
    assert read(f"file,label,{group}\nbus,bus,travel")["bus"].group == "travel"


def test_one_column_may_be_file_and_word_at_once() -> None:
    found = read("symbol-id,symbol-en,category-en\n7,red_bus,travel")
    assert found == {"red_bus": Entry("red bus", (), "travel")}


@pytest.mark.parametrize(
    "text", ["", "\n", "hello", "file,size\nbus.png,9\n", "size,label\n9,bus\n", "file,label\n"]
)
def test_a_list_without_the_columns_says_nothing(text: str) -> None:
    assert read(text) == {}


def test_lines_without_a_file_or_words_are_passed_over() -> None:
    assert read("file,label\n,bus\ncar,\n\ntram\nboat,boat,and,more\n") == {
        "boat": Entry("boat")
    }


@pytest.mark.parametrize(
    "start", [b"", b"file,label\n", b"file,label\nbus,"], ids=["at once", "later", "in a line"]
)
def test_what_is_not_a_table_says_nothing(start: bytes) -> None:
    assert read_word_list(start + b"x" * 200_000) == {}


@pytest.mark.parametrize(
    "name", ["Red Bus.PNG", "in/red_bus.svg", "in\\red bus.jpeg", "RED_BUS", "./red bus.webp"]
)
def test_a_picture_is_known_by_its_name_alone(name: str) -> None:
    assert key_of(name) == "red_bus"


def test_a_dot_in_a_name_is_not_an_ending() -> None:
    assert key_of("st. john") == "st._john"


def test_the_list_that_knows_most_pictures_is_used() -> None:
    lists = {
        "few.csv": b"file,label\nbus,coach\n",
        "most.csv": b"file,label\nbus,red bus\ncar,red car\n",
        "other.csv": b"file,label\nsun,sun\nmoon,moon\nstar,star\n",
    }
    name, found = best_list(lists, ["bus.png", "car.png"])
    assert name == "most.csv"
    assert found["bus"].label == "red bus"


def test_a_list_that_knows_none_of_the_pictures_is_not_used() -> None:
    assert best_list({"other.csv": b"file,label\nsun,sun\n"}, ["bus.png"]) == ("", {})
