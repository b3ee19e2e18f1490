import numpy as np


def cases(rng, data):
    items, classes, width = int(rng.integers(4, 9)), int(rng.integers(3, 6)), int(rng.integers(3, 7))
    other = width + int(rng.integers(2, 5))
    return {
        "hand": {
            "W": np.array([[2.0, 1.0, 0.0], [0.0, 1.0, -1.0]]),
            "b": np.array([1.0, -1.0]),
            "za": np.array([[3.0]]),
            "zv": np.array([[1.0, 2.0]]),
        },
        "equal-widths": head(rng, items, classes, width, width),
        "wider-vision": head(rng, items, classes, width, other),
        "wider-audio": head(rng, items, classes, other, width),
        "one-item": head(rng, 1, classes, width, other),
        "one-feature-each": head(rng, items, classes, 1, 1),
        "one-logit": head(rng, items, 1, width, other),
        "square": head(rng, items, 7, 3, 4),
        "no-bias": {**head(rng, items, classes, width, width), "b": np.zeros(classes)},
        "no-items": head(rng, 0, classes, width, width),
        "spare-column": head(rng, items, classes, width, other, spare=1),
        "missing-column": head(rng, items, classes, width, other, spare=-1),
        "fewer-sounds": {**head(rng, items, classes, width, other), "za": rng.normal(size=(items - 1, width))},
        "fewer-videos": {**head(rng, items, classes, width, other), "zv": rng.normal(size=(items - 1, other))},
    }


def head(rng, items, classes, da, dv, spare=0):
    return {
        "W": rng.normal(size=(classes, da + dv + spare)),
        "b": rng.normal(scale=2.0, size=classes),
        "za": rng.normal(size=(items, da)),
        "zv": rng.normal(size=(items, dv)),
    }


def observe(submission, inputs):
    W, za, zv = inputs["W"], inputs["za"], inputs["zv"]
    returned = submission.unimodal_logits(W, inputs["b"], za, zv)
    if len(za) != len(zv) or W.shape[1] != za.shape[1] + zv.shape[1]:
        return {"accepted": True}  # such a call must not return; what it returns says nothing
    pair = isinstance(returned, tuple | list) and len(returned) == 2
    audio, vision = returned if pair else (returned, None)
    return {"audio": audio, "vision": vision}
