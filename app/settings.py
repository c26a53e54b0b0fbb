"""How this computer is set up: where the board's files are, or its server."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from app import NAME


@dataclass(frozen=True)
class Settings:
    """The folders the app uses. ``data`` holds our board; the practice board has its own."""

    data: Path
    cache: Path

    @property
    def practice(self) -> Path:
        """The folder of the practice board."""
        return self.data / "practice"

    @property
    def server(self) -> str:
        """The address of our board on a server, from its file; "" where it is in a folder."""
        file = self.data / "server.txt"
        return (
            file.read_text(encoding="utf-8", errors="replace").strip() if file.exists() else ""
        )


def usual_settings(data: Path | None = None) -> Settings:
    """The user's own folders, or everything in one folder for trials and tests."""
    if data is not None:
        return Settings(data, data / "cache")
    return Settings(
        user_data_path(NAME, appauthor=False), user_cache_path(NAME, appauthor=False)
    )
