import numpy as np

from ronghui.drawing import AUDIO, FUSED, IMAGE, INK, MUTED, PATTERNS, figure

SHOWN = 8  # items


def draw(case, inputs, yours, reference, words):
    """Three bars an item, for the class that the joint head favours: audio, vision, and the sum against the head."""
    joint = np.concatenate((inputs["za"], inputs["zv"]), axis=1) @ inputs["W"].T + inputs["b"]
    items = np.arange(min(SHOWN, len(joint)))
    top = joint[items].argmax(axis=1)
    audio = np.asarray(yours["audio"], dtype=float)[items, top]
    vision = np.asarray(yours["vision"], dtype=float)[items, top]
    result = figure(y=words.label("logit"), barmode="group")
    for name, values, colour, pattern in (
        ("audio", audio, AUDIO, PATTERNS["audio"]),
        ("vision", vision, IMAGE, PATTERNS["image"]),
        ("sum", audio + vision, FUSED, PATTERNS["fused"]),
    ):
        marker = {"color": colour, "pattern": {"shape": pattern, "fillmode": "overlay"}}
        result.add_bar(x=items, y=values, name=words.label(name), marker=marker, hovertemplate="%{y:.4g}")
    result.add_scatter(
        x=items + 0.27,  # over the third bar of a group
        y=joint[items, top],
        mode="markers",
        name=words.label("joint"),
        marker={"symbol": "line-ew-open", "size": 22, "color": INK, "line": {"width": 3, "color": INK}},
        hovertemplate="%{y:.4g}",
    )
    names = [f"{words.label('item')} {i}<br>{words.label('class')} {c}" for i, c in zip(items, top, strict=True)]
    result.update_xaxes(tickvals=items, ticktext=names, tickfont={"color": MUTED, "size": 11}, zeroline=False)
    return result
