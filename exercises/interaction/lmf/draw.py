import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, HIGH, INK, LOW, MUTED, PAPER, figure

LOOKS = ((FUSED, ""), (MUTED, "/"), (LOW, "x"), (HIGH, "."))  # one a rank


def draw(case, inputs, yours, reference, words):
    """The first item: what each rank adds to each output, and where the learner's own output stands."""
    result = figure(x=words.label("output"), y=words.label("value"))
    outputs = np.arange(len(inputs["b"]))
    for rank, alone in enumerate(yours["ranks"]):
        colour, pattern = LOOKS[rank % len(LOOKS)]
        bar = {"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay"}}
        part = inputs["w"][rank] * _first(alone, outputs)
        result.add_trace(go.Bar(x=outputs, y=part, name=f"{words.label('rank')} {rank}", marker=bar))
    whole = _first(yours["fused"], outputs) - (inputs["b"] if len(inputs["xs"][0]) else 0)
    dot = {"color": INK, "symbol": "diamond", "size": 11, "line": {"color": PAPER, "width": 1.5}}
    result.add_trace(go.Scatter(x=outputs, y=whole, mode="markers", marker=dot, name=words.label("whole")))
    result.update_layout(
        barmode="relative",
        bargap=0.4,
        showlegend=True,
        legend={"y": -0.3, "yanchor": "top"},
        margin={"l": 56, "r": 16, "t": 16, "b": 104},
    )
    result.update_xaxes(tickformat="d", dtick=1)
    return result


def _first(values, outputs):
    """The first item's row, whatever squeezing did to the axes; zeros where there is no item."""
    return np.reshape(values, (-1, len(outputs)))[:1].sum(axis=0)
