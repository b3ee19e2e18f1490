import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import IMAGE, INK, PATTERNS, TEXT, panels

BRANCHES = {"image": (IMAGE, slice(0, 100)), "text": (TEXT, slice(100, 110))}
SMALLEST = 1e-5  # what is compared as equal


def draw(case, inputs, yours, reference, words):
    """What moves the vector of an item: its company in the batch, and the order of its own words."""
    together = np.asarray(yours["together"], dtype=float)
    if "alone" in yours:
        alone, turned = (np.concatenate([np.atleast_2d(row) for row in yours[name]]) for name in ("alone", "turned"))
        moved = {"company": together - alone, "order": alone - turned}
    else:
        moved = {"reordered": together - np.asarray(yours["reordered"], dtype=float)[::-1]}
    items = [f"{words.label('item')} {b} ({int(n)})" for b, n in enumerate(inputs["lengths"])]
    result = panels(*(words.label(name) for name in moved), columns=1, vertical_spacing=0.28)
    top = max(float(np.abs(difference).max(initial=0.0)) for difference in moved.values())
    for row, difference in enumerate(moved.values(), 1):
        for branch, (colour, columns) in BRANCHES.items():
            size = np.abs(difference[:, columns]).max(axis=1, initial=0.0)
            bars = go.Bar(
                x=items,
                y=np.where(size > SMALLEST, size, 0.0),
                name=words.label(branch),
                legendgroup=branch,
                showlegend=row == 1,
                marker={"color": colour, "pattern": {"shape": PATTERNS[branch], "fillmode": "overlay"}},
                text=["" if value > SMALLEST else "0" for value in size],
                textposition="outside",
                textfont={"color": INK},
                hovertemplate="%{x}: %{y:.4g}<extra></extra>",
            )
            result.add_trace(bars, row=row, col=1)
    result.update_yaxes(title_text=words.label("moved"), range=[0, 1.2 * top or 1.0])
    result.update_layout(legend={"y": 1.12, "yanchor": "bottom"}, margin={"t": 84})
    return result
