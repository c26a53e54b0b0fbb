"""The address of a board on a server: what is safe, and what is refused at once."""

import pytest

from app.domain.errors import AppError
from app.domain.errors.server import PasswordInAddress, ServerAddressWrong, ServerNotSafe
from app.storage.address import read_address

WHOLE = "postgresql://anna@{host}/boards?schema=elmshire"
SAFE = "&sslmode=verify-full&sslrootcert=/etc/council.crt"


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "127.8.9.1", "[::1]", "localhost:5433"]
)
def test_this_machine_may_be_asked_without_tls(host: str) -> None:
    assert read_address(WHOLE.format(host=host)).trust == {}


def test_a_socket_of_this_machine_may_be_asked_without_tls() -> None:
    address = read_address("postgresql://anna@/boards?schema=elmshire&host=/run/postgresql")
    assert (address.host, address.database, address.user) == (
        "/run/postgresql",
        "boards",
        "anna",
    )


@pytest.mark.parametrize(
    "host", ["db.elmshire.example", "192.168.1.4", "localhost.example", "localhost,far.example"]
)
@pytest.mark.parametrize("mode", ["", "&sslmode=require", "&sslmode=verify-ca"])
def test_another_machine_must_prove_which_one_it_is(host: str, mode: str) -> None:
    with pytest.raises(ServerNotSafe):
        read_address(WHOLE.format(host=host) + mode)


def test_another_machine_that_proves_it_may_be_asked() -> None:
    address = read_address(WHOLE.format(host="db.elmshire.example:6432") + SAFE)
    assert (address.host, address.port, address.schema) == (
        "db.elmshire.example",
        6432,
        "elmshire",
    )
    assert address.trust == {"sslmode": "verify-full", "sslrootcert": "/etc/council.crt"}


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("", ServerAddressWrong),
        ("three plain words", ServerAddressWrong),
        ("mysql://anna@localhost/boards?schema=elmshire", ServerAddressWrong),
        ("postgresql://localhost/boards?schema=elmshire", ServerAddressWrong),
        ("postgresql://anna@localhost/?schema=elmshire", ServerAddressWrong),
        ("postgresql://anna@/boards?schema=elmshire", ServerAddressWrong),
        ("postgresql://anna@localhost/boards", ServerAddressWrong),
        ("postgresql://anna@localhost:door/boards?schema=elmshire", ServerAddressWrong),
        ("postgresql://anna@localhost/boards?schema=elm;drop", ServerAddressWrong),
        ("postgresql://anna@localhost/boards?schema=elmshire&more", ServerAddressWrong),
        (WHOLE.format(host="localhost") + "&hostaddr=192.0.2.1", ServerAddressWrong),
        (WHOLE.format(host="localhost") + "&host=far.example", ServerAddressWrong),
        (WHOLE.format(host="localhost") + "&options=-csearch_path=x", ServerAddressWrong),
        ("postgresql://anna:secret@localhost/boards?schema=elmshire", PasswordInAddress),
    ],
)
def test_what_is_not_the_address_of_a_board_is_refused(url: str, told: type[AppError]) -> None:
    with pytest.raises(told) as refused:
        read_address(url)
    assert "secret" not in str(refused.value)
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


def test_an_address_does_not_show_itself() -> None:
    assert repr(read_address(WHOLE.format(host="localhost"))) == "Address()"
