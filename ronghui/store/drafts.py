"""Drafts append: one mechanism for the history, for undoing a reset, and for two tabs on one exercise."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ronghui.store.errors import SENTENCES, StoreError
from ronghui.store.records import Cause, Draft
from ronghui.store.schema import DraftRow

CODE_LIMIT = 200_000  # bytes of UTF-8; the longest solution of the course has under 10 000
STRETCH = timedelta(seconds=60)  # one row of the history holds at most this much typing


def storable(code: str) -> str:
    """The code as every database can hold it: lone surrogates and NUL, which no Python source needs and
    PostgreSQL refuses, become U+FFFD.

    Raises:
        StoreError: of kind `too-large`.
    """
    code = code.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if len(code.encode()) > CODE_LIMIT:
        raise StoreError("too-large", SENTENCES["too-large"])
    return code


def append(
    session: Session,
    learner: int,
    exercise: str,
    code: str,
    *,
    tab: str,
    base: int | None,
    cause: Cause,
    now: datetime,
) -> Draft:
    """Makes `code` the current draft; see `Store.save_draft`. The caller holds the learner's lock."""
    code = storable(code)
    latest = session.scalars(_newest_first(learner, exercise).limit(1)).first()
    if latest is None:
        revision, conflict = 1, False
    elif latest.code == code:
        if cause == "submitted":
            latest.cause = cause  # further typing must not overwrite what was submitted
        return as_draft(latest)
    else:
        revision = latest.revision + 1
        conflict = base is not None and latest.tab != tab and latest.revision > base
        latest.lost = latest.lost or conflict
        same_stretch = latest.cause == cause == "typed" and now - latest.began_at < STRETCH
        if same_stretch and latest.tab == tab:
            latest.code, latest.saved_at, latest.revision = code, now, revision
            return as_draft(latest)
    row = DraftRow(
        learner_id=learner,
        exercise=exercise,
        code=code,
        tab=tab,
        cause=cause,
        began_at=now,
        saved_at=now,
        revision=revision,
    )
    session.add(row)
    session.flush()
    return as_draft(row, conflict=conflict)


def history(session: Session, learner: int, exercise: str, limit: int) -> list[Draft]:
    """The latest drafts of an exercise, the current one first."""
    return [as_draft(row) for row in session.scalars(_newest_first(learner, exercise).limit(limit))]


def as_draft(row: DraftRow, *, conflict: bool = False) -> Draft:
    return Draft(
        row.id,
        row.exercise,
        row.code,
        row.tab,
        cast(Cause, row.cause),
        row.saved_at,
        row.revision,
        row.lost,
        conflict,
    )


def _newest_first(learner: int, exercise: str) -> Select[DraftRow]:
    return (
        select(DraftRow)
        .where(DraftRow.learner_id == learner, DraftRow.exercise == exercise)
        .order_by(DraftRow.revision.desc())
    )
