import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, MUTED, figure

SHOWN = {"none": ("circle", MUTED), "l2": ("star", FUSED), "zscore": ("diamond-open", INK)}
LEAST = 1e-3  # a row of zeros has no place on a logarithmic axis


def draw(case, inputs, yours, reference, words):
    """The length of each item's first vector against that of its second, in each of the learner's three results."""
    norms = {
        mode: [np.linalg.norm(np.atleast_2d(x), axis=1) for x in yours[mode][:2]] for mode in SHOWN if mode in yours
    }
    if len(inputs["xs"]) < 2:
        return _bars(norms, words)
    everything = np.concatenate([np.concatenate(pair) for pair in norms.values()] or [np.ones(1)])
    everything = everything[np.isfinite(everything) & (everything > LEAST)]
    low = np.log10(everything.min(initial=1.0)) - 0.3
    high = np.log10(everything.max(initial=1.0)) + 0.3
    result = figure(x=words.label("image-length"), y=words.label("text-length"))
    line = {"color": MUTED, "dash": "dot", "width": 1}
    ends = [10**low, 10**high]
    result.add_trace(go.Scatter(x=ends, y=ends, mode="lines", line=line, name=words.label("equal"), hoverinfo="skip"))
    for mode, (image, text) in norms.items():
        symbol, colour = SHOWN[mode]
        result.add_trace(
            go.Scatter(
                x=np.maximum(image, 10**low),
                y=np.maximum(text, 10**low),
                mode="markers",
                name=words.label(mode),
                marker={"symbol": symbol, "color": colour, "size": 12, "line": {"width": 2, "color": colour}},
                customdata=np.column_stack((np.arange(len(image)), image, text)),
                hovertemplate="%{customdata[0]}: %{customdata[1]:.4g}, %{customdata[2]:.4g}",
            )
        )
    for update in (result.update_xaxes, result.update_yaxes):
        update(type="log", range=[low, high], dtick=1)
    result.update_layout(margin={"t": 60})
    return result


def _bars(norms, words):
    result = figure(y=words.label("length"), showlegend=False)
    result.add_bar(
        x=[words.label(mode) for mode in norms],
        y=[float(lengths[0].mean()) for lengths in norms.values()],
        marker={"color": [SHOWN[mode][1] for mode in norms]},
    )
    return result
