"""Showing and saying everything as a member likes it."""

from app.domain.people import Member
from app.services.all import Services
from app.ui.look import Look
from app.ui.member.stage import Stage


def wear_as_liked(stage: Stage, services: Services, look: Look, member: Member) -> None:
    """Let everything from now on look and sound as a member likes it."""
    look.pictures.wear(services.album.stand_ins(member.screen.pictures))
    voice = member.voice.or_usual(services.boards.voice)
    stage.wear(look.liked_by(member.screen), voice)
