import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, LINE, MUTED, PAPER, RIGHT, panels

USERS, PLACES = 8, 12  # shown in one picture
MISS, HIT, AGAIN, EMPTY = range(4)


def draw(case, inputs, yours, reference, words):
    """The first k places of every list with their hits; beside them the learner's three means, the right ones marked."""
    k = min(inputs["k"], PLACES)
    users = list(zip(inputs["ranked"], inputs["positives"], strict=True))[:USERS]
    kind = np.array([_places(items, set(liked.tolist()), k) for items, liked in users])
    signs = np.array(["×", "✓", "=", ""])
    told = np.array([words.label(id) for id in ("miss", "hit", "again", "empty")])
    result = panels(words.label("places"), words.label("scores"), horizontal_spacing=0.16, column_widths=[0.55, 0.45])
    colours = [MUTED, RIGHT, INK, LINE]
    cells = go.Heatmap(
        z=kind,
        x=np.arange(1, k + 1),
        zmin=-0.5,
        zmax=3.5,
        colorscale=[[i / 4 + j / 4, c] for i, c in enumerate(colours) for j in (0, 1)],
        showscale=False,
        text=signs[kind],
        texttemplate="%{text}",
        textfont={"color": PAPER, "size": 15},
        customdata=told[kind],
        xgap=2,
        ygap=4,
        hovertemplate="%{y}, %{x}: %{customdata}<extra></extra>",
    )
    result.add_trace(cells, row=1, col=1)
    result.update_xaxes(title_text=words.label("rank"), dtick=max(k // 6, 1), showgrid=False, row=1, col=1)
    result.update_yaxes(
        title_text=words.label("positives"),
        tickvals=list(range(len(users))),
        ticktext=[str(len(liked)) for _, liked in users],
        autorange="reversed",
        showgrid=False,
        row=1,
        col=1,
    )
    own, right = yours["scores"], reference["scores"]
    names = list(right)
    heights = [float(own[name]) for name in names]
    result.add_bar(x=names, y=heights, marker={"color": FUSED}, name=words.label("yours"), row=1, col=2)
    result.add_scatter(
        x=names,
        y=[right[name] for name in names],
        mode="markers",
        marker={"symbol": "line-ew", "size": 30, "line": {"color": INK, "width": 3}},
        name=words.label("reference"),
        row=1,
        col=2,
    )
    result.update_yaxes(range=[0, max(1.05, *heights)], row=1, col=2)
    result.update_layout(showlegend=False)
    return result


def _places(items, liked, k):
    """What stands at the places 1 to k of one list."""
    seen, row = set(), [EMPTY] * k
    for place, item in enumerate(items[:k].tolist()):
        row[place] = MISS if item not in liked else AGAIN if item in seen else HIT
        seen.add(item)
    return row
