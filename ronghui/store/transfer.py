"""A learner's whole history as one JSON file: its format, how it is written, how it is merged back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from typing import Annotated, Any, Literal, TypeVar, cast

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    ValidationError,
    model_validator,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from ronghui.learning.review import Rating, State
from ronghui.store.drafts import storable
from ronghui.store.errors import BrokenExport, StoreError
from ronghui.store.records import Cause, Status
from ronghui.store.schema import AttemptRow, CardRow, DraftRow, EventRow, Owned, PreferenceRow, ReviewRow


def _in_range(moment: datetime) -> datetime:
    if not 2000 <= moment.year <= 9000:
        raise ValueError(f"the year {moment.year} is not one this app was used in")
    return moment.astimezone(UTC)


def _storable(code: str) -> str:
    try:
        return storable(code)
    except StoreError as error:
        raise ValueError(str(error)) from None


Moment = Annotated[AwareDatetime, AfterValidator(_in_range)]
Code = Annotated[str, AfterValidator(_storable)]
Name = Annotated[str, Field(min_length=1, max_length=200)]
Short = Annotated[str, Field(max_length=64)]


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True)


class DraftEntry(_Entry):
    exercise: Name
    code: Code
    tab: Short
    cause: Cause
    began_at: Moment
    saved_at: Moment
    lost: bool


class AttemptEntry(_Entry):
    exercise: Name
    exercise_version: Short
    code: Code
    status: Status
    verdict: dict[str, JsonValue]
    submitted_at: Moment


class CardEntry(_Entry):
    subject: Name
    state: State
    step: Annotated[int, Field(ge=0, le=100)] | None
    stability: Annotated[float, Field(gt=0, le=1e6)] | None
    difficulty: Annotated[float, Field(ge=1, le=10)] | None
    due: Moment
    last_review: Moment | None
    reps: Annotated[int, Field(ge=0, le=10**6)]
    lapses: Annotated[int, Field(ge=0, le=10**6)]

    @model_validator(mode="after")
    def _as_fsrs_needs_it(self) -> CardEntry:
        if (self.step is None) != (self.state is State.REVIEW):
            raise ValueError("a card has a step exactly when it is being learnt or relearnt")
        if self.state is not State.LEARNING and (self.stability is None or self.difficulty is None):
            raise ValueError("a card that has been learnt has a stability and a difficulty")
        return self


class ReviewEntry(_Entry):
    subject: Name
    rating: Rating
    reviewed_at: Moment


class EventEntry(_Entry):
    kind: Annotated[str, Field(min_length=1, max_length=64)]
    subject: Annotated[str, Field(max_length=200)]
    detail: dict[str, JsonValue]
    happened_at: Moment


Entry = TypeVar("Entry", bound=_Entry)
Row = TypeVar("Row", bound=Owned)


class Export(_Entry):
    """The file. Identity (the token) is not in it: whoever holds the file may make it their own."""

    format: Literal["ronghui"] = "ronghui"
    version: Literal[1] = 1
    preferences: dict[Annotated[str, Field(max_length=128)], JsonValue]
    drafts: list[DraftEntry]
    attempts: list[AttemptEntry]
    cards: list[CardEntry]
    reviews: list[ReviewEntry]
    events: list[EventEntry]


def parsed(data: object) -> Export:
    """The file's content, checked.

    Raises:
        BrokenExport: names the first thing that is wrong.
    """
    if not isinstance(data, dict) or data.get("format") != "ronghui":
        raise BrokenExport("This is not a file exported from Ronghui.")
    if data.get("version") != 1:
        raise BrokenExport(f"The file has version {data.get('version')!r}; this Ronghui reads version 1.")
    try:
        return Export.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BrokenExport(f"The file is damaged at {place}: {first['msg']}.") from None


def exported(session: Session, learner: int) -> dict[str, Any]:
    """Everything the learner owns, oldest first, ready for `json.dumps`."""

    drafts = sorted(_owned(session, DraftRow, learner), key=_in_history)
    return Export.model_construct(
        preferences={row.key: row.value for row in _owned(session, PreferenceRow, learner)},
        drafts=_entries(DraftEntry, drafts),
        attempts=_entries(AttemptEntry, _owned(session, AttemptRow, learner)),
        cards=_entries(CardEntry, _owned(session, CardRow, learner)),
        reviews=_entries(ReviewEntry, _owned(session, ReviewRow, learner)),
        events=_entries(EventEntry, _owned(session, EventRow, learner)),
    ).model_dump(mode="json", warnings=False)


def merge(session: Session, learner: int, export: Export) -> dict[str, int]:
    """Adds what is not there yet and says how much of each that was.

    What the learner has here already wins: a preference set here stays, and so does a card reviewed here
    later. Drafts older than the current one go to the far end of the history; newer ones come on top.
    """
    added = dict.fromkeys(("preferences", "drafts", "attempts", "cards", "reviews", "events"), 0)

    def add(name: str, row: object) -> None:
        session.add(row)
        added[name] += 1

    preferences = {row.key for row in _owned(session, PreferenceRow, learner)}
    for key, value in export.preferences.items():
        if key not in preferences:
            add("preferences", PreferenceRow(learner_id=learner, key=key, value=value))

    for draft_row in _missing_drafts(_owned(session, DraftRow, learner), export.drafts, learner):
        add("drafts", draft_row)

    attempts = {(a.exercise, a.submitted_at, a.code, a.status) for a in _owned(session, AttemptRow, learner)}
    for attempt in export.attempts:
        one = (attempt.exercise, attempt.submitted_at, attempt.code, attempt.status)
        if one not in attempts:
            attempts.add(one)
            digest = sha256(attempt.code.encode()).hexdigest()
            add("attempts", AttemptRow(learner_id=learner, code_sha256=digest, **attempt.model_dump()))

    cards = {row.subject: row for row in _owned(session, CardRow, learner)}
    never = datetime.min.replace(tzinfo=UTC)
    for card in export.cards:
        here = cards.get(card.subject)
        if here is None:
            cards[card.subject] = CardRow(learner_id=learner, **card.model_dump())
            add("cards", cards[card.subject])
        elif (card.last_review or never) > (here.last_review or never):
            for name, value in card.model_dump().items():
                setattr(here, name, value)
            added["cards"] += 1

    reviews = {(r.subject, r.reviewed_at, r.rating) for r in _owned(session, ReviewRow, learner)}
    for review in export.reviews:
        if (line := (review.subject, review.reviewed_at, int(review.rating))) not in reviews:
            reviews.add(line)
            add("reviews", ReviewRow(learner_id=learner, **review.model_dump()))

    events = {_identity(row) for row in _owned(session, EventRow, learner)}
    for event in export.events:
        if (seen := _identity(event)) not in events:
            events.add(seen)
            add("events", EventRow(learner_id=learner, **event.model_dump()))

    return added


def _missing_drafts(here: list[DraftRow], drafts: list[DraftEntry], learner: int) -> Iterator[DraftRow]:
    known = {(d.exercise, d.saved_at, d.code) for d in here}
    for exercise in dict.fromkeys(draft.exercise for draft in drafts):
        mine = sorted((d for d in here if d.exercise == exercise), key=_in_history)
        # A dict drops what the file holds twice and keeps the order.
        missing = {(d.exercise, d.saved_at, d.code): d for d in drafts if d.exercise == exercise}
        new = [draft for one, draft in missing.items() if one not in known]
        older = [d for d in new if mine and d.saved_at <= mine[-1].saved_at]
        newer = [d for d in new if not mine or d.saved_at > mine[-1].saved_at]
        first, last = (mine[0].revision, mine[-1].revision) if mine else (1, 0)
        numbered = [*zip(count(first - len(older)), older), *zip(count(last + 1), newer)]
        for revision, draft in numbered:
            yield DraftRow(learner_id=learner, revision=revision, **draft.model_dump())


def _in_history(draft: DraftRow) -> tuple[str, int]:
    return draft.exercise, draft.revision


def _identity(event: EventRow | EventEntry) -> tuple[str, str, datetime, str]:
    return event.kind, event.subject, event.happened_at, json.dumps(event.detail, sort_keys=True)


def _entries(kind: type[Entry], rows: Iterable[object]) -> list[Entry]:
    # Unchecked: what is in the database can always be taken out of it.
    made = [kind.model_construct(**{name: getattr(row, name) for name in kind.model_fields}) for row in rows]
    return cast(list[Entry], made)


def _owned(session: Session, table: type[Row], learner: int) -> list[Row]:
    return list(session.scalars(select(table).where(table.learner_id == learner).order_by(table.id)))
