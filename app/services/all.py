"""Everything the app can do with an open board, made once and handed on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.pictures.library import Library
from app.services.about_me import AboutMe
from app.services.album import Album
from app.services.answer_sheets import AnswerSheets
from app.services.answers import Answers
from app.services.asking_again import AskingAgain
from app.services.begun import Begun
from app.services.begun_sheets import BegunSheets
from app.services.boards import Boards
from app.services.calls import Calls
from app.services.closing import Closing
from app.services.did_it_happen import DidItHappen
from app.services.due_list import DueList
from app.services.easy_read import EasyRead
from app.services.erasing import Erasing
from app.services.hard_words import WordList
from app.services.help_contacts import HelpContacts
from app.services.helps import Helps
from app.services.invitations import Invitations
from app.services.keep_times import KeepTimes
from app.services.known_people import KnownPeople
from app.services.letter_checks import LetterChecks
from app.services.letter_drafts import Drafts
from app.services.letter_feedback import LetterFeedback
from app.services.letter_log import LetterLog
from app.services.letter_writing import LetterWriter
from app.services.letters import Letters
from app.services.meetings import Meetings
from app.services.needs_export import NeedsExport
from app.services.needs_import import NeedsImport
from app.services.needs_lists import NeedsLists
from app.services.needs_steps import NeedsSteps
from app.services.outcome_writing import OutcomeWriter
from app.services.outcomes import Outcomes
from app.services.own_copies import OwnCopies
from app.services.own_deleted import OwnDeleted
from app.services.own_likes import OwnLikes
from app.services.own_needs import OwnNeeds
from app.services.own_paper import OwnPaper
from app.services.own_views import OwnViews
from app.services.paper_answers import PaperAnswers
from app.services.papers import Papers
from app.services.people import People
from app.services.picture_sets import PictureSets
from app.services.put_offs import PutOffs
from app.services.read_throughs import ReadThroughs
from app.services.recordings import Recordings
from app.services.removals import Removals
from app.services.room import Room
from app.services.room_papers import RoomPapers
from app.services.safety import Safety
from app.services.sayings import Sayings
from app.services.senders import Senders
from app.services.sheet_writing import SheetWriter
from app.services.supporter_card import SupporterCard
from app.services.taken_away import TakenAwayList
from app.services.tallies import Tallies
from app.services.tally_sheets import TallySheets
from app.services.telling import Telling
from app.services.themes import Themes
from app.services.today import Today
from app.services.topics import Topics
from app.services.views import Views
from app.services.visits import Visits
from app.services.who_did_what import WhoDidWhat
from app.storage.store import Sessions
from app.wording.catalogue import Catalogue


@dataclass(frozen=True)
class Services:
    """The services of one open board."""

    about_me: AboutMe
    album: Album
    answer_sheets: AnswerSheets
    answers: Answers
    asking_again: AskingAgain
    begun: Begun
    begun_sheets: BegunSheets
    boards: Boards
    calls: Calls
    closing: Closing
    did_it_happen: DidItHappen
    due_list: DueList
    easy_read: EasyRead
    erasing: Erasing
    invitations: Invitations
    letter_checks: LetterChecks
    hard_words: WordList
    help_contacts: HelpContacts
    helps: Helps
    keep_times: KeepTimes
    known_people: KnownPeople
    letter_feedback: LetterFeedback
    letter_log: LetterLog
    letters: Letters
    meetings: Meetings
    needs_lists: NeedsLists
    needs_export: NeedsExport
    needs_import: NeedsImport
    needs_steps: NeedsSteps
    outcomes: Outcomes
    own_copies: OwnCopies
    own_deleted: OwnDeleted
    own_likes: OwnLikes
    own_needs: OwnNeeds
    own_paper: OwnPaper
    own_views: OwnViews
    paper_answers: PaperAnswers
    papers: Papers
    people: People
    picture_sets: PictureSets
    put_offs: PutOffs
    read_throughs: ReadThroughs
    recordings: Recordings
    removals: Removals
    room: Room
    room_papers: RoomPapers
    safety: Safety
    sayings: Sayings
    supporter_card: SupporterCard
    senders: Senders
    taken_away: TakenAwayList
    tallies: Tallies
    tally_sheets: TallySheets
    telling: Telling
    themes: Themes
    today: Today
    topics: Topics
    views: Views
    visits: Visits
    who_did_what: WhoDidWhat


def make_services(
    sessions: Sessions,
    words: Catalogue,
    today: Callable[[], date] = date.today,
    library: Library | None = None,
) -> Services:
    """Make every service of a board. ``today`` says which day it is.

    The pictures the board brought become known to ``library``.
    """
    album = Album(sessions, library or Library())
    boards, people = Boards(sessions), People(sessions)
    keep_times = KeepTimes(sessions)
    meetings, visits = Meetings(sessions), Visits(sessions)
    helps = Helps(sessions, today)
    room = Room(sessions, helps, today)
    views, outcomes = Views(sessions, today), Outcomes(sessions, today)
    hard_words = WordList(sessions, words, today)
    easy_read = EasyRead(sessions, words, hard_words)
    writer = OutcomeWriter(words, today)
    checks = LetterChecks(sessions, easy_read, album)
    letter_writer = LetterWriter(writer, easy_read.word_list)
    drafts = Drafts(sessions, letter_writer, album, checks)
    return Services(
        about_me=AboutMe(sessions, writer, helps, album),
        album=album,
        answer_sheets=AnswerSheets(
            sessions, SheetWriter(sessions, words, album), easy_read, today
        ),
        answers=Answers(sessions, today),
        asking_again=AskingAgain(sessions, today),
        begun=Begun(sessions),
        begun_sheets=BegunSheets(sessions),
        boards=boards,
        calls=Calls(sessions, today),
        closing=Closing(sessions, views, today),
        did_it_happen=DidItHappen(sessions, helps, today),
        due_list=DueList(sessions, keep_times, today),
        easy_read=easy_read,
        erasing=Erasing(sessions, today),
        invitations=Invitations(sessions, writer, drafts, album),
        letter_checks=checks,
        hard_words=hard_words,
        help_contacts=HelpContacts(sessions),
        helps=helps,
        keep_times=keep_times,
        known_people=KnownPeople(sessions),
        letter_feedback=LetterFeedback(sessions, today),
        letter_log=LetterLog(sessions, today),
        letters=Letters(sessions, outcomes, views, drafts, today),
        meetings=meetings,
        needs_lists=NeedsLists(sessions, helps, today),
        needs_export=NeedsExport(sessions, helps, words),
        needs_import=NeedsImport(sessions, helps, today),
        needs_steps=NeedsSteps(sessions, helps, today),
        outcomes=outcomes,
        own_copies=OwnCopies(sessions),
        own_deleted=OwnDeleted(sessions, today),
        own_likes=OwnLikes(sessions),
        own_needs=OwnNeeds(sessions, helps, today),
        own_paper=OwnPaper(people, boards, writer, album),
        own_views=OwnViews(sessions, today),
        paper_answers=PaperAnswers(sessions, today),
        papers=Papers(sessions, writer, drafts, album),
        people=people,
        picture_sets=PictureSets(sessions, album),
        put_offs=PutOffs(sessions, today),
        read_throughs=ReadThroughs(sessions, today),
        recordings=Recordings(sessions),
        removals=Removals(sessions),
        room=room,
        room_papers=RoomPapers(sessions, writer, room, helps, album),
        safety=Safety(sessions),
        sayings=Sayings(sessions),
        senders=Senders(sessions),
        supporter_card=SupporterCard(sessions, writer, drafts, album),
        taken_away=TakenAwayList(sessions, today),
        tallies=Tallies(sessions),
        tally_sheets=TallySheets(writer, boards),
        telling=Telling(sessions, today),
        themes=Themes(sessions, views, outcomes),
        today=Today(sessions, meetings, views, visits, room),
        topics=Topics(sessions),
        views=views,
        visits=visits,
        who_did_what=WhoDidWhat(sessions),
    )
