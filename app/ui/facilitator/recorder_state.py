"""How a recording stands, and what is said of it."""

from dataclasses import dataclass

from app.domain.recordings import Recording
from app.ui.facilitator.fields import counted
from app.ui.look import Look


@dataclass(frozen=True)
class RecorderState:
    """What there is and what is going on.

    ``kept`` is what members hear, ``new_ms`` how long the recording is that waits to be used,
    ``so_far_ms`` how much of one has come while someone is being recorded.
    """

    kept: Recording | None = None
    new_ms: int | None = None
    so_far_ms: int | None = None
    is_playing: bool = False

    @property
    def is_listening(self) -> bool:
        """Whether someone is being recorded."""
        return self.so_far_ms is not None

    @property
    def has_sound(self) -> bool:
        """Whether there is something to play back."""
        return self.new_ms is not None or self.kept is not None


def told(look: Look, state: RecorderState) -> str:
    """How things stand, in one sentence or two."""
    if state.so_far_ms == 0:
        return look("recorder.starting").words
    if state.so_far_ms is not None:
        return _lasting(look, "speak", state.so_far_ms)
    if state.is_playing:
        return look("recorder.playing").words
    if state.new_ms is not None:
        return _lasting(look, "new", state.new_ms)
    if state.kept is None:
        return look("recorder.how").words
    if state.kept.fits:
        return _lasting(look, "kept", state.kept.duration_ms)
    return look("recorder.changed", words=state.kept.words).words


def _lasting(look: Look, name: str, duration_ms: int) -> str:
    return counted(look, f"recorder.{name}", max(1, round(duration_ms / 1000)))
