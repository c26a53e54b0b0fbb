"""A drive of its own, as a memory stick is: it can fail, be pulled out and be put in again."""

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

TOOLS = ("mkfs.ext4", "mount", "umount", "losetup", "chattr")
SIZE = 48 << 20
GO_DOWN, AT_ONCE = 0x8004587D, 2
"""What asks the system to let a drive be gone (EXT4_IOC_SHUTDOWN), with nothing written."""


class Drive:
    """A file system whose every byte is in one file. Only root may make one."""

    def __init__(self, image: Path, place: Path) -> None:
        self.image = image
        self.place = place
        self._loops: list[str] = []
        with image.open("wb") as file:
            file.truncate(SIZE)
        run("mkfs.ext4", "-q", "-F", str(image))
        self.plug_in()

    def plug_in(self) -> None:
        """Put it in. What is open from before it was pulled out stays dead."""
        self.place.mkdir(exist_ok=True)
        loop = run("losetup", "--find", "--show", str(self.image))
        self._loops.append(loop)
        run("mount", "-o", "errors=remount-ro", loop, str(self.place))

    def pull_out(self) -> None:
        """Pull it out in the middle of whatever it is doing."""
        handle = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, GO_DOWN, struct.pack("I", AT_ONCE))
        except OSError:
            pytest.skip("this computer may not let a drive be gone")
        finally:
            os.close(handle)
        self._unmount()

    def break_down(self) -> None:
        """Have an error on it: the system lets nobody write to it until it is put in anew."""
        name = Path(self._loops[-1]).name
        switch = Path(f"/sys/fs/ext4/{name}/trigger_fs_error")
        if not switch.exists():
            pytest.skip("this computer may not let a drive fail")
        switch.write_text("1", encoding="utf-8")

    def put_in_anew(self) -> None:
        """Take it out with what is still open on it, and put it in again."""
        self._unmount()
        self.plug_in()

    def take_away(self) -> None:
        """Leave nothing of it behind, even where a test has left something open."""
        if os.path.ismount(self.place):
            self._unmount()
        for loop in self._loops:
            run("losetup", "-d", loop)

    def _unmount(self) -> None:
        run("umount", "-l", str(self.place))
        self.place.rmdir()


def run(name: str, *words: str) -> str:
    """Run one of the system's own programs, and give back what it says."""
    tool = shutil.which(name)
    if tool is None:
        pytest.skip(f"there is no {name}")
    done = subprocess.run(  # noqa: S603 - the system's own programs
        [tool, *words], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@contextmanager
def drive_in(image: Path, place: Path) -> Iterator[Drive]:
    """Have a drive for a while, or skip where nobody may make one."""
    if os.geteuid() != 0 or not all(map(shutil.which, TOOLS)):
        pytest.skip("only root may make a drive")
    try:
        drive = Drive(image, place)
    except subprocess.CalledProcessError:
        pytest.skip("this computer may not make a drive in a file")
    try:
        yield drive
    finally:
        drive.take_away()
