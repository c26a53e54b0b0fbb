"""The pages of sheets and cards as they will come out of the printer, but for their codes."""

from collections.abc import Callable
from uuid import UUID

from app.services.answer_sheets import AnswerSheets
from app.services.sheet_printing import SheetPrinting
from app.ui.facilitator.pages_preview import Pages, PagesPreview
from app.ui.look import Look

DPI = 90


class SheetsPreview(PagesPreview):
    """One copy of what is chosen."""

    def __init__(self, look: Look, sheets: AnswerSheets, printing: SheetPrinting) -> None:
        super().__init__(look)
        self._sheets = sheets
        self._printing = printing

    def show_sheets(self, topic_id: UUID, question_ids: tuple[UUID, ...], points: int) -> None:
        """Show one copy of answer sheets."""

        def make() -> bytes:
            return self._printing.sheets_pdf(self._sheets.draft(topic_id, question_ids), points)

        self._draw_pdf(make)

    def show_cards(self, question_id: UUID, to_a_page: int) -> None:
        """Show the cards of a question."""

        def make() -> bytes:
            return self._printing.cards_pdf(self._sheets.draft_cards(question_id, to_a_page))

        self._draw_pdf(make)

    def _draw_pdf(self, make: Callable[[], bytes]) -> None:
        self.draw(lambda: Pages(self._printing.pages(make(), DPI)))
