"""Running the migrations, on one file or on a server. Importing this module imports Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, StaticPool, create_engine, text
from sqlcipher3 import dbapi2

from app.storage import encrypted
from app.storage.trouble import explain_errors


def migrate(file: Path, key: bytes, migrations: Path) -> None:
    """Bring the tables of ``file`` to the newest revision.

    Foreign keys are off while it runs: SQLite empties a table before it drops it, and with
    them on that would delete the rows that point at it.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: encrypted.connect(file, key),
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    explain_errors(engine)
    try:
        with engine.begin() as connection:
            connection.execute(text(f"PRAGMA application_id = {encrypted.APPLICATION_ID}"))
            upgrade_tables(connection, migrations)
            broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    finally:
        engine.dispose()
    if broken:
        raise RuntimeError(f"The upgrade broke links: {broken[:3]}")


def upgrade_tables(connection: Connection, migrations: Path) -> None:
    """Bring the tables of a connection to the newest revision, in its transaction."""
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
