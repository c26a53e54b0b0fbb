"""Lets no crash write the memory of the app to the disk: it holds what members said."""

import importlib


def leave_no_dumps() -> None:
    """Turn core dumps off for this process and those it starts, where there are such."""
    try:
        resource = importlib.import_module("resource")
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
