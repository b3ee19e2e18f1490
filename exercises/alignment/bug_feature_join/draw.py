import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import INK, MUTED, RIGHT, WRONG, figure


def draw(case, inputs, yours, reference, words):
    """The age of the row that each event was given, over the time of the event: below zero lies the future."""
    joined, asked = np.asarray(yours["joined"], dtype=float), reference["joined"]
    groups = {name: ([], [], []) for name in ("fine", "leak", "stranger", "stale", "other", "missed", "none")}
    for i, time in enumerate(inputs["event_time"]):
        row = row_of(joined[i], inputs)
        age = 0 if row is None else int(time - inputs["row_time"][row])
        name = verdict(inputs, i, row, age, same(joined[i], asked[i]), np.isnan(joined[i]).all())
        x, y, texts = groups[name]
        x.append(int(time))
        y.append(None if row is None else age)
        texts.append(f"{words.label('event')} {i}" + ("" if row is None else f", {words.label('row')} {row}"))
    result = figure(x=words.label("time"), y=words.label("age"))
    ages = [age for _, y, _ in groups.values() for age in y if age is not None]
    low, high = min([0, *ages]), max([1, *ages])
    margin = 0.08 * (high - low)
    below = low - 2.5 * margin
    for name, colour, symbol in (
        ("fine", RIGHT, "circle"),
        ("leak", WRONG, "x"),
        ("stranger", WRONG, "diamond-open"),
        ("stale", WRONG, "square-open"),
        ("other", WRONG, "triangle-up-open"),
        ("missed", WRONG, "line-ns-open"),
        ("none", MUTED, "line-ns-open"),
    ):
        x, y, texts = groups[name]
        if x or name == "fine":
            result.add_trace(
                go.Scatter(
                    x=x,
                    y=[below if age is None else age for age in y],
                    mode="markers",
                    name=words.label(name),
                    marker={"symbol": symbol, "size": 10, "color": colour, "line": {"width": 2, "color": colour}},
                    customdata=texts,
                    hovertemplate="%{customdata}<br>%{x}, %{y}<extra></extra>",
                )
            )
    result.add_hline(y=0, line={"color": INK, "width": 2})
    if low < 0:
        result.add_hrect(y0=low - margin, y1=0, fillcolor=WRONG, opacity=0.08, line_width=0)
    if inputs["tolerance"]:
        result.add_hline(
            y=inputs["tolerance"],
            line={"color": MUTED, "dash": "dot", "width": 2},
            annotation_text=words.label("tolerance"),
            annotation_font_color=MUTED,
        )
    result.update_layout(showlegend=True, margin={"t": 84})
    result.update_xaxes(zeroline=False, automargin=True)
    result.update_yaxes(zeroline=False, automargin=True)
    return result


def row_of(values, inputs):
    """The row that these values are, since no two rows are equal; None for NaN and for numbers of no row."""
    found = np.flatnonzero((inputs["values"] == values).all(axis=1))
    return int(found[0]) if len(found) else None


def verdict(inputs, event, row, age, right, nothing):
    """What is wrong with giving this row to this event: the gravest first."""
    if row is None:
        return "none" if right else "missed" if nothing else "other"
    if age < 0:
        return "leak"
    if inputs["row_by"][row] != inputs["event_by"][event]:
        return "stranger"
    if inputs["tolerance"] is not None and age > inputs["tolerance"]:
        return "stale"
    return "fine" if right else "other"


def same(a, b):
    return np.array_equal(a, b, equal_nan=True)
