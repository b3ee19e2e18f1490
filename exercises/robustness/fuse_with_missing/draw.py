import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, LINE, MODALITIES, PATTERNS, SECOND, WRONG, panels

NAMES = ("image", "text", "audio", "behaviour")


def draw(case, inputs, yours, reference, words):
    """How much of each modality arrives in the learner's fused vector, item by item, read off its own gradient."""
    mask = inputs["mask"]
    items, modalities = np.arange(mask.shape[0]), NAMES[: mask.shape[1]]
    shares = yours["grad_xs"].mean(axis=2)  # z = Σ w_m x_m, so the gradient of Σ z with respect to x_m is w_m
    result = panels(
        words.label("present"), words.label("shares"), columns=1,
        shared_xaxes=True, row_heights=[0.3, 0.7], vertical_spacing=0.14,
    )  # fmt: skip
    result.add_trace(
        go.Heatmap(
            z=mask.T.astype(float),
            y=[words.label(name) for name in modalities],
            x=items,
            colorscale=[[0, SECOND], [1, FUSED]],
            zmin=0,
            zmax=1,
            xgap=3,
            ygap=3,
            showscale=False,
            text=np.where(mask.T, "✓", "–"),
            texttemplate="%{text}",
            hoverinfo="skip",
        ),
        row=1,
        col=1,
    )
    for index, name in enumerate(modalities):
        result.add_trace(
            go.Bar(
                x=items,
                y=np.nan_to_num(shares[:, index]),
                name=words.label(name),
                marker={
                    "color": MODALITIES[name],
                    "pattern": {"shape": PATTERNS[name], "fillmode": "overlay"},
                    "line": {"color": LINE, "width": 1},
                },
                hovertemplate="%{y:.3f}",
            ),
            row=2,
            col=1,
        )
    broken = ~(np.isfinite(yours["fused"]).all(axis=1) & np.isfinite(shares).all(axis=1))
    if broken.any():
        result.add_trace(
            go.Scatter(
                x=items[broken],
                y=np.full(broken.sum(), 0.5),
                mode="markers+text",
                text=["NaN"] * int(broken.sum()),
                textposition="top center",
                name=words.label("broken"),
                marker={"symbol": "x", "size": 12, "color": WRONG},
            ),
            row=2,
            col=1,
        )
    result.add_hline(y=1, line={"color": INK, "dash": "dot", "width": 1}, row=2, col=1)
    result.update_layout(barmode="relative", legend={"y": -0.2, "yanchor": "top"})
    result.update_xaxes(dtick=1, showgrid=False, zeroline=False)
    result.update_xaxes(title_text=words.label("item"), row=2, col=1)
    result.update_yaxes(autorange="reversed", showgrid=False, automargin=True, row=1, col=1)
    result.update_yaxes(title_text=words.label("share"), row=2, col=1)
    return result
