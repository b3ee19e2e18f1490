"""What verdict.py writes: a table for the terminal and for docs/benchmarks, and the chart as an SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from html import escape

from benchmarks.peers.measuring import Row

WIDTH, LEFT, RIGHT, LINE, TOP = 860, 300, 90, 40, 34
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.faint { fill: #59636e } .grid { stroke: #d1d9e0 }
.pass { fill: #2f6f9f } .fail { fill: none; stroke: #2f6f9f; stroke-width: 1.5 } .tail { stroke: #59636e }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .faint { fill: #9198a1 } .grid { stroke: #3d444d }
  .pass { fill: #6cb2e0 } .fail { stroke: #6cb2e0 } .tail { stroke: #9198a1 }
}
"""


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
    rule = ["---", *["---:"] * (len(head) - 1 - compared), *["---"] * compared]
    return "\n".join(f"| {' | '.join(line)} |" for line in [head, rule, *lines])


def chart(rows: Sequence[Row], submissions: Sequence[str]) -> str:
    """An SVG: a bar a submission (the first filled, the second outlined) on a logarithmic axis, a tail to p95."""
    medians = [row.median(submission) for row in rows for submission in submissions]
    tails = [row.p95(submission) for row in rows for submission in submissions]
    low, high = math.floor(math.log10(1000 * min(medians))), math.ceil(math.log10(1000 * max(tails)))
    height = TOP + LINE * len(rows) + 30

    def x(seconds: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (math.log10(1000 * seconds) - low) / (high - low)

    marks = []
    for power in range(low, high + 1):
        at = x(10**power / 1000)
        marks.append(f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y1="{TOP - 6}" y2="{height - 24}"/>')
        marks.append(f'<text class="faint" x="{at:.1f}" y="{height - 8}" text-anchor="middle">{_label(power)}</text>')
    for number, row in enumerate(rows):
        y = TOP + LINE * number
        marks.append(f'<text x="{LEFT - 12}" y="{y + 21}" text-anchor="end">{escape(row.name)}</text>')
        for place, (submission, look) in enumerate(zip(submissions, ("pass", "fail"), strict=True)):
            top, end, tail = y + 3 + 15 * place, x(row.median(submission)), x(row.p95(submission))
            text = f"{milliseconds(row.median(submission))} ms"
            marks.append(f'<rect class="{look}" x="{LEFT}" y="{top}" width="{end - LEFT:.1f}" height="11"/>')
            marks.append(f'<line class="tail" x1="{end:.1f}" x2="{tail:.1f}" y1="{top + 5.5}" y2="{top + 5.5}"/>')
            marks.append(f'<text class="faint" x="{max(end, tail) + 6:.1f}" y="{top + 10}">{text}</text>')
    legend = f"filled: {submissions[0]}, outlined: {submissions[1]}; line: up to the 95th percentile"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">'
        f"<title>Milliseconds from a submission to its verdict</title><style>{STYLE}</style>"
        f'<text class="faint" x="{LEFT}" y="18">{escape(legend)}</text>{"".join(marks)}</svg>\n'
    )


def _label(power: int) -> str:
    return f"{10**power:,} ms" if power < 3 else f"{10 ** (power - 3):,} s"
