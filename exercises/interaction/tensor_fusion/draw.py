import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, MODALITIES, MUTED, PATTERNS, figure

NAMES = ["image", "text", "audio", "behaviour"]  # what the modalities are called, in their order


def draw(case, inputs, yours, reference, words):
    """The first item's vector: each entry coloured by the modalities whose features it multiplies."""
    fused = np.atleast_2d(yours["fused"])[0]
    sizes = [x.shape[1] for x in inputs["xs"]]
    cells = list(np.ndindex(*(size + 1 for size in sizes)))  # in C order; index 0 is the constant 1
    result = figure(x=words.label("position"), y=words.label("value"), bargap=0.1)
    result.update_xaxes(tickformat="d")
    if len(cells) != len(fused):
        result.add_trace(_bars(words.label("unplaced"), range(len(fused)), fused, MUTED, "", None))
        result.update_layout(showlegend=True)
        return result
    groups = {}
    for position, cell in enumerate(cells):
        groups.setdefault(_group(cell), []).append(position)
    order = ["constant", *NAMES, "product"]
    for group in sorted(groups, key=lambda g: (order.index(g[0]), g)):
        positions = groups[group]
        hover = [_formula(cells[p], words) for p in positions]
        result.add_trace(_bars(words.label("-".join(group)), positions, fused[positions], *_style(group), hover))
    return result


def _group(cell):
    """("constant",), one modality's name, or ("product", how many modalities)."""
    present = [NAMES[m] for m, index in enumerate(cell) if index]
    if not present:
        return ("constant",)
    return tuple(present) if len(present) == 1 else ("product", str(len(present)))


def _style(group):
    if group == ("constant",):
        return INK, ""
    if len(group) == 2:
        return FUSED, {"2": "\\", "3": "x", "4": "+"}[group[1]]
    return MODALITIES[group[0]], PATTERNS[group[0]]


def _formula(cell, words):
    factors = [f"{words.label(NAMES[m])}[{index - 1}]" for m, index in enumerate(cell) if index]
    return " × ".join(factors) or "1"


def _bars(name, positions, values, colour, pattern, hover):
    return go.Bar(
        x=list(positions),
        y=values,
        name=name,
        width=0.8,
        offset=-0.4,
        marker={"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay"}},
        customdata=hover,
        hovertemplate="%{customdata} = %{y:.4g}<extra></extra>" if hover else "%{y:.4g}<extra></extra>",
    )
