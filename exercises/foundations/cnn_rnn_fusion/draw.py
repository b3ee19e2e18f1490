import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import DIVERGING, IMAGE, INK, PATTERNS, TEXT, panels

BRANCHES = {"conv": "image", "norm": "image", "project": "image", "embed": "text", "rnn": "text"}
COLOURS = {"image": IMAGE, "text": TEXT}


def draw(case, inputs, yours, reference, words):
    """The fused vectors with their border, and how much gradient reached each parameter of either branch."""
    fused = np.atleast_2d(np.asarray(yours["fused"], dtype=float))
    gradients = yours.get("parameter_gradients")
    titles = [words.label("fused")] + ([words.label("gradient")] if gradients else [])
    result = panels(*titles, columns=1, vertical_spacing=0.3) if gradients else panels(*titles)
    bound = np.abs(fused).max(initial=0.0) or 1.0
    rows = [f"{words.label('item')} {i} ({int(n)})" for i, n in enumerate(inputs["lengths"])]
    heat = go.Heatmap(
        z=fused,
        y=rows if len(rows) == len(fused) else None,
        colorscale=DIVERGING,
        zmin=-bound,
        zmax=bound,
        showscale=False,
        hovertemplate="%{y}, %{x}: %{z:.4g}<extra></extra>",
    )
    result.add_trace(heat, row=1, col=1)
    result.add_vline(x=99.5, line={"color": INK, "width": 2, "dash": "dot"}, row=1, col=1)
    result.update_xaxes(tickvals=[0, 50, 99, 109], showgrid=False, zeroline=False, row=1, col=1)
    result.update_yaxes(autorange="reversed", showgrid=False, zeroline=False, row=1, col=1)
    result.update_layout(margin={"l": 90})
    if gradients:
        for branch in COLOURS:
            names = [name for name in gradients if BRANCHES.get(name.split(".")[0]) == branch]
            norms = [0.0 if gradients[n] is None else float(np.linalg.norm(gradients[n])) for n in names]
            bars = go.Bar(
                x=names,
                y=norms,
                name=words.label(branch),
                marker={"color": COLOURS[branch], "pattern": {"shape": PATTERNS[branch], "fillmode": "overlay"}},
                hovertemplate="%{x}: %{y:.4g}<extra></extra>",
            )
            result.add_trace(bars, row=2, col=1)
        top = np.ceil(np.log10(max(*(np.linalg.norm(g) for g in gradients.values() if g is not None), 1.0)))
        result.update_yaxes(type="log", range=[-3, top], dtick=1, exponentformat="power", row=2, col=1)
        result.update_layout(legend={"y": -0.35, "yanchor": "top"}, margin={"b": 110})
    return result
