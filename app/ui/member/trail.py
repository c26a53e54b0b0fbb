"""A way through screens that can always go back the way it came."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ui.member.screen import Screen
from app.ui.member.stage import Stage

Step = Callable[[], object]


@dataclass(frozen=True)
class Page:
    """A screen to make, and what *Next* does from it.

    What is read from one that is ``private`` is never kept on the disk as sound.
    """

    make: Callable[[], Screen]
    on: Step
    private: bool = True


class Trail:
    """Remembers the pages one came by. *Back* from the first does ``leave``."""

    def __init__(self, stage: Stage, leave: Step) -> None:
        self._stage = stage
        self._leave = leave
        self._pages: list[Page] = []

    @property
    def is_begun(self) -> bool:
        """Whether there is a page to come back to."""
        return bool(self._pages)

    def begin(self, page: Page) -> None:
        """Show a page that nothing but leaving is behind."""
        self._pages = [page]
        self.again()

    def open(self, page: Page) -> None:
        """Show a page after the one that is shown."""
        self._pages.append(page)
        self.again()

    def again(self) -> None:
        """Show the page where one is, made anew."""
        page = self._pages[-1]
        self._stage.show(page.make, self.back, page.on, private=page.private)

    def back(self) -> None:
        """Show the page before, or leave."""
        self._pages.pop()
        if self._pages:
            self.again()
        else:
            self._leave()

    def end(self) -> None:
        """Forget the way: there is no going back to it."""
        self._pages.clear()
