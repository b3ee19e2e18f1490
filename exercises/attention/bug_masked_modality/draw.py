import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, LINE, MODALITIES, MUTED, PAPER, PATTERNS, RIGHT, SECOND, WRONG, panels

NAMES = ("image", "text", "audio", "behaviour", "fused")


def draw(case, inputs, yours, reference, words):
    """Above, the learner's weights; below, how far a NaN reaches: items forwards and backwards, loss, parameters."""
    mask, weights = inputs["mask"], np.asarray(yours["weights"], dtype=float)
    count = len(mask)
    result = panels(
        words.label("weights"), words.label("reach"), columns=1, row_heights=[0.55, 0.45], vertical_spacing=0.2
    )
    items = [f"{words.label('item')} {b}" for b in range(count)]
    if len(weights) == count:
        add_weights(result, mask, weights, items, words)
    columns = [*items, words.label("loss"), "q", "head", "bias"]
    forwards = [finite(row) for row in yours["pooled"]][:count]
    forwards += [None] * (count - len(forwards)) + [finite(yours["loss"]), None, None, None]
    back = yours.get("grad_x")
    backwards = [None] * count if back is None else [finite(row) for row in back]
    backwards += [None, *(finite(yours.get(f"grad_{name}")) for name in ("q", "head", "bias"))]
    cells = [forwards, backwards]
    result.add_trace(
        go.Heatmap(
            z=[[{None: 0, True: 1, False: 2}[cell] for cell in row] for row in cells],
            x=columns,
            y=[words.label("forwards"), words.label("backwards")],
            text=[[{None: "", True: "✓", False: "NaN"}[cell] for cell in row] for row in cells],
            texttemplate="%{text}",
            textfont={"color": PAPER},
            colorscale=[[0, SECOND], [1 / 3, SECOND], [1 / 3, RIGHT], [2 / 3, RIGHT], [2 / 3, WRONG], [1, WRONG]],
            zmin=-0.5,
            zmax=2.5,
            xgap=3,
            ygap=3,
            showscale=False,
            hovertemplate="%{y}, %{x}: %{text}<extra></extra>",
        ),
        row=2,
        col=1,
    )
    result.update_xaxes(showgrid=False, zeroline=False, automargin=True)
    result.update_yaxes(autorange="reversed", showgrid=False, automargin=True, row=2, col=1)
    result.update_layout(barmode="stack", legend={"y": 1.1, "yanchor": "bottom"}, margin={"t": 84})
    return result


def add_weights(result, mask, weights, items, words):
    """A bar an item, a part a modality; what goes to a placeholder is red."""
    shown = np.where(np.isfinite(weights), weights, 0)
    for m in range(weights.shape[1]):
        name = NAMES[m]
        result.add_trace(
            go.Bar(
                x=items,
                y=shown[:, m] * mask[:, m],
                name=words.label(name),
                marker={
                    "color": MODALITIES[name],
                    "pattern": {"shape": PATTERNS[name], "fillmode": "overlay"},
                    "line": {"color": LINE, "width": 1},
                },
                hovertemplate="%{y:.3f}",
            ),
            row=1,
            col=1,
        )
    pattern = {"shape": "+", "fillmode": "overlay", "fgcolor": INK}
    result.add_trace(
        go.Bar(
            x=items,
            y=(shown * ~mask).sum(axis=1),
            name=words.label("placeholder"),
            marker={"color": WRONG, "pattern": pattern},
            hovertemplate="%{y:.3f}",
        ),
        row=1,
        col=1,
    )
    for b in range(len(mask)):
        broken = not np.isfinite(weights[b]).all()
        if broken or not mask[b].any():
            result.add_annotation(
                x=items[b],
                y=0.5 if broken else 0.12,
                text="NaN" if broken else words.label("nothing"),
                showarrow=False,
                font={"color": WRONG if broken else MUTED},
                row=1,
                col=1,
            )
    result.add_hline(y=1, line={"color": FUSED, "dash": "dot", "width": 2}, row=1, col=1)
    result.update_yaxes(title_text=words.label("weight"), rangemode="tozero", row=1, col=1)


def finite(values):
    return None if values is None else bool(np.isfinite(np.asarray(values, dtype=float)).all())
