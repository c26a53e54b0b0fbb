"""What can go wrong that people can do something about.

Each error names the sentence that explains it (``problem.<name>`` in the wording) and
carries what its blanks need. Everything else that rises is a fault of ours.
"""

from collections.abc import Sequence
from typing import Any, ClassVar


class AppError(Exception):
    """Something to tell people in one plain sentence. Nothing was changed."""

    sentence: ClassVar[str] = "problem.unknown"

    def __init__(self, **blanks: object) -> None:
        super().__init__(f"{type(self).__name__} {blanks or ''}".strip())
        self.blanks = blanks


class WrongPassphrase(AppError):
    """The passphrase does not open this board."""

    sentence = "problem.wrong_passphrase"


class WrongRecoveryCode(AppError):
    """The recovery code is mistyped, or belongs to another board."""

    sentence = "problem.wrong_recovery_code"


class WaitSeconds(AppError):
    """There were too many wrong tries at the door: the next one may come soon."""

    sentence = "problem.wait_seconds"


class WaitMinutes(WaitSeconds):
    """There were so many wrong tries at the door that the next one may come in minutes."""

    sentence = "problem.wait_minutes"


class PassphraseTooShort(AppError):
    """A new passphrase is too easy to guess."""

    sentence = "problem.passphrase_too_short"


class PassphrasesDiffer(AppError):
    """The two passphrases typed at set-up are not the same."""

    sentence = "problem.passphrases_differ"


class KeyMissing(AppError):
    """There is a board here, but not the key file that opens it."""

    sentence = "problem.key_missing"


class KeyDamaged(AppError):
    """The key file cannot be read."""

    sentence = "problem.key_damaged"


class StoreDamaged(AppError):
    """The board's file is not sound. It is left as it is."""

    sentence = "problem.store_damaged"


class CopyDamaged(AppError):
    """A copy of the board is not sound. It is left as it is."""

    sentence = "problem.copy_damaged"


class NoCopyThere(AppError):
    """There is no copy of a board in a folder."""

    sentence = "problem.no_copy_there"


class CopyOfAnother(AppError):
    """A copy is of another board than the one that is here."""

    sentence = "problem.copy_of_another"


class CannotCopyThere(AppError):
    """The folder or stick for copies is not there, or nothing can be written to it."""

    sentence = "problem.cannot_copy_there"


class NoRoomForCopy(AppError):
    """The folder or stick for copies is full."""

    sentence = "problem.no_room_for_copy"


class StoreTooNew(AppError):
    """The board's file was written by a newer app."""

    sentence = "problem.store_too_new"


class StoreMissing(AppError):
    """There is no board in this folder."""

    sentence = "problem.store_missing"


class FolderNotWritable(AppError):
    """The board's folder cannot be written to."""

    sentence = "problem.folder_not_writable"


class AlreadyOpen(AppError):
    """Another copy of the app has this board open."""

    sentence = "problem.already_open"


class BoardAlreadyThere(AppError):
    """A board may not be set up on top of another."""

    sentence = "problem.board_already_there"


class DiskFull(AppError):
    """There is no room left to save on."""

    sentence = "problem.disk_full"


class StoreBusy(AppError):
    """Something else is holding the board's file."""

    sentence = "problem.store_busy"


class DiskTrouble(AppError):
    """The disk would not take or give what was asked."""

    sentence = "problem.disk_trouble"


class CannotWriteFile(AppError):
    """A file could not be written where the person wanted it."""

    sentence = "problem.cannot_write_file"


class NotAPicture(AppError):
    """The file is not a picture the app can read."""

    sentence = "problem.not_a_picture"


class PictureDamaged(AppError):
    """The picture cannot be read to its end."""

    sentence = "problem.picture_damaged"


class PictureUnsafe(AppError):
    """The drawing would run something, or fetch something from elsewhere."""

    sentence = "problem.picture_unsafe"


class PictureTooBig(AppError):
    """The picture has more dots or shapes than a computer can draw in good time."""

    sentence = "problem.picture_too_big"


class PictureElsewhere(AppError):
    """The board names a picture that is not in the file."""

    sentence = "problem.picture_elsewhere"


class NoPicturesThere(AppError):
    """There is not one picture in the folder or file."""

    sentence = "problem.no_pictures_there"


class SomeCannotBeUsed(AppError):
    """Some files of a set cannot be used, so none was brought in.

    ``left_out`` are the files, each with its reason.
    """

    sentence = "problem.some_cannot_be_used"

    def __init__(self, left_out: Sequence[Any], **blanks: object) -> None:
        super().__init__(**blanks)
        self.left_out = tuple(left_out)


