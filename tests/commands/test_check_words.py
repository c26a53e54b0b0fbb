"""Checking a text file from the command line."""

import json
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from app.cli import main


def test_stops_are_listed_by_line_as_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Hello Sam.\nWe don't know.\n", encoding="utf-8")

    assert main(["check-words", str(file), "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "line": 2,
            "start": 3,
            "end": 8,
            "text": "don't",
            "rule": "ER43",
            "level": "stop",
            "reason": "Write “don't” in full.",
            "suggestions": ["do not"],
        }
    ]


def test_a_clean_text_ends_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("We asked for a bus.\n", encoding="utf-8-sig")

    assert main(["check-words", str(file)]) == 0
    assert capsys.readouterr().out == ""


def test_marks_of_markdown_are_not_signs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "news.md"
    file.write_text("# Buses\n\n- See [our bus](https://a.org/b_c)\n", encoding="utf-8")

    assert main(["check-words", str(file)]) == 0
    assert capsys.readouterr().out == ""


def test_a_word_file_is_read_by_paragraph_with_its_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = docx.Document()
    document.add_paragraph("Hello.")
    document.add_table(1, 1).cell(0, 0).text = "It costs 50%."
    document.save(str(tmp_path / "a.docx"))

    assert main(["check-words", str(tmp_path / "a.docx")]) == 1
    assert "2:10 stop ER62 50%" in capsys.readouterr().out


def test_lines_are_counted_as_an_editor_counts_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes(b"Hello.\r\nOne\x0cpage\xe2\x80\xa8on.\r\nWe don't know.\r\n")

    assert main(["check-words", str(file)]) == 1
    assert capsys.readouterr().out.startswith("3:4 stop ER43")


@pytest.mark.parametrize("name", ["gone.txt", "bad.docx", "bad.txt", "torn.docx"])
def test_what_cannot_be_read_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    for bad in ("bad.docx", "bad.txt"):
        (tmp_path / bad).write_bytes(b"\xff\xfe\x00 nonsense")
    docx.Document().save(str(tmp_path / "whole.docx"))
    with (
        ZipFile(tmp_path / "whole.docx") as whole,
        ZipFile(tmp_path / "torn.docx", "w") as torn,
    ):
        for part in whole.namelist():
            contents = whole.read(part)
            torn.writestr(part, contents[:200] if part == "word/document.xml" else contents)

    assert main(["check-words", str(tmp_path / name)]) == 2
    assert name in capsys.readouterr().err


def test_a_word_file_of_which_a_bit_flipped_or_that_has_no_text_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, flipped, empty = (tmp_path / f"{name}.docx" for name in ("a", "flipped", "empty"))
    docx.Document().save(str(whole))
    with ZipFile(whole) as parts, ZipFile(empty, "w") as without:
        place = parts.getinfo("word/document.xml").header_offset + 100
        for part in parts.namelist():
            is_text = part == "word/document.xml"
            without.writestr(part, b"<a/>" if is_text else parts.read(part))
    contents = whole.read_bytes()
    flipped.write_bytes(contents[:place] + b"\xff\xff" + contents[place + 2 :])

    for file in (flipped, empty):
        assert main(["check-words", str(file)]) == 2
        assert file.name in capsys.readouterr().err


def test_a_question_in_a_letter_is_pointed_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Is the bus good?\n", encoding="utf-8")

    main(["check-words", str(file), "--letter"])

    assert "ER53" in capsys.readouterr().out


GOOD = """Dear Sam,
Monday 5 October 2026

This letter is about the bus.
You can ask for bigger print.
Phone 01632 960 120.
Email hello@elmshirespeaks.example
From Moira Tennant
"""


@pytest.mark.parametrize(
    ("gone", "rule"),
    [
        ("Monday 5 October 2026", "ER95"),
        ("From Moira Tennant", "ER95"),
        ("Phone 01632 960 120.", "ER96"),
        ("Email hello@elmshirespeaks.example", "ER96"),
        ("You can ask for bigger print.", "ER97"),
    ],
)
def test_what_a_whole_letter_must_hold_is_missed_where_it_greets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], gone: str, rule: str
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(GOOD.replace(f"{gone}\n", ""), encoding="utf-8")

    assert main(["check-words", str(file), "--letter", "--json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["line"], found["rule"], found["text"]) == (1, rule, "Dear Sam,")
    assert main(["check-words", str(file)]) == 0


def test_a_whole_letter_with_all_that_it_must_hold_is_clean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(GOOD, encoding="utf-8")

    status = main(["check-words", str(file), "--letter"])
    assert (capsys.readouterr().out, status) == ("", 0)


def test_a_part_of_a_letter_need_not_hold_what_a_whole_one_must(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("We met the bus company.\n", encoding="utf-8")

    assert main(["check-words", str(file), "--letter"]) == 0
    assert capsys.readouterr().out == ""
