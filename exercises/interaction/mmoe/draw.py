import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import INK, SEQUENTIAL, panels

TASKS, ITEMS = 3, 8


def draw(case, inputs, yours, reference, words):
    """The learner's gates as heat maps, one a task, each under the entropy that tells a collapse from a division of labour."""
    gates = [np.asarray(gate, dtype=float)[:ITEMS] for gate in yours["gate_weights"][:TASKS]]
    titles = [f"{words.label('task')} {t}<br>{_summary(gate, words)}" for t, gate in enumerate(gates)]
    result = panels(*titles, horizontal_spacing=0.1)
    for t, gate in enumerate(gates, 1):
        result.add_trace(
            go.Heatmap(
                z=np.nan_to_num(gate),
                zmin=0,
                zmax=1,
                colorscale=SEQUENTIAL,
                showscale=False,
                xgap=2,
                ygap=2,
                text=[[f"{w:.2f}" for w in row] for row in gate],
                texttemplate="%{text}",
                hovertemplate="%{y}, %{x}: %{z:.4f}<extra></extra>",
            ),
            row=1,
            col=t,
        )
    result.update_xaxes(title_text=words.label("expert"), dtick=1, showgrid=False, zeroline=False)
    result.update_yaxes(dtick=1, autorange="reversed", showgrid=False, zeroline=False)
    result.update_yaxes(title_text=words.label("item"), col=1)
    result.update_annotations(font={"color": INK, "size": 12})
    result.update_layout(margin={"t": 60})
    return result


def _summary(gate, words):
    """How evenly the experts are used over all items, and how undecided one item is: 0 to 1 each."""
    top = np.log(gate.shape[1]) or 1.0
    return (
        f"{words.label('use')} {_entropy(gate.mean(axis=0)) / top:.2f}, "
        f"{words.label('doubt')} {np.mean([_entropy(row) for row in gate]) / top:.2f}"
    )


def _entropy(p):
    p = p[p > 0]
    return float(-(p * np.log(p)).sum()) + 0.0
