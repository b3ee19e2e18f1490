import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import AUDIO, INK, MUTED, RIGHT, TEXT, WRONG, panels


def draw(case, inputs, yours, reference, words):
    """Above, the two signals with b moved back by the learner's lag; below, the correlation at every lag."""
    a, b, fs = inputs["a"], inputs["b"], inputs["fs"]
    lag = float(yours["lag"])
    r = np.correlate(b - b.mean(), a - a.mean(), mode="full")
    lags = np.arange(1 - len(a), len(b)) / fs
    right = np.isclose(lag, float(reference["lag"]))
    place = np.argmin(np.abs(lags - lag))
    height = r[place] if np.isclose(lags[place], lag) else 0.0

    result = panels(words.label("moved"), words.label("correlogram"), columns=1, vertical_spacing=0.28)
    result.add_trace(_line(np.arange(len(a)) / fs, _standard(a), words.label("a"), AUDIO, "solid"), row=1, col=1)
    result.add_trace(_line(np.arange(len(b)) / fs - lag, _standard(b), words.label("b"), TEXT, "dot"), row=1, col=1)
    result.add_trace(_line(lags, r, words.label("r"), MUTED, "solid", show=False), row=2, col=1)
    marker = {"symbol": "diamond" if right else "x", "size": 11, "color": RIGHT if right else WRONG}
    result.add_trace(
        go.Scatter(
            x=[lag],
            y=[height],
            mode="markers",
            marker=marker,
            name=f"{words.label('yours')}: {lag:.4g} s",
            hovertemplate="%{x:.4g} s<extra></extra>",
        ),
        row=2,
        col=1,
    )
    result.add_vline(x=0, line={"color": INK, "width": 1, "dash": "dash"}, row=2, col=1)
    result.update_xaxes(title={"text": words.label("lag"), "standoff": 4, "font": {"size": 13}}, row=2, col=1)
    result.update_yaxes(showticklabels=False)
    result.update_layout(margin={"l": 16, "t": 52, "b": 44}, legend={"y": 1.13})
    return result


def _standard(signal):
    return (signal - signal.mean()) / signal.std()


def _line(x, y, name, colour, dash, show=True):
    mode = "lines+markers" if len(x) <= 40 else "lines"
    style = {"color": colour, "width": 2, "dash": dash}
    return go.Scatter(x=x, y=y, mode=mode, line=style, name=name, showlegend=show, marker={"size": 5})
