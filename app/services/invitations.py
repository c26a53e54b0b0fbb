"""Invitations to a meeting: when and where it is, what happens, and what is good to know."""

from dataclasses import replace

from app.domain.dates import date_words, time_words
from app.domain.envelope import lines_of
from app.domain.letter import Block, Letter, Part, Sender, Sentence
from app.domain.meetings import Meeting, Venue
from app.domain.people import Member
from app.services.album import Album
from app.services.letter_drafts import Drafts
from app.services.outcome_writing import OutcomeWriter
from app.services.senders import Senders
from app.storage.store import Sessions

HAS = ("step_free", "hearing_loop", "changing_places", "quiet_room")


class Invitations:
    """Writes invitations from a plan (handbook 4.2). It keeps nothing."""

    def __init__(
        self, sessions: Sessions, writer: OutcomeWriter, drafts: Drafts, album: Album
    ) -> None:
        self._senders = Senders(sessions)
        self._writer = writer
        self._drafts = drafts
        self._album = album

    def draft(self, meeting: Meeting) -> Letter:
        """An invitation for everyone as it is now, with whatever there is still to change."""
        letter = self._letter(meeting, "")
        letter = letter.showing(self._album.stand_ins())
        return replace(letter, credits=tuple(self._album.credits(letter.pictures)))

    def for_everyone(self, meeting: Meeting) -> Letter:
        """One invitation for everyone. Raises PlanStopsToAnswer."""
        self.need_no_stops(meeting)
        return self.draft(meeting)

    def for_member(self, meeting: Meeting, member: Member) -> Letter:
        """One member's invitation, with the pictures they like. Raises PlanStopsToAnswer."""
        self.need_no_stops(meeting)
        letter = self._letter(meeting, member.name)
        return self._drafts.as_liked(letter, member, lambda: self._at_a_glance(meeting))

    def need_no_stops(self, meeting: Meeting) -> None:
        """Raise PlanStopsToAnswer while a line of the plan must be changed first."""
        written = [one.phrase.words for one in meeting.agenda]
        written += [one.phrase.words for one in meeting.invitation]
        self._drafts.easy_read.need_none_in(written)

    def _letter(self, meeting: Meeting, reader: str) -> Letter:
        board, writer = self._drafts.board(), self._writer
        sender = self._senders.sender()
        blocks = (
            writer.block(
                Part.ABOUT,
                "letter.about",
                [self._line(name) for name in ("about_line", "come", "may_say_no")],
            ),
            self._when(meeting),
            self._where(meeting),
            self._there(meeting.venue),
            self._agenda(meeting),
            self._to_know(meeting),
            writer.block(
                Part.NEEDS,
                "invite.needs",
                [self._line("tell_needs"), self._line("bring_someone")],
            ),
            writer.questions(board),
        )
        said = [sentence.words for block in blocks for sentence in block.sentences]
        return Letter(
            board=board.short_name,
            date=date_words(writer.today()),
            reader=reader,
            title=writer.words("invite.title").words,
            sender=Sender(sender.name, sender.job, sender.photo),
            blocks=tuple(block for block in blocks if block.sentences),
            faces=(),
            word_list=self._drafts.easy_read.word_list(said),
            fixed=writer.fixed(),
        )

    def _when(self, meeting: Meeting) -> Block:
        lines = [
            self._line("day", date=date_words(meeting.on)),
            self._line("from", time=time_words(meeting.starts)),
            self._line("until", time=time_words(meeting.ends)),
        ]
        return self._writer.block(Part.WHEN, "invite.when", lines)

    def _where(self, meeting: Meeting) -> Block:
        venue, lines = meeting.venue, []
        if venue is not None:
            lines.append(self._line("place", name=venue.name))
            parts = venue.address.replace(",", "\n")  # each on a line (handbook ER68)
            lines += [Sentence(part) for part in lines_of(parts)]
        if meeting.online_link:
            lines.append(self._line("online"))
            lines.append(self._line("link", link=meeting.online_link))
        return self._writer.block(Part.WHERE, "invite.where", lines or [self._line("no_place")])

    def _there(self, venue: Venue | None) -> Block:
        """What the place has, which decides for some whether they can come."""
        has = [name for name in HAS if venue is not None and getattr(venue, name)]
        return self._writer.block(
            Part.WHERE, "invite.there", [self._line(name) for name in has]
        )

    def _agenda(self, meeting: Meeting) -> Block:
        lines = [
            replace(
                self._line("part", time=time_words(one.starts), what=one.phrase.words),
                picture=one.phrase.picture,
            )
            for one in meeting.agenda
        ]
        return self._writer.block(Part.AGENDA, "invite.agenda", lines)

    def _to_know(self, meeting: Meeting) -> Block:
        lines = [Sentence(one.phrase.words, one.phrase.picture) for one in meeting.invitation]
        return self._writer.block(Part.TO_KNOW, "invite.good_to_know", lines)

    def _at_a_glance(self, meeting: Meeting) -> tuple[Sentence, ...]:
        """What about, when, from what time, and where: to put on a fridge."""
        words = self._writer.words
        place = meeting.venue.name if meeting.venue else words("invite.online").words
        shown = (
            ("meeting", words("invite.title").words),
            ("calendar", date_words(meeting.on)),
            ("clock", time_words(meeting.starts)),
            ("community_centre" if meeting.venue else "video_call", place),
        )
        return tuple(Sentence(said, picture) for picture, said in shown)

    def _line(self, name: str, /, **blanks: str) -> Sentence:
        return self._writer.sentence(f"invite.{name}", **blanks)
