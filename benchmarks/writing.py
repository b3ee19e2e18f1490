"""How the benchmarks write what they measured to docs/benchmarks/: a page with a table, and a plot."""

from __future__ import annotations

import os
import platform
import urllib.parse
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

import plotly.graph_objects as go
from plotly.offline import get_plotlyjs

DOCS = Path(__file__).resolve().parents[1] / "docs" / "benchmarks"
COLOURS = ("#2b6cb0", "#c05621", "#2f855a", "#6b46c1")
DASHES = ("solid", "dash", "dot", "dashdot")


def machine() -> str:
    """What it ran on, in one line."""
    cpu = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    parts = (f"{os.cpu_count()} cores of {cpu}", f"Python {platform.python_version()}", f"torch {version('torch')}")
    return f"Measured on {date.today():%Y-%m-%d}: {', '.join(parts)}."


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; numbers to the right."""
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write(name: str, title: str, command: str, parts: Sequence[str]) -> str:
    """docs/benchmarks/<name>.md: the command that makes it again, the plot where there is one, the parts; its text."""
    picture = [f"![{title}]({name}.svg)"] if (DOCS / f"{name}.svg").exists() else []
    text = "\n\n".join([f"# {title}", f"Made by `{command}`.", *picture, *filter(None, parts)])
    DOCS.mkdir(parents=True, exist_ok=True)
    (DOCS / f"{name}.md").write_text(text + "\n", encoding="utf-8")
    return text


def chart(name: str, x: str, y: str, lines: Mapping[str, Sequence[tuple[float, float]]]) -> None:
    """docs/benchmarks/<name>.svg: points joined by lines, both axes logarithmic."""
    figure = go.Figure()
    for (label, points), colour, dash in zip(lines.items(), COLOURS, DASHES, strict=False):
        xs, ys = zip(*points, strict=True)
        figure.add_scatter(
            x=xs, y=ys, name=label, mode="lines+markers", line={"color": colour, "dash": dash}, marker={"size": 8}
        )
    figure.update_xaxes(type="log", title=x, tickvals=sorted({x for points in lines.values() for x, _ in points}))
    figure.update_yaxes(type="log", title=y, dtick="D2")
    _save(name, figure)


def bars(name: str, x: str, series: Sequence[str], values: Mapping[str, Sequence[float]]) -> None:
    """docs/benchmarks/<name>.svg: horizontal bars on a logarithmic axis; `values` has one of each series a label."""
    labels = list(values)[::-1]
    figure = go.Figure()
    for number, (of, colour) in reversed(list(enumerate(zip(series, COLOURS, strict=False)))):
        found = [values[label][number] for label in labels]
        texts = [f"{value:,.1f}" for value in found]
        figure.add_bar(
            x=found, y=labels, name=of, orientation="h", text=texts, textposition="outside", cliponaxis=False
        )
        figure.data[-1].marker = {"color": colour, "pattern": {"shape": ("", "/", ".", "x")[number]}}
    figure.update_xaxes(type="log", title=x)
    figure.update_layout(legend={"traceorder": "reversed"})
    _save(name, figure)


def _save(name: str, figure: go.Figure) -> None:
    """Drawn by the browser that the tests use: plotly itself needs one to write a picture."""
    from tests.browser.serving import launched

    figure.update_layout(
        template="plotly_white",
        width=860,
        height=420,
        font={"size": 14},
        margin={"l": 20, "r": 60, "t": 50, "b": 20},
        legend={"orientation": "h", "y": 1.12, "yanchor": "top"},
    )
    figure.update_yaxes(automargin=True)
    with launched() as browser:
        page = browser.new_page()
        page.set_content("<div id='plot'></div>")
        page.add_script_tag(content=get_plotlyjs())
        address = page.evaluate(
            "async (json) => { const f = JSON.parse(json); await Plotly.newPlot('plot', f.data, f.layout);"
            " return await Plotly.toImage('plot', {format: 'svg', width: 860, height: 420}); }",
            figure.to_json(),
        )
    DOCS.mkdir(parents=True, exist_ok=True)
    (DOCS / f"{name}.svg").write_text(urllib.parse.unquote(address.partition(",")[2]), encoding="utf-8")
