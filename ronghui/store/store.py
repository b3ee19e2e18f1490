"""The store: short methods, one transaction a call, plain values in and out. Any thread may call any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from threading import Lock
from typing import Any, cast, get_args

from sqlalchemy import Engine, func, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from ronghui.learning.mastery import ExerciseState
from ronghui.learning.review import (
    Card,
    Rating,
    State,
    after_pass,
    after_solution_viewed,
    exercise_subject,
    new_card,
    reviewed,
)
from ronghui.store import drafts, transfer
from ronghui.store.database import connect, database_url, migrate
from ronghui.store.errors import StoreError, translated
from ronghui.store.records import Attempt, Cause, Draft, Event, Review, Status
from ronghui.store.schema import (
    AttemptRow,
    CardRow,
    DraftRow,
    EventRow,
    LearnerRow,
    PreferenceRow,
    ReviewRow,
)

# The statuses that say something about the learner; not_attempted and ungradable do not.
COUNTED: frozenset[Status] = frozenset({"pass", "fail", "error", "timeout"})


class Store:
    """One database. Every method is one transaction and raises StoreError when the database fails."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reading = sessionmaker(engine)
        self._writing = sessionmaker(engine.execution_options(writes=True))

    @classmethod
    def open(cls, url: str | URL | None = None) -> Store:
        """The store at `url` (default: `database_url`), its schema brought up to date.

        Raises:
            StoreError: its kind says why.
        """
        address = make_url(url) if url else database_url()
        with translated(address):
            engine = connect(address)
            migrate(engine)
        return cls(engine)

    def close(self) -> None:
        """Lets go of the database's connections."""
        self._engine.dispose()

    def ping(self) -> None:
        """Raises StoreError unless the database answers."""
        with self._read() as session:
            session.execute(select(1))

    # Learners and their preferences

    def learner(self, token: str, now: datetime | None = None) -> int:
        """The id of the learner with this token, made at the first call."""
        wanted = select(LearnerRow.id).where(LearnerRow.token == token)
        with self._read() as session:
            found = session.scalar(wanted)
        if found is not None:
            return found
        with translated(self._engine.url):
            try:
                with self._writing.begin() as session:
                    if (found := session.scalar(wanted)) is not None:
                        return found
                    row = LearnerRow(token=token, created_at=now or datetime.now(UTC))
                    session.add(row)
                    session.flush()
                    return row.id
            except IntegrityError:  # another process has just made it
                with self._reading() as session:
                    return session.scalars(wanted).one()

    def preference(self, learner: int, key: str, default: Any = None) -> Any:
        """What the learner has set under `key`."""
        with self._read() as session:
            row = session.scalar(_preference(learner, key))
            return default if row is None else row.value

    def set_preference(self, learner: int, key: str, value: Any) -> None:
        """Keeps a JSON value under `key`."""
        with self._write(learner) as session:
            if (row := session.scalar(_preference(learner, key))) is not None:
                row.value = value
            else:
                session.add(PreferenceRow(learner_id=learner, key=key, value=value))

    # Drafts

    def save_draft(
        self,
        learner: int,
        exercise: str,
        code: str,
        *,
        tab: str,
        base: int | None,
        now: datetime,
        cause: Cause = "typed",
    ) -> Draft:
        """Makes `code` the exercise's current draft and keeps the one before in the history.

        Saving what is current already changes nothing. Typing in one tab is one row a minute, not one a
        save. `base` is the revision the tab knew: where another tab has saved a later one, this save
        still becomes current, the other stays in the history as `lost`, and `conflict` is set on what is
        returned. None asks for no such check.

        Raises:
            StoreError: of kind `too-large` beyond `drafts.CODE_LIMIT`.
        """
        with self._write(learner) as session:
            return drafts.append(session, learner, exercise, code, tab=tab, base=base, cause=cause, now=now)

    def draft(self, learner: int, exercise: str) -> Draft | None:
        """The current draft."""
        return next(iter(self.draft_history(learner, exercise, limit=1)), None)

    def draft_history(self, learner: int, exercise: str, limit: int = 20) -> list[Draft]:
        """The latest drafts, the current one first."""
        with self._read() as session:
            return drafts.history(session, learner, exercise, limit)

    # Attempts

    def record_attempt(
        self,
        learner: int,
        exercise: str,
        exercise_version: str,
        code: str,
        verdict: Mapping[str, Any],
        now: datetime,
        *,
        tab: str = "",
    ) -> Attempt:
        """Keeps a submission with its verdict, its code as a draft, and what it does to the review card.

        The first pass makes the card; a pass once the card is due is a good review; nothing else touches
        it (see `learning.review.after_pass`). `verdict["status"]` is one of `Status`.
        """
        status = verdict.get("status")
        if status not in get_args(Status):
            raise ValueError(f"a verdict cannot have the status {status!r}")
        code = drafts.storable(code)
        with self._write(learner) as session:
            drafts.append(session, learner, exercise, code, tab=tab, base=None, cause="submitted", now=now)
            row = AttemptRow(
                learner_id=learner,
                exercise=exercise,
                exercise_version=exercise_version,
                code=code,
                code_sha256=sha256(code.encode()).hexdigest(),
                status=status,
                verdict=dict(verdict),
                submitted_at=now,
            )
            session.add(row)
            if status == "pass":
                before = _card(session, learner, exercise_subject(exercise))
                _keep_review(session, learner, after_pass(before, exercise, now), Rating.GOOD, now)
            session.flush()
            return _attempt(row)

    def attempts(self, learner: int, exercise: str | None = None, limit: int = 50) -> list[Attempt]:
        """The latest attempts, latest first, at one exercise or at all."""
        query = select(AttemptRow).where(AttemptRow.learner_id == learner)
        if exercise is not None:
            query = query.where(AttemptRow.exercise == exercise)
        latest = query.order_by(AttemptRow.submitted_at.desc(), AttemptRow.id.desc()).limit(limit)
        with self._read() as session:
            return [_attempt(row) for row in session.scalars(latest)]

    def exercise_states(self, learner: int) -> dict[str, ExerciseState]:
        """Each exercise with a counted attempt: `passed` once it ever passed, else `tried`."""
        query = select(AttemptRow.exercise, AttemptRow.status).distinct()
        with self._read() as session:
            pairs = session.execute(query.where(AttemptRow.learner_id == learner, AttemptRow.status.in_(COUNTED))).all()
        passed = {exercise for exercise, status in pairs if status == "pass"}
        return {exercise: "passed" if exercise in passed else "tried" for exercise, _ in pairs}

    # Events

    def record_event(self, learner: int, kind: str, subject: str, detail: Mapping[str, Any], now: datetime) -> Event:
        """Keeps something the learner did: hint_shown, solution_viewed, question_revealed, lesson_visited,
        predicted. `solution_viewed`, whose subject is an exercise, puts its card back to tomorrow if the
        exercise was not passed before."""
        with self._write(learner) as session:
            row = EventRow(learner_id=learner, kind=kind, subject=subject, detail=dict(detail), happened_at=now)
            session.add(row)
            if kind == "solution_viewed" and not _has_passed(session, learner, subject):
                before = _card(session, learner, exercise_subject(subject))
                _keep_review(session, learner, after_solution_viewed(before, subject, now), Rating.AGAIN, now)
            session.flush()
            return _event(row)

    def events(
        self, learner: int, kind: str | None = None, subject: str | None = None, limit: int = 1000
    ) -> list[Event]:
        """The latest events, latest first, of one kind and about one subject where these are given."""
        query = select(EventRow).where(EventRow.learner_id == learner)
        if kind is not None:
            query = query.where(EventRow.kind == kind)
        if subject is not None:
            query = query.where(EventRow.subject == subject)
        latest = query.order_by(EventRow.happened_at.desc(), EventRow.id.desc()).limit(limit)
        with self._read() as session:
            return [_event(row) for row in session.scalars(latest)]

    def recent(self, learner: int, limit: int = 20) -> list[str]:
        """Exercises written in and lessons visited, latest first: what `learning.next_step` takes."""
        written = select(DraftRow.exercise, func.max(DraftRow.saved_at).label("at"))
        visited = select(EventRow.subject, func.max(EventRow.happened_at).label("at"))
        both = (
            written.where(DraftRow.learner_id == learner)
            .group_by(DraftRow.exercise)
            .union_all(
                visited.where(EventRow.learner_id == learner, EventRow.kind == "lesson_visited").group_by(
                    EventRow.subject
                )
            )
            .order_by("at")
        )
        with self._read() as session:
            return list(session.scalars(both))[::-1][:limit]

    # Reviews

    def review(self, learner: int, subject: str, rating: Rating | int, now: datetime) -> Card:
        """The subject's card after this review, made if there was none; the review is logged."""
        with self._write(learner) as session:
            card = _card(session, learner, subject) or new_card(subject, now)
            after = reviewed(card, Rating(rating), now)
            _keep_review(session, learner, after, Rating(rating), now)
            return after

    def due(self, learner: int, now: datetime, limit: int = 50) -> list[Card]:
        """The cards due at `now`, the longest overdue first."""
        query = select(CardRow).where(CardRow.learner_id == learner, CardRow.due <= now)
        with self._read() as session:
            return [_as_card(row) for row in session.scalars(query.order_by(CardRow.due).limit(limit))]

    def cards(self, learner: int) -> list[Card]:
        """All cards, soonest due first."""
        query = select(CardRow).where(CardRow.learner_id == learner).order_by(CardRow.due)
        with self._read() as session:
            return [_as_card(row) for row in session.scalars(query)]

    def review_log(self, learner: int) -> list[Review]:
        """All reviews, oldest first."""
        query = select(ReviewRow).where(ReviewRow.learner_id == learner)
        with self._read() as session:
            rows = session.scalars(query.order_by(ReviewRow.reviewed_at, ReviewRow.id))
            return [Review(r.id, r.subject, Rating(r.rating), r.reviewed_at) for r in rows]

    # Moving to another computer

    def export(self, learner: int) -> dict[str, Any]:
        """Everything the learner owns, ready for `json.dumps`."""
        with self._read() as session:
            return transfer.exported(session, learner)

    def restore(self, learner: int, data: object) -> dict[str, int]:
        """Merges what `export` gave into the learner's history and says how much was new; doing it twice
        adds nothing.

        Raises:
            BrokenExport: names what is wrong with `data`; nothing has been taken from it.
        """
        export = transfer.parsed(data)
        with self._write(learner) as session:
            return transfer.merge(session, learner, export)

    @contextmanager
    def _read(self) -> Iterator[Session]:
        with translated(self._engine.url), self._reading() as session:
            yield session

    @contextmanager
    def _write(self, learner: int) -> Iterator[Session]:
        """One transaction, in which no other writes for this learner (SQLite ignores FOR UPDATE, but lets
        only one transaction write anyway)."""
        with translated(self._engine.url), self._writing.begin() as session:
            known = select(LearnerRow.id).where(LearnerRow.id == learner).with_for_update()
            if session.scalar(known) is None:
                raise StoreError("unavailable", "The database no longer knows this learner: reload the page.")
            yield session


