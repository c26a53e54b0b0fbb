"""The themes that the practice board's views are grouped into."""

from app.services.practice.rows import PracticeRows
from app.storage import models


def add_themes(rows: PracticeRows) -> None:
    """Add themes, each with its views."""
    for place, theme in enumerate(rows.file["themes"]):
        theme_id = rows.add(
            models.ThemeRow,
            id=rows.id(theme["id"]),
            topic_id=rows.id(theme["topic_id"]),
            words=theme["words"],
            picture=theme["symbol"],
            position=place,
        )
        for view in theme["view_ids"]:
            rows.link(models.theme_view, theme_id=theme_id, view_id=rows.id(view))
