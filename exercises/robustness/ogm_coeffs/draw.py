import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import AUDIO, IMAGE, INK, MUTED, PAPER, figure


def draw(case, inputs, yours, reference, words):
    """The rule k(rho) with its jump at 1, and the learner's two factors at the batch's two ratios."""
    alpha = inputs["alpha"]
    rho = float(inputs["sa"].sum() / inputs["sv"].sum())
    reach = np.clip(1.3 * max(rho, 1 / rho), 3, 100)
    above = np.geomspace(1, reach, 120)
    factors = [float(yours["ka"]), float(yours["kv"])]
    points = (("audio", rho, factors[0], AUDIO, "circle", 18), ("vision", 1 / rho, factors[1], IMAGE, "diamond", 12))
    result = figure(
        _line([1 / reach, 1], [1, 1], words.label("rule")),
        _line(above, 1 - np.tanh(alpha * above), None),
        _end(1, 1, INK),
        _end(1, 1 - np.tanh(alpha), PAPER),
        x=words.label("ratio"),
        y=words.label("factor"),
    )
    for name, ratio, k, colour, symbol, size in points:
        marker = {"color": colour, "symbol": symbol, "size": size, "line": {"color": PAPER, "width": 1}}
        result.add_trace(
            go.Scatter(
                x=[np.clip(ratio, 1 / reach, reach)],
                y=[k],
                name=f"{words.label(name)}: ρ = {ratio:.3g}, k = {k:.3g}",
                mode="markers",
                marker=marker,
                hovertemplate="%{fullData.name}<extra></extra>",
            )
        )
    result.update_xaxes(type="log", tickvals=[0.01, 0.1, 0.5, 1, 2, 3, 10, 100])
    result.update_yaxes(range=[min(0.0, *factors) - 0.08, max(1.0, *factors) + 0.15])
    return result


def _line(x, y, name):
    style = {"color": MUTED, "width": 2}
    return go.Scatter(x=x, y=y, mode="lines", line=style, name=name, showlegend=name is not None, hoverinfo="skip")


def _end(x, y, fill):
    """A closed or an open end of the curve: which value holds at the jump."""
    marker = {"color": fill, "size": 8, "line": {"color": INK, "width": 2}}
    return go.Scatter(x=[x], y=[y], mode="markers", marker=marker, showlegend=False, hoverinfo="skip")
