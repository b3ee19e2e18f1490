import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import IMAGE, INK, MUTED, WRONG, panels

SHOWN = 4  # items


def draw(case, inputs, yours, reference, words):
    """The weight of every token in the learner's mean, an item a panel, read off its answer for one-hot tokens."""
    mask = inputs["mask"][:SHOWN]
    weights, right = yours["weights"][:SHOWN], reference["weights"][:SHOWN]
    tokens = np.arange(mask.shape[1])
    finite = np.concatenate((weights[np.isfinite(weights)], right.ravel()))
    low, high = min(0, finite.min()) * 1.15, max(0.25, finite.max()) * 1.2
    result = panels(
        *(f"{words.label('item')} {item}" for item in range(len(mask))),
        columns=min(2, len(mask)), vertical_spacing=0.26, horizontal_spacing=0.1,
    )  # fmt: skip
    for item in range(len(mask)):
        first, place = item == 0, {"row": item // 2 + 1, "col": item % 2 + 1}
        for kind, rows, colour, pattern in (("valid", mask, IMAGE, ""), ("padding", ~mask, MUTED, "/")):
            result.add_trace(
                go.Bar(
                    x=tokens,
                    y=np.where(rows[item], np.nan_to_num(weights[item]), 0),
                    name=words.label(kind),
                    legendgroup=kind,
                    showlegend=first,
                    marker={"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay"}},
                    hovertemplate="%{x}: %{y:.4g}",
                ),
                **place,
            )
        result.add_trace(
            go.Scatter(
                x=tokens,
                y=right[item],
                mode="markers",
                name=words.label("asked"),
                legendgroup="asked",
                showlegend=first,
                marker={"symbol": "line-ew", "size": 16, "line": {"width": 2, "color": INK}},
                hovertemplate="%{x}: %{y:.4g}",
            ),
            **place,
        )
        broken = tokens[~np.isfinite(weights[item])]
        result.add_trace(
            go.Scatter(
                x=broken,
                y=np.full(len(broken), high / 2),
                mode="markers",
                name=words.label("broken"),
                legendgroup="broken",
                showlegend=len(broken) > 0 and bool(np.isfinite(weights[:item]).all()),
                marker={"symbol": "x", "size": 10, "color": WRONG},
                hovertemplate="%{x}: NaN",
            ),
            **place,
        )
    result.update_layout(barmode="relative", legend={"y": -0.26, "yanchor": "top"}, margin={"b": 100})
    result.update_xaxes(dtick=1, range=[-0.6, len(tokens) - 0.4], showgrid=False)
    result.update_xaxes(title_text=words.label("token"), row=-(-len(mask) // 2))
    result.update_yaxes(range=[low, high])
    result.update_yaxes(title_text=words.label("weight"), col=1)
    return result
