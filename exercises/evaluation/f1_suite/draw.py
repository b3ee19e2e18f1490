import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, MUTED, PAPER, RIGHT, SECOND, WRONG, panels

SHOWN = 80  # users and items in one picture


def draw(case, inputs, yours, reference, words):
    """Every cell as hit, miss, false alarm or right zero; beside it the learner's six numbers, the right ones marked."""
    liked, recommended = (np.atleast_2d(inputs[name])[:SHOWN, :SHOWN].astype(int) for name in ("y_true", "y_pred"))
    kind = 2 * liked + recommended  # 0 right zero, 1 false alarm, 2 miss, 3 hit
    signs = np.array(["", "×", "○", "✓"])
    told = np.array([words.label(id) for id in ("right-zero", "false-alarm", "miss", "hit")])
    result = panels(words.label("cells"), words.label("scores"), horizontal_spacing=0.14)
    colours = [SECOND, WRONG, MUTED, RIGHT]
    result.add_trace(
        go.Heatmap(
            z=kind,
            zmin=-0.5,
            zmax=3.5,
            colorscale=[[i / 4 + j / 4, c] for i, c in enumerate(colours) for j in (0, 1)],
            showscale=False,
            text=signs[kind],
            texttemplate="%{text}" if max(kind.shape) <= 16 else None,
            textfont={"color": PAPER, "size": 15},
            customdata=told[kind],
            xgap=1,
            ygap=1,
            hovertemplate="[%{y}, %{x}] %{customdata}<extra></extra>",
        ),
        row=1,
        col=1,
    )
    axis = {"tick0": 0, "showgrid": False, "row": 1, "col": 1}
    result.update_xaxes(title_text=words.label("item"), dtick=max(kind.shape[1] // 6, 1), **axis)
    result.update_yaxes(title_text=words.label("user"), dtick=max(kind.shape[0] // 6, 1), autorange="reversed", **axis)
    own, right = yours["scores"], reference["scores"]
    names = list(right)
    colours = [MUTED if name == "accuracy" else FUSED for name in names]
    result.add_bar(
        x=names, y=[float(own[n]) for n in names], marker={"color": colours}, name=words.label("yours"), row=1, col=2
    )
    result.add_scatter(
        x=names,
        y=[right[n] for n in names],
        mode="markers",
        marker={"symbol": "line-ew", "size": 26, "line": {"color": INK, "width": 3}},
        name=words.label("reference"),
        row=1,
        col=2,
    )
    result.update_yaxes(range=[0, 1.05], row=1, col=2)
    result.update_layout(showlegend=False)
    return result
