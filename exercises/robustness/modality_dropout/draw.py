import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, LINE, MUTED, SECOND, WRONG, figure, strip

RULES = (
    ("redrawn", "line-ew", INK),
    ("unguarded", "x", WRONG),
    ("forced", "diamond-open", MUTED),
    ("kept", "circle-open", MUTED),
)


def draw(case, inputs, yours, reference, words):
    """How often the learner's outcomes occur, against four rules for "nothing left"; or the masks, as a grid."""
    for name in ("shares", "rough_shares"):
        if name in yours:
            counts = np.unique(yours[name], axis=0, return_counts=True)[1]
            return outcomes(counts / counts.sum(), inputs["item"].shape[0], inputs["p"], words)
    if "draws" in yours:
        numbers = np.ravel(yours["draws"])
        return strip(
            numbers + 1, ["fused"] * len(numbers), [""] * len(numbers), x=words.label("call"), y=words.label("mask")
        )
    if "mask" in yours:
        return grid(yours["mask"][:32], words)
    return grid(yours["outcomes"][:32, : inputs["item"].shape[0]] > 0, words)


def outcomes(shares, modalities, p, words):
    """Bars are the shares, the most frequent first; marks are what each rule would give."""
    ranks = np.arange(1, 2**modalities + 1)
    result = figure(
        go.Bar(
            x=ranks[: len(shares)],
            y=np.sort(shares)[::-1],
            name=words.label("yours"),
            marker={"color": FUSED, "line": {"color": LINE, "width": 1}},
            hovertemplate="%{y:.4f}",
        ),
        x=words.label("rank"),
        y=words.label("share"),
    )
    for rule, symbol, colour in RULES:
        result.add_trace(
            go.Scatter(
                x=ranks,
                y=expected(rule, modalities, p),
                mode="markers",
                name=words.label(rule),
                marker={"symbol": symbol, "size": 13, "color": colour, "line": {"color": colour, "width": 2}},
                hovertemplate="%{y:.4f}",
            )
        )
    result.update_xaxes(dtick=1)
    return result


def expected(rule, modalities, p):
    """Probabilities of the 2^M outcomes under a rule, in descending order."""
    kept = np.array([bin(outcome).count("1") for outcome in range(2**modalities)])
    chances = (1 - p) ** kept * p ** (modalities - kept)
    nothing, chances[0] = chances[0], 0
    match rule:
        case "redrawn":
            chances /= 1 - nothing
        case "unguarded":
            chances[0] = nothing
        case "forced":
            chances[kept == 1] += nothing / modalities
        case "kept":
            chances[-1] += nothing
    return np.sort(chances)[::-1]


def grid(masks, words):
    """A column a sample, a row a modality."""
    result = figure(
        go.Heatmap(
            z=masks.T.astype(float),
            colorscale=[[0, SECOND], [1, FUSED]],
            zmin=0,
            zmax=1,
            xgap=2,
            ygap=2,
            showscale=False,
            text=np.where(masks.T, "✓", "–"),
            texttemplate="%{text}",
            hoverinfo="skip",
        ),
        x=words.label("sample"),
        y=words.label("modality"),
    )
    result.update_yaxes(dtick=1, autorange="reversed", showgrid=False, zeroline=False)
    result.update_xaxes(showgrid=False, zeroline=False)
    return result
