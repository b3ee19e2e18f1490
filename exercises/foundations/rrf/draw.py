import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, MUTED, figure

SHOWN, CHANNELS = 8, 4


def draw(case, inputs, yours, reference, words):
    """A slope chart: the rank of the best fused items in every list, and in the learner's own fused order."""
    lists = inputs["rank_lists"][:CHANNELS]
    scores = yours["scores"]
    fused = sorted(scores, key=lambda item: -float(scores[item]))[:SHOWN]
    bottom = max([len(fused), *(len(items) for items in lists)], default=1) + 1
    columns = [f"{words.label('list')} {m}" for m in range(1, len(lists) + 1)] + [words.label("fused")]
    result = figure(go.Scatter(), y=words.label("rank"), showlegend=False, margin={"r": 150, "t": 24})
    for place, item in enumerate(fused, 1):
        ranks = [items.index(item) + 1 if item in items else bottom for items in lists]
        there = [item in items for items in lists]
        shared = sum(there) > 1
        result.add_scatter(
            x=np.arange(len(columns)),
            y=[*ranks, place],
            mode="lines+markers",
            line={
                "color": FUSED if shared else MUTED,
                "width": 3 if shared else 1.5,
                "dash": "solid" if shared else "dot",
            },
            marker={"size": 9, "symbol": ["circle" if found else "x-thin-open" for found in there] + ["diamond"]},
            hovertemplate=f"{item}: %{{y}}<extra></extra>",
        )
        result.add_annotation(
            x=len(columns) - 1,
            y=place,
            text=f"{item}: {float(scores[item]):.5g}",
            showarrow=False,
            xanchor="left",
            xshift=10,
            font={"color": INK, "size": 12},
        )
    ticks = list(range(1, bottom))
    result.update_yaxes(
        range=[bottom + 0.5, 0.5],
        tickvals=[*ticks, bottom],
        ticktext=[*map(str, ticks), words.label("absent")],
        showgrid=False,
        zeroline=False,
        automargin=True,
    )
    result.update_xaxes(
        tickvals=list(range(len(columns))),
        ticktext=columns,
        range=[-0.15, len(columns) - 1 + 0.05],
        showgrid=False,
        zeroline=False,
    )
    return result
