"""Beginning on a laptop that has nothing yet, with a pack from one that has the board."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from app.joining.pack_file import Pack, PackKeys, look_at_header
from app.services.other_laptops import OtherLaptops
from app.storage import encrypted
from app.storage.keys import derived
from app.storage.store import Store, set_up_again
from app.storage.upgrade import newest_revision

Unlock = Callable[[Path], bytes]


def begin_from_pack(folder: Path, file: Path, unlock: Unlock, laptop: UUID) -> Store:
    """Make the board that a pack is of, with all that is in the pack, and open it.

    ``unlock`` is asked for the key with the key file that came in the pack: the passphrase
    or the recovery code of the other laptop opens it. Raises the AppError that says why it
    cannot; then there is no board here, as before.
    """
    key_file = look_at_header(file).key_file
    with TemporaryDirectory() as apart:
        kept = Path(apart) / "board.key"
        kept.write_text(key_file, encoding="utf-8")
        key = unlock(kept)
    # Looked at before anything is made here.
    Pack(file, PackKeys(derived(key, "packs")), newest_revision())
    store = set_up_again(folder, key_file, key)
    try:
        OtherLaptops(store, lambda: laptop).join([file])
    except BaseException:
        store.close()
        encrypted.forget(store.files.store)
        store.files.key.unlink(missing_ok=True)
        raise
    return store
