"""What to go on with: one step of the path, chosen so that nothing begun is forgotten."""

from __future__ import annotations

from collections.abc import Collection, Sequence


def next_step(path: Sequence[str], finished: Collection[str], recent: Sequence[str] = ()) -> str | None:
    """The id in `path` to go on with, or None when all of it is finished.

    `path` holds the ids of lessons and exercises in the order they are taught; `finished` those passed or
    read; `recent` those touched, latest first (ids outside the path are ignored). In order of preference:

    1. the one touched last, if it is unfinished: the learner is in the middle of it;
    2. the first unfinished one after the one touched last;
    3. the first unfinished one from the start.
    """
    last = next((step for step in recent if step in path), None)
    start = path.index(last) if last is not None else 0
    return next((step for step in [*path[start:], *path[:start]] if step not in finished), None)
