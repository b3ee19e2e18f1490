"""The tables. A change here needs a migration in migrations/versions; a test compares the two."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, ForeignKey, Index, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, always with its zone. SQLite keeps none, so what is written and read there is UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be stored")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON}  # noqa: RUF012


class LearnerRow(Base):
    __tablename__ = "learner"

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(128), unique=True)
    created_at: Mapped[datetime]


class Owned:
    """A row that belongs to one learner."""

    id: Mapped[int] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id", ondelete="CASCADE"))


class PreferenceRow(Owned, Base):
    __tablename__ = "preference"
    __table_args__ = (UniqueConstraint("learner_id", "key"),)

    key: Mapped[str] = mapped_column(String(128))
    value: Mapped[Any] = mapped_column(JSON)


class DraftRow(Owned, Base):
    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("learner_id", "exercise", "revision"),)

    exercise: Mapped[str] = mapped_column(String(200))
    code: Mapped[str] = mapped_column(Text)
    tab: Mapped[str] = mapped_column(String(64))
    cause: Mapped[str] = mapped_column(String(16))
    began_at: Mapped[datetime]  # when the stretch of typing in this row began
    saved_at: Mapped[datetime]
    revision: Mapped[int]
    lost: Mapped[bool] = mapped_column(default=False)


class AttemptRow(Owned, Base):
    __tablename__ = "attempt"
    __table_args__ = (Index(None, "learner_id", "exercise"),)

    exercise: Mapped[str] = mapped_column(String(200))
    exercise_version: Mapped[str] = mapped_column(String(64))
    code: Mapped[str] = mapped_column(Text)
    code_sha256: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(16))
    verdict: Mapped[dict[str, Any]]
    submitted_at: Mapped[datetime]


class CardRow(Owned, Base):
    __tablename__ = "card"
    __table_args__ = (UniqueConstraint("learner_id", "subject"), Index(None, "learner_id", "due"))

    subject: Mapped[str] = mapped_column(String(200))
    state: Mapped[int]
    step: Mapped[int | None]
    stability: Mapped[float | None]
    difficulty: Mapped[float | None]
    due: Mapped[datetime]
    last_review: Mapped[datetime | None]
    reps: Mapped[int]
    lapses: Mapped[int]


class ReviewRow(Owned, Base):
    """Append-only."""

    __tablename__ = "review_log"
    __table_args__ = (Index(None, "learner_id", "subject"),)

    subject: Mapped[str] = mapped_column(String(200))
    rating: Mapped[int]
    reviewed_at: Mapped[datetime]


class EventRow(Owned, Base):
    """Append-only."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "learner_id", "kind", "subject"),)

    kind: Mapped[str] = mapped_column(String(64))
    subject: Mapped[str] = mapped_column(String(200))
    detail: Mapped[dict[str, Any]]
    happened_at: Mapped[datetime]
