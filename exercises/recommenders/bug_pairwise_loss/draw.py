import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, RIGHT, WRONG, figure


def draw(case, inputs, yours, reference, words):
    """The loss of the first n pairs against the sum of the losses that the same code gives each pair alone."""
    together = np.array([float(np.squeeze(value)) for value in yours["first"]])
    added = np.cumsum([float(np.squeeze(value)) for value in yours["alone"]])
    count = np.arange(1, len(together) + 1)
    equal = np.isclose(together, added, rtol=1e-6, atol=1e-8)
    result = figure(x=words.label("pairs"), y=words.label("loss"))
    result.add_trace(
        go.Scatter(
            x=count,
            y=added,
            mode="lines+markers",
            name=words.label("added"),
            line={"color": INK, "dash": "dot", "width": 2},
            marker={"symbol": "circle-open", "size": 13, "color": INK, "line": {"width": 2}},
        )
    )
    result.add_trace(
        go.Scatter(
            x=count,
            y=together,
            mode="lines+markers",
            name=words.label("together"),
            line={"color": FUSED, "width": 3},
            marker={
                "symbol": ["circle" if same else "x" for same in equal],
                "color": [RIGHT if same else WRONG for same in equal],
                "size": 9,
            },
        )
    )
    result.update_xaxes(dtick=1, range=[0.5, len(together) + 0.5])
    result.update_yaxes(rangemode="tozero", automargin=True)
    return result
