import torch
from observing import gradients, leaf

TENSORS = ("x", "y", "U", "V", "P", "b")


def cases(rng, data):
    def normal(*shape):
        return torch.from_numpy(rng.normal(size=shape))

    def rows(*values):
        return torch.tensor(values, dtype=torch.float64)

    def fusion(activation, batch, n, m, r, k):
        return {
            "x": normal(batch, n),
            "y": normal(batch, m),
            "U": normal(r, n),
            "V": normal(r, m),
            "P": normal(k, r),
            "b": normal(k),
            "activation": activation,
        }

    def hand(activation):
        return {
            "x": rows([1.0, 2.0]),
            "y": rows([3.0]),
            "U": rows([1.0, 0.0], [0.5, -1.0]),
            "V": rows([0.5], [-0.5]),
            "P": rows([1.0, 2.0], [-1.0, 1.0]),
            "b": rows(0.5, 0.0),
            "activation": activation,
        }

    batch, n, m, k = (int(size) for size in rng.permutation([3, 4, 5, 6]))
    saturated = {
        **fusion("tanh", 2, 2, 2, 3, 2),
        "x": rows([1.0, 2.0], [-1.0, -2.0]),
        "y": rows([0.5, 1.0], [-0.5, -1.0]),
        "U": 1000 * rows([1.0, 0.0], [0.0, -1.0], [0.5, 0.5]),
        "V": 1000 * rows([2.0, 0.0], [0.0, 1.0], [-1.0, -1.0]),
    }
    return {
        "hand": hand("identity"),
        "hand-tanh": hand("tanh"),
        "identity": fusion("identity", batch, n, m, 2, k),
        "tanh": fusion("tanh", batch, n, m, 2, k),
        "square": fusion("tanh", 3, 3, 3, 3, 3),
        "rank-one": fusion("identity", batch, n, m, 1, k),
        "smallest": fusion("tanh", 1, 1, 1, 1, 1),
        "silent-text": {**fusion("tanh", batch, n, m, 2, k), "y": torch.zeros(batch, m, dtype=torch.float64)},
        "saturated": saturated,
        "no-items": fusion("tanh", 0, n, m, 2, k),
        "unknown-activation": fusion("than", batch, n, m, 2, k),
    }


def observe(submission, inputs):
    given = {name: leaf(inputs[name]) for name in TENSORS}
    fused = submission.mlb(*given.values(), inputs["activation"])
    return {"fused": fused, "pairs": _pairs(submission, inputs), **gradients(fused, **given)}


def _pairs(submission, inputs):
    """What comes back for image feature i alone and text feature j alone, both 1: row i * m + j of the result."""
    n, m = inputs["U"].shape[1], inputs["V"].shape[1]
    x = torch.eye(n, dtype=torch.float64).repeat_interleave(m, dim=0)
    y = torch.eye(m, dtype=torch.float64).repeat(n, 1)
    weights = [inputs[name].clone() for name in ("U", "V", "P", "b")]
    return submission.mlb(x, y, *weights, inputs["activation"])
