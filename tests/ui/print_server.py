"""A print server of our own, with queues that really take letters, or really do not.

It is not installed, and nothing else on the computer sees it. ``.ci/print-server`` gets it.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

PROGRAMS = Path(__file__).parents[2] / "build" / "print-server"
FILES = Path(__file__).parent / "print_server_files"
FOLDERS = ("bin/backend", "etc/ppd", "spool", "cache", "state", "tmp", "log", "paper", "data")
PATIENCE = 60
NEEDS_SERVER = pytest.mark.skipif(
    not (PROGRAMS / "bin" / "cupsd").is_file(),
    reason="there is no print server here; .ci/print-server gets one",
)


@dataclass(frozen=True)
class PrintedJob:
    """What came out of a printer, what its queue called it, and how it was to be."""

    pdf: bytes
    title: str
    options: Mapping[str, str]


class OwnPrintServer:
    """Queues for one app: ``works`` prints, ``refuses`` does not, and ``waits`` is paused.

    ``small`` tells that it has A4 only, and prints on both sides; the others tell nothing.
    None is the one that is used until its name is in the environment, as LPDEST.
    """

    def __init__(self, folder: Path, room: int = 0) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.environment = {
            "CUPS_SERVER": str(folder / "socket"),
            "LD_LIBRARY_PATH": str(PROGRAMS / "lib"),
            "PATH": f"{PROGRAMS / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(folder),
        }
        self._furnish(room)

    def start(self) -> None:
        """Start it, and come back once it answers."""
        etc = self.folder / "etc"
        words = ["-f", "-c", f"{etc}/cupsd.conf", "-s", f"{etc}/cups-files.conf"]
        self._process = subprocess.Popen(  # noqa: S603 - a program of our own
            [PROGRAMS / "bin" / "cupsd", *words],
            env=os.environ | self.environment,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + PATIENCE
        while "is running" not in self._ask("lpstat", "-r"):
            if time.monotonic() > end or self._process.poll() is not None:
                raise TimeoutError("the print server does not start")
            time.sleep(0.01)

    def stop(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def freeze(self) -> None:
        """Let it be stuck: it is there, and does nothing."""
        if self._process is not None:
            self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let the queue that waits print."""
        self._ask("cupsenable", "waits")

    @property
    def spooled(self) -> list[bytes]:
        """What the server was given and has kept, in order."""
        return [file.read_bytes() for file in sorted(self.folder.glob("spool/d*"))]

    def printed(self, count: int) -> list[PrintedJob]:
        """So many jobs as they came out, in order. Raises TimeoutError when they do not."""
        end = time.monotonic() + PATIENCE
        while len(files := list(self.folder.glob("paper/*.pdf"))) < count:
            if time.monotonic() > end:
                raise TimeoutError("the letters do not come out")
            time.sleep(0.01)
        return [_job(file) for file in sorted(files, key=lambda file: int(file.stem))]

    def _furnish(self, room: int) -> None:
        folder = self.folder
        for name in FOLDERS:
            (folder / name).mkdir(parents=True)
        (folder / "bin" / "daemon").symlink_to(PROGRAMS / "daemon")
        (folder / "data" / "mime").symlink_to(PROGRAMS / "mime")
        for file in FILES.glob("*.conf"):
            text = file.read_text(encoding="utf-8")
            text = text.replace("FOLDER", str(folder)).replace("ROOM", str(room))
            (folder / "etc" / file.name).write_text(text, encoding="utf-8")
        shutil.copy(FILES / "small.ppd", folder / "etc" / "ppd")
        # Only its owner may run the printer, so that the server runs it as whoever owns it.
        printer = folder / "bin" / "backend" / "paper"
        shutil.copy(FILES / "paper", printer)
        printer.chmod(0o700)

    def _ask(self, program: str, *words: str) -> str:
        done = subprocess.run(  # noqa: S603 - a program of our own
            [PROGRAMS / "bin" / program, *words],
            env=os.environ | self.environment | {"LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        return done.stdout


@contextmanager
def own_print_server(room: int = 0) -> Iterator[OwnPrintServer]:
    """Give a print server that runs until the work with it is done.

    With ``room``, a queue takes no more than so many jobs that are not out yet.
    """
    with TemporaryDirectory() as folder:  # its address would be too long in a test's own
        server = OwnPrintServer(Path(folder), room)
        try:
            server.start()
            yield server
        finally:
            server.stop()


def _job(pdf: Path) -> PrintedJob:
    title, *options = pdf.with_suffix(".told").read_text(encoding="utf-8").splitlines()
    return PrintedJob(pdf.read_bytes(), title, dict(option.split("=", 1) for option in options))
