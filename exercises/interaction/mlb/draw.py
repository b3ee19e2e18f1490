import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import DIVERGING, FUSED, INK, MUTED, panels


def draw(case, inputs, yours, reference, words):
    """Left: the weight of each pair, read off the learner's function. Right: its singular values against r."""
    n, m, r = inputs["U"].shape[1], inputs["V"].shape[1], len(inputs["U"])
    weights = (np.asarray(yours["pairs"], dtype=float)[:, 0] - inputs["b"][0]).reshape(n, m)
    bound = float(np.abs(weights[np.isfinite(weights)]).max(initial=0.0)) or 1.0
    result = panels(words.label("pairs"), words.label("singular"), horizontal_spacing=0.2)
    result.add_trace(
        go.Heatmap(
            z=weights,
            colorscale=DIVERGING,
            zmin=-bound,
            zmax=bound,
            showscale=False,
            text=np.round(weights, 2),
            texttemplate="%{text}",
            hovertemplate="[%{y}, %{x}] %{z:.4g}<extra></extra>",
        ),
        row=1,
        col=1,
    )
    singular = np.linalg.svd(weights, compute_uv=False) if np.isfinite(weights).all() else np.full(min(n, m), np.nan)
    numbers = np.arange(1, len(singular) + 1)
    inside = numbers <= r
    result.add_trace(
        go.Bar(
            x=numbers,
            y=singular,
            marker={
                "color": [FUSED if i else MUTED for i in inside],
                "pattern": {"shape": ["" if i else "/" for i in inside], "fillmode": "overlay"},
            },
            text=[f"{s:.2g}" if s > 1e-9 * max(singular[0], 1e-300) else "0" for s in singular],
            textposition="outside",
            cliponaxis=False,
            hovertemplate="%{x}: %{y:.3g}<extra></extra>",
        ),
        row=1,
        col=2,
    )
    if r < len(numbers):
        result.add_vline(x=r + 0.5, line={"color": INK, "dash": "dash", "width": 1}, row=1, col=2)
        result.add_annotation(
            text=f"r = {r}", x=r + 0.5, y=1, yref="y2 domain", xanchor="left", yanchor="top", xshift=4,
            showarrow=False, row=1, col=2, font={"color": INK},
        )  # fmt: skip
    result.update_layout(showlegend=False, bargap=0.3)
    result.update_xaxes(tickformat="d", dtick=1)
    result.update_xaxes(title_text=words.label("text-feature"), row=1, col=1)
    result.update_yaxes(
        title_text=words.label("image-feature"), tickformat="d", dtick=1, autorange="reversed", row=1, col=1
    )
    result.update_xaxes(title_text=words.label("number"), range=[0.4, len(numbers) + 0.6], row=1, col=2)
    result.update_yaxes(rangemode="tozero", row=1, col=2)
    return result
