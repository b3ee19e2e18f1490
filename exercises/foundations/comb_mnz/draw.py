import plotly.graph_objects as go

from ronghui.drawing import FUSED, INK, MODALITIES, PATTERNS, figure

SHOWN = 8
CHANNELS = ("image", "text", "audio", "behaviour")


def draw(case, inputs, yours, reference, words):
    """The scores of each item stacked, the learner's fused score as a mark, and how many lists hold the item."""
    lists, fused = inputs["score_lists"][: len(CHANNELS)], yours["scores"]
    best = sorted(fused, key=lambda item: -float(fused[item]))[:SHOWN]
    names = [str(item) for item in best]
    result = figure(go.Scatter(showlegend=False), x=words.label("item"), y=words.label("score"), barmode="relative")
    for channel, scores in zip(CHANNELS, lists, strict=False):
        result.add_bar(
            x=names,
            y=[scores.get(item, 0.0) for item in best],
            name=words.label(channel),
            marker={
                "color": MODALITIES[channel],
                "pattern": {"shape": PATTERNS[channel], "fillmode": "overlay"},
            },
            hovertemplate="%{y:.4g}",
        )
    result.add_scatter(
        x=names,
        y=[float(fused[item]) for item in best],
        mode="markers+text",
        text=[f"× {sum(item in scores for scores in lists)}" for item in best],
        textposition="top center",
        textfont={"color": INK, "size": 13},
        name=words.label("yours"),
        marker={"symbol": "diamond", "size": 11, "color": FUSED, "line": {"color": INK, "width": 1}},
        cliponaxis=False,
        hovertemplate="%{y:.5g}",
    )
    result.update_xaxes(type="category", showgrid=False)
    return result
