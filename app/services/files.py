"""Files that are whole, or not there at all."""

from pathlib import Path

from app.domain.errors.files import CannotWriteFile


def write_whole(file: Path, contents: bytes) -> None:
    """Write all of a file, or leave what was there before. Raises CannotWriteFile."""
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_bytes(contents)
        part.replace(file)
    except OSError as error:
        _forget(part)
        raise CannotWriteFile from error


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