class SetAlreadyThere(AppError):
    """The board has a set of pictures with this name already."""

    sentence = "problem.set_already_there"


class StopsToAnswer(AppError):
    """A line is not easy read, and nobody has said why it should stay as it is."""

    sentence = "problem.stops_to_answer"


class HelpContactsMissing(AppError):
    """A private topic is to be asked about, and there is nobody to call afterwards."""

    sentence = "problem.help_contacts_missing"


class HelpContactNotTried(AppError):
    """A topic is to give a help contact whose number nobody has tried."""

    sentence = "problem.help_contact_not_tried"


class TooManyContacts(AppError):
    """A topic is to give more help contacts than members can take in."""

    sentence = "problem.too_many_contacts"


class CannotAskAgain(AppError):
    """A question is to be asked again, and nobody has written other words for it."""

    sentence = "problem.cannot_ask_again"


class PlanStopsToAnswer(StopsToAnswer):
    """A line of a plan is not easy read, and nobody has said why it should stay as it is."""

    sentence = "problem.plan_stops_to_answer"


class GapToFill(StopsToAnswer):
    """An opening left a gap in an outcome: it is filled in before anyone is told."""

    sentence = "problem.gap_to_fill"


class LetterStopsToAnswer(AppError):
    """A letter is not easy read as a whole, and nobody has said why it should stay so."""

    sentence = "problem.letter_stops_to_answer"


class TextNotRead(AppError):
    """The file is not a text that can be read."""

    sentence = "problem.text_not_read"


class FileNotThere(AppError):
    """There is no such file or folder."""

    sentence = "problem.file_not_there"


class NoSuchPlace(AppError):
    """A file or folder was named as none can be here: too long, or in no letters."""

    sentence = "problem.no_such_place"


class FileTooBig(AppError):
    """One file is too big, or says it is small and is not."""

    sentence = "problem.file_too_big"


class TooManyPictures(AppError):
    """There are too many pictures to bring in at once."""

    sentence = "problem.too_many_pictures"


class ZipDamaged(AppError):
    """The zip, or the board in it, cannot be read."""

    sentence = "problem.zip_damaged"


class ZipLocked(AppError):
    """The zip has a password."""

    sentence = "problem.zip_locked"


class NamesLeadOut(AppError):
    """The zip holds names that lead out of it, to other places on the disk."""

    sentence = "problem.names_lead_out"


class NameTwice(AppError):
    """The zip holds two files with the same name."""

    sentence = "problem.name_twice"


class QuestionGone(AppError):
    """A facilitator has taken the question away."""

    sentence = "problem.question_gone"


class Gone(AppError):
    """Whatever was to be changed is no longer there."""

    sentence = "problem.gone"


class BoardHasNoName(AppError):
    """Something of the board itself was to be kept, and nobody has written its details yet."""

    sentence = "problem.board_has_no_name"


class NobodyRead(AppError):
    """It was to be kept who read a text, and nobody was ticked."""

    sentence = "problem.nobody_read"


class WordsMissing(AppError):
    """Something that needs words was left empty."""

    sentence = "problem.words_missing"


class TwoPeopleNeeded(AppError):
    """A view with a worry is not removed, or brought back, by one person alone."""

    sentence = "problem.two_people_needed"


class FacilitatorAlreadyThere(AppError):
    """Another facilitator has this name, and letters could be from either."""

    sentence = "problem.facilitator_already_there"


class DateNotUnderstood(AppError):
    """What was typed is not a date."""

    sentence = "problem.date_not_understood"


class DayToCome(AppError):
    """What has happened cannot have happened on a day that has not come."""

    sentence = "problem.day_to_come"


class DayBeforeLetter(AppError):
    """Nothing can have happened to a letter before it was made."""

    sentence = "problem.day_before_letter"


class NotReadByAPerson(AppError):
    """A letter with private details waits for a person to say it may be printed."""

    sentence = "problem.not_read_by_a_person"


class NothingToAnswer(AppError):
    """An outcome with no views, or with no words, makes no letter."""

    sentence = "problem.nothing_to_answer"


class NotForEveryone(AppError):
    """Something private was to be put on a paper for everyone."""

    sentence = "problem.not_for_everyone"


class NoAddress(AppError):
    """Nobody of those who are to be written to has an address."""

    sentence = "problem.no_address"


class CannotMakeSound(AppError):
    """The voice does not work on this computer, or stopped on the way."""

    sentence = "problem.cannot_make_sound"


class CannotPrintWords(AppError):
    """A letter holds writing that no font here can draw."""

    sentence = "problem.cannot_print_words"


