"""Letting go of the photo of a person."""

from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.domain.pictures import OWN
from app.storage.models import FacilitatorRow, MemberRow, PictureRow


def forget_photo(session: Session, face: str) -> None:
    """Delete a photo that nobody wears any more; a drawn face is not ours to delete."""
    worn = (
        select(MemberRow.id).filter_by(face=face),
        select(FacilitatorRow.id).filter_by(photo=face),
    )
    if face.startswith(OWN) and not any(session.scalar(one.limit(1)) for one in worn):
        photo = UUID(face.removeprefix(OWN))
        session.connection().execute(delete(PictureRow).where(PictureRow.id == photo))
