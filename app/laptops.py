"""What a board that is open here has to do with laptops that have it too."""

from app.services.other_laptops import OtherLaptops
from app.storage.open_store import OpenStore
from app.storage.server import ServerStore
from app.system.this_laptop import ThisLaptop


def other_laptops(store: OpenStore) -> OtherLaptops:
    """Packs out and in. A server is one laptop among them, whoever works on it from where."""
    if isinstance(store, ServerStore):
        return OtherLaptops(store, lambda: store.packs.laptop)
    here = ThisLaptop(store.folder)
    return OtherLaptops(store, lambda: here.id)