class PrinterRefused(AppError):
    """The printer did not take a letter. Where we know why, it is one of the kinds below."""

    sentence = "letters.printer_refused"


class NoPrinter(PrinterRefused):
    """No printer is the one that this computer uses for everything."""

    sentence = "letters.no_printer"


class PrinterStuck(PrinterRefused):
    """The printer did not answer in good time."""

    sentence = "letters.printer_stuck"


class NoSuchSheet(PrinterRefused):
    """The printer cannot print on sheets of this size."""

    sentence = "letters.no_such_sheet"


class WordAlreadyThere(AppError):
    """Two hard words of a board would be called the same."""

    sentence = "problem.word_already_there"


class WordsFileNotRead(AppError):
    """A file of hard words is not a CSV file in the letters that all languages share."""

    sentence = "problem.words_file_not_read"


class WordsFileTooBig(AppError):
    """A file holds more hard words than anybody could go through."""

    sentence = "problem.words_file_too_big"


class WordsWithoutColumns(AppError):
    """The first line of a file of hard words does not say what stands where."""

    sentence = "problem.words_without_columns"


class WordsLineWithoutWord(AppError):
    """A line of a file of hard words has no word."""

    sentence = "problem.words_line_without_word"


class WordsLineTwice(AppError):
    """A file of hard words has the same word twice."""

    sentence = "problem.words_line_twice"


class WordsLineKind(AppError):
    """A line of a file of hard words has a kind that there is not."""

    sentence = "problem.words_line_kind"


class WordsLineYesNo(AppError):
    """A line of a file of hard words says neither yes nor no where it has to."""

    sentence = "problem.words_line_yes_no"


class WordsLineTooLong(AppError):
    """A line of a file of hard words is longer than any word or meaning."""

    sentence = "problem.words_line_too_long"


class WordsLineTooWide(AppError):
    """A line of a file of hard words has more in it than its first line names."""

    sentence = "problem.words_line_too_wide"


class CodeHasNo(AppError):
    """Somebody typed a sign that the code of no sheet has."""

    sentence = "typing.code_has_no"


class CodeLength(AppError):
    """A code was typed with too few or too many signs."""

    sentence = "typing.code_length"


class CodeMistyped(AppError):
    """The signs of a code cannot all be right: one is wrong, or two changed places."""

    sentence = "typing.code_mistyped"


class SheetNotOurs(AppError):
    """No sheet that was printed here has a code: it may be another board's."""

    sentence = "typing.not_ours"


class SheetQuestionGone(AppError):
    """The question of a sheet has been taken away."""

    sentence = "typing.question_gone"


class NothingOnSheet(AppError):
    """Nothing is ticked and nothing is written, and it was not said to be skipped."""

    sentence = "typing.nothing_on_it"


class WhoseSheet(AppError):
    """The board is to see a name, and there is none."""

    sentence = "typing.whose"


class NoSuchMember(AppError):
    """Nobody on the board has a name that begins like this."""

    sentence = "typing.no_such_member"


class WhichMember(AppError):
    """More than one person has a name that begins like this."""

    sentence = "typing.which_member"


class AnsweredWithNoName(AppError):
    """A member has answered with no name already, so nobody can find it to change it."""

    sentence = "typing.answered_with_no_name"


class FlaggedViewStays(AppError):
    """A view with a safety worry was to be deleted."""

    sentence = "views.flagged_stays"


class NameTooLong(AppError):
    """A name of a theme cannot be read at a glance."""

    sentence = "problem.name_too_long"


class MeetingNotHeld(AppError):
    """A meeting is closed as answered that has not happened."""

    sentence = "problem.meeting_not_held"


class ViewsWait(AppError):
    """A meeting is closed as answered while views of it have no answer."""

    sentence = "problem.views_wait"


class OneViewWaits(ViewsWait):
    """A meeting is closed as answered while one view of it has no answer."""

    sentence = "problem.one_view_waits"


class DotsHidden(AppError):
    """Dots are to leave the desk before all are in."""

    sentence = "problem.dots_hidden"


class NeedsMayNotBeKept(AppError):
    """What helps a member is written down though they said no to that."""

    sentence = "problem.needs_may_not_be_kept"


class NobodyToTell(AppError):
    """Nobody said that the council or the NHS may know what helps them."""

    sentence = "problem.nobody_to_tell"


class NeedsFileNotRead(AppError):
    """A file of needs is not a CSV file in the letters that all languages share."""

    sentence = "problem.needs_file_not_read"


