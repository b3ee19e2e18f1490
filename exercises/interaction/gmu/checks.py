import torch
from observing import gradients, leaf


def cases(rng, data):
    def normal(*shape):
        return torch.from_numpy(rng.normal(size=shape))

    def unit(batch, n, m, d):
        return {
            "x": normal(batch, n),
            "y": normal(batch, m),
            "Wx": normal(d, n),
            "Wy": normal(d, m),
            "Wz": normal(d, n + m),
        }

    def rows(*values):
        return torch.tensor(values, dtype=torch.float64)

    batch, n, m, d = (int(size) for size in rng.integers(2, 6, size=4))
    return {
        "hand": {
            "x": rows([1.0, 2.0]),
            "y": rows([3.0]),
            "Wx": rows([0.5, 0.25], [-1.0, 0.0]),
            "Wy": rows([-0.5], [0.5]),
            "Wz": rows([1.0, -0.5, 0.5], [0.0, -1.0, 0.0]),
        },
        "batch": unit(batch, n, m, d),
        "square": unit(batch, 3, 3, 3),
        "smallest": unit(1, 1, 1, 1),
        "silent-text": {**unit(batch, n, m, d), "y": torch.zeros(batch, m, dtype=torch.float64)},
        "saturated": {
            **unit(2, 2, 1, 3),
            "x": rows([1.0, 2.0], [-1.0, 0.5]),
            "y": rows([0.5], [-2.0]),
            "Wz": 1000 * rows([1.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, -1.0]),
        },
    }


def observe(submission, inputs):
    given = {name: leaf(inputs[name]) for name in ("x", "y", "Wx", "Wy", "Wz")}
    returned = submission.gmu(*given.values())
    h, z = returned if isinstance(returned, tuple | list) and len(returned) == 2 else (returned, None)
    return {"h": h, "z": z, **gradients(h, **given)}
