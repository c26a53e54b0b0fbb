"""A sound server of our own, whose loudspeakers can be plugged in, pulled out and listened to.

It is not installed, and nothing else on the computer sees it. ``.ci/sound-server`` gets it.
"""

import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.recorder import RATE, Recorder

PROGRAMS = Path(__file__).parents[1] / "build" / "sound-server"
PATIENCE = 10


def can_listen() -> bool:
    """Whether there is a sound server to be had here."""
    return (PROGRAMS / "bin" / "pulseaudio").is_file()


class OwnSoundServer:
    """Plays sound for one app, on loudspeakers that are not really there."""

    def __init__(self, folder: Path) -> None:
        self._address = folder / "sound"
        self.environment = {
            "PULSE_SERVER": f"unix:{self._address}",
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
        }
        self._own = os.environ | self.environment | {"LD_LIBRARY_PATH": str(PROGRAMS / "lib")}
        self._process: subprocess.Popen[bytes] | None = None
        self._loudspeakers: dict[str, str] = {}

    def start(self) -> None:
        """Start it, and come back once it answers. It has no loudspeaker yet."""
        words = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        words += ["--disable-shm=yes", "-p", str(PROGRAMS / "lib"), "-L"]
        line = f"module-native-protocol-unix auth-anonymous=1 socket={self._address}"
        self._process = subprocess.Popen(
            [_program("pulseaudio"), *words, line],
            env=self._own,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + PATIENCE
        while not self._answers():
            if time.monotonic() > end or self._process.poll() is not None:
                raise TimeoutError("the sound server does not start")
        # Recorders follow the usual microphone; so that is one that nobody listens to.
        self._ask("load-module", "module-null-source", "source_name=microphone")
        self._ask("set-default-source", "microphone")

    def kill(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._process = None
        self._loudspeakers.clear()

    def freeze(self) -> None:
        """Let it be stuck: it is there, and does nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def plug_in(self, name: str) -> None:
        """Add a loudspeaker. The first is the one that is used."""
        shape = [f"rate={RATE}", "channels=1", "format=s16le", "norewinds=1"]
        made = self._ask("load-module", "module-null-sink", f"sink_name={name}", *shape)
        self._loudspeakers[name] = made

    def unplug(self, name: str) -> None:
        """Take a loudspeaker away, whatever plays on it."""
        self._ask("unload-module", self._loudspeakers.pop(name))

    def prefer(self, name: str) -> None:
        """Make a loudspeaker the one that is used from now on."""
        self._ask("set-default-sink", name)

    @contextmanager
    def listen(self, name: str) -> Iterator[Recorder]:
        """Record what a loudspeaker plays.

        The recorder asks for 5 ms at a time, and the loudspeaker then works in such blocks.
        """
        words = ["-d", f"{name}.monitor", "--raw", "--format=s16le", f"--rate={RATE}"]
        command = [_program("parec"), *words, "--channels=1", "--latency-msec=5"]
        recorder = Recorder(command, self._own)
        try:
            recorder.wait_for_more(0.1)
            yield recorder
        finally:
            recorder.close()

    def _signal(self, number: signal.Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)

    def _answers(self) -> bool:
        try:
            self._ask("info")
        except subprocess.CalledProcessError:
            return False
        return True

    def _ask(self, *words: str) -> str:
        done = subprocess.run(
            [_program("pactl"), *words],
            env=self._own,
            capture_output=True,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
        return done.stdout.strip()


@contextmanager
def own_sound_server() -> Iterator[OwnSoundServer]:
    """Give a sound server that runs, without loudspeakers, until the work with it is done."""
    with tempfile.TemporaryDirectory() as folder:
        server = OwnSoundServer(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.kill()


def _program(name: str) -> str:
    return str(PROGRAMS / "bin" / name)
