"""Every table of the store, as ``*Row`` classes. They never leave storage and services."""

from app.storage.models.base import Base
from app.storage.models.begun import BegunRow
from app.storage.models.board import (
    BoardRow,
    HardWordRow,
    PictureRow,
    PictureSetRow,
    SayingRow,
    SignpostRow,
)
from app.storage.models.care import AskAgainRow, CallRow
from app.storage.models.deleted import DeletedAttachmentRow, DeletedViewRow
from app.storage.models.easy_read import LeftAsItIsRow
from app.storage.models.history import ChangeRow, HistoryEndRow
from app.storage.models.joining import JoinedRow, MarkRow, PackWayRow
from app.storage.models.keeping import ErasedRow, KeepTimeRow, KeptLongerRow
from app.storage.models.letters import (
    LetterCheckRow,
    LetterEventRow,
    LetterFeedbackRow,
    LetterPaperRow,
    LetterRow,
)
from app.storage.models.meetings import (
    AgendaItemRow,
    AttendanceRow,
    ChoiceRow,
    InfoLineRow,
    InvitationLineRow,
    MeetingNeedRow,
    MeetingRow,
    QuestionRow,
    TopicRow,
    VenueRow,
    topic_signpost,
)
from app.storage.models.needs_exports import NeedsExportRow, needs_export_member
from app.storage.models.outcomes import (
    BetterCheckRow,
    OutcomeLineRow,
    OutcomeRow,
    PromiseRow,
    outcome_view,
)
from app.storage.models.people import (
    AdjustmentRow,
    ConsentRow,
    FacilitatorRow,
    InterestRow,
    MemberRow,
    NeedRow,
    NeedsTalkRow,
    OpportunityRow,
    RoleRow,
    SupporterRow,
)
from app.storage.models.read_throughs import (
    ReadThroughLineRow,
    ReadThroughRow,
    read_through_member,
)
from app.storage.models.recordings import RecordingRow
from app.storage.models.sheets import PrintedSheetRow
from app.storage.models.themes import ThemeRow, theme_view
from app.storage.models.views import (
    AttachmentRow,
    DraftAttachmentRow,
    DraftRow,
    FeelingRow,
    PlacementRow,
    PutOffRow,
    SafetyFlagRow,
    SafetyNoteRow,
    TakenRow,
    ViewRow,
)

__all__ = [
    "AdjustmentRow",
    "AgendaItemRow",
    "AskAgainRow",
    "AttachmentRow",
    "AttendanceRow",
    "Base",
    "BegunRow",
    "BetterCheckRow",
    "BoardRow",
    "CallRow",
    "ChangeRow",
    "ChoiceRow",
    "ConsentRow",
    "DeletedAttachmentRow",
    "DeletedViewRow",
    "DraftAttachmentRow",
    "DraftRow",
    "ErasedRow",
    "FacilitatorRow",
    "FeelingRow",
    "HardWordRow",
    "HistoryEndRow",
    "InfoLineRow",
    "InterestRow",
    "InvitationLineRow",
    "JoinedRow",
    "KeepTimeRow",
    "KeptLongerRow",
    "LeftAsItIsRow",
    "LetterCheckRow",
    "LetterEventRow",
    "LetterFeedbackRow",
    "LetterPaperRow",
    "LetterRow",
    "MarkRow",
    "MeetingNeedRow",
    "MeetingRow",
    "MemberRow",
    "NeedRow",
    "NeedsExportRow",
    "NeedsTalkRow",
    "OpportunityRow",
    "OutcomeLineRow",
    "OutcomeRow",
    "PackWayRow",
    "PictureRow",
    "PictureSetRow",
    "PlacementRow",
    "PrintedSheetRow",
    "PromiseRow",
    "PutOffRow",
    "QuestionRow",
    "ReadThroughLineRow",
    "ReadThroughRow",
    "RecordingRow",
    "RoleRow",
    "SafetyFlagRow",
    "SafetyNoteRow",
    "SayingRow",
    "SignpostRow",
    "SupporterRow",
    "TakenRow",
    "ThemeRow",
    "TopicRow",
    "VenueRow",
    "ViewRow",
    "needs_export_member",
    "outcome_view",
    "read_through_member",
    "theme_view",
    "topic_signpost",
]
