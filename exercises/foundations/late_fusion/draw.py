import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, LINE, MODALITIES, PATTERNS, figure

SYMBOLS = {"image": "square", "text": "diamond", "audio": "triangle-up", "behaviour": "pentagon"}
SPACES = {"logit": "circle-open", "prob": "star", "logprob": "x"}


def draw(case, inputs, yours, reference, words):
    """The first item: three classes as points in the triangle of probabilities, other numbers as bars."""
    logits = inputs["logits"]
    own = {space: _to_probabilities(space, values) for space, values in yours.items()}
    names = list(SYMBOLS)[: len(logits)]
    modalities = {name: _softmax(z) for name, z in zip(names, logits, strict=False)}
    if logits.shape[-1] == 3:
        return _triangle(modalities, own, inputs["w"], words)
    return _bars(modalities, own, words)


def _triangle(modalities, own, w, words):
    corners = np.vstack((np.eye(3), np.eye(3)[:1]))
    result = figure(
        go.Scatter(**_place(corners), mode="lines", line={"color": LINE}, hoverinfo="skip", showlegend=False)
    )
    for weight, (name, p) in zip(w, modalities.items(), strict=False):
        marker = {"symbol": SYMBOLS[name], "color": MODALITIES[name], "size": 11}
        result.add_trace(_points(p, f"{words.label(name)} (w = {weight:.3g})", marker))
    for space, p in own.items():
        marker = {"symbol": SPACES[space], "color": FUSED, "size": 15, "line": {"width": 2, "color": FUSED}}
        result.add_trace(_points(p, f"{words.label('yours')}: {space}", marker))
    for k, (x, y) in enumerate(zip(*_place(np.eye(3)).values(), strict=True)):
        result.add_annotation(
            x=x,
            y=y,
            text=f"{words.label('class')} {k}",
            showarrow=False,
            font={"color": INK},
            yshift=14 if k == 2 else -14,
        )
    result.update_xaxes(visible=False, range=[-0.12, 1.12])
    result.update_yaxes(visible=False, range=[-0.12, 1.0], scaleanchor="x")
    return result


def _bars(modalities, own, words):
    result = figure(x=words.label("class"), y=words.label("probability"), barmode="group")
    for name, p in modalities.items():
        marker = {"color": MODALITIES[name], "pattern": {"shape": PATTERNS[name], "fillmode": "overlay"}}
        result.add_bar(y=p[0], name=words.label(name), marker=marker)
    for (space, p), pattern in zip(own.items(), ("", "/", "x"), strict=False):
        marker = {"color": FUSED, "pattern": {"shape": pattern, "fillmode": "overlay"}}
        result.add_bar(y=p[0], name=f"{words.label('yours')}: {space}", marker=marker)
    result.update_xaxes(tickformat="d", dtick=1)
    return result


def _points(p, name, marker):
    p = np.atleast_2d(p)[:1]
    told = [", ".join(f"{v:.3f}" for v in row) for row in p]
    return go.Scatter(
        **_place(p), mode="markers", name=name, marker=marker, customdata=told, hovertemplate="%{customdata}"
    )


def _place(p):
    """Probabilities of three classes as a place in the triangle; rows that do not add up to 1 fall outside it."""
    p = np.asarray(p, dtype=float)
    return {"x": p[:, 1] + p[:, 2] / 2, "y": p[:, 2] * np.sqrt(3) / 2}


def _to_probabilities(space, values):
    values = np.atleast_2d(np.asarray(values, dtype=float))
    return _softmax(values) if space == "logit" else np.exp(values) if space == "logprob" else values


def _softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
