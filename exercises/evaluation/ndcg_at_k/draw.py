import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, MUTED, RIGHT, figure, panels

RANKS = 12  # shown in one picture


def draw(case, inputs, yours, reference, words):
    """Discounted gains of the list and of the ideal order, and the learner's NDCG; or the learner's own discount."""
    if "curve" in reference:
        return _curve(yours["curve"], reference["curve"], words)
    rel, k = inputs["rel"].astype(float), inputs["k"]
    gains = rel if inputs["gain"] == "linear" else 2**rel - 1
    result = panels(words.label("gains"), "NDCG", column_widths=[0.74, 0.26], horizontal_spacing=0.12)
    shown = min(len(rel), RANKS)
    ranks = np.arange(1, shown + 1)
    orders = {
        "list": (gains, {"color": FUSED}),
        "ideal": (np.sort(gains)[::-1], {"color": RIGHT, "pattern": {"shape": "/", "fillmode": "overlay"}}),
    }
    for name, (ordered, marker) in orders.items():
        counted = ordered[:shown] / np.log2(ranks + 1)
        opacity = np.where(ranks <= k, 1.0, 0.25)
        told = [f"{g:.4g}" for g in ordered[:shown]]
        result.add_trace(
            go.Bar(
                x=ranks,
                y=counted,
                name=words.label(name),
                marker={**marker, "opacity": opacity},
                customdata=told,
                hovertemplate="%{x}: %{customdata} → %{y:.4g}",
            ),
            row=1,
            col=1,
        )
    if k < shown:
        result.add_vline(x=k + 0.5, line={"color": INK, "width": 2, "dash": "dash"}, row=1, col=1)
    own = float(yours["ndcg"])
    told = [f"{own:.4f}"]
    result.add_trace(go.Bar(x=told, y=[own], marker={"color": MUTED}, showlegend=False), row=1, col=2)
    mark = {"symbol": "line-ew", "size": 40, "line": {"color": INK, "width": 3}}
    right = go.Scatter(x=told, y=[float(reference["ndcg"])], mode="markers", marker=mark, showlegend=False)
    result.add_trace(right, row=1, col=2)
    result.update_xaxes(type="category", title_text=words.label("yours"), row=1, col=2)
    result.update_yaxes(rangemode="tozero", row=1, col=1)
    result.update_xaxes(title_text=words.label("rank"), dtick=1 if shown <= 6 else 2, tick0=1, row=1, col=1)
    result.update_yaxes(range=[0, max(1.05, 1.05 * own) if np.isfinite(own) else 1.05], row=1, col=2)
    result.update_layout(barmode="group", margin={"t": 64}, legend={"y": 1.12})
    return result


def _curve(yours, reference, words):
    ranks = np.arange(1, len(reference) + 1)
    result = figure(x=words.label("rank"), y="NDCG")
    line = {"color": MUTED, "width": 2}
    result.add_scatter(x=ranks, y=list(reference), mode="lines", line=line, name=words.label("reference"))
    marker = {"color": FUSED, "size": 11}
    result.add_scatter(x=ranks, y=[float(v) for v in yours], mode="markers", marker=marker, name=words.label("yours"))
    result.update_xaxes(dtick=1)
    result.update_yaxes(rangemode="tozero")
    return result
