"""Alembic's way in: it migrates the connection it is given.

With no connection it works on the plain file named by ``-x file=``, which ``make migration``
brings up to date and then compares with the tables, to find out what changed.
"""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, create_engine

from app.storage.models import Base
from app.storage.models.base import Moment


def plainly(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """Write a moment as the plain column it is: a migration must not lean on today's app."""
    return "sa.DateTime()" if kind == "type" and isinstance(item, Moment) else False


def migrate(connection: Connection) -> None:
    """Run the migrations that are wanted on one connection."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        render_item=plainly,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    file = context.get_x_argument(as_dictionary=True).get("file", "")
    with create_engine(f"sqlite:///{file}").connect() as fresh:
        migrate(fresh)