_opening = Lock()


def shared_store() -> Store:
    """The process's one store, opened at the first call; after a failure the next call tries again."""
    with _opening:
        return _opened(database_url())


@cache
def _opened(url: URL) -> Store:
    return Store.open(url)


def _preference(learner: int, key: str) -> Any:
    return select(PreferenceRow).where(PreferenceRow.learner_id == learner, PreferenceRow.key == key)


def _has_passed(session: Session, learner: int, exercise: str) -> bool:
    passes = select(AttemptRow.id).where(
        AttemptRow.learner_id == learner, AttemptRow.exercise == exercise, AttemptRow.status == "pass"
    )
    return session.scalar(passes.limit(1)) is not None


def _card_row(session: Session, learner: int, subject: str) -> CardRow | None:
    return session.scalar(select(CardRow).where(CardRow.learner_id == learner, CardRow.subject == subject))


def _card(session: Session, learner: int, subject: str) -> Card | None:
    row = _card_row(session, learner, subject)
    return None if row is None else _as_card(row)


def _keep_review(session: Session, learner: int, card: Card | None, rating: Rating, now: datetime) -> None:
    """Stores the card as a review left it, and the review; None: there was none."""
    if card is None:
        return
    row = _card_row(session, learner, card.subject) or CardRow(learner_id=learner)
    for name, value in vars(card).items():
        setattr(row, name, value)
    session.add(row)
    session.add(ReviewRow(learner_id=learner, subject=card.subject, rating=rating, reviewed_at=now))


def _as_card(row: CardRow) -> Card:
    return Card(
        row.subject,
        State(row.state),
        row.step,
        row.stability,
        row.difficulty,
        row.due,
        row.last_review,
        row.reps,
        row.lapses,
    )


def _attempt(row: AttemptRow) -> Attempt:
    return Attempt(
        row.id,
        row.exercise,
        row.exercise_version,
        row.code,
        row.code_sha256,
        cast(Status, row.status),
        row.verdict,
        row.submitted_at,
    )


def _event(row: EventRow) -> Event:
    return Event(row.id, row.kind, row.subject, row.detail, row.happened_at)
