import numpy as np

from ronghui.drawing import FUSED, INK, LINE, MODALITIES, PATTERNS, WRONG, figure

NAMES = ("image", "text", "audio", "behaviour")


def draw(case, inputs, yours, reference, words):
    """The learner's weights stacked item by item, and above them the share of the default in its fused vector."""
    mask, default = inputs["mask"], inputs["default"]
    weights, fused = yours["weights"], yours["fused"]
    items = np.arange(len(mask))
    known = np.where(mask[..., None], inputs["embs"], 0)
    rest = fused - np.einsum("bm,bmd->bd", np.nan_to_num(weights), known)  # what the weights do not explain
    share = rest @ default / max(default @ default, 1e-12)
    result = figure(x=words.label("item"), y=words.label("weight"), barmode="relative")
    for m, name in enumerate(NAMES[: mask.shape[1]]):
        result.add_bar(
            x=items,
            y=np.nan_to_num(weights[:, m]),
            name=words.label(name),
            marker=_marker(MODALITIES[name], PATTERNS[name]),
            hovertemplate="%{y:.3f}",
        )
    result.add_bar(
        x=items,
        y=np.nan_to_num(share, posinf=0, neginf=0),
        name=words.label("default"),
        marker=_marker(FUSED, PATTERNS["fused"]),
        hovertemplate="%{y:.3f}",
    )
    broken = ~(np.isfinite(fused).all(axis=1) & np.isfinite(weights).all(axis=1))
    if broken.any():
        result.add_scatter(
            x=items[broken],
            y=np.full(broken.sum(), 0.5),
            mode="markers+text",
            text=["NaN"] * int(broken.sum()),
            textposition="top center",
            name=words.label("broken"),
            marker={"symbol": "x", "size": 12, "color": WRONG},
        )
    result.add_hline(y=1, line={"color": INK, "dash": "dot", "width": 1})
    present = [f"{item}: {there.sum()}/{len(there)}" for item, there in enumerate(mask)]
    result.update_xaxes(tickvals=items, ticktext=present, showgrid=False, zeroline=False)
    return result


def _marker(colour, pattern):
    return {"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay"}, "line": {"color": LINE, "width": 1}}
