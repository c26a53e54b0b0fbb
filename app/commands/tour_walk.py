"""The walk of the tour: from a face to a second letter, as people would go."""

from app.commands.tour_answering import AnsweringWalk
from app.commands.tour_desk import DeskWalk
from app.commands.tour_less import LessWalk
from app.commands.tour_likes import LikesWalk
from app.commands.tour_mail import MailWalk
from app.commands.tour_making import Making
from app.commands.tour_needs import NeedsWalk
from app.commands.tour_safe import SafeWalk
from app.commands.tour_visit import VisitWalk


class Walk(
    VisitWalk,
    DeskWalk,
    AnsweringWalk,
    MailWalk,
    NeedsWalk,
    Making,
    LessWalk,
    LikesWalk,
    SafeWalk,
):
    """Drives the real window from page to page."""

    def go(self) -> None:
        """Walk the whole way."""
        try:
            self._have_a_say()
            self._say_what_helps()
            self._look_after_what_helps()
            self._say_something_private()
            self._sort_cards_and_give_dots()
            self._talk_and_draw()
            self._look_round_the_desk()
            self._get_a_meeting_ready()
            self._go_on_paper()
            self._need_a_second_person()
            self._see_what_everyone_said_together()
            self._see_what_was_made()
            self._choose_a_picture()
            self._record_a_voice()
            self._put_a_word_right()
            self._answer_and_write()
            self._see_that_it_arrives()
            self._tell_what_is_new()
            self._read_the_letter()
            self._read_a_letter_in_other_colours()
            self._see_the_largest_text()
            self._see_with_care()
            self._see_whether_it_happened()
            self._see_how_it_is_kept_safe()
            self._see_less_on_a_screen()
            self._say_how_they_like_it()
            self._change_how_they_use_it()
            self._see_how_others_use_it()
        finally:
            self._window.close()
