"""What a server's tables hold to by themselves, as the tables of a file do by its triggers.

They are made anew by each ``server set-up``, for tables that are new.
"""

from sqlalchemy import Connection, text

from app.storage.encrypted import FORGOTTEN

FORGETTING = """
CREATE OR REPLACE FUNCTION forget_{table}_{what}() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
    IF {when} THEN
        UPDATE joined SET shown = '{{}}', others = '[]'
        WHERE "table" = '{table}' AND "key" = replace(OLD.{key}::text, '-', '');
    END IF;
    RETURN NULL;
END $body$;
CREATE OR REPLACE TRIGGER forget_{table}_{what} AFTER {act} ON "{on}" FOR EACH ROW
EXECUTE FUNCTION forget_{table}_{what}()
"""
"""What was deleted goes at once from what is known of it for joining with laptops too."""
EMPTY_ONLY = """
CREATE OR REPLACE FUNCTION empty_only() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
    RAISE insufficient_privilege;
END $body$;
CREATE OR REPLACE TRIGGER empty_only BEFORE UPDATE OF words ON safety_note FOR EACH ROW
WHEN (NEW.words NOT IN (OLD.words, '')) EXECUTE FUNCTION empty_only()
"""
"""What was noted about a worry can go, with the view it is about; it can never be changed."""
LINKS = text("""
    SELECT conrelid::regclass::text, quote_ident(conname) FROM pg_constraint
    WHERE contype = 'f' AND NOT condeferrable AND connamespace = current_schema()::regnamespace
""")


def make_rules(connection: Connection) -> None:
    """Make them, as the role that owns the tables."""
    connection.exec_driver_sql(EMPTY_ONLY)
    for one in FORGOTTEN:
        when = one["when"].removeprefix("WHEN ") or "TRUE"
        connection.exec_driver_sql(FORGETTING.format(**{**one, "when": when}))
    # What comes in a pack may point at what comes after it.
    for table, link in connection.execute(LINKS).all():
        connection.exec_driver_sql(f"ALTER TABLE {table} ALTER CONSTRAINT {link} DEFERRABLE")
