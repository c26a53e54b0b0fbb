"""Board: what letters say of the board, and who they are from."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from app.services.all import Services
from app.system.awake import Awake
from app.system.members_screen import MembersScreen
from app.ui.facilitator.board_details import DetailsPart
from app.ui.facilitator.board_feelings import FeelingsPart
from app.ui.facilitator.board_help import HelpPart
from app.ui.facilitator.board_members import MembersScreenPart
from app.ui.facilitator.board_sender import SenderPart
from app.ui.facilitator.fields import Scroll
from app.ui.facilitator.page import Page, PageName, button
from app.ui.look import Look


class BoardPage(Page):
    """The board's own details at the left, who its letters are from at the right."""

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(look, look("desk.board").words)
        self.details = DetailsPart(self, services.boards)
        self.from_who = SenderPart(self, services.senders, services.album)
        self.help = HelpPart(self, services.help_contacts)
        self.feelings = FeelingsPart(self, services.calls)
        self._members_room = QVBoxLayout()
        keeping = button(look("desk.keeping").words, self._open_keeping)
        self.top.addWidget(keeping)
        row = QHBoxLayout()
        row.setSpacing(16)
        for part, share in ((self.details, 4), (self.from_who, 3)):
            column = QVBoxLayout()
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            column.addWidget(part)
            if part is self.from_who:
                column.addWidget(self.help)
            else:
                column.addWidget(self.feelings)
                column.addLayout(self._members_room)
            column.addStretch()
            row.addLayout(column, stretch=share)
        scroll = Scroll()
        scroll.body.setContentsMargins(0, 0, 0, 0)
        scroll.body.addLayout(row)
        self.body.addWidget(scroll, stretch=1)

    def show_members_screen(self, screen: MembersScreen, awake: Awake) -> None:
        """Show how this computer is while members use it."""
        self._members_room.addWidget(MembersScreenPart(self, screen, awake))

    def _open_keeping(self) -> None:
        self.asked_for_page.emit(PageName.KEEPING, None)

    def refresh(self) -> None:
        """Show the help contacts there are now."""
        self.help.refresh()
