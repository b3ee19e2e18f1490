"""Where the database is, how to connect to it, and how its schema is brought up to date."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import platformdirs
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from ronghui.store.errors import StoreError, store_error, translated

MIGRATIONS = Path(__file__).parent / "migrations"


def database_url(environ: Mapping[str, str] = os.environ) -> URL:
    """RONGHUI_DATABASE_URL if set; else ronghui.db in RONGHUI_HOME or in the user's data folder, which is
    made if it does not exist. (The folder of an address given in full is not: a path mistyped, or a disk
    not mounted, must not look like an empty database.)

    Raises:
        StoreError: the address is none, or the folder cannot be made.
    """
    if address := environ.get("RONGHUI_DATABASE_URL"):
        try:
            return make_url(address)
        except ArgumentError:  # its own message would show a password
            raise StoreError("unavailable", "RONGHUI_DATABASE_URL is no address of a database.") from None
    home = Path(environ.get("RONGHUI_HOME") or platformdirs.user_data_dir("ronghui", appauthor=False))
    url = URL.create("sqlite", database=str(home / "ronghui.db"))
    with translated(url):
        home.mkdir(parents=True, exist_ok=True)
    return url


def connect(url: URL) -> Engine:
    """An engine for the database; its option `writes` marks the transactions that will write.

    Raises:
        StoreError: the driver the address names is not installed.
    """
    try:
        engine = create_engine(url)
    except ModuleNotFoundError as error:
        sentence = f"The address of the database needs the Python package {error.name}: install it."
        raise StoreError("unavailable", sentence) from None
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def migrate(engine: Engine) -> None:
    """Brings the schema up to date. Of two processes that start together one does it and one waits.

    Raises:
        StoreError: of kind `newer` when the database has been through migrations unknown here.
    """
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        if _is_current(connection, script):
            return
    with engine.execution_options(writes=True).begin() as connection:
        if not _is_current(connection, script):
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _is_current(connection: Connection, script: ScriptDirectory) -> bool:
    applied = set(MigrationContext.configure(connection).get_current_heads())
    if not applied <= {revision.revision for revision in script.walk_revisions()}:
        raise store_error("newer", connection.engine.url)
    return applied == set(script.get_heads())


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # _begin_sqlite says when a transaction begins, not the driver
    for pragma in ("busy_timeout = 5000", "journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once if another has written in between;
    # one that takes the lock at its start waits its turn.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
