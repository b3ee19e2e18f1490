import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import INK, MUTED, RIGHT, WRONG, figure

SHOWN = 12  # events, those with something wrong first
AROUND = 6  # rows of an entity on either side of an event


def draw(case, inputs, yours, reference, words):
    """One line of time an event: the row it was given, when that row could first be read, and what is wrong with it."""
    rows = np.asarray(yours["rows"])
    asked = reference["rows"]
    verdicts = np.array([verdict(inputs, i, *pair) for i, pair in enumerate(zip(rows, asked, strict=True))], object)
    events = chosen(inputs["event_time"], np.isin(verdicts, ("fine", "none")))
    result = figure(candidates(inputs, events, words), x=words.label("time"))
    for name, colour, width, symbol in (
        ("fine", RIGHT, 3, "circle"),
        ("leak", WRONG, 6, "x"),
        ("stranger", WRONG, 3, "diamond-open"),
        ("stale", WRONG, 3, "square-open"),
        ("other", WRONG, 3, "triangle-up-open"),
    ):
        lines = [line for line, event in enumerate(events) if verdicts[event] == name]
        result.add_trace(joined(inputs, rows, events, lines, words.label(name), colour, width, symbol))
    result.add_trace(
        go.Scatter(
            x=inputs["event_time"][events],
            y=np.arange(len(events)),
            mode="markers+text",
            name=words.label("event"),
            marker={"symbol": "line-ns-open", "size": 20, "color": INK, "line": {"width": 3}},
            text=[words.label(verdicts[event]) if rows[event] < 0 else "" for event in events],
            textposition="middle right",
            cliponaxis=False,
            hovertemplate=words.label("event") + " %{x}<extra></extra>",
        )
    )
    result.update_yaxes(
        tickvals=list(range(len(events))),
        ticktext=[f"{words.label('entity')} {inputs['event_by'][event]}" for event in events],
        autorange="reversed",
        zeroline=False,
        automargin=True,
    )
    result.update_xaxes(zeroline=False, automargin=True)
    result.update_layout(margin={"t": 84, "r": 64})
    return result


def chosen(times, sound):
    """The first events with something wrong, filled up with others from the whole span; in the order of time."""
    order = np.argsort(times, kind="stable")
    wrong, right = order[~sound[order]][:SHOWN], order[sound[order]]
    spread = np.unique(np.linspace(0, len(right) - 1, SHOWN - len(wrong)).astype(int)) if len(right) else []
    events = np.concatenate((wrong, right[spread])).astype(int)
    return events[np.argsort(times[events], kind="stable")]


def verdict(inputs, event, row, asked):
    """What is wrong with giving this row to this event: the gravest first."""
    if row < 0:
        return "none" if asked < 0 else "missed"
    now, tolerance = inputs["event_time"][event], inputs["tolerance"]
    if inputs["available_time"][row] > now:
        return "leak"
    if inputs["feature_by"][row] != inputs["event_by"][event]:
        return "stranger"
    if tolerance is not None and now - inputs["feature_time"][row] > tolerance:
        return "stale"
    return "fine" if row == asked else "other"


def candidates(inputs, events, words):
    """Small open circles where the rows of each event's own entity became available, the closest to the event."""
    x, y, names = [], [], []
    for line, event in enumerate(events):
        own = np.flatnonzero(inputs["feature_by"] == inputs["event_by"][event])
        own = own[np.argsort(inputs["available_time"][own], kind="stable")]
        middle = np.searchsorted(inputs["available_time"][own], inputs["event_time"][event], side="right")
        for row in own[max(0, middle - AROUND) : middle + AROUND]:
            x.append(inputs["available_time"][row])
            y.append(line)
            names.append(f"{words.label('row')} {row}: {inputs['feature_time'][row]}")
    marker = {"symbol": "circle-open", "size": 6, "color": MUTED}
    return go.Scatter(
        x=x,
        y=y,
        mode="markers",
        name=words.label("candidate"),
        marker=marker,
        customdata=names,
        hovertemplate="%{customdata} → %{x}<extra></extra>",
    )


def joined(inputs, rows, events, lines, name, colour, width, symbol):
    """From each event back (or forward) to where its row became available, which carries the symbol."""
    x, y, names, sizes = [], [], [], []
    for line in lines:
        row = rows[events[line]]
        x += [inputs["event_time"][events[line]], inputs["available_time"][row], None]
        y += [line, line, None]
        sizes += [0, 11, 0]
        names += ["", f"{name}: {row} ({inputs['feature_time'][row]} → {inputs['available_time'][row]})", ""]
    return go.Scatter(
        x=x,
        y=y,
        mode="lines+markers",
        name=name,
        line={"color": colour, "width": width},
        marker={"symbol": symbol, "size": sizes or 11, "color": colour, "line": {"width": 2, "color": colour}},
        customdata=names,
        hovertemplate="%{customdata}<extra></extra>",
    )
