import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, IMAGE, PAPER, PATTERNS, TEXT, panels


def draw(case, inputs, yours, reference, words):
    """Left: the learner's gate. Right: what that gate lets through for the first item, against the learner's h."""
    z, h = np.atleast_2d(yours["z"]), np.atleast_2d(yours["h"])
    result = panels(words.label("gate"), words.label("first-item"), horizontal_spacing=0.14)
    result.add_trace(
        go.Heatmap(
            z=z,
            zmin=0,
            zmax=1,
            colorscale=[[0, TEXT], [0.5, PAPER], [1, IMAGE]],
            colorbar={"x": 0.44, "len": 0.9, "thickness": 10, "tickvals": [0, 1],
                      "ticktext": [words.label("text"), words.label("image")]},
            text=np.round(z, 2),
            texttemplate="%{text}",
            hovertemplate="[%{y}, %{x}] z = %{z:.4f}<extra></extra>",
        ),
        row=1,
        col=1,
    )  # fmt: skip
    units = np.arange(h.shape[1])
    image = z[0] * np.tanh(inputs["Wx"] @ inputs["x"][0])
    text = (1 - z[0]) * np.tanh(inputs["Wy"] @ inputs["y"][0])
    for name, values, colour in (("image", image, IMAGE), ("text", text, TEXT)):
        bar = {"color": colour, "pattern": {"shape": PATTERNS[name], "fillmode": "overlay"}}
        result.add_trace(go.Bar(x=units, y=values, name=words.label(name), marker=bar), row=1, col=2)
    fused = {"color": FUSED, "symbol": "diamond", "size": 11, "line": {"color": PAPER, "width": 1}}
    result.add_trace(go.Scatter(x=units, y=h[0], name=words.label("fused"), mode="markers", marker=fused), row=1, col=2)
    result.update_layout(
        barmode="relative",
        legend={"y": -0.3, "yanchor": "top", "x": 1, "xanchor": "right"},
        margin={"l": 56, "r": 16, "t": 40, "b": 100},
    )
    result.update_xaxes(title_text=words.label("unit"), tickformat="d", dtick=1)
    result.update_yaxes(title_text=words.label("item"), tickformat="d", dtick=1, autorange="reversed", row=1, col=1)
    return result
