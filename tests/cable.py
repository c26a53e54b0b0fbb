"""A cable to a server that can be pulled out."""

import socket
from contextlib import suppress
from threading import Thread


class Cable:
    """Carries what is said to a server on ``port`` here, until it is pulled out."""

    def __init__(self, host: str, port: int) -> None:
        self._there = (host, port)
        self._near = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._near.getsockname()[1]
        self._ends: list[socket.socket] = []
        self._is_out = False
        Thread(target=self._meet, daemon=True).start()

    def pull(self) -> None:
        """From now on nothing comes through, and whoever calls is turned away."""
        self._is_out = True
        for end in self._ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def put_back(self) -> None:
        """Whoever calls from now on comes through."""
        self._is_out = False

    def close(self) -> None:
        """Throw the cable away."""
        self.pull()
        with suppress(OSError):
            self._near.shutdown(socket.SHUT_RDWR)
        for end in (self._near, *self._ends):
            end.close()

    def _meet(self) -> None:
        while True:
            try:
                near, _who = self._near.accept()
            except OSError:
                return
            if self._is_out:
                near.close()
                continue
            far = socket.create_connection(self._there)
            self._ends += [near, far]
            for start, end in ((near, far), (far, near)):
                Thread(target=_carry, args=(start, end), daemon=True).start()


def _carry(start: socket.socket, end: socket.socket) -> None:
    with suppress(OSError):
        while said := start.recv(65536):
            end.sendall(said)
        end.shutdown(socket.SHUT_RDWR)
