"""What can go wrong with the database, told in sentences."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError

Kind = Literal["unavailable", "read-only", "full", "broken", "newer", "too-large"]

SENTENCES: dict[Kind, str] = {
    "unavailable": "The database {at} cannot be reached or stays locked by another program.",
    "read-only": "The database {at} cannot be written: check who may write to that file and its folder.",
    "full": "The disk that holds the database {at} is full: free some space and try again.",
    "broken": "The database {at} is damaged or not Ronghui's: put a copy back, or move the file away.",
    "newer": "The database {at} was written by a newer Ronghui: update this one.",
    "too-large": "The code is too large to be saved.",
}

_KINDS: dict[str, Kind] = {
    # SQLite's primary result codes (https://www.sqlite.org/rescode.html)
    "SQLITE_ERROR": "broken",  # no such table or column, or one that exists already
    "SQLITE_CORRUPT": "broken",
    "SQLITE_NOTADB": "broken",
    "SQLITE_FULL": "full",
    "SQLITE_READONLY": "read-only",
    "SQLITE_PERM": "read-only",
    # PostgreSQL's (https://www.postgresql.org/docs/current/errcodes-appendix.html)
    "25006": "read-only",
    "42501": "read-only",
    "53100": "full",
    "42P01": "broken",
    "42703": "broken",
    # the operating system's
    "ENOSPC": "full",
    "EDQUOT": "full",
    "EROFS": "read-only",
    "EACCES": "read-only",
    "EPERM": "read-only",
}


class StoreError(Exception):
    """The store could not do what was asked. `str()` is a sentence in English for logs and the terminal;
    a page translates by `kind`."""

    def __init__(self, kind: Kind, sentence: str) -> None:
        super().__init__(sentence)
        self.kind: Kind = kind


class BrokenExport(ValueError):
    """A file given to `Store.restore` is not one that `Store.export` made; says what is wrong, and where."""


def store_error(kind: Kind, url: URL) -> StoreError:
    """The error of this kind about the database at `url`; a password in the address is never shown."""
    at = url.database if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    return StoreError(kind, SENTENCES[kind].format(at=at))


@contextmanager
def translated(url: URL) -> Iterator[None]:
    """Turns every error of the database, its driver and the disk into a StoreError."""
    try:
        yield
    except (DBAPIError, OSError) as error:
        raise store_error(_kind(error, url), url) from error
    except StatementError as error:
        # A value that has no place in the database is the caller's mistake, not the database's.
        raise (error.orig or error) from None
    except SQLAlchemyError as error:
        raise store_error("unavailable", url) from error


def _kind(error: DBAPIError | OSError, url: URL) -> Kind:
    if isinstance(error, OSError):
        name: str = errno.errorcode.get(error.errno or 0, "")
    else:
        name = getattr(error.orig, "sqlstate", None) or getattr(error.orig, "sqlite_errorname", None) or ""
    kind = _KINDS.get(name) or _KINDS.get("_".join(name.split("_")[:2]), "unavailable")
    # SQLite in WAL mode says "unable to open" where it may not create its files beside the database.
    return "read-only" if kind == "unavailable" and not _writable(url) else kind


def _writable(url: URL) -> bool:
    if url.get_backend_name() != "sqlite" or not url.database:
        return True
    folder = os.path.dirname(os.path.abspath(url.database))
    return not os.path.isdir(folder) or os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
