"""Beginning where a board is not yet: on a laptop or a server, with a pack that has it."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from app.domain.errors.door import PassphraseTooShort
from app.domain.errors.packs import PackOfAnotherBoard
from app.joining.pack_file import Pack, PackKeys, look_at_header
from app.services.other_laptops import OtherLaptops
from app.services.people import People
from app.storage import encrypted
from app.storage.keys import Unlock, derived, make_key_file
from app.storage.server import ServerStore
from app.storage.store import PACKS, SHORTEST_PASSPHRASE, Store, set_up_again
from app.storage.upgrade import newest_revision


def _opened(file: Path, unlock: Unlock) -> tuple[str, bytes]:
    """The key file that came in a pack, and the key in it, which opens the pack."""
    key_file = look_at_header(file).key_file
    with TemporaryDirectory() as apart:
        kept = Path(apart) / "board.key"
        kept.write_text(key_file, encoding="utf-8")
        key = unlock(kept)
    Pack(file, PackKeys(derived(key, PACKS)), newest_revision())
    return key_file, key


def begin_from_pack(
    folder: Path, file: Path, unlock: Unlock, laptop: Callable[[], UUID]
) -> Store:
    """Make the board that a pack is of, with all that is in the pack, and open it.

    ``unlock`` is asked for the key with the key file that came in the pack: the passphrase
    or the recovery code of the other laptop opens it. Raises the AppError that says why it
    cannot; then there is no board here, as before. Which ``laptop`` this is is only asked once
    there is a board.
    """
    key_file, key = _opened(file, unlock)
    store = set_up_again(folder, key_file, key)
    try:
        OtherLaptops(store, laptop).join([file])
    except BaseException:
        store.close()
        encrypted.forget(store.files.store)
        store.files.key.unlink(missing_ok=True)
        raise
    return store


def let_packs_in(store: ServerStore, file: Path, unlock: Unlock) -> None:
    """Let the packs of a laptop be joined into an empty board on a server, from now on.

    Raises PackOfAnotherBoard where there are people already: they would be mixed with others.
    """
    if People(store.sessions).members():
        raise PackOfAnotherBoard
    key_file, key = _opened(file, unlock)
    store.packs.keep(derived(key, PACKS), key_file)


def let_packs_out(store: ServerStore, passphrase: str) -> str:
    """Let a board that began on a server go to laptops, where this passphrase opens it.

    Gives back the recovery code, which opens it there too. Raises PassphraseTooShort.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(letters=SHORTEST_PASSPHRASE)
    with TemporaryDirectory() as apart:
        file = Path(apart) / "board.key"
        new = make_key_file(file, passphrase)
        store.packs.keep(derived(new.key, PACKS), file.read_text(encoding="utf-8"))
    return new.recovery_code
