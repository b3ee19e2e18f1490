import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, IMAGE, MUTED, PAPER, panels

SHOWN = 2  # channels


def draw(case, inputs, yours, reference, words):
    """The first request, a panel a channel: the line that the learner's function makes of that channel."""
    before, after = inputs["h"][0], yours["modulated"][0]
    shift = yours["of_zeros"][0][0]
    scale = yours["of_ones"][0][0] - shift
    shown = range(min(SHOWN, before.shape[1]))
    titles = [f"{words.label('channel')} {c}: γ {scale[c]:.2f}, β {shift[c]:.2f}" for c in shown]
    result = panels(*titles, horizontal_spacing=0.14)
    result.update_annotations(font={"size": 11})
    ends = np.array([-1.1, 1.1]) * max(1.0, float(np.abs(before[:, : len(shown)]).max(initial=0.0)))
    for c in shown:
        place = {"row": 1, "col": c + 1}
        unchanged = {"color": MUTED, "width": 1.5, "dash": "dot"}
        line = {"color": FUSED, "width": 2.5}
        dot = {"color": IMAGE, "size": 10, "symbol": "diamond", "line": {"color": PAPER, "width": 1}}
        traces = (
            go.Scatter(x=ends, y=ends, mode="lines", line=unchanged, name=words.label("unchanged"), hoverinfo="skip"),
            go.Scatter(x=ends, y=scale[c] * ends + shift[c], mode="lines", line=line, name=words.label("line")),
            go.Scatter(x=before[:, c], y=after[:, c], mode="markers", marker=dot, name=words.label("candidates")),
        )
        for trace in traces:
            trace.update(showlegend=c == 0, legendgroup=trace.name)
            result.add_trace(trace, **place)
        result.update_xaxes(title_text=words.label("before"), nticks=5, **place)
    result.update_yaxes(nticks=5)
    result.update_yaxes(title_text=words.label("after"), row=1, col=1)
    result.update_layout(
        legend={"y": -0.36, "yanchor": "top", "x": 0.5, "xanchor": "center"},
        margin={"l": 48, "r": 12, "t": 36, "b": 104},
    )
    return result
