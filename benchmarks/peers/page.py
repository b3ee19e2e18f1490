"""The table of verdict.py."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks import writing
from benchmarks.peers.measuring import Row


def milliseconds(seconds: float) -> str:
    value = 1000 * seconds
    return f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def ratio(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def table(rows: Sequence[Row], submissions: Sequence[str], compared: bool = True) -> str:
    """Markdown: for each row medians and 95th percentiles; `compared` also says how many times the first row's
    median they are, and what separates two submissions."""
    head, lines = ["milliseconds"], [[row.name] for row in rows]
    for submission in submissions:
        head += [f"{submission}: median", "p95", *["× ours"] * compared]
        for row, line in zip(rows, lines, strict=True):
            times = row.median(submission) / rows[0].median(submission)
            line += [
                milliseconds(row.median(submission)),
                milliseconds(row.p95(submission)),
                *[ratio(times)] * compared,
            ]
    head += ["n of each", *["between two submissions"] * compared]
    for row, line in zip(rows, lines, strict=True):
        line += [str(min(map(len, row.seconds.values()))), *[row.between] * compared]
    return writing.table(head, lines)