class NeedsFileTooBig(AppError):
    """A file of needs is bigger than any board's."""

    sentence = "problem.needs_file_too_big"


class NeedsFileEmpty(AppError):
    """A file of needs has no rows."""

    sentence = "problem.needs_file_empty"


class NeedsWithoutColumns(AppError):
    """The first line of a file of needs does not say what stands where."""

    sentence = "problem.needs_without_columns"


class NoMeetingYet(AppError):
    """A paper for a meeting was asked for, and there is none."""

    sentence = "problem.no_meeting_yet"


class NobodyComes(AppError):
    """Cards of those who come were asked for, and nobody comes."""

    sentence = "problem.nobody_comes"


class NoSupporters(AppError):
    """Cards for supporters were asked for, and no member has one."""

    sentence = "problem.no_supporters"


class NoSuchScreen(AppError):
    """A screen was asked for by a name that none has."""

    sentence = "problem.no_such_screen"


class NobodyCalled(AppError):
    """Nobody on the board has just this name or this id."""

    sentence = "problem.nobody_called"


class ManyCalled(AppError):
    """More than one person on the board has this name."""

    sentence = "problem.many_called"


class WorryNotPassedOn(AppError):
    """Somebody was to be erased while a worry about what they said waits to be passed on."""

    sentence = "problem.worry_not_passed_on"


class DayGoneBy(AppError):
    """Something was to be kept until a day that is not to come."""

    sentence = "problem.day_gone_by"


class NotAPack(AppError):
    """A file that should be joined is something else."""

    sentence = "problem.not_a_pack"


class PackCutShort(AppError):
    """The end of a pack is missing, as when a stick was pulled out too soon."""

    sentence = "problem.pack_cut_short"


class PackChanged(AppError):
    """A pack is not as the laptop wrote it."""

    sentence = "problem.pack_changed"


class PackOfAnotherBoard(AppError):
    """A pack was made with the key of another board."""

    sentence = "problem.pack_of_another_board"


class PackTooOld(AppError):
    """A pack was made by an older app, whose tables are others."""

    sentence = "problem.pack_too_old"


class PackTooNew(AppError):
    """A pack was made by a newer app, whose tables are others."""

    sentence = "problem.pack_too_new"


class CopiesOpenAsBefore(AppError):
    """A board opens in a new way, and a copy of it could not be given that way too."""

    sentence = "problem.copies_open_as_before"


class ServerAddressWrong(AppError):
    """The address of a server is not whole, or has parts that it may not have."""

    sentence = "problem.server_address_wrong"


class PasswordInAddress(AppError):
    """A password stands in an address that is kept in a file."""

    sentence = "problem.password_in_address"


class ServerNotSafe(AppError):
    """The address is of another machine, and does not ask it to prove which one it is."""

    sentence = "problem.server_not_safe"


class ServerNotTrusted(AppError):
    """The server did not prove to be the right one, or does not keep passwords safe."""

    sentence = "problem.server_not_trusted"


class ServerPartMissing(AppError):
    """The app was installed without what speaks to a server."""

    sentence = "problem.server_part_missing"


class ServerAway(AppError):
    """The server cannot be reached."""

    sentence = "problem.server_away"


class ServerRefused(AppError):
    """The server is there, but does not let this person in."""

    sentence = "problem.server_refused"


class WrongServerPassword(AppError):
    """The server does not know this person by this password."""

    sentence = "problem.wrong_server_password"


class ServerFull(AppError):
    """The server has no room left to save on."""

    sentence = "problem.server_full"


class BoardNotOnServer(AppError):
    """There is no board at the address, or none that this person may open."""

    sentence = "problem.board_not_on_server"


class ServerBoardOld(AppError):
    """The board on the server was made by an older app."""

    sentence = "problem.server_board_old"


class ServerBoardInUse(AppError):
    """A board on a server that is to be brought up to date is open somewhere."""

    sentence = "problem.server_board_in_use"


class MayOnlyRead(AppError):
    """Somebody who may look at the board, and not change it, wanted to change it."""

    sentence = "problem.may_only_read"


class ChangedMeanwhile(AppError):
    """Somebody else changed the same thing since it was looked at."""

    sentence = "problem.changed_meanwhile"


class NoWayForPacks(AppError):
    """A board on a server and its laptops do not know each other yet."""

    sentence = "problem.no_way_for_packs"


class BoardOnServer(AppError):
    """Something was to be done with the files of a board that is on a server."""

    sentence = "problem.board_on_server"


class ServerNameWrong(AppError):
    """A board or a person cannot be called so on a server."""

    sentence = "problem.server_name_wrong"
