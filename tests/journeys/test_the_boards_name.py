"""What the board calls itself is what the desk calls it."""

from app.opened import OpenBoard
from app.ui.facilitator.board import BoardPage
from app.ui.facilitator.page import PageName


def test_a_new_short_name_stands_on_the_desk_once_the_page_is_left(board: OpenBoard) -> None:
    board.show_desk()
    assert board.desk
    board.desk.open(PageName.BOARD)
    page = board.desk.page
    assert isinstance(page, BoardPage)
    page.details.fields["short_name"].setText("Ashby Board")
    page.details.fields["short_name"].textEdited.emit("Ashby Board")
    board.desk.open(PageName.TODAY)
    assert board.desk.side.title.text() == "Ashby Board"
    board.show_members()
    board.show_desk()
    assert board.desk.side.title.text() == "Ashby Board"
