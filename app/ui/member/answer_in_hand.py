"""The answer a member is giving, from the first press to who may see it."""

from dataclasses import replace
from uuid import UUID

from app.domain.attachments import Attachment
from app.domain.topic_pages import QuestionStep
from app.domain.topics import Question
from app.domain.views import Answer, Draft, Helped, How, Said, Sharing
from app.services.answers import Answers


class AnswerInHand:
    """One question's answer on its way: changed freely, kept as a draft, confirmed, shared.

    How much help someone had, and who may see it, is suggested from the answer before it in
    the same visit. ``is_nameless`` says that the member chose to give no name from the start:
    then nothing is kept before it is confirmed, wherever a question can be answered so: it is
    only held, for as long as the topic is open. What it keeps raises what ``Answers`` raises.
    """

    def __init__(self, answers: Answers, member_id: UUID) -> None:
        self._answers = answers
        self._member_id = member_id
        self._question: Question | None = None
        self._opener: UUID | None = None
        self._draft = Draft(member_id, Answer())
        self._is_unkept = False
        self._helped_before: Helped | None = None
        self._sharing: Sharing | None = None
        self._sharing_before: Sharing | None = None
        self._given: dict[UUID, Answer] = {}
        self._held: dict[UUID, Draft] = {}
        self.is_loose = False
        self.is_nameless = False

    @property
    def answer(self) -> Answer:
        """What the member is saying."""
        return self._draft.answer

    @property
    def steps(self) -> list[QuestionStep]:
        """The pages this answer has, in order, as things stand."""
        if self.ends_at_question:
            return [QuestionStep.ASK]
        steps = list(QuestionStep)
        if not self._draft.asks_how:
            steps.remove(QuestionStep.HOW)
        if self._opener or self.goes_nameless:
            steps.remove(QuestionStep.SEES)
        return steps

    @property
    def made(self) -> Attachment | None:
        """What they recorded or drew, if that is what they say."""
        made = self.answer.attachment
        return made if self.answer.said is Said.ANSWER and made and not made.is_blank else None

    @property
    def made_with_it(self) -> Attachment | None:
        """The same, or what they made for a question that this answer opened."""
        return self.made or self._answers.made_for_opened(
            self._member_id, self._draft.question_id
        )

    @property
    def ends_at_question(self) -> bool:
        """True when nothing more is asked about it: it was skipped, or nobody can find it."""
        return self.is_loose or self.answer.said is Said.SKIPPED

    @property
    def goes_nameless(self) -> bool:
        """Whether this answer never has a name, not even while it is a draft.

        A sub-question would tell, with a name, what was answered without one.
        """
        if self._opener:
            return self._opener in self._given
        asked = self._question
        return self.is_nameless and asked is not None and asked.may_be_no_name

    @property
    def _is_held(self) -> bool:
        return self.goes_nameless and not self.is_loose and not self.answer.is_empty

    @property
    def holds(self) -> bool:
        """Whether something is held that is not kept, so that it would be lost."""
        return bool(self._held) or self._is_held

    def opens(self, question: Question, opener: Question | None) -> bool:
        """Whether a question is to be asked: a sub-question only after its answer."""
        if opener is None:
            return question.opened_by is None
        return question.opened_by in self._said_to(opener.id).picks

    def _said_to(self, question_id: UUID) -> Answer:
        if question_id in self._given:
            return self._given[question_id]
        if question_id in self._held:
            return self._held[question_id].answer
        said = self._answers.draft(self._member_id, question_id)
        return said.answer if said else Answer()

    def take_up(self, question: Question, opener: Question | None = None) -> bool:
        """Turn to a question, with what was said to it before; False if it is this one."""
        if self._question == question:
            return False
        if self._is_held:
            self._held[self._draft.question_id] = self._draft
        self._question = question
        self._opener = opener.id if opener else None
        held = self._held.pop(question.id, None)
        said = held or self._answers.draft(self._member_id, question.id)
        self._draft = said or Draft(question.id, Answer())
        self._is_unkept = held is not None or self.goes_nameless
        loose = self._answers.given_without_name(self._member_id, question.id)
        self.is_loose = loose or question.id in self._given
        self._sharing = None
        return True

    def change(self, answer: Answer) -> None:
        """Say something else."""
        self._draft = replace(self._draft, answer=answer)
        self._is_unkept = True

    def keep(self) -> None:
        """Keep it as a draft, if it has changed since it was kept.

        Without a name there is no draft, nor is one left that was begun with a name.
        """
        if not self._is_unkept:
            return
        if self.goes_nameless:
            self._answers.drop_draft(self._member_id, self._draft.question_id)
        else:
            self._answers.keep_draft(self._member_id, self._draft)
        self._is_unkept = False

    def begin(self, *, nameless: bool) -> None:
        """Answer from now on with a name, or with none wherever a question can be."""
        if nameless != self.is_nameless and self._question is not None and not self.is_loose:
            self._is_unkept = True
        self.is_nameless = nameless

    @property
    def helped(self) -> Helped | None:
        """How much help the member had, as they said or as with the answer before."""
        return self._draft.helped or self._helped_before

    def say_helped(self, helped: Helped) -> None:
        """Say how much help the member had."""
        self._helped_before = helped
        self._draft = replace(self._draft, helped=helped)
        self._is_unkept = True

    @property
    def how(self) -> How | None:
        """How the member told whoever put it in."""
        return self._draft.how

    def say_how(self, how: How) -> None:
        """Say how the member told whoever put it in."""
        self._draft = replace(self._draft, how=how)
        self._is_unkept = True

    def confirm(self) -> None:
        """Keep it for good. Until the member says who may see it, only the facilitator can.

        Whoever may see an answer may see what is said to the questions it opens.
        """
        if self.goes_nameless:
            self._confirm(Sharing.NO_NAME)
            return
        whose = self._opener or self._draft.question_id
        kept = self._answers.sharing(self._member_id, whose)
        self._confirm(kept or Sharing.FACILITATOR)

    def skip(self) -> None:
        """Keep that the question was skipped, by someone who has a name here.

        Without a name nothing is kept, nor what they said before with one.
        """
        member, question = self._member_id, self._draft.question_id
        if self.goes_nameless:
            self._answers.take_back(member, question, for_good=True)
        else:
            self._answers.skip(member, question)
        self._is_unkept = False

    def delete(self) -> None:
        """Take back what was said, kept or not. Only what has a name can come back."""
        member, question = self._member_id, self._draft.question_id
        self._answers.take_back(member, question, for_good=self.goes_nameless)
        self._is_unkept = False
        self._draft = Draft(self._draft.question_id, Answer())

    def sharing(self, offered: list[Sharing]) -> Sharing | None:
        """Who may see it, of those offered: as chosen, or as with the answer before."""
        kept = self._answers.sharing(self._member_id, self._draft.question_id)
        before = kept if kept is Sharing.WITH_NAME else self._sharing_before
        if self._sharing is None and before in offered:
            self._sharing = before
        return self._sharing

    def choose_sharing(self, sharing: Sharing) -> None:
        """Say who may see it. Nothing is kept yet."""
        self._sharing = sharing

    @property
    def loses_name(self) -> bool:
        """Whether it will be nobody's when who may see it is kept."""
        return self._sharing is Sharing.NO_NAME

    def share(self) -> None:
        """Keep who may see it; with no name, it is cut loose from the member."""
        sharing = self._sharing or Sharing.FACILITATOR
        self._confirm(sharing)
        self._sharing_before = sharing

    def _confirm(self, sharing: Sharing) -> None:
        self._answers.confirm(self._member_id, self._draft, sharing)
        self._is_unkept = False
        self.is_loose = sharing is Sharing.NO_NAME
        if self.is_loose:
            self._given[self._draft.question_id] = self.answer


class PracticeInHand(AnswerInHand):
    """An answer to a question that is only to try: nothing of it is ever kept."""

    @property
    def steps(self) -> list[QuestionStep]:
        """It is asked, and that is all."""
        return [QuestionStep.ASK]

    def take_up(self, question: Question, opener: Question | None = None) -> bool:
        """Begin anew with a question; False if it is this one."""
        is_new = self._question != question
        if is_new:
            self._question, self._draft = question, Draft(question.id, Answer())
        return is_new

    def keep(self) -> None:
        """Keep nothing."""

    def skip(self) -> None:
        """Keep nothing."""
