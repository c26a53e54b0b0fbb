"""Work at the desk: it is saved while one types, or as one leaves."""

from app.domain.outcomes import LineKind
from app.ui.facilitator.page import PageName
from tests.torture.shown import worrying
from tests.torture.worker import Worker

TYPED = {
    PageName.OUTCOMES: "outcome",
    PageName.PLAN: "line",
    PageName.PEOPLE: "person",
    PageName.VIEWS: "note",
}


class DeskWork(Worker):
    """What facilitators do."""

    def at_desk(self) -> None:
        """Type on some pages of the desk."""
        self.board.show_desk()
        for page, key in TYPED.items():
            words = self.words()
            self.board.desk.open(page)
            self.about(key, words)
            self._type_on(page, words)
            if self.random.random() < 0.3:
                self.pause()
            else:
                self.board.desk.open(PageName.TODAY)
            self.is_kept(key, words)

    def _type_on(self, name: PageName, words: str) -> None:
        page = self.board.desk.page
        if name is PageName.OUTCOMES:
            page.show_what(self.board.services.outcomes.all()[0].id)
            page.editor.groups[LineKind.WE_DID].rows[0].text.setPlainText(words)
        elif name is PageName.PLAN:
            page.form.show_part(page.form.topics)
            page.form.topics.form.info.rows[0].text.setPlainText(words)
        elif name is PageName.VIEWS:
            page.safety.show_view(worrying(self.board.services))
            page.safety.toggle.click()
            page.safety.log.note.setPlainText(words)
        else:
            field = page.form.about.fields["likes"]
            field.setText(words)
            field.textEdited.emit(words)
