"""The address of a board on a server: who signs in where, and whether that is safe."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from app.domain.errors.server import PasswordInAddress, ServerAddressWrong, ServerNotSafe

KNOWN = {"schema", "sslmode", "sslrootcert", "host"}
"""What may stand behind the question mark. Others, such as hostaddr, could lead elsewhere."""
PLAIN_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
"""What a board or a person is called on a server: it stands in commands as it is."""


@dataclass(frozen=True)
class Address:
    """Where a board is. Nothing of it is ever shown, so neither is it by ``repr``."""

    host: str = field(repr=False)
    port: int = field(repr=False)
    database: str = field(repr=False)
    user: str = field(repr=False)
    schema: str = field(default="", repr=False)
    trust: Mapping[str, str] = field(default_factory=dict, repr=False)
    """How the server shows that it is the right one: sslmode and sslrootcert."""


def read_address(url: str) -> Address:
    """The address that a facilitator's file has: of one board, and with no password.

    Raises ServerAddressWrong, PasswordInAddress or ServerNotSafe.
    """
    address, password = read_with_password(url)
    if password:
        raise PasswordInAddress
    if not address.schema:
        raise ServerAddressWrong
    return address


def read_with_password(url: str) -> tuple[Address, str]:
    """An address as whoever looks after the server has it, and the password in it, or ""."""
    try:
        parts = urlsplit(url.strip())
        asked = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        address = _address(parts, asked)
    except ValueError:
        raise ServerAddressWrong from None  # its words could hold the password
    _check_safe(address)
    return address, unquote(parts.password or "")


def _address(parts: SplitResult, asked: Mapping[str, str]) -> Address:
    host = asked.get("host") or parts.hostname or ""
    database, schema = unquote(parts.path).lstrip("/"), asked.get("schema", "")
    is_whole = bool(host and parts.username and database) and parts.scheme == "postgresql"
    is_socket_only = "host" not in asked or (host.startswith("/") and not parts.hostname)
    is_plain = not schema or PLAIN_NAME.fullmatch(schema)
    if not (is_whole and is_socket_only and is_plain) or asked.keys() - KNOWN:
        raise ServerAddressWrong
    trust = {name: asked[name] for name in ("sslmode", "sslrootcert") if name in asked}
    user = unquote(parts.username or "")
    return Address(host, parts.port or 5432, database, user, schema, trust)


def _check_safe(address: Address) -> None:
    """What goes to another machine goes only to the one that proves to be the right one."""
    if not _is_here(address.host) and address.trust.get("sslmode") != "verify-full":
        raise ServerNotSafe


def _is_here(host: str) -> bool:
    if host.startswith("/") or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
