import numpy as np

from ronghui.drawing import strip


def draw(case, inputs, yours, reference, words):
    """A bar an entry of the learner's own vector, coloured by the modality it ought to come from."""
    fused = np.ravel(yours["fused"])
    n = np.size(inputs["img"])
    owners = ["image" if i < n else "text" for i in range(len(fused))]
    names = [f"{words.label('image')} {i}" if i < n else f"{words.label('text')} {i - n}" for i in range(len(fused))]
    return strip(fused, owners, names, x=words.label("position"), y=words.label("value"))
